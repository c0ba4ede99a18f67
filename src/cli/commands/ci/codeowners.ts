import type { CodeownersOptions } from '../../ci/codeowners.ts';
import type { Definition } from '../definition.ts';
import { besides, choosing, places, printing } from '../shared-options.ts';

export const codeowners: Definition = {
  name: 'codeowners',
  does: 'write CODEOWNERS from the owners that the files name',
  examples: [
    { line: 'rollcall ci codeowners', does: 'write .github/CODEOWNERS' },
    { line: 'rollcall ci codeowners --check', does: 'only look, in a job' },
  ],
  reads: ['the files of `--dir`', 'the file of `--file`'],
  writes: ['its part of the file of `--file`; what others wrote there stays'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    choosing(command)
      .option('--check', 'write nothing, and exit 1 when the file is out of date')
      .option('--file <file>', 'the CODEOWNERS file', '.github/CODEOWNERS');
    besides(places(printing(command))).action(async (options: CodeownersOptions) => {
      const { codeowners: run } = await import('../../ci/codeowners.ts');
      exit(await run(options, context));
    });
  },
};
