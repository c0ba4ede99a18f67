import type { Plan } from '../../model/plan.ts';
import { loginKey } from './approvals.ts';
import { type Refusal, refusal } from './refusal.ts';

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
    // GitHub does not tell whose account an email is.
    if (!owner.startsWith('@')) return 'unchecked';
    if (team === undefined) return approvers.has(loginKey(owner.slice(1))) ? 'approved' : 'missing';
    const members = teams.get(team);
    if (members === undefined) return 'unchecked';
    return members.some((login) => approvers.has(loginKey(login))) ? 'approved' : 'missing';
  }
}

type Answer = 'approved' | 'unchecked' | 'missing';

export function missingOwners(checked: readonly CheckedOwners[]): Refusal | undefined {
  const missing = checked.filter(({ kind }) => kind === 'missing');
  if (missing.length === 0) return undefined;
  const groups = missing.map(({ name, owners }) => `${name} (${owners.join(', ')})`);
  return refusal(
    'owners-missing',
    `No owner of ${missing.length === 1 ? 'this group' : 'these groups'} approved: ${groups.join('; ')}.`,
  );
}

function teamOf(owner: string): string | undefined {
  return owner.startsWith('@') && owner.includes('/') ? owner.slice(1) : undefined;
}
