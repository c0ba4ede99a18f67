import type { Declared, DeclaredGroup, DeclaredUser } from '../model/declared.ts';
import type { Desired, DesiredGroup } from '../model/desired.ts';
import type { Finding } from '../model/finding.ts';
import type { Identities } from '../model/identity.ts';
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

function resolveGroup(
  declared: DeclaredGroup,
  members: readonly Identified<DeclaredGroup['members'][number]>[],
  absent: readonly Identified[],
  at: Instant,
): DesiredGroup {
  const named = members.flatMap(({ user, id }) => (id === undefined ? [] : [{ member: user, id }]));
  const within = (phase: ReturnType<typeof phaseOf>) =>
    named.filter(({ member }) => phaseOf(member, at) === phase);
  return {
    declared,
    members: new Map(
      within('in').map(({ member, id }) => [
        id,
        becauseOf(member, member.from === undefined ? 'declared' : 'from'),
      ]),
    ),
    out: new Map([
      ...within('ended').map(({ member, id }) => [id, becauseOf(member, 'until')] as const),
      ...absent.flatMap(({ user, id }) =>
        id === undefined ? [] : [[id, becauseOf(user, 'absent')] as const],
      ),
    ]),
    unresolved: members.flatMap(({ unresolved }) => unresolved ?? []),
    upcoming: named.flatMap(({ member, id }) => datesOf(member, id, at)),
  };
}
