import { type KnownFiles, amendFiles } from './amend-files.ts';
import { likeColleague } from './like.ts';
import {
  type GrantDefaults,
  grantsOf,
  leavesOf,
  movesOf,
  readLines,
  revokesOf,
} from './requests.ts';
import type { Context } from '../../shell/context.ts';
import { checkDay, lengthOf } from '../../shell/days.ts';
import { groupOf, personOf, unknownPersonInFiles } from '../../shell/suggest-people.ts';
import { type AmendOptions, checkReason, instantOf } from '../../shell/options.ts';
import type { ExitCode } from '../../shell/exit-codes.ts';
import { AppError } from '../../model/app-error.ts';
import { formatInstant } from '../../model/instant.ts';

export interface GrantOptions extends AmendOptions {
  readonly from?: string;
  readonly until?: string;
  readonly for?: string;
  /** Whose groups they get. */
  readonly like?: string;
  readonly shorten?: boolean;
  readonly pending?: boolean;
}

/** `rollcall grant`: puts people into groups, in the files. It holds no writer of Atlassian. */
export async function runGrant(
  names: readonly string[],
  options: GrantOptions,
  context: Context,
): Promise<ExitCode> {
  const defaults = defaultsOf(options, context);
  const named = await readLines(names, options, 'grant');
  const { like } = options;
  if (like === undefined) {
    const grants = grantsOf(named, defaults, options.shorten);
    return amendFiles(grants, options, context, named.sheet);
  }
  const colleague = personOf(like);
  if (colleague === undefined) throw await unknownPersonInFiles(like, options.dir);
  if (named.lines.some(({ group }) => group !== undefined)) {
    throw new AppError('usage', 'two-groups', 'The sheet has groups of its own.', {
      why: `--like gives the groups of ${like}.`,
      hint: 'Remove the column of groups, or leave out --like.',
    });
  }
  const [first, ...others] = named.lines;
  const user = others.length > 0 ? 'USER' : (first?.summary.user ?? 'USER');
  const grants = async (known: KnownFiles) => {
    const { groups, notes } = await likeColleague({ ...known, colleague, user });
    const all = {
      ...named,
      groups: [...named.groups, ...groups],
      notes: [...named.notes, ...notes],
    };
    return grantsOf(all, defaults, options.shorten);
  };
  return amendFiles(grants, options, context, named.sheet);
}

export interface MoveOptions extends AmendOptions {
  readonly out?: readonly string[];
  readonly in?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly for?: string;
  readonly shorten?: boolean;
  readonly except?: boolean;
  readonly pending?: boolean;
}

/** `rollcall move`: takes people out of some groups and puts them into others, in one edit. */
export async function runMove(
  user: string | undefined,
  options: MoveOptions,
  context: Context,
): Promise<ExitCode> {
  const { sheet, except = false } = options;
  const defaults = defaultsOf(options, context);
  if (user !== undefined && sheet !== undefined) {
    throw new AppError('usage', 'two-sources', `Both ${user} and a sheet are specified.`, {
      hint: 'Specify one person, or a sheet of people with --sheet.',
    });
  }
  const named = await readLines(user === undefined ? [] : [user], options, 'grant', true);
  if (named.lines.some(({ group }) => group !== undefined)) {
    throw new AppError('usage', 'two-groups', 'The sheet has a column of groups.', {
      why: 'move needs to know which group people leave, and which they join.',
      hint: 'Use the columns Out and In, or grant and revoke with the sheet.',
    });
  }
  const all = { out: (options.out ?? []).map(groupOf), in: (options.in ?? []).map(groupOf) };
  const moves = movesOf(named, all, defaults, { shorten: options.shorten ?? false, except });
  return amendFiles(moves, options, context, named.sheet);
}

export interface RevokeOptions extends AmendOptions {
  readonly all?: boolean;
  /** The day from which someone leaves. Only with `all`. */
  readonly on?: string;
  readonly except?: boolean;
}

/** `rollcall revoke`: takes people out of groups, or out of all of them, in the files. */
export async function runRevoke(
  names: readonly string[],
  options: RevokeOptions,
  context: Context,
): Promise<ExitCode> {
  const { all = false, on, because, except = false } = options;
  checkDay('--on', on);
  checkReason(because);
  if (!all) {
    for (const [option, value] of [
      ['--on', on],
      ['--because', because],
    ] as const) {
      if (value !== undefined) throw onlyForLeavers(option);
    }
  }
  const named = await readLines(names, options, all ? 'leave' : 'revoke');
  if (!all) return amendFiles(revokesOf(named, except), options, context, named.sheet);
  if (named.groups.length > 0 || named.lines.some(({ group }) => group !== undefined)) {
    throw new AppError('usage', 'all-and-groups', '--all takes no groups.', {
      why: 'It removes the person from every group.',
      hint: 'Leave out the groups, or --all.',
    });
  }
  const today = formatInstant(instantOf(options.at, context.now)).slice(0, 10);
  const day = on === undefined ? { on: today, orEarlier: true as const } : { on };
  return amendFiles(leavesOf(named, day, because), options, context, named.sheet);
}

/** What grants have in common. Throws a usage error for days and reasons that are none. */
function defaultsOf(
  { from, until, for: lasts, because, at }: GrantOptions,
  { now }: Context,
): GrantDefaults {
  checkDay('--from', from);
  checkDay('--until', until);
  checkReason(because);
  return {
    ...{ from, until, because, at: instantOf(at, now) },
    lasts: lasts === undefined ? undefined : lengthOf('--for', lasts),
  };
}

function onlyForLeavers(option: string): AppError {
  return new AppError('usage', 'only-with-all', `${option} needs --all.`, {
    why: "A removed line can't hold it.",
    hint: 'To end a membership on a day: rollcall grant USER GROUP --until DAY --shorten\nFor someone who leaves every group, use --all.',
  });
}
