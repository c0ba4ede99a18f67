import { consentHint, holds } from '../consents.ts';
import { type Guard, removalsOf } from './guard.ts';

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
        hint: consentHint('If you mean it', rules, at, `total: ${removals.length}`),
      },
    },
  ];
};
