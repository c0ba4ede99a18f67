import type { ReviewersOptions } from '../../ci/reviewers.ts';
import type { Definition } from '../definition.ts';
import { besides, choosing, places, printing } from '../shared-options.ts';

export const reviewers: Definition = {
  name: 'reviewers',
  does: 'refuse to go on when an environment waits for nobody',
  examples: [
    {
      line: 'rollcall ci reviewers --environment rollcall-correct',
      does: 'in the job before it',
      needs: 'github',
    },
    {
      line: 'rollcall ci reviewers --environment rollcall-correct --json',
      does: 'who they are, for a script',
      needs: 'github',
    },
  ],
  reads: ['`rollcall.yaml`', 'the environment at GitHub'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    choosing(command).requiredOption('--environment <name>', 'the environment that is to wait');
    besides(places(printing(command))).action(async (options: ReviewersOptions) => {
      const { reviewers: run } = await import('../../ci/reviewers.ts');
      exit(await run(options, context));
    });
  },
};
