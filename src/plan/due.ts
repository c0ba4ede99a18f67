import { type Change, isDated } from '../model/change.ts';
import { addDays, type Instant, parseInstant } from '../model/instant.ts';
import { narrow } from './conclude.ts';
import type { Proposal } from './proposal.ts';

/** For how many days after its `from` an add is carried out without a new approval. After that it is drift. */
const catchUp = 7;

/** Whether a merged file dated the change, and its time has come. Of the changes of a fresh proposal alone. */
export function isDue(change: Change, at: Instant): boolean {
  if (change.action === 'remove') return isDated(change);
  const { kind, on } = change.because;
  if (kind === 'pending') return true;
  const from = kind === 'from' && on !== undefined ? parseInstant(on) : undefined;
  return from !== undefined && from <= at && at <= addDays(from, catchUp);
}

/** Of the proposal, only what is due: what `apply --due` carries out, and the guards judge. */
export function onlyDue(proposal: Proposal): Proposal {
  const due = narrow(proposal, (change) => isDue(change, proposal.at));
  return { ...due, upcoming: [], pending: [] };
}
