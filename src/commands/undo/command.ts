import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withState,
} from '../../shell/definition.ts';
import type { UndoOptions } from './applied-by-pull.ts';

export const undoCommand: Definition = {
  name: 'undo',
  does: 'edit the files so that what was applied is undone',
  examples: [
    { line: 'rollcall undo receipt.json', does: 'then plan, review and apply as always' },
    {
      line: 'rollcall undo --pull 42',
      does: 'what a pull request did, over all its receipts',
      needs: 'clone',
    },
    { line: 'rollcall undo receipt.json --json', does: 'the edited lines, for a script' },
  ],
  reads: [
    'the receipt; with `--pull`, receipts of `--receipts`, else of the branch `rollcall-receipts` of the local clone and under `--state`',
    'the files of `--dir`',
  ],
  writes: ['the files of `--dir` that the receipt is about'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command.argument('[receipt]', 'what apply wrote');
    selectionOptions(command)
      .option('--pull <number>', 'what this pull request did, in place of one receipt')
      .option(
        '--receipts <path...>',
        'receipts, or folders of them, instead of the branch and --state',
      );
    commonOptions(withState(folderOptions(outputOptions(command)))).action(
      async (file: string | undefined, options: UndoOptions) => {
        const { runUndo } = await import('./undo.ts');
        exit(await runUndo(file, options, context));
      },
    );
  },
};
