import type { ApprovedOptions } from '../../ci/approved.ts';
import type { Definition } from '../definition.ts';
import { besides, choosing, places, printing } from '../shared-options.ts';

export const approved: Definition = {
  name: 'approved',
  does: 'find the approved plan of each pull request that a push merged',
  examples: [
    {
      line: 'rollcall ci approved --out approved',
      does: 'approved/pull-7.json, for "apply --approved"',
      needs: 'github',
    },
    {
      line: 'rollcall ci approved --out approved --wait 120',
      does: 'be patient with GitHub',
      needs: 'github',
    },
  ],
  reads: ['the event of the job', 'pull requests, reviews, runs and artifacts at GitHub'],
  writes: ['one plan a pull request, in the folder of `--out`'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    choosing(command)
      .requiredOption('--out <folder>', 'where to write them: pull-7.json, one a pull request')
      .option('--before <commit>', 'what the default branch was at (default: as the event says)')
      .option('--after <commit>', 'what it is at now')
      .option('--wait <seconds>', 'how long to wait until GitHub knows what was merged', '30');
    besides(places(printing(command))).action(async (options: ApprovedOptions) => {
      const { approved: run } = await import('../../ci/approved.ts');
      exit(await run(options, context));
    });
  },
};
