import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withMoment,
  withState,
} from '../../shell/definition.ts';
import type { ListOptions } from './list.ts';

export const listCommand: Definition = {
  name: 'list',
  does: 'list groups, people, sets, policies or receipts, without a network',
  examples: [
    { line: 'rollcall list groups', does: 'every group of the files, with its people and owners' },
    { line: 'rollcall list people', does: 'everybody in the files, and in how many groups' },
    {
      line: 'rollcall list receipts',
      does: 'what was applied, for which pull request, approved by whom',
    },
    { line: 'rollcall list groups --format csv', does: 'as a sheet' },
  ],
  reads: [
    'the files of `--dir`',
    'for receipts: those of `--receipts`, else of the branch `rollcall-receipts` of the local clone and under `--state`',
  ],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command.argument('<what>', 'groups, people, sets, policies or receipts');
    selectionOptions(command)
      .option('--owner <owner>', 'only what this owner approves')
      .option(
        '--receipts <path...>',
        'receipts, or folders of them, instead of the branch and --state',
      );
    outputOptions(withMoment(command), ['text', 'csv']);
    commonOptions(withState(folderOptions(command))).action(
      async (what: string, options: ListOptions) => {
        const { runList } = await import('./list.ts');
        exit(await runList(what, options, context));
      },
    );
  },
};
