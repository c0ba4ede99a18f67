import type { CommentOptions } from '../../ci/comment.ts';
import type { Definition } from '../definition.ts';
import { besides, choosing, places, printing } from '../shared-options.ts';

export const comment: Definition = {
  name: 'comment',
  does: 'keep one comment on the pull request of a plan or a receipt',
  examples: [
    {
      line: 'rollcall ci comment plan.json',
      does: 'on the pull request that the plan names',
      needs: 'github',
    },
    {
      line: 'rollcall ci comment receipt.json --pull 7 8',
      does: 'on those whose plans were applied',
      needs: 'github',
    },
  ],
  reads: ['the plan or receipt', 'the comments of the pull request'],
  writes: ['the comment, and the summary of the job'],
  exits: [0, 1],
  define(command, { context, exit }) {
    command.argument('<file>', 'a plan or a receipt');
    choosing(command)
      .option('--pull [number...]', 'the pull requests (default: the one that the file names)')
      .option('--author <login>', 'who writes the comments (default: whose GITHUB_TOKEN is)');
    besides(places(printing(command))).action(async (file: string, options: CommentOptions) => {
      const { comment: run } = await import('../../ci/comment.ts');
      exit(await run(file, options, context));
    });
  },
};
