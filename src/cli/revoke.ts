import { AppError } from '../model/app-error.ts';
import { formatInstant } from '../model/instant.ts';
import { amendFiles } from './amend/amend-files.ts';
import { leavesOf, revokesOf } from './amend/grants.ts';
import { checkDay } from './amend/named.ts';
import type { AmendOptions } from './amend/options.ts';
import { readTargets } from './amend/targets.ts';
import type { ExitCode } from './exit-codes.ts';
import { type Context, instantOf } from './options.ts';

export interface RevokeOptions extends AmendOptions {
  readonly all?: boolean;
  /** The day from which someone leaves. Only with `all`. */
  readonly on?: string;
  readonly except?: boolean;
}

/** `rollcall revoke`: takes people out of groups, or out of all of them, in the files. */
export async function revoke(
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
  const wishes = all ? leavesOf(targets, day, because) : revokesOf(targets);
  return amendFiles(
    {
      ...wishes,
      refused: [...refused, ...wishes.refused],
      notes: [...notes, ...wishes.notes],
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
