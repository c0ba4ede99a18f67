import type { Remark } from '../model/amendment.ts';
import type { Change } from '../model/change.ts';
import { isDue } from '../model/due.ts';
import type { Instant } from '../model/instant.ts';
import type { PlacedAsk } from '../declared/amend/standing.ts';
import { remark } from '../declared/amend/amend-file.ts';
import type { GroupAsk } from '../declared/amend/ask.ts';
import type { Proposal } from '../plan/proposal.ts';
import type { PeopleLines } from './people-lines.ts';

export interface Adoption {
  /** What makes the files say what is live: the reverse of every change that they ask for. */
  readonly asks: readonly PlacedAsk[];
  /** Changes that files dated, and that apply is to carry out: nobody went behind the files' back. */
  readonly due: readonly Remark[];
}

/** Turns what the files would change into what has to be written so that they change nothing. */
export function adoptAsks({ groups }: Proposal, people: PeopleLines, at: Instant): Adoption {
  const asks: PlacedAsk[] = [];
  const due: Remark[] = [];
  for (const { declared, changes } of groups) {
    for (const change of changes) {
      const ask = reverse(change, people);
      if (isDated(change, at)) due.push(remark(ask, dueReason(change, at)));
      else asks.push({ path: declared.place.file, ask });
    }
  }
  return { asks, due };
}

/** Someone who is in before their day, too, is for apply to take out, not for the file to let in. */
function isDated(change: Change, at: Instant): boolean {
  return isDue(change, at) || (change.action === 'remove' && change.because.kind === 'from');
}

function reverse({ action, group, account }: Change, people: PeopleLines): GroupAsk {
  const line = people.lineOf(account);
  const user = line?.user ?? account.id;
  const person = { user, account };
  const asked = { action: action === 'add' ? 'revoke' : 'grant', user, group: group.name } as const;
  return asked.action === 'revoke'
    ? { action: 'revoke', person, except: true, isOut: true, asked }
    : { action: 'grant', person, terms: {}, isIn: true, asked };
}

function dueReason(change: Change, at: Instant) {
  const { action, because } = change;
  const what = action === 'add' ? 'They are to be added' : 'They are to be removed';
  const { file, line } = because;
  return {
    code: 'due' as const,
    why: isDue(change, at)
      ? `${what}: a date in the files says so, and "rollcall apply --due" does it.`
      : `${what}: they are in before the day from which their line counts.`,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
}
