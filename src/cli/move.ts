import { AppError } from '../model/app-error.ts';
import { amendFiles } from './amend/amend-files.ts';
import { grantsOf, revokesOf } from './amend/grants.ts';
import { checkDay, groupOf } from './amend/named.ts';
import type { AmendOptions } from './amend/options.ts';
import { readTargets } from './amend/targets.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Context } from './options.ts';

export interface MoveOptions extends AmendOptions {
  readonly out: readonly string[];
  readonly in: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly except?: boolean;
  readonly pending?: boolean;
}

/** `rollcall move`: takes people out of some groups and puts them into others, in one edit. */
export async function move(
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
      wishes: [...grants.wishes, ...revokes.wishes],
      refused: [...refused, ...grants.refused, ...revokes.refused],
      notes,
      except,
      pending,
    },
    options,
    context,
  );
}
