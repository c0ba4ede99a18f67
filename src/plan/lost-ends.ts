import { changeKey } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { UpcomingChange } from '../model/plan.ts';
import type { Proposal } from './proposal.ts';

/** End dates that the base enforces and the proposal does not, of people who stay: nothing else would show it. */
export function lostEnds(base: Proposal, head: Proposal, caused: Proposal): readonly Finding[] {
  const kept = new Set(
    [...head.upcoming, ...caused.groups.flatMap(({ changes }) => changes)].map(changeKey),
  );
  const lost = base.upcoming.filter(
    (change) => change.action === 'remove' && !kept.has(changeKey(change)),
  );
  const byGroup = groupBy(lost, ({ group }) => group.id);
  return head.groups.flatMap(({ declared, group, wanted, members }): readonly Finding[] => {
    const stay = (byGroup.get(group.id) ?? []).filter(
      ({ account }) => wanted.has(account.id) || members.has(account.id),
    );
    if (stay.length === 0) return [];
    return [
      {
        code: 'end-removed',
        severity: 'warning',
        message: `${group.name}: ${stay.map(endText).join(', ')} ${stay.length === 1 ? 'has' : 'have'} no end any more.`,
        ...declared.membersPlace,
        hint: 'Make sure that the access is meant to last.',
      },
    ];
  });
}

function endText({ account, on }: UpcomingChange): string {
  return `${account.name ?? account.email ?? account.id} (${on})`;
}
