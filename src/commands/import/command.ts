import { Option } from 'commander';
import type { ImportOptions } from './import.ts';
import {
  type Definition,
  commonOptions,
  selectionOptions,
  folderOptions,
  outputOptions,
  sheetNameOption,
  withGroups,
  withMoment,
  withState,
} from '../../shell/definition.ts';

export const importCommand: Definition = {
  name: 'import',
  does: 'write files of who is in which group now',
  examples: [
    { line: 'rollcall import', does: 'every group of the target; files that exist are edited' },
    {
      line: 'rollcall import --group oslo-engineering',
      does: 'one group: adopt its drift',
    },
    { line: 'rollcall import export-users.csv', does: "Atlassian's export, without a network" },
  ],
  reads: [
    'the files of `--dir`',
    'the exports, or the groups of the target and their members, at Atlassian',
  ],
  writes: [
    '`groups/*.yaml`, new ones and those that differ',
    '`accounts.yaml`',
    'the state of a sandbox target, under `--state`',
  ],
  exits: [0, 1, 3, 4],
  define(command, { context, exit }) {
    command.argument('[export...]', 'exports of Atlassian, CSV or .xlsx (default: the target)');
    withGroups(selectionOptions(command)).addOption(
      new Option(
        '--mode <mode>',
        'of new files; additive removes nobody just because they are not listed',
      )
        .choices(['authoritative', 'additive'])
        .default('authoritative'),
    );
    command.addOption(sheetNameOption());
    outputOptions(withMoment(command));
    commonOptions(withState(folderOptions(command))).action(
      async (exports: readonly string[], options: ImportOptions) => {
        const { runImport } = await import('./import.ts');
        exit(await runImport(exports, options, context));
      },
    );
  },
};
