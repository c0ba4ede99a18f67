import type { VisibilityOptions } from '../../ci/visibility.ts';
import type { Definition } from '../definition.ts';
import { besides, printing } from '../shared-options.ts';

export const visibility: Definition = {
  name: 'visibility',
  does: 'tell whether everybody can read what this job publishes',
  examples: [
    {
      line: 'rollcall ci visibility',
      does: 'set the output that "--ids-only" goes by',
      needs: 'github',
    },
    { line: 'rollcall ci visibility --json', does: 'print it', needs: 'github' },
  ],
  reads: ['the repository at GitHub'],
  writes: ['the outputs of the step'],
  exits: [0, 1],
  define(command, { context, exit }) {
    besides(printing(command)).action(async (options: VisibilityOptions) => {
      const { visibility: run } = await import('../../ci/visibility.ts');
      exit(await run(options, context));
    });
  },
};
