import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Filter, FilterCount } from './filters.ts';
import type { Model } from './model.ts';
import type { Searches } from './search.ts';
import type { Routing } from './use-route.ts';

/** What every view is given. */
export interface PageContext extends Routing {
  readonly model: Model;
  readonly searches: Searches;
  readonly filters: readonly Filter[];
  /** Made when somebody asks for it: it looks at every membership once for each filter. */
  readonly counts: () => readonly FilterCount[];
}

const context = createContext<PageContext | undefined>(undefined);

export const PageProvider = context.Provider;

export function usePage(): PageContext {
  const page = useContext(context);
  if (page === undefined) throw new Error('A view stands outside of the page.');
  return page;
}
