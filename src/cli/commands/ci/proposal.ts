import type { ProposalOptions } from '../../ci/proposal.ts';
import type { Definition } from '../definition.ts';
import { besides, printing } from '../shared-options.ts';

export const proposal: Definition = {
  name: 'proposal',
  does: "tell the commits that a plan of the event's pull request is made of",
  examples: [
    {
      line: 'rollcall ci proposal',
      does: 'set the outputs merge, base and head of the step',
      needs: 'github',
    },
    { line: 'rollcall ci proposal --json', does: 'print them', needs: 'github' },
  ],
  reads: ['the event of the job', 'the pull request at GitHub'],
  writes: ['the outputs of the step'],
  exits: [0, 1],
  define(command, { context, exit }) {
    besides(printing(command)).action(async (options: ProposalOptions) => {
      const { proposal: run } = await import('../../ci/proposal.ts');
      exit(await run(options, context));
    });
  },
};
