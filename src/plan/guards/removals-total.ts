import { holds } from '../consents.ts';
import { type Guard, removalsOf } from './guard.ts';
import { twoWeeksFrom } from './removals-per-group.ts';

/** Over the total of one run, every removal waits, dated ones too: so many at once is a question about the whole. */
export const removalsTotal: Guard = (groups, rules, at) => {
  const removals = groups.flatMap(removalsOf);
  const limit = Math.max(
    rules.limits.total,
    ...rules.consents.filter((consent) => holds(consent, at)).map(({ total }) => total ?? 0),
  );
  if (removals.length <= limit) return [];
  return [
    {
      changes: removals,
      finding: {
        code: 'removals-total',
        severity: 'error',
        message: `${removals.length} removals at once are more than the limit of ${limit}. All of them are withheld.`,
        hint: `If you mean it, add to the list in consents.yaml:\n- { because: why this is right, until: ${twoWeeksFrom(at)}, total: ${removals.length} }`,
      },
    },
  ];
};
