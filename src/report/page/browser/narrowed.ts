import { useMemo } from 'preact/hooks';
import { Narrowing } from './filters.ts';
import type { Group, Person } from './model.ts';
import { usePage } from './page-context.ts';

/** The groups that the filters leave and the query finds, the best first. */
export function useGroups(query?: string): readonly Group[] {
  const { route, filters, searches } = usePage();
  const { selection } = route;
  const sought = query ?? selection.query;
  const { owner, mode, only } = selection;
  const narrowing = useMemo(() => new Narrowing(filters, selection), [owner, mode, only, filters]);
  return useMemo(() => {
    const found = searches.groups.find(sought);
    return narrowing.isOpen ? found : found.filter((group) => narrowing.group(group));
  }, [narrowing, sought, searches]);
}

export function usePeople(query?: string): readonly Person[] {
  const { route, filters, searches } = usePage();
  const { selection } = route;
  const sought = query ?? selection.query;
  const { owner, mode, only } = selection;
  const narrowing = useMemo(() => new Narrowing(filters, selection), [owner, mode, only, filters]);
  return useMemo(() => {
    const found = searches.people.find(sought);
    return narrowing.isOpen ? found : found.filter((person) => narrowing.person(person));
  }, [narrowing, sought, searches]);
}
