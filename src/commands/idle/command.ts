import { Option } from 'commander';
import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  sheetNameOption,
  withGroups,
  withMoment,
  withState,
} from '../../shell/definition.ts';
import type { IdleOptions } from './idle.ts';

export const idleCommand: Definition = {
  name: 'idle',
  does: 'list people who have not been seen for a while, in groups that cost a seat',
  examples: [
    {
      line: 'rollcall idle memberships/sandbox/users.csv --group Engineering',
      does: 'who in one group was not seen for 90 days',
    },
    {
      line: 'rollcall idle memberships/sandbox/users.csv --days 180 --out idle.csv',
      does: 'a sheet for "rollcall revoke --sheet idle.csv"',
    },
  ],
  reads: [
    'the export: CSV, or .xlsx, of *Directory, Users, Export users* with "Product last access"',
    'the files of `--dir`',
    'which groups there are and grant a licence, at Atlassian',
  ],
  writes: ['the sheet of `--out`', 'the state of a sandbox target, under `--state`'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command.argument('<export...>', "Atlassian's exports of users: CSV, or .xlsx");
    withGroups(selectionOptions(command))
      .option('--days <number>', 'not seen for so many days', '90')
      .addOption(sheetNameOption())
      .addOption(
        new Option('--dates <order>', 'how to read days such as 01/12/2026').choices([
          'dmy',
          'mdy',
        ]),
      )
      .option('--out <file>', 'also write the sheet: a CSV, or .xlsx');
    outputOptions(withMoment(command), ['text', 'csv']);
    commonOptions(withState(folderOptions(command))).action(
      async (exports: readonly string[], options: IdleOptions) => {
        const { runIdle } = await import('./idle.ts');
        exit(await runIdle(exports, options, context));
      },
    );
  },
};
