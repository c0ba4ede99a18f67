import { type Because, type Change, changeKey, compareChanges, isDue } from '../model/change.ts';
import type { Target } from '../model/declared.ts';
import { factsOf } from '../model/finding-codes.ts';
import type { Finding } from '../model/finding.ts';
import { type AccountId, type GroupKey, groupKey } from '../model/ids.ts';
import { type Instant, untilText } from '../model/instant.ts';
import { given, groupBy } from '../model/objects.ts';
import type { Drift, Plan, PlannedFile, UpcomingChange } from '../model/plan.ts';
import { buildPlan, judgedPlan } from './conclude.ts';
import { applyGuards } from './guards/judge.ts';
import { type Formerly, delegatedFindings } from './owners.ts';
import type { Proposal, ProposedGroup } from './proposal.ts';

/**
 * What a proposal causes: every membership that its files and those of its base want differently, before live is looked
 * at; what the base withholds and the proposal releases; and the drift of groups that its new consents name. What live
 * shows already is `noop`, the guards judge the rest. What both want alike is drift: shown apart from it, and not part of it.
 */
export function concludeAgainst(base: Proposal, head: Proposal, { files, takenOn }: Over): Plan {
  const before = new Map(base.groups.map((group) => [group.group.id, group]));
  const dueInBase = new Set(
    base.groups
      .flatMap(({ changes }) => changes.filter((change) => isDue(change, base.at)))
      .map(changeKey),
  );
  const heldByBase = heldBy(base);
  const heldByHead = heldBy(head);
  const isReleased = (key: string) => heldByBase.has(key) && !heldByHead.has(key);
  const isCaused = (change: Change) => {
    const key = changeKey(change);
    return (
      wantedIn(before.get(change.group.id), change.account.id, base) !== change.action ||
      // Nobody would carry out what was due, once the line that dated it is gone.
      (dueInBase.has(key) && !isDue(change, head.at)) ||
      isReleased(key)
    );
  };
  const inHead = (file: string) =>
    file.startsWith(`${base.folder}/`) ? `${head.folder}${file.slice(base.folder.length)}` : file;
  const formerly = formerlyIn(base);
  const explained = (change: Change) => withFormerLine(change, formerly(change), inHead);
  const isTakenOn = ({ declared }: ProposedGroup) => takenOn.has(groupKey(declared.name));

  const caused: Proposal = {
    ...head,
    groups: head.groups.map((group) => ({
      ...group,
      owners: before.get(group.group.id)?.owners ?? group.owners,
      changes: (isTakenOn(group) ? group.changes : group.changes.filter(isCaused)).map(explained),
    })),
  };
  const drift = head.groups
    .filter((group) => !isTakenOn(group))
    .flatMap(({ changes }) => changes)
    .filter((change) => !isCaused(change))
    .map((change): Drift => {
      const guard = heldByBase.get(changeKey(change));
      return { ...change, ...given({ guard }), ...(isDue(change, head.at) ? { due: true } : {}) };
    });
  const findings = [
    ...head.findings,
    ...lostEnds(base, head),
    ...delegatedFindings(caused.groups, head.owners, { formerly, shown: inHead }),
  ];
  return judgedPlan(
    {
      ...caused,
      upcoming: without(head.upcoming, base.upcoming, upcomingKey),
      pending: without(head.pending, base.pending, changeKey),
      // A place in the base is where the proposal has, or would have, that file.
      findings: findings.map((finding) => ({
        ...finding,
        ...given({ file: finding.file && inHead(finding.file) }),
      })),
    },
    {
      noop: head.groups
        .flatMap((group) => settledIn(group, before.get(group.group.id), base, head))
        .map(explained)
        .sort(compareChanges),
      drift: drift.sort(compareChanges),
      files,
    },
  );
}

/** What a plan over a base is made of, in addition to the two proposals. */
export interface Over {
  readonly files: readonly PlannedFile[];
  /** The labels of the groups whose drift the proposal carries out. */
  readonly takenOn: ReadonlySet<GroupKey>;
}

/** What the files want of a membership, whatever live shows; undefined where they say nothing of it. */
function wantedIn(
  group: ProposedGroup | undefined,
  id: AccountId,
  { departed }: Pick<Proposal, 'departed'>,
): Change['action'] | undefined {
  if (group === undefined) return undefined;
  if (group.wanted.has(id)) return 'add';
  const isOut =
    group.unwanted.has(id) || departed.has(id) || group.declared.mode === 'authoritative';
  return isOut ? 'remove' : undefined;
}

/** What the proposal wants of one group unlike its base, and live shows already. */
function settledIn(
  group: ProposedGroup,
  before: ProposedGroup | undefined,
  base: Proposal,
  head: Proposal,
): readonly Change[] {
  const { members, wanted, unwanted, declared } = group;
  const { file, line } = declared.membersPlace;
  const undeclared: Because = { kind: 'undeclared', file, line };
  const change = (action: Change['action'], id: AccountId, because: Because): Change => ({
    action,
    group: group.group,
    account: head.describe(id),
    because,
  });
  const differs = (id: AccountId, action: Change['action']) =>
    wantedIn(before, id, base) !== action && wantedIn(group, id, head) === action;
  const joined = [...wanted].filter(([id]) => members.has(id) && differs(id, 'add'));
  const out = new Map([
    ...[...(before?.wanted ?? [])].map(([id]) => [id, unwanted.get(id) ?? undeclared] as const),
    ...unwanted,
  ]);
  const left = [...out].filter(([id]) => !members.has(id) && differs(id, 'remove'));
  return [
    ...joined.map(([id, because]) => change('add', id, because)),
    ...left.map(([id, because]) => change('remove', id, because)),
  ];
}

/** End dates that the base enforces and the proposal does not, of people who stay, or come: nothing else would show it. */
function lostEnds(base: Proposal, head: Proposal): readonly Finding[] {
  const leaving = new Set(
    [...head.upcoming, ...head.groups.flatMap(({ changes }) => changes)].map(changeKey),
  );
  const [joining, ending] = [lastDays(head, 'add'), lastDays(head, 'remove')];
  /** Whoever leaves, and comes back before the day, has no end on it either. */
  const isLost = (change: UpcomingChange) => {
    const key = changeKey(change);
    if (!leaving.has(key)) return true;
    const begins = joining.get(key);
    return begins !== undefined && begins < change.on && (ending.get(key) ?? '') < begins;
  };
  const ended = base.groups
    .flatMap(({ changes }) => changes.filter((change) => isDue(change, base.at)))
    .map((change): UpcomingChange => ({ ...change, on: change.because.on ?? '' }));
  const lost = [...base.upcoming, ...ended].filter(
    (change) => change.action === 'remove' && isLost(change),
  );
  const byGroup = groupBy(lost, ({ group }) => group.id);
  return head.groups.flatMap(({ declared, group, wanted, members }): readonly Finding[] => {
    const stay = (byGroup.get(group.id) ?? []).filter(
      (change) =>
        wanted.has(change.account.id) ||
        members.has(change.account.id) ||
        joining.has(changeKey(change)),
    );
    if (stay.length === 0) return [];
    return [
      {
        code: 'end-removed',
        severity: 'warning',
        message: `${group.name}: ${stay.map(endText).join(', ')} ${stay.length === 1 ? 'has' : 'have'} no end any more.`,
        ...declared.membersPlace,
        hint: 'Check that the access should be permanent.',
      },
    ];
  });
}

/** When each membership begins or ends last, by the key of its removal. They come in the order of their days. */
function lastDays({ upcoming }: Proposal, action: Change['action']): ReadonlyMap<string, string> {
  return new Map(
    upcoming
      .filter((change) => change.action === action)
      .map((change) => [changeKey({ ...change, action: 'remove' }), change.on]),
  );
}

function endText({ account, on }: UpcomingChange): string {
  return `${account.name ?? account.email ?? account.id} (until ${untilText(on)})`;
}

/** Whoever a set no longer names leaves without a line that says so: the base's line does. */
function formerlyIn({ groups }: Proposal): Formerly {
  const wanted = new Map(groups.map((group) => [group.group.id, group.wanted]));
  return ({ because, group, account }) =>
    because.kind === 'undeclared' ? wanted.get(group.id)?.get(account.id) : undefined;
}

/** A removal that no line explains: the line that named the person in the base does. */
function withFormerLine(
  change: Change,
  former: Because | undefined,
  inHead: (file: string) => string,
): Change {
  if (former === undefined) return change;
  const { file, line, through } = former;
  const formerly = given({
    file: file && inHead(file),
    line,
    through: through?.map((step) => ({ ...step, file: inHead(step.file) })),
  });
  return { ...change, because: { ...change.because, formerly } };
}

/** The plan of a proposal that names another target: it holds nothing, and says why. */
export function notPlanned(
  target: Target,
  at: Instant,
  findings: readonly Finding[],
  { folder, files }: Pick<Plan, 'folder' | 'files'> = { folder: '', files: [] },
): Plan {
  return buildPlan(
    {
      target,
      at,
      scope: [],
      folder,
      rules: { consents: [] },
      upcoming: [],
      pending: [],
      findings,
    },
    { groups: [], withheld: [], withholdings: [] },
    { noop: [], drift: [], files },
  );
}

/** What the guards would withhold if everything were requested, and which of them. */
function heldBy({ groups, rules, at }: Proposal) {
  const { withheld } = applyGuards(groups, rules, at);
  return new Map(withheld.map((change) => [changeKey(change), change.guard]));
}

function upcomingKey(change: UpcomingChange): string {
  return `${changeKey(change)} ${change.on}`;
}

function without<Item>(
  items: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const known = new Set(others.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}

/** The findings of one folder; its path, with a slash at its end. */
export interface FolderFindings {
  readonly folder: string;
  readonly findings: readonly Finding[];
}

/**
 * The findings of a proposal. What its base has wrong too is downgraded to a note: it does not count against the proposal.
 * What Atlassian did not answer does. A mistake that is made once more counts.
 */
export function downgradeKnown(head: FolderFindings, base: FolderFindings): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of base.findings) {
    const key = keyOf(finding, base.folder);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return head.findings.map((finding) => {
    const key = keyOf(finding, head.folder);
    const left = known.get(key) ?? 0;
    if (left === 0 || factsOf(finding.code)?.family === 'live') return finding;
    known.set(key, left - 1);
    return { ...finding, severity: 'note' };
  });
}

/** The same fault in the same file, wherever the folder is and whichever line it has moved to. */
function keyOf({ code, file = '', message }: Finding, folder: string): string {
  const name = file.startsWith(folder) ? file.slice(folder.length) : file;
  const words = message.replaceAll(folder, '').replace(/(\bline |:)\d+/giu, '$1');
  return JSON.stringify([code, name, words]);
}
