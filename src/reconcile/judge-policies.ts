import { namedUsers } from '../desired/identify.ts';
import type { PersonQuery } from '../desired/lines-about.ts';
import { resolve } from '../desired/resolve.ts';
import type { Declared, DeclaredGroup } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { type AccountId, type Email, type GroupKey, groupKey } from '../model/ids.ts';
import type { Identities, Live, Resolution } from '../model/live.ts';
import {
  exceptionFindings,
  unknownGroupFindings,
  violationFinding,
} from '../plan/policies/findings.ts';
import { judgePolicies } from '../plan/policies/judge.ts';
import { policyFindingsOver } from '../plan/policies/over-base.ts';
import { type Roll, rollOf, withNewGroups, withoutRemoved } from '../plan/policies/roll.ts';
import type { SideProposal } from './side.ts';
import { knownIdentities } from './wanted-by-files.ts';

/** One folder of files, what was planned of it, and the reading that this was made of. */
export interface JudgedSide extends SideProposal {
  readonly declared: Declared;
  readonly identities: Identities;
}

/** What breaks the policies of the files: nobody can tell what caused it, so it withholds nothing, and is no error. */
export function policyFindings(side: JudgedSide, live: Live): readonly Finding[] {
  const { policies, groups } = side.declared;
  if (policies.length === 0) return [];
  const roll = rollOfSide(side, live);
  const judgement = judgePolicies(policies, roll);
  const { reach, scope } = side.proposal;
  const concerned = concernedBy(side);
  const labels = groups.map(({ name }) => name);
  return [
    ...(reach.unsound ? [] : unknownGroupFindings(policies, labels)),
    ...judgement.violations
      .filter((violation) => violation.groups.some(({ key }) => concerned.has(key)))
      .map((violation) => violationFinding(violation, 'warning')),
    ...exceptionFindings(policies, judgement, roll, scope === 'all' && !reach.unsound),
  ];
}

/** The same, of what one person breaks in the groups that were read. */
export function policyFindingsAbout(
  side: JudgedSide,
  live: Live,
  { id, email }: PersonQuery,
): readonly Finding[] {
  const { policies } = side.declared;
  if (policies.length === 0) return [];
  const { violations } = judgePolicies(policies, rollOfSide(side, live));
  const concerned = concernedBy(side);
  return violations
    .filter(({ person, groups }) => {
      const isMeant =
        person !== undefined &&
        (person.key === id || (email !== undefined && person.emails.includes(email)));
      return isMeant && groups.some(({ key }) => concerned.has(key));
    })
    .map((violation) => violationFinding(violation, 'warning'));
}

function concernedBy({ desired }: JudgedSide): ReadonlySet<GroupKey> {
  return new Set(desired.groups.map(({ declared }) => groupKey(declared.name)));
}

/**
 * What a proposal breaks, and what was broken before in the groups that it is about. Groups that it is not about are not
 * read for this: what their files want is known. `removed`: who is in them keeps access.
 */
export function proposalPolicyFindings(
  base: JudgedSide,
  head: JudgedSide,
  live: Live,
  removed: readonly DeclaredGroup[],
): readonly Finding[] {
  if (base.declared.policies.length + head.declared.policies.length === 0) return [];
  const wanted = rollOfSide(head, live);
  const before = withNewGroups(rollOfSide(base, live), wanted, live);
  const after = withoutRemoved(wanted, before);
  const gone = new Set(removed.map(({ place }) => place.file));
  const left = before.groups.filter(({ place }) => gone.has(place.file));
  const concerned = [...base.desired.groups, ...head.desired.groups].map(
    ({ declared }) => declared,
  );
  const unknown = (side: JudgedSide) =>
    side.proposal.reach.unsound
      ? []
      : unknownGroupFindings(
          side.declared.policies,
          side.declared.groups.map(({ name }) => name),
        );
  const known = new Set(unknown(base).map(({ message }) => message));
  const findings = policyFindingsOver({
    base: { policies: base.declared.policies, roll: before },
    head: {
      policies: head.declared.policies,
      roll: { ...after, groups: [...after.groups, ...left] },
    },
    concerned: new Set([...concerned, ...removed].map(({ name }) => groupKey(name))),
    place: head.declared.config.place,
  });
  return [...findings, ...unknown(head).filter(({ message }) => !known.has(message))];
}

/** Emails of groups that were not read stand for themselves where nothing that was read shows whose they are. */
function knownByFiles(
  groups: readonly DeclaredGroup[],
  declared: Declared,
  identities: Identities,
): Identities {
  const known = knownIdentities(groups, declared, identities);
  const unasked = namedUsers(declared, groups).flatMap(({ user }) =>
    user.kind === 'email' && !known.byEmail.has(user.email) ? [user.email] : [],
  );
  const asIds = unasked.map((email): [Email, Resolution] => [
    email,
    { kind: 'resolved', id: email as string as AccountId },
  ]);
  return { ...known, byEmail: new Map([...known.byEmail, ...asIds]) };
}

function rollOfSide({ declared, desired, proposal, identities }: JudgedSide, live: Live): Roll {
  const { at } = proposal;
  const planned = new Set(desired.groups.map((group) => group.declared));
  const others = declared.groups.filter((group) => !planned.has(group));
  const known = others.length === 0 ? identities : knownByFiles(others, declared, identities);
  const unread = others.length === 0 ? [] : [resolve(declared, known, at, others)];
  return rollOf({
    declared,
    desired: [desired, ...unread],
    proposed: proposal.groups,
    live,
    identities: known,
    at,
  });
}
