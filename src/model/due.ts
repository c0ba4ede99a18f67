import { type Change, isDated } from './change.ts';
import { addDays, type Instant, parseInstant } from './instant.ts';

/** For how many days after its `from` an add is carried out without a new approval. After that it is drift. */
const catchUp = 7;

/** Whether a merged file dated the change, and its time has come. Of the changes of a plan of what is merged alone. */
export function isDue(change: Change, at: Instant): boolean {
  if (change.action === 'remove') return isDated(change);
  const { kind, on } = change.because;
  if (kind === 'pending') return true;
  const from = kind === 'from' && on !== undefined ? parseInstant(on) : undefined;
  return from !== undefined && from <= at && at <= addDays(from, catchUp);
}
