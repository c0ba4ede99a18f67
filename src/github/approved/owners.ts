import { AppError } from '../../model/app-error.ts';
import type { Plan } from '../../model/plan.ts';
import type { GitHub } from '../client.ts';
import { callGitHub } from '../github-error.ts';
import { loginKey } from './approvals.ts';
import { type PullRefusal, refusePull } from './refusal.ts';

/** A group whose memberships a plan touches, now or later, or a file that it changes; and who approves that. */
export interface OwnedPart {
  readonly kind: 'group' | 'file';
  readonly name: string;
  readonly owners: readonly string[];
}

export interface CheckedOwners extends Pick<OwnedPart, 'name' | 'owners'> {
  readonly of: OwnedPart['kind'];
  /**
   * approved: one of the owners did. unchecked: none that could be looked up did, and others could not be.
   * missing: none did. none: nobody in particular owns it. unasked: no approval is needed at all.
   */
  readonly kind: 'approved' | 'unchecked' | 'missing' | 'none' | 'unasked';
  /** Those who approved, or could not be looked up. */
  readonly who: readonly string[];
}

/**
 * The groups of its changes, of what is in place already, of what comes later and waits; and the files that it changes.
 * A group's file counts as that group. Undefined when the plan says nothing about one of the groups.
 */
export function ownedParts(plan: Plan): readonly OwnedPart[] | undefined {
  const groups = groupsTouchedBy(plan);
  if (groups.length !== touchedIds(plan).size) return undefined;
  const parts: readonly OwnedPart[] = [
    ...groups.map(({ name, owners }) => ({ kind: 'group' as const, name, owners })),
    ...plan.files.map(({ path, group, owners }) =>
      group === undefined
        ? { kind: 'file' as const, name: path, owners }
        : { kind: 'group' as const, name: group, owners },
    ),
  ];
  return [
    ...new Map(
      parts.map((part) => [JSON.stringify([part.kind, part.name, part.owners]), part]),
    ).values(),
  ];
}

/** The groups whose memberships a plan touches, now or later. */
export function groupsTouchedBy(plan: Plan): Plan['groups'] {
  const touched = touchedIds(plan);
  return plan.groups.filter(({ id }) => touched.has(id));
}

/** Where the files of a plan are, and were. */
export function pathsIn(files: Plan['files']): ReadonlySet<string> {
  return new Set(files.flatMap(({ path, from = path }) => [path, from]));
}

function touchedIds({ changes, noop, upcoming, pending }: Plan): ReadonlySet<string> {
  return new Set([changes, noop, upcoming, pending].flat().map(({ group }) => group.id));
}

/** The teams among the owners, as `org/team`. */
export function teamsIn(parts: readonly OwnedPart[]): readonly string[] {
  const names = parts.flatMap(({ owners }) => owners.flatMap((owner) => teamOf(owner) ?? []));
  return [...new Set(names)];
}

/**
 * One owner of each is enough, as in CODEOWNERS.
 * @param teams the members of each team; undefined for a team that the token can't read.
 */
export function checkOwners(
  parts: readonly OwnedPart[],
  by: readonly string[],
  teams: ReadonlyMap<string, readonly string[] | undefined>,
): readonly CheckedOwners[] {
  const approvers = new Set(by.map(loginKey));
  return parts.map(({ kind: of, name, owners }): CheckedOwners => {
    const part = { of, name, owners };
    if (owners.length === 0) return { ...part, kind: 'none', who: [] };
    const answers = owners.map((owner) => ({ owner, answer: answerOf(owner) }));
    const those = (wanted: Answer) =>
      answers.filter(({ answer }) => answer === wanted).map(({ owner }) => owner);
    const approved = those('approved');
    if (approved.length > 0) return { ...part, kind: 'approved', who: approved };
    const unchecked = those('unchecked');
    return { ...part, kind: unchecked.length > 0 ? 'unchecked' : 'missing', who: unchecked };
  });

  function answerOf(owner: string): Answer {
    const team = teamOf(owner);
    // GitHub does not tell whose account an email is.
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
  const sentences = (['group', 'file'] as const).flatMap((of) => {
    const those = missing.filter((each) => each.of === of);
    if (those.length === 0) return [];
    const names = those.map(({ name, owners }) => `${name} (${owners.join(', ')})`).join('; ');
    return [
      `No owner of ${those.length === 1 ? `this ${of}` : `these ${of}s`} approved: ${names}.`,
    ];
  });
  return refusePull('owners-missing', sentences.join(' '));
}

function teamOf(owner: string): string | undefined {
  return owner.startsWith('@') && owner.includes('/') ? owner.slice(1) : undefined;
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
      return [team, members.map(({ login }) => login)] as const;
    } catch (error) {
      if (mayNotKnow(error)) return [team, undefined] as const;
      throw error;
    }
  });
  return new Map(await Promise.all(read));
}

/** The token may not see the team. GitHub refuses those who ask too much with the same status. */
function mayNotKnow(error: unknown): boolean {
  return (
    error instanceof AppError &&
    (error.code === 'github-forbidden' || error.code === 'github-not-found')
  );
}
