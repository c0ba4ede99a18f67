import { parseConfig } from '../../declared/parse-config.ts';
import { fileAt } from '../../github/approved/base-config.ts';
import type { GitHub } from '../../github/client.ts';
import { AppError } from '../../model/app-error.ts';

/** Where nothing was declared yet, nobody said that one person is enough. */
const withoutConfig = 1;

/**
 * How many approvals are needed: what `rollcall.yaml` says at the commit that a pull request was merged onto, or before
 * the whole push if that is more. A rebase puts a pull request's commits one onto the other, and the first of them
 * could lower the number for the last.
 */
export function approvalsAt(
  github: GitHub,
  path: string,
  before: string,
): (commit: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  const at = (commit: string) => {
    const number = known.get(commit) ?? readApprovals(github, path, commit);
    known.set(commit, number);
    return number;
  };
  return async (commit) => Math.max(...(await Promise.all([at(commit), at(before)])));
}

async function readApprovals(github: GitHub, path: string, commit: string): Promise<number> {
  const text = await fileAt(github, path, commit);
  if (text === undefined) return withoutConfig;
  const { config, faults } = parseConfig(text, path);
  if (config !== undefined) return config.approvals;
  throw new AppError(
    'failed',
    'bad-base',
    `${path} is unsound at ${commit.slice(0, 7)}: it does not tell how many approvals are needed.`,
    faults[0] === undefined ? {} : { why: faults[0].message },
  );
}
