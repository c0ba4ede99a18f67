import type { ValidateOptions } from './validate.ts';
import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  withDetail,
} from '../../shell/definition.ts';

export const validateCommand: Definition = {
  name: 'validate',
  does: 'check the files against their schemas and each other',
  examples: [
    { line: 'rollcall validate', does: 'every file, without any network' },
    { line: 'rollcall validate --format github', does: 'annotate the lines of a pull request' },
    {
      line: 'rollcall validate --dir ../main/memberships --json',
      does: 'the files of another checkout',
    },
  ],
  reads: ['the files of `--dir`'],
  exits: [0, 3],
  define(command, { context, exit }) {
    outputOptions(
      command,
      ['text', 'github'],
      'how to print it; "github" annotates the lines of the files',
    );
    commonOptions(folderOptions(withDetail(command))).action(async (options: ValidateOptions) => {
      const { runValidate } = await import('./validate.ts');
      exit(await runValidate(options, context));
    });
  },
};
