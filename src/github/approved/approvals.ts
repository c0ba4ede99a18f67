import { given } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import { count } from '../../model/text.ts';
import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';
import { type MergedPull, isAncestor } from './find-merged.ts';
import { type PullRefusal, refusePull } from './refusal.ts';

/** A review as GitHub keeps it: a dismissed one stays, in another state. */
export interface Review {
  readonly id: number;
  /** Undefined when the account was deleted. */
  readonly reviewer?: { readonly login: string; readonly person: boolean };
  readonly state: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. Undefined while it is not submitted. */
  readonly at?: number;
  /** What was reviewed. */
  readonly commit?: string;
}

export interface Approval {
  readonly by: string;
  readonly at: number;
  readonly commit: string;
}

export interface Merge {
  readonly author: string | undefined;
  readonly mergedAt: number;
}

/** A comment says nothing about the approval before it. */
const decisions: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/**
 * The valid approvals: of each reviewer's decisions the last one, if it approves, came before the merge, and is
 * neither the author's nor a program's. Whether a reviewer may write, and the branch still holds what was reviewed, is
 * asked afterwards: about these only.
 */
export function validApprovals(
  reviews: readonly Review[],
  { author, mergedAt }: Merge,
): readonly Approval[] {
  const last = new Map<string, Review>();
  for (const review of reviews.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.id - b.id)) {
    const { reviewer, state, at } = review;
    if (reviewer === undefined || at === undefined || !decisions.has(state)) continue;
    // A late approval makes nothing approved, and takes nothing back either.
    if (state === 'APPROVED' && at > mergedAt) continue;
    last.set(loginKey(reviewer.login), review);
  }
  return [...last.values()].flatMap(({ reviewer, state, at, commit }) =>
    state === 'APPROVED' &&
    reviewer?.person === true &&
    at !== undefined &&
    commit !== undefined &&
    loginKey(reviewer.login) !== loginKey(author ?? '')
      ? [{ by: reviewer.login, at, commit }]
      : [],
  );
}

/** What else is known of a valid approval. */
export interface CheckedApproval extends Approval {
  readonly mayWrite: boolean;
  /** The head of the pull request is this commit, or was built on it. */
  readonly onBranch: boolean;
}

/** What was approved, and when, and who counts. */
export interface Approved {
  readonly commit: string;
  readonly at: number;
  readonly by: readonly string[];
}

/**
 * The newest approval that counts says what was approved, and those for the same commit count with it: whoever
 * approved another one has not seen this. Refuses when they are fewer than `needed`, which is at least 1.
 */
export function countApprovals(
  approvals: readonly CheckedApproval[],
  needed: number,
): Approved | PullRefusal {
  const sound = approvals.filter(({ mayWrite, onBranch }) => mayWrite && onBranch);
  const newest = sound.toSorted((a, b) => b.at - a.at)[0];
  const counted = sound.filter(({ commit }) => commit === newest?.commit);
  if (newest !== undefined && counted.length >= needed) {
    return { commit: newest.commit, at: newest.at, by: counted.map(({ by }) => by).toSorted() };
  }
  const others = approvals.flatMap((approval) => {
    const why = whyNot(approval, newest?.commit);
    return why === undefined ? [] : [`That of @${approval.by} does not count: ${why}.`];
  });
  const had = `${count(needed, 'approval')} ${needed === 1 ? 'is' : 'are'} needed, and ${counted.length} ${counted.length === 1 ? 'counts' : 'count'}.`;
  return refusePull('too-few-approvals', [had, ...others].join(' '));
}

function whyNot(
  { mayWrite, onBranch, commit }: CheckedApproval,
  approved: string | undefined,
): string | undefined {
  if (!mayWrite) return 'this account may not write to the repository';
  if (!onBranch) return `the branch no longer held ${commit.slice(0, 7)} when it was merged`;
  return commit === approved ? undefined : `it was given for ${commit.slice(0, 7)}`;
}

/** GitHub takes upper and lower case of a login for the same. */
function loginKey(login: string): string {
  return login.toLowerCase();
}

/** A group whose memberships a plan touches, now or later, and who approves that. */
export interface OwnedGroup {
  readonly name: string;
  readonly owners: readonly string[];
}

export interface CheckedOwners extends OwnedGroup {
  /**
   * approved: one of the owners did. unchecked: none that could be looked up did, and others could not be.
   * missing: none did. none: nobody in particular owns it. unasked: no approval is needed at all.
   */
  readonly kind: 'approved' | 'unchecked' | 'missing' | 'none' | 'unasked';
  /** Those who approved, or could not be looked up. */
  readonly who: readonly string[];
}

/** The groups of its changes, upcoming and pending; undefined when it says nothing about one of them. */
export function ownedGroups(plan: Plan): readonly OwnedGroup[] | undefined {
  const touched = new Set(
    [...plan.changes, ...plan.upcoming, ...plan.pending].map(({ group }) => group.id),
  );
  const groups = plan.groups.filter(({ id }) => touched.has(id));
  return groups.length === touched.size
    ? groups.map(({ name, owners }) => ({ name, owners }))
    : undefined;
}

/** The teams among the owners, as `org/team`. */
export function teamsIn(groups: readonly OwnedGroup[]): readonly string[] {
  const names = groups.flatMap(({ owners }) => owners.flatMap((owner) => teamOf(owner) ?? []));
  return [...new Set(names)];
}

/**
 * One owner of a group is enough, as in CODEOWNERS.
 * @param teams the members of each team; undefined for a team that the token can't read.
 */
export function checkOwners(
  groups: readonly OwnedGroup[],
  by: readonly string[],
  teams: ReadonlyMap<string, readonly string[] | undefined>,
): readonly CheckedOwners[] {
  const approvers = new Set(by.map(loginKey));
  return groups.map((group): CheckedOwners => {
    if (group.owners.length === 0) return { ...group, kind: 'none', who: [] };
    const answers = group.owners.map((owner) => ({ owner, answer: answerOf(owner) }));
    const those = (wanted: Answer) =>
      answers.filter(({ answer }) => answer === wanted).map(({ owner }) => owner);
    const approved = those('approved');
    if (approved.length > 0) return { ...group, kind: 'approved', who: approved };
    const unchecked = those('unchecked');
    return { ...group, kind: unchecked.length > 0 ? 'unchecked' : 'missing', who: unchecked };
  });

  function answerOf(owner: string): Answer {
    const team = teamOf(owner);
    // GitHub does not say whose account an email is.
    if (!owner.startsWith('@')) return 'unchecked';
    if (team === undefined) return approvers.has(loginKey(owner.slice(1))) ? 'approved' : 'missing';
    const members = teams.get(team);
    if (members === undefined) return 'unchecked';
    return members.some((login) => approvers.has(loginKey(login))) ? 'approved' : 'missing';
  }
}

type Answer = 'approved' | 'unchecked' | 'missing';

export function missingOwners(checked: readonly CheckedOwners[]): PullRefusal | undefined {
  const missing = checked.filter(({ kind }) => kind === 'missing');
  if (missing.length === 0) return undefined;
  const groups = missing.map(({ name, owners }) => `${name} (${owners.join(', ')})`);
  return refusePull(
    'owners-missing',
    `No owner of ${missing.length === 1 ? 'this group' : 'these groups'} approved: ${groups.join('; ')}.`,
  );
}

function teamOf(owner: string): string | undefined {
  return owner.startsWith('@') && owner.includes('/') ? owner.slice(1) : undefined;
}

/** Accounts that may write, as GitHub's older names of the roles have it: `maintain` counts as write, `triage` as read. */
const writing: ReadonlySet<string> = new Set(['admin', 'write']);

/** Looks up the valid approvals of a merged pull request. */
export async function readApprovals(
  github: GitHub,
  pull: MergedPull,
): Promise<readonly CheckedApproval[]> {
  const approvals = validApprovals(await reviewsOf(github, pull.number), pull);
  return Promise.all(
    approvals.map(async (approval) => ({
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
  const reviews = await callGitHub(
    { to: `read the reviews of pull request ${number}`, needs: 'pull-requests: read' },
    () =>
      octokit.paginate(octokit.rest.pulls.listReviews, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
      }),
  );
  return reviews.map(({ id, user, state, submitted_at, commit_id }) =>
    given({
      id,
      state,
      reviewer: user === null ? undefined : { login: user.login, person: user.type === 'User' },
      at: submitted_at === undefined ? undefined : Date.parse(submitted_at),
      commit: commit_id ?? undefined,
    }),
  );
}

async function mayWrite({ octokit, owner, repo }: GitHub, login: string): Promise<boolean> {
  try {
    const { data } = await callGitHub(
      { to: `tell what @${login} may do in the repository`, needs: 'metadata: read' },
      () => octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login }),
    );
    return writing.has(data.permission);
  } catch (error) {
    // The account is gone.
    if (gitHubStatusOf(error) === 404) return false;
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
      const members = await callGitHub({ to: `read the members of @${team}` }, () =>
        octokit.paginate(octokit.rest.teams.listMembersInOrg, {
          org,
          team_slug: slug,
          per_page: 100,
        }),
      );
      return [team, members.map(({ login }) => loginKey(login))] as const;
    } catch (error) {
      const status = gitHubStatusOf(error);
      if (status === 403 || status === 404) return [team, undefined] as const;
      throw error;
    }
  });
  return new Map(await Promise.all(read));
}
