import type { IssueOptions } from '../../ci/issue.ts';
import type { Definition } from '../definition.ts';
import { besides, choosing, places, printing } from '../shared-options.ts';

export const issue: Definition = {
  name: 'issue',
  does: 'keep one issue about what differs, from a plan of everything',
  examples: [
    {
      line: 'rollcall ci issue plan.json',
      does: 'open, change or close it, as the plan says',
      needs: 'github',
    },
    {
      line: 'rollcall ci issue plan.json --workflow correct.yml',
      does: 'name the workflow that puts drift right',
      needs: 'github',
    },
  ],
  reads: ['the plan', 'the issues of the repository'],
  writes: ['the issue'],
  exits: [0, 1],
  define(command, { context, exit }) {
    command.argument('<file>', 'a plan of everything');
    choosing(command)
      .option('--author <login>', 'who writes the issues (default: whose GITHUB_TOKEN is)')
      .option('--workflow <file>', 'the workflow that puts drift right', 'apply.yml');
    besides(places(printing(command))).action(async (file: string, options: IssueOptions) => {
      const { issue: run } = await import('../../ci/issue.ts');
      exit(await run(file, options, context));
    });
  },
};
