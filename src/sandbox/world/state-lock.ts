import { type Lock, takeLock } from '../../files/lock.ts';
import { AppError } from '../../model/app-error.ts';

/**
 * Takes the lock beside a state file, that of a process that is gone too.
 * Throws an AppError `failed` while another sandbox holds it.
 */
export function lockState(stateFile: string): Promise<Lock> {
  return takeLock(
    `${stateFile}.lock`,
    (holder) =>
      new AppError('failed', 'sandbox-in-use', `${stateFile} is in use by another sandbox.`, {
        why: `Process ${holder} answers from it and writes to it; two would undo each other's changes.`,
        hint: 'Stop that process, use its address as the target, or choose another --state folder.',
      }),
  );
}
