import type { ComponentChildren, JSX } from 'preact';

interface DetailsProps {
  readonly title: string;
  /** What kind of thing it is, above its name. */
  readonly kind?: string;
  /** What nothing is known of is left out. */
  readonly facts: readonly (readonly [string, ComponentChildren])[];
  readonly children: ComponentChildren;
}

/** The one layout of a thing: what it is, its facts, and what is in it. */
export function Details({ title, kind, facts, children }: DetailsProps): JSX.Element {
  const known = facts.filter(([, value]) => value !== '' && value !== undefined && value !== null);
  return (
    <article>
      {kind !== undefined && <p class="kind">{kind}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      <dl class="facts">
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </article>
  );
}

interface SectionProps {
  readonly title: string;
  /** Its table has few columns: across a whole screen, nobody could follow a row. */
  readonly isNarrow?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a view, under a heading of its own. */
export function Section({ title, isNarrow = false, children }: SectionProps): JSX.Element {
  return (
    <section aria-label={title} class={isNarrow ? 'narrow' : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
