import { type Command, Option } from 'commander';
import type { GrantOptions, MoveOptions, RevokeOptions } from './amend.ts';
import {
  type Definition,
  amending,
  commonOptions,
  selectionOptions,
  folderOptions,
  outputOptions,
  sheetNameOption,
  withMoment,
  withState,
} from '../../shell/definition.ts';

/** How the sheet is written, and what becomes of rows that do not fit. */
function sheetOptions(command: Command): void {
  command
    .optionsGroup('Of the sheet:')
    .addOption(sheetNameOption())
    .addOption(
      new Option('--dates <order>', 'how days such as 01/12/2026 are meant').choices([
        'dmy',
        'mdy',
      ]),
    )
    .option(
      '--rejects <file>',
      'write what fits, and give the other rows back here, each with why',
    );
}

export const grantCommand: Definition = {
  name: 'grant',
  does: 'write people into groups',
  examples: [
    { line: 'rollcall grant vdillow@banc.ly houston-sales Sales', does: 'one person, two groups' },
    {
      line: 'rollcall grant ftoten2@banc.ly oslo-engineering --until 2027-06-30',
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
      .argument(
        '[group...]',
        'names or ids of groups, or sets; a group without a file gets an additive one',
      );
    selectionOptions(command)
      .option(
        '--sheet <file>',
        'a CSV or .xlsx of people and groups, with From and Until if need be',
      )
      .option('--from <day>', 'from this day on')
      .option('--until <day>', 'up to this day, and on it')
      .option('--shorten', 'let somebody who is in end sooner than now')
      .option('--because <text>', 'why, as the line is to say')
      .option('--pending', 'write down whoever has no account yet: they join when it appears');
    sheetOptions(withMoment(command));
    outputOptions(command);
    commonOptions(withState(folderOptions(command))).action(
      async (user: string | undefined, groups: readonly string[], options: GrantOptions) => {
        const { runGrant } = await import('./amend.ts');
        exit(await runGrant(user === undefined ? [] : [user, ...groups], options, context));
      },
    );
  },
};

export const moveCommand: Definition = {
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
    selectionOptions(command)
      .requiredOption('--out <group...>', 'the groups or sets to leave')
      .requiredOption('--in <group...>', 'the groups or sets to join')
      .option('--sheet <file>', 'a CSV or .xlsx of people')
      .option('--from <day>', 'in the new groups from this day on')
      .option('--until <day>', 'in the new groups up to this day, and on it')
      .option('--shorten', 'let somebody who is in them end sooner than now')
      .option('--because <text>', 'why, as the new lines are to say')
      .option('--pending', 'move whoever has no account yet, too: they join when it appears')
      .option(
        '--except',
        'whoever comes in through a set or a group is excepted, in this group alone',
      );
    sheetOptions(withMoment(command));
    outputOptions(command);
    commonOptions(withState(folderOptions(command))).action(
      async (user: string | undefined, options: MoveOptions) => {
        const { runMove } = await import('./amend.ts');
        exit(await runMove(user, options, context));
      },
    );
  },
};

export const revokeCommand: Definition = {
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
      .argument('[group...]', 'names or ids of groups, or sets');
    selectionOptions(command)
      .option('--sheet <file>', 'a CSV or .xlsx of people and groups')
      .option(
        '--except',
        'whoever comes in through a set or a group is excepted, in this group alone',
      )
      .option('--all', 'out of every group: an entry in leavers.yaml')
      .option('--on <day>', 'with --all: from which day on (default: today)')
      .option('--because <text>', 'with --all: why, as the entry is to say');
    sheetOptions(withMoment(command));
    outputOptions(command);
    commonOptions(withState(folderOptions(command))).action(
      async (user: string | undefined, groups: readonly string[], options: RevokeOptions) => {
        const { runRevoke } = await import('./amend.ts');
        exit(await runRevoke(user === undefined ? [] : [user, ...groups], options, context));
      },
    );
  },
};
