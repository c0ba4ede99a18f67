import type { RevokeOptions } from '../revoke.ts';
import type { Definition } from './definition.ts';
import {
  amending,
  besides,
  choosing,
  places,
  printing,
  withMoment,
  withState,
} from './shared-options.ts';

export const revoke: Definition = {
  name: 'revoke',
  does: 'write people out of groups',
  examples: [
    { line: 'rollcall revoke vdillow@banc.ly oslo-engineering', does: 'one person, one group' },
    {
      line: 'rollcall revoke vdillow@banc.ly --all --on 2026-12-31 --because HR-7',
      does: 'out of every group from that day on: someone who leaves',
    },
    { line: 'rollcall revoke --sheet remove.csv', does: 'every row: groupId,accountId' },
  ],
  reads: amending.reads,
  writes: amending.writes,
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command
      .argument('[user]', 'an email or an account id')
      .argument('[group...]', 'names or ids of groups');
    choosing(command)
      .option('--sheet <file>', 'a CSV of people and groups')
      .option(
        '--except',
        'whoever comes in through a set or a group is excepted, in this group alone',
      )
      .option('--all', 'out of every group: an entry in leavers.yaml')
      .option('--on <day>', 'with --all: from which day on (default: today)')
      .option('--because <text>', 'with --all: why, as the entry is to say');
    printing(withMoment(command));
    besides(withState(places(command))).action(
      async (user: string | undefined, groups: readonly string[], options: RevokeOptions) => {
        const { revoke: run } = await import('../revoke.ts');
        exit(await run(user === undefined ? [] : [user, ...groups], options, context));
      },
    );
  },
};
