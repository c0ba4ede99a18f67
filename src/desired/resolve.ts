import type { Declared, DeclaredGroup, DeclaredMember, DeclaredUser } from '../model/declared.ts';
import type { Desired, DesiredGroup, UpcomingMembership } from '../model/desired.ts';
import type { Because } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { Identities } from '../model/identity.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import { datesOf, phaseOf } from './dates.ts';
import { contradictionFinding, unresolvedFinding } from './identity-findings.ts';
import type { Identified } from './identified.ts';
import { namedTwice } from './named-twice.ts';
import { becauseOf } from './provenance.ts';

/**
 * What the declarations mean at one instant. A group in which two lines turn out to name one account is
 * left out, with a finding: nobody can tell which line is meant.
 */
export function resolve(
  declared: Pick<Declared, 'config' | 'accounts' | 'groups'>,
  identities: Identities,
  at: Instant,
): Desired {
  const findings: Finding[] = identities.contradictions.map((contradiction) =>
    contradictionFinding(
      contradiction,
      identities,
      declared.accounts.get(contradiction.email)?.place,
    ),
  );
  const identify = <User extends DeclaredUser>(users: readonly User[]): Identified<User>[] =>
    users.map((user) => {
      if (user.user.kind === 'id') return { user, id: user.user.id };
      const resolution = identities.byEmail.get(user.user.email);
      if (resolution?.kind === 'resolved') return { user, id: resolution.id };
      findings.push(unresolvedFinding(user.user.email, resolution, user.place));
      return { user, unresolved: user.user.email };
    });

  const groups = declared.groups.flatMap((group): DesiredGroup[] => {
    const members = identify(group.members);
    const absent = identify(group.absent);
    const clashes = namedTwice(members, absent);
    findings.push(...clashes);
    return clashes.length > 0 ? [] : [resolveGroup(group, members, absent, at)];
  });
  const shielded = identify(declared.config.guards.protect.accounts);
  return {
    at,
    groups,
    protected: new Set(shielded.flatMap(({ id }) => id ?? [])),
    unresolvedProtected: shielded.flatMap(({ unresolved }) => unresolved ?? []),
    contradicted: new Set(identities.contradictions.flatMap(({ mapped, live }) => [mapped, live])),
    findings,
  };
}

/** One pass over the lines: a company has a million of them. */
function resolveGroup(
  declared: DeclaredGroup,
  members: readonly Identified<DeclaredMember>[],
  absent: readonly Identified[],
  at: Instant,
): DesiredGroup {
  const inside = new Map<AccountId, Because>();
  const out = new Map<AccountId, Because>();
  const upcoming: UpcomingMembership[] = [];
  const unresolved: Email[] = [];
  for (const { user: member, id, unresolved: email } of members) {
    if (email !== undefined) unresolved.push(email);
    if (id === undefined) continue;
    const phase = phaseOf(member, at);
    if (phase === 'in') inside.set(id, becauseOf(member, member.from ? 'from' : 'declared'));
    if (phase === 'ended') out.set(id, becauseOf(member, 'until'));
    // Whoever is in too early leaves an authoritative group until the day: that line says so.
    if (phase === 'before' && declared.mode === 'authoritative') {
      out.set(id, becauseOf(member, 'from'));
    }
    upcoming.push(...datesOf(member, id, at));
  }
  for (const { user, id } of absent) {
    if (id !== undefined) out.set(id, becauseOf(user, 'absent'));
  }
  return { declared, members: inside, out, unresolved, upcoming };
}
