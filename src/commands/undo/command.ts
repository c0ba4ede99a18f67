import type { FileOptions } from '../../shell/options.ts';
import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
} from '../../shell/definition.ts';

export const undoCommand: Definition = {
  name: 'undo',
  does: 'edit the files so that what was applied is undone',
  examples: [
    { line: 'rollcall undo receipt.json', does: 'then plan, review and apply as always' },
    { line: 'rollcall undo receipt.json --json', does: 'the edited lines, for a script' },
  ],
  reads: ['the receipt', 'the files of `--dir`'],
  writes: ['the files of `--dir` that the receipt is about'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command.argument('<receipt>', 'what apply wrote');
    commonOptions(folderOptions(outputOptions(command))).action(
      async (file: string, options: FileOptions) => {
        const { runUndo } = await import('./undo.ts');
        exit(await runUndo(file, options, context));
      },
    );
  },
};
