import { Option } from 'commander';
import type { ApplyOptions } from './work.ts';
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

export const applyCommand: Definition = {
  name: 'apply',
  does: 'carry out a plan, and record the outcome of each change',
  examples: [
    { line: 'rollcall apply', does: 'show the plan, ask, and apply it', needs: 'person' },
    {
      line: 'rollcall apply --approved plan.json',
      does: 'apply what was approved, and nothing else',
    },
    {
      line: 'rollcall apply --group Engineering --yes --receipt receipt.json',
      does: 'one group, without a question',
    },
    { line: 'rollcall apply --due', does: 'apply what merged files dated' },
  ],
  reads: ['the files of `--dir`', 'the plans of `--approved`', 'the members of their groups'],
  writes: [
    'memberships at Atlassian',
    'a receipt, and a journal beside it, under `--state` or as `--receipt` says',
  ],
  exits: [0, 1, 3, 4],
  define(command, { context, exit }) {
    selectionOptions(command)
      .option(
        '--approved <plan.json...>',
        'apply what these plans hold, as far as the files still ask for it',
      )
      .addOption(
        new Option(
          '--due',
          'apply what merged files dated: what begins, ends or appears, and who leaves; with --approved, only what those plans announced',
        ).conflicts(['yes']),
      )
      .option('--yes', 'do not ask');
    withMoment(withGroups(command));
    outputOptions(command).option(
      '--receipt <file>',
      'where to write the receipt (default: a file of its own under --state)',
    );
    command.option(
      '--earlier <receipts...>',
      'earlier receipts, or folders of them: what they applied of the same plans counts as applied',
    );
    withIdsOnly(withDetail(command));
    commonOptions(withState(folderOptions(command))).action(async (options: ApplyOptions) => {
      const { runApply } = await import('./apply.ts');
      exit(await runApply(options, context));
    });
  },
};
