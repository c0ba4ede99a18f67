import { Option } from 'commander';
import {
  type Definition,
  type ParentDefinition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withMoment,
  withState,
} from '../../shell/definition.ts';
import type { ReviewApplyOptions } from './apply.ts';
import type { StartOptions } from './start.ts';
import type { ReviewStatusOptions } from './status.ts';

const startCommand: Definition = {
  name: 'start',
  does: 'write a sheet for each owner, of everybody in their groups',
  examples: [
    { line: 'rollcall review start --out reviews', does: 'an .xlsx for each owner' },
    {
      line: 'rollcall review start --out reviews --owner @banc/it --format csv',
      does: 'of one owner, as CSV',
    },
  ],
  reads: [
    'the files of `--dir`',
    'the members of their groups, at Atlassian',
    'the history of the files in the clone, and the branch `rollcall-receipts`: who was added by whom',
    'with `--export`: Atlassian\'s export of users, for "Last seen"',
  ],
  writes: [
    'a sheet for each owner in the folder of `--out`; none that is there already',
    'the state of a sandbox target, under `--state`',
  ],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    selectionOptions(command)
      .requiredOption('--out <folder>', 'where to write the sheets')
      .option('--owner <owner>', 'only the groups of this owner')
      .option(
        '--export <file...>',
        "Atlassian's export of users, which says when each was last seen",
      )
      .option(
        '--receipts <path...>',
        'receipts, or folders of them (default: the branch rollcall-receipts)',
      );
    withMoment(command);
    command
      .optionsGroup('Output:')
      .addOption(
        new Option('--format <format>', 'the kind of sheet')
          .choices(['xlsx', 'csv'])
          .default('xlsx'),
      )
      .option('--json', 'print the result as JSON');
    commonOptions(withState(folderOptions(command))).action(async (options: StartOptions) => {
      const { runReviewStart } = await import('./start.ts');
      exit(await runReviewStart(options, context));
    });
  },
};

const applyCommand: Definition = {
  name: 'apply',
  does: 'edit the files as the owners decided, in sheets that came back',
  examples: [
    { line: 'rollcall review apply sheets/banc-it.xlsx', does: 'a sheet that came back' },
    {
      line: 'rollcall review apply sheets/banc-it.csv --rejects open.csv',
      does: 'and get back what was not taken, each row with why',
    },
  ],
  reads: [
    'the sheets: .xlsx, or CSV',
    'the files of `--dir`',
    'where somebody is removed: the members of those groups, at Atlassian',
  ],
  writes: [
    'the files of the groups: removals, end dates, and `reviewed` once every row of a group is decided',
    '`consents.yaml`, where the removals need a consent',
    'with `--rejects`: a sheet of the rows that were not taken',
    'the state of a sandbox target, under `--state`',
  ],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command.argument('<sheet...>', 'the sheets that came back');
    selectionOptions(command)
      .option('--by <owner...>', 'who decided (default: whose sheets they are)')
      .addOption(datesOption())
      .option('--rejects <file>', 'give the rows that are not taken back here, each with why');
    outputOptions(withMoment(command));
    commonOptions(withState(folderOptions(command))).action(
      async (sheets: string[], options: ReviewApplyOptions) => {
        const { runReviewApply } = await import('./apply.ts');
        exit(await runReviewApply(sheets, options, context));
      },
    );
  },
};

const statusCommand: Definition = {
  name: 'status',
  does: 'show which groups are due for review, and who has answered',
  examples: [
    { line: 'rollcall review status', does: 'by the files alone' },
    { line: 'rollcall review status sheets/banc-it.xlsx', does: 'and how far a sheet has come' },
  ],
  reads: ['the files of `--dir`', 'the sheets that are named'],
  exits: [0, 2, 3],
  define(command, { context, exit }) {
    command.argument('[sheet...]', 'sheets that came back');
    selectionOptions(command)
      .addOption(datesOption())
      .option('--detailed-exitcode', 'exit 2 when a group is overdue');
    outputOptions(withMoment(command));
    commonOptions(folderOptions(command)).action(
      async (sheets: string[], options: ReviewStatusOptions) => {
        const { runReviewStatus } = await import('./status.ts');
        exit(await runReviewStatus(sheets, options, context));
      },
    );
  },
};

function datesOption(): Option {
  const about = 'how days such as 01/12/2026 are meant';
  return new Option('--dates <order>', about).choices(['dmy', 'mdy']);
}

export const reviewCommand: ParentDefinition = {
  name: 'review',
  does: 'have the owners say who should still be in their groups',
  examples: [
    { line: 'rollcall review start --out reviews', does: 'write a sheet for each owner' },
    { line: 'rollcall review apply sheets/banc-it.xlsx', does: 'edit the files as decided' },
    { line: 'rollcall review status', does: 'show what is overdue' },
  ],
  groups: [{ heading: 'In this order', commands: [startCommand, applyCommand, statusCommand] }],
};
