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
      new Option('--dates <order>', 'how to read days such as 01/12/2026').choices(['dmy', 'mdy']),
    )
    .option(
      '--rejects <file>',
      'write the rows that are valid, and save the others here, each with the reason',
    );
}

/** In place of `--until`. */
function lastsOption(): Option {
  return new Option(
    '--for <time>',
    'for so long, from --from on or from now: 30m, 4h, 2d, 1w',
  ).conflicts('until');
}

export const grantCommand: Definition = {
  name: 'grant',
  does: 'add people to groups',
  examples: [
    { line: 'rollcall grant vdillow@banc.ly houston-sales Sales', does: 'one person, two groups' },
    {
      line: 'rollcall grant ftoten2@banc.ly oslo-engineering --until 2027-06-30',
      does: 'for a limited time; or --for 4h',
    },
    {
      line: 'rollcall grant nora.vik@banc.ly --like vdillow@banc.ly --pending',
      does: 'what a colleague has, for someone whose account does not exist yet',
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
        'a CSV or .xlsx of people and groups, optionally with From and Until',
      )
      .option('--from <day>', 'from this day on')
      .option('--until <day>', 'until the end of this day')
      .addOption(lastsOption())
      .option('--like <colleague>', 'all groups and sets that this person has without dates')
      .option('--shorten', 'allow an earlier end for somebody who is in')
      .option('--because <text>', 'the reason, written into the line')
      .option('--pending', 'accept people who have no account yet: they are added when it appears');
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
  does: 'move people from some groups to others',
  examples: [
    {
      line: 'rollcall move vdillow@banc.ly --out oslo-engineering --in houston-sales',
      does: 'one edit, so that nobody is left in neither',
    },
    {
      line: 'rollcall move --sheet people.csv --out oslo-engineering --in houston-sales',
      does: 'everyone in a sheet: Email, or accountId',
    },
    { line: 'rollcall move --sheet moves.csv', does: 'every row: Email,Out,In,From' },
  ],
  reads: amending.reads,
  writes: amending.writes,
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command.argument('[user]', 'an email or an account id');
    selectionOptions(command)
      .option('--out <group...>', 'the groups or sets to leave')
      .option('--in <group...>', 'the groups or sets to join')
      .option('--sheet <file>', 'a CSV or .xlsx of people, optionally with Out, In and From')
      .option('--from <day>', 'in the new groups from this day on')
      .option('--until <day>', 'in the new groups until the end of this day')
      .addOption(lastsOption())
      .option('--shorten', 'allow an earlier end for somebody who is in them')
      .option('--because <text>', 'the reason, written into the new lines')
      .option(
        '--pending',
        'also move people who have no account yet: they are added when it appears',
      )
      .option(
        '--except',
        'list people who are in through a set or a group under "except", in this group alone',
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
  does: 'remove people from groups',
  examples: [
    { line: 'rollcall revoke vdillow@banc.ly oslo-engineering', does: 'one person, one group' },
    {
      line: 'rollcall revoke vdillow@banc.ly --all --on 2026-12-31 --because HR-7',
      does: 'someone who leaves: out of every group from that day on',
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
        'list people who are in through a set or a group under "except", in this group alone',
      )
      .option('--all', 'out of every group: an entry in leavers.yaml')
      .option('--on <day>', 'with --all: from which day on (default: today)')
      .option('--because <text>', 'with --all: the reason, written into the entry');
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
