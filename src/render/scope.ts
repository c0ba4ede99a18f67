import { count } from '../model/count.ts';
import type { Plan } from '../model/plan.ts';

/** Which groups were read: the others are as they are, and nothing is said about them. */
export function readText({ scope, groups }: Plan): string {
  if (scope === 'all') return `${count(groups.length, 'group')} read`;
  if (scope.length === 0) return 'no group had to be read';
  return scope.length === 1
    ? 'only the group that it concerns was read'
    : `only the ${count(scope.length, 'group')} that it concerns were read`;
}
