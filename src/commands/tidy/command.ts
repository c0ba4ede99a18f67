import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withMoment,
  withState,
} from '../../shell/definition.ts';
import type { TidyOptions } from './tidy.ts';

export const tidyCommand: Definition = {
  name: 'tidy',
  does: 'delete what no longer does anything: leavers who are out, ended dates, old consents',
  examples: [
    { line: 'rollcall tidy', does: 'one edit; the plan is the same before and after it' },
    { line: 'rollcall tidy --json', does: 'what was deleted, what is left, and why' },
  ],
  reads: ['the files of `--dir`', 'the members of their groups, at Atlassian'],
  writes: [
    'the files of groups and sets, `leavers.yaml` and `consents.yaml`: all edits, or none; of the last two, one in which nothing is left is deleted',
    'the state of a sandbox target, under `--state`',
  ],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    outputOptions(withMoment(selectionOptions(command)));
    commonOptions(withState(folderOptions(command))).action(async (options: TidyOptions) => {
      const { runTidy } = await import('./tidy.ts');
      exit(await runTidy(options, context));
    });
  },
};
