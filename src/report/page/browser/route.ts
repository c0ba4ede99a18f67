import { type Selection, everything } from './filters.ts';

/** Where the page is: the part of its address behind the `#`, which can be sent to somebody. */
export interface PageRoute {
  readonly view: View;
  /** Of a person or a group. */
  readonly id: string;
  readonly selection: Selection;
  /** The column that a table is sorted by; with a minus, from the end. */
  readonly sort: string;
}

const views = [
  'overview',
  'groups',
  'people',
  'matrix',
  'plan',
  'findings',
  'about',
  'group',
  'person',
] as const;

export type View = (typeof views)[number];

export function parseRoute(hash: string): PageRoute {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const [name = '', ...rest] = path.split('/');
  const parameters = new URLSearchParams(query);
  const value = (key: string) => parameters.get(key) ?? '';
  return {
    view: views.find((view) => view === name) ?? 'overview',
    id: decoded(rest.join('/')),
    selection: {
      ...{ query: value('q'), owner: value('owner'), mode: value('mode') },
      only: value('only').split(',').filter(Boolean),
    },
    sort: value('sort'),
  };
}

/** A link to a place on the page. */
export function hrefOf(route: Partial<PageRoute> & Pick<PageRoute, 'view'>): string {
  const { view, id = '', selection = everything, sort = '' } = route;
  const parameters = new URLSearchParams();
  const { query, owner, mode, only } = selection;
  const values = { q: query, owner, mode, only: only.join(','), sort };
  for (const [key, value] of Object.entries(values)) if (value !== '') parameters.set(key, value);
  const path = id === '' ? view : `${view}/${encodeURIComponent(id)}`;
  return `#/${path}${parameters.size === 0 ? '' : `?${parameters}`}`;
}

/** As it stands, where it is not encoded: whoever wrote the link by hand meant that. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
