import { knownEmails } from '../desired/identify.ts';
import { contradictionFinding, unresolvedFinding } from '../desired/identity-findings.ts';
import { type PersonQuery, linesAbout } from '../desired/lines-about.ts';
import { RosterIndex } from '../desired/sources.ts';
import { nearestEmails } from '../live/emails.ts';
import { type Change, compareText } from '../model/change.ts';
import type { Declared, DeclaredGroup } from '../model/declared.ts';
import type { DesiredGroup } from '../model/desired.ts';
import type {
  DeclaredState,
  ExplainedLine,
  ExplainedPolicy,
  Explanation,
  GroupExplanation,
} from '../model/explanation.ts';
import type { Finding } from '../model/finding.ts';
import { type Email, groupKey } from '../model/ids.ts';
import { formatInstant } from '../model/instant.ts';
import type { Resolution } from '../model/live.ts';
import { given } from '../model/objects.ts';
import type { Plan, Withheld } from '../model/plan.ts';
import { concludePlan } from '../plan/conclude.ts';
import { describer } from '../plan/diff.ts';
import { isConcernedBy } from '../plan/policies/judge.ts';
import type { ProposedGroup } from '../plan/proposal.ts';
import { policyFindingsAbout } from './judge-policies.ts';
import type { Reconciled } from './reconcile.ts';

/** Why someone is, will be or won't be in a group; in every group that names or shows them, when none is given. */
export function explainPerson(
  person: PersonQuery,
  asked: string,
  declared: Declared,
  reconciled: Reconciled,
  group?: DeclaredGroup,
): Explanation {
  const context: Context = {
    person,
    declared,
    reconciled,
    plan: concludePlan(reconciled.proposal),
    index: new RosterIndex(declared),
    proposed: new Map(reconciled.proposal.groups.map((each) => [each.declared, each])),
    desired: new Map(reconciled.desired.groups.map((each) => [each.declared, each])),
  };
  const explained = (group === undefined ? declared.groups : [group])
    .map((each) => ({ declared: each, explanation: explainGroup(each, context) }))
    .filter(({ explanation }) => group !== undefined || concerns(explanation));
  const groups = explained.map(({ explanation }) => explanation);
  const rules = explained.filter(
    ({ explanation }) => group !== undefined || isOrWillBe(explanation),
  );
  return {
    asked,
    at: formatInstant(reconciled.desired.at),
    ...given({ account: person.id && describer(reconciled).change(person.id) }),
    groups: groups.toSorted((a, b) => compareText(groupKey(a.name), groupKey(b.name))),
    policies: policiesAbout(
      rules.map((each) => each.declared),
      declared,
    ),
    findings: [
      ...findingsAbout(context, groups),
      ...policyFindingsAbout({ ...reconciled, declared }, reconciled.live, person),
    ],
  };
}

/** Those of each group. */
function policiesAbout(
  groups: readonly DeclaredGroup[],
  { policies }: Declared,
): readonly ExplainedPolicy[] {
  return policies.flatMap((policy) => {
    const isConcerned = isConcernedBy(policy);
    const names = groups.map(({ name }) => name).filter((name) => isConcerned(groupKey(name)));
    return names.length === 0 ? [] : [{ policy, groups: names.toSorted(compareText) }];
  });
}

function isOrWillBe({ live, wanted: want, lines }: GroupExplanation): boolean {
  return (
    live === true ||
    want === 'in' ||
    want === 'pending' ||
    lines.some(({ says }) => says === 'later')
  );
}

type Unresolved = Exclude<Resolution, { kind: 'resolved' }>;

interface Context {
  readonly person: PersonQuery;
  readonly declared: Declared;
  readonly reconciled: Reconciled;
  readonly plan: Plan;
  readonly index: RosterIndex;
  readonly proposed: ReadonlyMap<DeclaredGroup, ProposedGroup>;
  readonly desired: ReadonlyMap<DeclaredGroup, DesiredGroup>;
}

function explainGroup(group: DeclaredGroup, context: Context): GroupExplanation {
  const { person, declared, reconciled, plan, index } = context;
  const { live, desired, identities } = reconciled;
  const { file } = group.place;
  const reading = live.groups.get(file);
  const listed = reading?.kind === 'listed' ? reading : undefined;
  const proposed = context.proposed.get(group);
  const members = proposed?.members ?? new Set(listed?.listing.members.map(({ id }) => id));
  const lines = linesAbout(person, group, declared, index, identities, desired.at);
  const change = changeOf(context, listed?.group.id);
  const outOfScope = person.id === undefined ? undefined : proposed?.outOfScope.get(person.id);
  return {
    name: listed?.group.name ?? group.name,
    ...given({ id: listed?.group.id }),
    file,
    mode: group.mode,
    live: listed === undefined ? null : person.id !== undefined && members.has(person.id),
    wanted: wanted(context, group, lines),
    lines,
    ...given({ change }),
    findings: [
      ...(outOfScope === undefined ? [] : [outOfScope]),
      ...(proposed === undefined ? plan.findings.filter((each) => each.file === file) : []),
      ...(change !== undefined && 'guard' in change
        ? plan.findings.filter(
            ({ code, file: place }) => code === change.guard && (place ?? file) === file,
          )
        : []),
    ],
  };
}

function changeOf(
  { person, plan }: Context,
  group: string | undefined,
): Change | Withheld | undefined {
  return [...plan.changes, ...plan.withheld].find(
    (change) => change.group.id === group && change.account.id === person.id,
  );
}

function wanted(
  { person: { id }, reconciled, desired }: Context,
  declared: DeclaredGroup,
  lines: readonly ExplainedLine[],
): DeclaredState {
  const group = desired.get(declared);
  if (group === undefined) return 'unknown';
  if (id === undefined) {
    if (lines.some(({ says }) => says === 'pending')) return 'pending';
    return lines.some(({ says }) => says === 'member') ? 'unknown' : absence(declared);
  }
  if (group.members.has(id)) return 'in';
  const { leavers, at } = reconciled.desired;
  const leaving = leavers.get(id);
  const isOut = group.out.has(id) || (leaving !== undefined && leaving.on <= at);
  return isOut ? 'out' : absence(declared);
}

/** What it means when no line lists someone. */
function absence({ mode }: DeclaredGroup): DeclaredState {
  return mode === 'authoritative' ? 'out' : 'silent';
}

function concerns({ lines, live, change }: GroupExplanation): boolean {
  return live === true || change !== undefined || lines.some(({ says }) => says !== 'leaver');
}

/** What is wrong with who they are. That someone is pending is not wrong. */
function findingsAbout(
  { person: { email, id }, reconciled, declared }: Context,
  groups: readonly GroupExplanation[],
): readonly Finding[] {
  const { identities } = reconciled;
  const contradictions = identities.contradictions
    .filter(({ mapped, live }) => mapped === id || live === id)
    .map((each) =>
      contradictionFinding(each, identities, declared.accounts.get(each.email)?.place),
    );
  if (email === undefined || id !== undefined) return contradictions;
  const resolution = identities.byEmail.get(email);
  const isPending = groups.some((group) => group.wanted === 'pending');
  return resolution?.kind === 'resolved' || isPending
    ? contradictions
    : [
        ...contradictions,
        unresolvedFinding(email, withNearest(email, resolution, declared), undefined, 'typed'),
      ];
}

/** Whoever typed it may have mistyped an email that only the files know: of someone who is pending, or hides it. */
function withNearest(
  email: Email,
  resolution: Unresolved | undefined,
  declared: Declared,
): Unresolved | undefined {
  if (resolution?.kind !== 'absent' && resolution?.kind !== 'hidden') return resolution;
  const known = [...resolution.nearest, ...knownEmails(declared)];
  return { ...resolution, nearest: nearestEmails(email, known) };
}
