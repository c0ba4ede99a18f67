import type { GrantOptions } from '../grant.ts';
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

export const grant: Definition = {
  name: 'grant',
  does: 'write people into groups',
  examples: [
    { line: 'rollcall grant vdillow@banc.ly houston-sales Sales', does: 'one person, two groups' },
    {
      line: 'rollcall grant ftoten2@banc.ly hanoi-legal --until 2027-06-30',
      does: 'for a time; --because says why',
    },
    {
      line: 'rollcall grant nora.vik@banc.ly oslo-engineering --pending',
      does: 'someone whose account is still to come',
    },
    { line: 'rollcall grant --sheet add.csv', does: 'every row: Email,Group,accountId,groupId' },
  ],
  reads: amending.reads,
  writes: amending.writes,
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command
      .argument('[user]', 'an email or an account id')
      .argument('[group...]', 'names or ids of groups; one without a file gets an additive one');
    choosing(command)
      .option('--sheet <file>', 'a CSV of people and groups, with From and Until if need be')
      .option('--from <day>', 'from this day on')
      .option('--until <day>', 'up to this day, and on it')
      .option('--because <text>', 'why, as the line is to say')
      .option('--pending', 'write down whoever has no account yet: they join when it appears');
    printing(withMoment(command));
    besides(withState(places(command))).action(
      async (user: string | undefined, groups: readonly string[], options: GrantOptions) => {
        const { grant: run } = await import('../grant.ts');
        exit(await run(user === undefined ? [] : [user, ...groups], options, context));
      },
    );
  },
};
