import type { MoveOptions } from '../move.ts';
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

export const move: Definition = {
  name: 'move',
  does: 'write people out of some groups and into others',
  examples: [
    {
      line: 'rollcall move vdillow@banc.ly --out oslo-engineering --in houston-sales',
      does: 'one edit, so that nobody ends in neither',
    },
    {
      line: 'rollcall move --sheet people.csv --out oslo-engineering --in houston-sales',
      does: 'everyone in a sheet: Email, or accountId',
    },
  ],
  reads: amending.reads,
  writes: amending.writes,
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command.argument('[user]', 'an email or an account id');
    choosing(command)
      .requiredOption('--out <group...>', 'the groups to leave')
      .requiredOption('--in <group...>', 'the groups to join')
      .option('--sheet <file>', 'a CSV of people')
      .option('--from <day>', 'in the new groups from this day on')
      .option('--until <day>', 'in the new groups up to this day, and on it')
      .option('--because <text>', 'why, as the new lines are to say')
      .option('--pending', 'move whoever has no account yet, too: they join when it appears')
      .option(
        '--except',
        'whoever comes in through a set or a group is excepted, in this group alone',
      );
    printing(withMoment(command));
    besides(withState(places(command))).action(
      async (user: string | undefined, options: MoveOptions) => {
        const { move: run } = await import('../move.ts');
        exit(await run(user, options, context));
      },
    );
  },
};
