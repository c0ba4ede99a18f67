import type { JSX } from 'preact';
import { hrefOf } from '../route.ts';

interface MissingProps {
  readonly what: 'person' | 'group';
  readonly id: string;
}

/** A link may be older than the page, or newer. */
export function Missing({ what, id }: MissingProps): JSX.Element {
  const list = what === 'person' ? 'people' : 'groups';
  return (
    <>
      <h1 tabIndex={-1}>{`This page has no such ${what}`}</h1>
      <p>
        {'Nothing here has the id '}
        <code>{id}</code>
        {'. Look in the list of '}
        <a href={hrefOf({ view: list })}>{list}</a>.
      </p>
    </>
  );
}
