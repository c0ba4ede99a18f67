import type { Connection } from '../connection.ts';
import { statusOf } from '../read-json.ts';
import { listWithGet, searchWithPost } from './list-request.ts';
import { readPages, type Page } from './paging.ts';

/** One question, in both of the forms that Atlassian takes it in. */
export interface Question {
  /** For `POST …/search`. */
  readonly body: Readonly<Record<string, readonly string[]>>;
  /** For `GET`: the parameters of one question, or of several whose answers follow each other. */
  readonly parameters: readonly (readonly (readonly [string, string])[])[];
}

type Searched = 'users' | 'groups';

/** Gives the first page of what is found. `base`: the directory's path. */
export type Search = (what: Searched, base: string, question: Question) => Promise<Page>;

/** The path, or the method at it, is not there. */
const missing: ReadonlySet<number | undefined> = new Set([404, 405]);

/**
 * Searches with `POST …/users/search` and `POST …/groups/search`; where a server has neither, with the `GET` that they
 * replace, which Atlassian serves until 2027-06-30. Which of them is there is found out once for each.
 */
export function openSearch(connection: Connection): Search {
  const forms = new Map<Searched, 'POST' | 'GET'>();
  return async (what, base, { body, parameters }) => {
    if (forms.get(what) !== 'GET') {
      const page = await readPages(
        connection,
        searchWithPost(placeOf(base, `${what}/search`), body),
      );
      const absent = page.kind === 'failed' && missing.has(statusOf(page.result));
      if (page.kind === 'page') forms.set(what, 'POST');
      if (!absent || forms.get(what) === 'POST') return page;
    }
    const page = await readOneAfterAnother(connection, placeOf(base, what), parameters);
    if (page.kind === 'page') forms.set(what, 'GET');
    return page;
  };
}

interface Place {
  readonly path: string;
  readonly endpoint: string;
}

/** Whichever directory is searched, Atlassian counts the requests together. */
function placeOf(base: string, below: string): Place {
  return { path: `${base}/${below}`, endpoint: `/directories/{directoryId}/${below}` };
}

function readOneAfterAnother(
  connection: Connection,
  place: Place,
  [first = [], ...rest]: Question['parameters'],
): Promise<Page> {
  const thenTheRest = async (reading: Promise<Page>): Promise<Page> => {
    const page = await reading;
    if (page.kind !== 'page') return page;
    const { next } = page;
    if (next !== undefined) return { ...page, next: () => thenTheRest(next()) };
    if (rest.length === 0) return page;
    return { ...page, next: () => readOneAfterAnother(connection, place, rest) };
  };
  return thenTheRest(readPages(connection, listWithGet(place, first)));
}
