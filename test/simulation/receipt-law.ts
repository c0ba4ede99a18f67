import type { ChangeOutcome, Receipt } from '../../src/model/receipt.ts';
import { must } from './breach.ts';
import { type ApplyLaws, keyOf } from './laws.ts';

/** What a receipt says is so. `faults`: something happened to requests. */
export function checkReceipt(laws: ApplyLaws, { changes }: Receipt, faults: boolean): void {
  const outcomes = new Map(changes.map((change) => [keyIn(change), change]));
  for (const change of changes) {
    const { outcome, confirmed } = change;
    if ((outcome === 'applied' || outcome === 'already') && confirmed === true) {
      checkConfirmed(laws, change);
    }
  }
  const allowed = new Set(['applied', 'already', 'unknown', ...(faults ? ['failed'] : [])]);
  for (const write of laws.changed) {
    // What an earlier life had sent may arrive in this one.
    if (!laws.intents.has(keyOf(write.action, write.group, write.account))) continue;
    const told = outcomes.get(keyOf(write.action, write.group, write.account))?.outcome;
    const what = () => `it says ${told ?? 'nothing'} of ${laws.nameOf(write)}, which was done`;
    must('receipt', told !== undefined && allowed.has(told), what);
  }
  if (laws.of.plans !== undefined) checkCarriedOver(laws, outcomes);
}

function checkConfirmed(laws: ApplyLaws, change: ChangeOutcome): void {
  const { organization } = laws.of;
  const { action, outcome } = change;
  const [group, account] = [change.group.id as string, change.account.id as string];
  const what = () =>
    `it says ${outcome} and confirmed of ${laws.nameOf({ action, group, account })}`;
  const isSo = organization.members(group).has(account) === (action === 'add');
  const touched = laws.touched.get(`${group} ${account}`);
  must('receipt', isSo || touched !== undefined, () => `${what()}, which is not so`);
  const written = laws.changed.find(
    (write) => keyOf(write.action, write.group, write.account) === keyIn(change),
  );
  if (written === undefined) return;
  // Where somebody else takes it back, only a reading before that can have shown it, or one that lags.
  const last = isSo ? Infinity : (touched ?? 0) + organization.lag + 1000;
  const shown = laws.reads.some(
    (read) =>
      (read.group === group || read.account === account) &&
      read.at >= written.at &&
      read.at <= last,
  );
  must('receipt', shown, () => `${what()}, and no answer can have shown it`);
}

/** Promise 9: what an earlier life of the same command did is what it did, if it stands. */
function checkCarriedOver(laws: ApplyLaws, outcomes: ReadonlyMap<string, ChangeOutcome>): void {
  const { memory, changed } = laws;
  const { organization } = laws.of;
  for (const write of memory.changed) {
    const { action, group, account } = write;
    const stands = organization.members(group).has(account) === (action === 'add');
    const key = keyOf(action, group, account);
    const told = outcomes.get(key);
    if (!stands || changed.includes(write) || memory.touched.has(`${group} ${account}`)) continue;
    const isLost =
      told?.outcome === 'already' && told.confirmed === true && !memory.repeated.has(key);
    must(
      'promise 9',
      !isLost,
      () => `an earlier life did ${laws.nameOf(write)}, and the receipt says "already"`,
    );
  }
}

function keyIn({ action, group, account }: ChangeOutcome): string {
  return keyOf(action, group.id, account.id);
}
