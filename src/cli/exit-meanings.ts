import type { ExitCode } from './exit-codes.ts';

export interface ExitMeaning {
  /** In a word or two, for the help. */
  readonly brief: string;
  /** In a sentence without a full stop. */
  readonly text: string;
}

/** What each exit code says, the one that goes before the others first. */
export const exitMeanings: ReadonlyMap<ExitCode, ExitMeaning> = new Map<ExitCode, ExitMeaning>([
  [70, { brief: 'bug', text: 'a bug in rollcall' }],
  [130, { brief: 'interrupted', text: 'interrupted; what was in flight finished' }],
  [64, { brief: 'usage', text: 'wrong usage, or missing credentials' }],
  [3, { brief: 'invalid files', text: 'files are invalid' }],
  [
    1,
    {
      brief: 'failed or refused',
      text: 'something failed, was refused or is blocked, a group could not be read, or a change does not show when read again',
    },
  ],
  [
    4,
    {
      brief: 'withheld or unresolved',
      text: 'a guard withholds something, or an email does not resolve',
    },
  ],
  [2, { brief: 'changes pending (--detailed-exitcode)', text: 'changes are pending' }],
  [0, { brief: 'done', text: 'done, or nothing to do' }],
]);
