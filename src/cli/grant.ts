import { amendFiles } from './amend/amend-files.ts';
import { grantsOf } from './amend/grants.ts';
import { checkDay } from './amend/named.ts';
import type { AmendOptions } from './amend/options.ts';
import { readTargets } from './amend/targets.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Context } from './options.ts';

export interface GrantOptions extends AmendOptions {
  readonly from?: string;
  readonly until?: string;
  readonly pending?: boolean;
}

/** `rollcall grant`: puts people into groups, in the files. It holds no writer of Atlassian. */
export async function grant(
  names: readonly string[],
  options: GrantOptions,
  context: Context,
): Promise<ExitCode> {
  const { from, until, because, pending = false, sheet } = options;
  checkDay('--from', from);
  checkDay('--until', until);
  const { targets, refused, notes } = await readTargets(names, sheet, 'grant', options.dir);
  const wishes = grantsOf(targets, { from, until, because });
  return amendFiles(
    { ...wishes, refused: [...refused, ...wishes.refused], notes, pending },
    options,
    context,
  );
}
