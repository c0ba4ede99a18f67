import { AppError } from '../../model/app-error.ts';
import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';
import { branchTip } from '../read-files.ts';

/** Keeps receipts, and how far merges are settled. It has no history in common with the default branch. */
export const receiptsBranch = 'rollcall-receipts';

const writes = 'contents: write';

/** The commit that the branch is at; undefined where there is no such branch. */
export async function receiptsTip(github: GitHub): Promise<string | undefined> {
  return branchTip(github, receiptsBranch);
}

/** What a commit changes: the whole text of a file, or null to delete it. */
export interface BranchEdit {
  readonly message: string;
  readonly files: ReadonlyMap<string, string | null>;
}

/** How often others may be quicker. */
const tries = 5;

/**
 * Adds a commit to the branch, and makes the branch where there is none. Never forces: where somebody else was quicker,
 * `edit` is called again with what the branch holds then. Throws an AppError `failed` when that happens too often.
 */
export async function commitToReceipts(
  github: GitHub,
  edit: (tip: string | undefined) => Promise<BranchEdit | undefined>,
): Promise<'written' | 'unchanged'> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const tip = await receiptsTip(github);
    const change = await edit(tip);
    if (change === undefined || change.files.size === 0) return 'unchanged';
    if (await moveTo(github, await writeCommit(github, change, tip), tip)) return 'written';
  }
  throw new AppError(
    'failed',
    'receipts-busy',
    `The branch ${receiptsBranch} could not be updated.`,
    {
      why: `Another run wrote to it first, ${tries} times.`,
      hint: 'Choose "Re-run all jobs" of this run: nothing is lost, and the next run records it as well.',
    },
  );
}

async function writeCommit(
  { octokit, owner, repo }: GitHub,
  { message, files }: BranchEdit,
  parent: string | undefined,
): Promise<string> {
  const request = { to: `write to the branch ${receiptsBranch}`, needs: writes };
  const base =
    parent === undefined
      ? undefined
      : await callGitHub(request, () =>
          octokit.rest.git.getCommit({ owner, repo, commit_sha: parent }),
        );
  const entries = [...files].map(([path, content]) => ({
    ...{ path, mode: '100644' as const, type: 'blob' as const },
    ...(content === null ? { sha: null } : { content }),
  }));
  const tree = await callGitHub(request, () =>
    octokit.rest.git.createTree({
      ...{ owner, repo, tree: entries },
      ...(base === undefined ? {} : { base_tree: base.data.tree.sha }),
    }),
  );
  const commit = await callGitHub(request, () =>
    octokit.rest.git.createCommit({
      ...{ owner, repo, message, tree: tree.data.sha },
      parents: parent === undefined ? [] : [parent],
    }),
  );
  return commit.data.sha;
}

/** Whether the branch went from one commit to the next; false where it is elsewhere by now. */
async function moveTo(
  { octokit, owner, repo }: GitHub,
  sha: string,
  from: string | undefined,
): Promise<boolean> {
  const request = { to: `update the branch ${receiptsBranch}`, needs: writes };
  const name = `heads/${receiptsBranch}`;
  try {
    await callGitHub<unknown>(request, () =>
      from === undefined
        ? octokit.rest.git.createRef({ owner, repo, ref: `refs/${name}`, sha })
        : octokit.rest.git.updateRef({ owner, repo, ref: name, sha, force: false }),
    );
    return true;
  } catch (error) {
    // GitHub's answer to a reference that exists already, and to an update that is no fast-forward.
    if (gitHubStatusOf(error) === 422) return false;
    throw error;
  }
}
