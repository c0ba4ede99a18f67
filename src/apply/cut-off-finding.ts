import type { Reader } from '../live/reader.ts';
import { AppError } from '../model/app-error.ts';
import { settleAll } from '../model/concurrency.ts';
import type { Finding } from '../model/finding.ts';
import type { AccountId } from '../model/ids.ts';
import type { LiveGroup } from '../model/live.ts';
import { groupBy } from '../model/objects.ts';
import type { Proposal } from '../plan/proposal.ts';
import type { JournalledChange } from './journal.ts';
import type { CutOff } from './read-journal.ts';

/** That an apply was cut off, and what reading now shows of the changes that had been under way. */
export async function cutOffFinding(
  { began, pid, decided, open }: CutOff,
  fresh: Proposal,
  reader: Reader,
): Promise<Finding> {
  const byGroup = [...groupBy(open, ({ group }) => group.id).values()];
  const shown = await settleAll(
    byGroup.map(async (changes) => {
      const [{ group } = { group: undefined }] = changes;
      if (group === undefined) return [];
      const members = await membersOf(group, fresh, reader);
      return changes.map((change) => `${changeText(change)}: ${stateText(change, members)}`);
    }),
  );
  const found = shown.flat();
  const underWay =
    found.length === 0
      ? 'none was under way.'
      : `${found.length} may have been under way. Reading shows now: ${found.join('; ')}.`;
  return {
    code: 'apply-cut-off',
    severity: 'note',
    message: `The apply that began at ${began} (process ${pid}) was cut off before it wrote a receipt: ${decided} ${decided === 1 ? 'change has' : 'changes have'} an outcome in the journal, ${underWay}`,
    hint: 'No action is needed: this run uses what Atlassian shows now.',
  };
}

/** Undefined when the group could not be read. */
async function membersOf(
  group: LiveGroup,
  fresh: Proposal,
  reader: Reader,
): Promise<ReadonlySet<AccountId> | undefined> {
  const read = fresh.groups.find((other) => other.group.id === group.id);
  if (read !== undefined) return read.members;
  try {
    const reading = await reader.readGroup(group);
    if (reading.kind !== 'listed') return undefined;
    return new Set(reading.listing.members.map(({ id }) => id));
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

function stateText(
  { action, account }: JournalledChange,
  members: ReadonlySet<AccountId> | undefined,
): string {
  if (members === undefined) return 'its group could not be read';
  return members.has(account.id) === (action === 'add') ? 'in place' : 'not in place';
}

function changeText({ action, group, account }: JournalledChange): string {
  const who = account.email ?? account.name ?? account.id;
  return action === 'add' ? `${who} joins ${group.name}` : `${who} leaves ${group.name}`;
}
