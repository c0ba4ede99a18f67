import { amendFiles } from './amend-files.ts';
import { grantsOf, leavesOf, revokesOf } from './requests.ts';
import { checkDay, groupOf } from '../../shell/suggest-people.ts';
import { type AmendOptions, type Context, instantOf } from '../../shell/options.ts';
import { readTargets } from './targets.ts';
import type { ExitCode } from '../../shell/exit-codes.ts';
import { AppError } from '../../model/app-error.ts';
import { formatInstant } from '../../model/instant.ts';

export interface GrantOptions extends AmendOptions {
  readonly from?: string;
  readonly until?: string;
  readonly pending?: boolean;
}

/** `rollcall grant`: puts people into groups, in the files. It holds no writer of Atlassian. */
export async function runGrant(
  names: readonly string[],
  options: GrantOptions,
  context: Context,
): Promise<ExitCode> {
  const { from, until, because, pending = false, sheet } = options;
  checkDay('--from', from);
  checkDay('--until', until);
  const { targets, refused, notes } = await readTargets(names, sheet, 'grant', options.dir);
  const requests = grantsOf(targets, { from, until, because });
  return amendFiles(
    { ...requests, refused: [...refused, ...requests.refused], notes, pending },
    options,
    context,
  );
}

export interface MoveOptions extends AmendOptions {
  readonly out: readonly string[];
  readonly in: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly except?: boolean;
  readonly pending?: boolean;
}

/** `rollcall move`: takes people out of some groups and puts them into others, in one edit. */
export async function runMove(
  user: string | undefined,
  options: MoveOptions,
  context: Context,
): Promise<ExitCode> {
  const { sheet, from, until, because, except = false, pending = false } = options;
  checkDay('--from', from);
  checkDay('--until', until);
  if (user !== undefined && sheet !== undefined) {
    throw new AppError('usage', 'two-sources', `${user} is named beside a sheet.`, {
      hint: 'Name one person, or a sheet of people with --sheet.',
    });
  }
  const { targets, refused, notes } = await readTargets(
    user === undefined ? [] : [user],
    sheet,
    'grant',
    options.dir,
  );
  const withGroups = targets.find(({ groups }) => groups.length > 0);
  if (withGroups !== undefined) {
    throw new AppError('usage', 'two-groups', 'The sheet has groups of its own.', {
      why: 'move takes people from the groups of --out to those of --in.',
      hint: 'Remove the column of groups, or use grant and revoke with the sheet.',
    });
  }
  const into = (names: readonly string[]) =>
    targets.map((target) => ({ ...target, groups: names.map(groupOf) }));
  const grants = grantsOf(into(options.in), { from, until, because });
  const revokes = revokesOf(into(options.out));
  return amendFiles(
    {
      requests: [...grants.requests, ...revokes.requests],
      refused: [...refused, ...grants.refused, ...revokes.refused],
      notes,
      except,
      pending,
    },
    options,
    context,
  );
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
  const { all = false, on, because, except = false, sheet } = options;
  checkDay('--on', on);
  if (!all) {
    for (const [option, value] of [
      ['--on', on],
      ['--because', because],
    ] as const) {
      if (value !== undefined) throw onlyForLeavers(option);
    }
  }
  const { targets, refused, notes } = await readTargets(
    names,
    sheet,
    all ? 'leave' : 'revoke',
    options.dir,
  );
  if (all && targets.some(({ groups }) => groups.length > 0)) {
    throw new AppError('usage', 'all-and-groups', 'With --all there are no groups to name.', {
      why: 'Who leaves is removed from every group.',
      hint: 'Leave out the groups, or --all.',
    });
  }
  const today = formatInstant(instantOf(options.at, context.now)).slice(0, 10);
  const day = on === undefined ? { on: today, orEarlier: true as const } : { on };
  const requests = all ? leavesOf(targets, day, because) : revokesOf(targets);
  return amendFiles(
    {
      ...requests,
      refused: [...refused, ...requests.refused],
      notes: [...notes, ...requests.notes],
      except,
    },
    options,
    context,
  );
}

function onlyForLeavers(option: string): AppError {
  return new AppError('usage', 'only-with-all', `${option} goes with --all.`, {
    why: 'A line that is taken away has no room for it: the commit and the pull request say why.',
    hint: 'Say --all for someone who leaves every group.',
  });
}
