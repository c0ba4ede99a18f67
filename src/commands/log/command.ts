import { Option } from 'commander';
import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withState,
} from '../../shell/definition.ts';
import type { LogOptions } from './log.ts';

export const logCommand: Definition = {
  name: 'log',
  does: 'show who was added or removed when, by whom, and why',
  examples: [
    {
      line: 'rollcall log vdillow@banc.ly',
      does: 'every group that a person was added to or removed from',
      needs: 'clone',
    },
    {
      line: 'rollcall log oslo-engineering --since 2026-10-01',
      does: 'who joined and left a group since a day',
      needs: 'clone',
    },
    {
      line: 'rollcall log vdillow@banc.ly --csv',
      does: 'as a sheet, with commits, files and lines',
      needs: 'clone',
    },
  ],
  reads: [
    'receipts: of `--receipts`, else of the branch `rollcall-receipts` of the local clone and under `--state`',
    'the history of the files of `--dir` on the default branch of the local clone, with `git`',
  ],
  exits: [0, 1],
  define(command, { context, exit }) {
    command.argument('<name>', 'the name or id of a group, an email, or an account id');
    selectionOptions(command)
      .option('--since <day>', 'only what happened from this day on')
      .option(
        '--receipts <path...>',
        'receipts, or folders of them, instead of the branch and --state',
      );
    outputOptions(command).addOption(
      new Option('--csv', 'print it as a sheet, with commits, files and lines').conflicts('json'),
    );
    commonOptions(withState(folderOptions(command))).action(
      async (name: string, options: LogOptions) => {
        const { runLog } = await import('./log.ts');
        exit(await runLog(name, options, context));
      },
    );
  },
};
