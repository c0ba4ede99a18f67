import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withIdsOnly,
  withMoment,
  withState,
} from '../../shell/definition.ts';
import type { ReportOptions } from './report.ts';

export const reportCommand: Definition = {
  name: 'report',
  does: 'write a page that shows who has access, and why',
  examples: [
    { line: 'rollcall report', does: 'access.html: one file, to open in a browser' },
    {
      line: 'rollcall report --out public/index.html --export export-users.csv',
      does: 'another file, with when people were last seen',
    },
    {
      line: 'rollcall report --ids-only',
      does: 'without names and emails, for what everybody can read',
    },
  ],
  reads: [
    'the files of `--dir`, and their history in git',
    'the members of their groups, and which groups there are, at Atlassian',
    'receipts; with `--export` when people were last seen',
  ],
  writes: ['the file of `--out`', 'the state of a sandbox target, under `--state`'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    withMoment(selectionOptions(command))
      .option('--out <file>', 'where to write the page', 'access.html')
      .option('--export <file...>', "Atlassian's export of users: when each was last seen")
      .option(
        '--receipts <path...>',
        'receipts, or folders of them (default: those of the branch rollcall-receipts, else of --state)',
      );
    outputOptions(withIdsOnly(command));
    commonOptions(withState(folderOptions(command))).action(async (options: ReportOptions) => {
      const { runReport } = await import('./report.ts');
      exit(await runReport(options, context));
    });
  },
};
