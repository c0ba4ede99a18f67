import type { GitHub } from '../client.ts';
import { ask, statusOf } from '../github-error.ts';
import { isAncestor } from '../is-ancestor.ts';
import { type LookedUp, loginKey, type Review, standingApprovals } from './approvals.ts';
import type { MergedPull } from './merged-pulls.ts';

/** Accounts that may write, as GitHub's older names of the roles have it: `maintain` counts as write, `triage` as read. */
const writing: ReadonlySet<string> = new Set(['admin', 'write']);

/** Looks up the standing approvals of a merged pull request. */
export async function readApprovals(
  github: GitHub,
  pull: MergedPull,
): Promise<readonly LookedUp[]> {
  const standing = standingApprovals(await reviewsOf(github, pull.number), pull);
  return Promise.all(
    standing.map(async (approval) => ({
      ...approval,
      mayWrite: await mayWrite(github, approval.by),
      onBranch: await isAncestor(github, approval.commit, pull.head),
    })),
  );
}

async function reviewsOf(
  { octokit, owner, repo }: GitHub,
  number: number,
): Promise<readonly Review[]> {
  const reviews = await ask(
    { to: `read the reviews of pull request ${number}`, needs: 'pull-requests: read' },
    () =>
      octokit.paginate(octokit.rest.pulls.listReviews, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
      }),
  );
  return reviews.map(({ id, user, state, submitted_at, commit_id }) => ({
    id,
    state,
    ...(user === null ? {} : { reviewer: { login: user.login, person: user.type === 'User' } }),
    ...(submitted_at === undefined ? {} : { at: Date.parse(submitted_at) }),
    ...(commit_id === null ? {} : { commit: commit_id }),
  }));
}

async function mayWrite({ octokit, owner, repo }: GitHub, login: string): Promise<boolean> {
  try {
    const { data } = await ask(
      { to: `tell what @${login} may do in the repository`, needs: 'metadata: read' },
      () => octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login }),
    );
    return writing.has(data.permission);
  } catch (error) {
    // The account is gone.
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** The members of each team, as far as the token may know them: GITHUB_TOKEN may not. */
export async function readTeams(
  { octokit }: GitHub,
  teams: readonly string[],
): Promise<ReadonlyMap<string, readonly string[] | undefined>> {
  const read = teams.map(async (team) => {
    const [org = '', slug = ''] = team.split('/');
    try {
      const members = await ask({ to: `read the members of @${team}` }, () =>
        octokit.paginate(octokit.rest.teams.listMembersInOrg, {
          org,
          team_slug: slug,
          per_page: 100,
        }),
      );
      return [team, members.map(({ login }) => loginKey(login))] as const;
    } catch (error) {
      const status = statusOf(error);
      if (status === 403 || status === 404) return [team, undefined] as const;
      throw error;
    }
  });
  return new Map(await Promise.all(read));
}
