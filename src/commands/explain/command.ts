import type { ExplainOptions } from './explain.ts';
import {
  type Definition,
  commonOptions,
  selectionOptions,
  folderOptions,
  outputOptions,
  withMoment,
  withState,
} from '../../shell/definition.ts';

export const explainCommand: Definition = {
  name: 'explain',
  does: 'show why someone is, will be or is not in a group',
  examples: [
    { line: 'rollcall explain vdillow@banc.ly', does: 'every group that concerns her' },
    {
      line: 'rollcall explain vdillow@banc.ly oslo-engineering',
      does: 'one group: by which lines, until when, withheld by which guard',
    },
    {
      line: 'rollcall explain amelmeth@banc.ly --at 2027-07-01',
      does: 'as it will be on a future day',
    },
  ],
  reads: ['the files of `--dir`', 'the members of their groups, at Atlassian'],
  writes: ['the state of a sandbox target, under `--state`'],
  exits: [0, 1, 3, 4],
  define(command, { context, exit }) {
    command.argument('<user>', 'an email or an account id').argument('[group]', 'only this group');
    outputOptions(withMoment(selectionOptions(command)));
    commonOptions(withState(folderOptions(command))).action(
      async (user: string, group: string | undefined, options: ExplainOptions) => {
        const { runExplain } = await import('./explain.ts');
        exit(await runExplain(user, group, options, context));
      },
    );
  },
};
