import type { PlanOptions } from './plan.ts';
import {
  type Definition,
  commonOptions,
  selectionOptions,
  folderOptions,
  outputOptions,
  withDetail,
  withGroups,
  withIdsOnly,
  withMoment,
  withState,
} from '../../shell/definition.ts';
import { folderOf } from '../../shell/folder.ts';

export const planCommand: Definition = {
  name: 'plan',
  does: 'show who would be added to and removed from which group',
  examples: [
    { line: 'rollcall plan', does: 'every group that has a file' },
    { line: 'rollcall plan --out plan.json', does: 'save it, to have it approved' },
    {
      line: 'rollcall plan --group porto-alegre-support --at 2027-07-01',
      does: 'one group, as it will be on a future day',
    },
    {
      line: 'rollcall plan --base ../main/memberships --format markdown',
      does: 'what these files change over the files of another checkout, for a comment',
    },
  ],
  reads: ['the files of `--dir`, and of `--base`', 'the members of their groups, at Atlassian'],
  writes: ['the file of `--out`', 'the state of a sandbox target, under `--state`'],
  exits: [0, 1, 2, 3, 4],
  define(command, { context, exit }) {
    withMoment(withGroups(selectionOptions(command)))
      .option(
        '--base <folder>',
        'plan only what --dir changes over these files, and show drift beside it',
        folderOf,
      )
      .option('--source <base..head>', 'the commits of --base and --dir, to write into the plan')
      .option('--pull <number>', 'the pull request, to write into the plan');
    outputOptions(command, ['text', 'markdown', 'csv'])
      .option('--out <file>', 'save the plan as JSON, for "apply --approved"')
      .option('--detailed-exitcode', 'exit 2 when changes are pending');
    withIdsOnly(withDetail(command));
    commonOptions(withState(folderOptions(command))).action(async (options: PlanOptions) => {
      const { runPlan } = await import('./plan.ts');
      exit(await runPlan(options, context));
    });
  },
};
