import { useMemo } from 'preact/hooks';
import { Narrowing } from './filters.ts';
import type { Group, Person } from './model.ts';
import { usePage } from './page-context.ts';
import type { SearchIndex, Searches } from './search.ts';

/** The groups that the filters leave and the query finds, the best first. */
export function useGroups(query?: string): readonly Group[] {
  return useNarrowed(
    ({ groups }) => groups,
    (narrowing, group) => narrowing.group(group),
    query,
  );
}

export function usePeople(query?: string): readonly Person[] {
  return useNarrowed(
    ({ people }) => people,
    (narrowing, person) => narrowing.person(person),
    query,
  );
}

function useNarrowed<Item>(
  indexIn: (searches: Searches) => SearchIndex<Item>,
  isLeft: (narrowing: Narrowing, item: Item) => boolean,
  query?: string,
): readonly Item[] {
  const { route, filters, searches } = usePage();
  const { selection } = route;
  const sought = query ?? selection.query;
  const { owner, mode, only } = selection;
  const narrowing = useMemo(() => new Narrowing(filters, selection), [owner, mode, only, filters]);
  return useMemo(() => {
    const found = indexIn(searches).find(sought);
    return narrowing.isOpen ? found : found.filter((item) => isLeft(narrowing, item));
  }, [narrowing, sought, searches]);
}
