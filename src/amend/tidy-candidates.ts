import { RosterIndex, type DeclaredSource } from '../desired/sources.ts';
import type { Reader } from '../live/reader.ts';
import type { Because } from '../model/change.ts';
import { settleAll } from '../model/concurrency.ts';
import {
  type Consent,
  type Declared,
  type DeclaredGroup,
  type DeclaredUser,
  type Inclusion,
  type UserRef,
  userText,
} from '../model/declared.ts';
import type { Desired } from '../model/desired.ts';
import type { TidyItem, TidyLeft, TidyLeftCode } from '../model/edits.ts';
import type { Place } from '../model/finding.ts';
import { type AccountId, groupKey } from '../model/ids.ts';
import type { Identities, Live } from '../model/live.ts';
import { groupBy } from '../model/objects.ts';
import { listed } from '../model/text.ts';
import type { EditableKind, ListEntry, ListName } from '../yaml/editable-file.ts';

/** What the files and one reading say: whatever is tidied is decided by that alone. */
export interface TidyInput {
  readonly declared: Declared;
  /** Some file has faults: it may name whoever has left. */
  readonly unsound: boolean;
  readonly desired: Desired;
  readonly live: Live;
  readonly identities: Pick<Identities, 'byEmail'>;
  /** Those that let nothing through any more. */
  readonly consents: readonly Consent[];
  /** Only of members whom listings do not show. */
  readonly reader: Pick<Reader, 'isMember'>;
}

/** Something that seems to be over, and the edits that delete it: all of them, or none. */
export interface TidyCandidate {
  readonly item: TidyItem;
  readonly edits: readonly TidyEdit[];
}

/** One entry of a list that goes, or loses its `pending`. */
export interface TidyEdit {
  readonly kind: EditableKind;
  readonly path: string;
  readonly list: ListName;
  readonly isEntry: (entry: ListEntry) => boolean;
  readonly settles?: true;
}

export interface TidyCandidates {
  readonly candidates: readonly TidyCandidate[];
  readonly left: readonly TidyLeft[];
}

/** Finds what no longer does anything. Whether the plan is the same without it is for the caller to see. */
export async function tidyCandidates(input: TidyInput): Promise<TidyCandidates> {
  const context = contextOf(input);
  const leavers = await settleAll(leaversIn(context).map((each) => judgeLeaver(each, context)));
  const leaving = new Set(leavers.flatMap(({ gone }) => gone));
  const lines = linesOf(input.declared).filter(
    ({ line }) => !('user' in line) || !leaving.has(context.whoIs(line.user)),
  );
  const others = await settleAll(lines.map((each) => judgeLine(each, context)));
  return {
    candidates: [
      ...leavers.flatMap(({ candidates }) => candidates),
      ...others.flatMap(({ candidates }) => candidates),
      ...input.consents.map((consent) => consentCandidate(consent, input.declared)),
    ],
    left: [...leavers.flatMap(({ left }) => left), ...others.flatMap(({ left }) => left)],
  };
}

type Judged = TidyCandidates;

/** Who a line means: an account id; the email itself, where nobody has it; undefined where that is not known. */
type Who = AccountId | undefined;

interface Context extends TidyInput {
  readonly index: RosterIndex;
  readonly whoIs: (user: UserRef) => Who;
  readonly members: ReadonlyMap<string, ReadonlySet<AccountId>>;
}

function contextOf(input: TidyInput): Context {
  const { byEmail } = input.identities;
  return {
    ...input,
    index: new RosterIndex(input.declared),
    whoIs: (user) => {
      if (user.kind === 'id') return user.id;
      const resolution = byEmail.get(user.email);
      if (resolution?.kind === 'resolved') return resolution.id;
      return resolution?.kind === 'absent' ? (user.email as string as AccountId) : undefined;
    },
    members: new Map(
      [...input.live.groups].flatMap(([file, reading]) =>
        reading.kind === 'listed'
          ? [[file, new Set(reading.listing.members.map(({ id }) => id))] as const]
          : [],
      ),
    ),
  };
}

/** The entries of one person whose day has come. */
interface LeaverEntries {
  readonly who: AccountId;
  readonly entries: readonly DeclaredUser[];
}

function leaversIn({ declared, desired, whoIs, unsound }: Context): readonly LeaverEntries[] {
  if (unsound) return [];
  const known = declared.leavers.flatMap((leaver) => {
    const who = whoIs(leaver.user);
    return who === undefined ? [] : [{ who, leaver }];
  });
  return [...groupBy(known, ({ who }) => who)].flatMap(([who, those]) =>
    those.some(({ leaver }) => leaver.on.start <= desired.at)
      ? [{ who, entries: those.map(({ leaver }) => leaver) }]
      : [],
  );
}

async function judgeLeaver(
  { who, entries }: LeaverEntries,
  context: Context,
): Promise<Judged & { readonly gone: readonly Who[] }> {
  const { declared, whoIs } = context;
  const [first] = entries;
  if (first === undefined) return { candidates: [], left: [], gone: [] };
  const item: TidyItem = { kind: 'leaver', ...at(first.place), about: userText(first.user) };
  const obstacle = isKnown(first.user, context)
    ? await whyThere([who], declared.groups, context)
    : noAccount;
  if (obstacle !== undefined)
    return { candidates: [], left: [{ ...item, ...obstacle }], gone: [who] };
  const isTheirs = ({ user }: DeclaredUser) => whoIs(user) === who;
  const named = [...declared.sets, ...declared.groups].flatMap((source) => [
    ...source.members.filter(isTheirs).map((line) => removal(source, 'members', line)),
    ...(isGroup(source)
      ? (['except', 'absent'] as const).flatMap((list) =>
          source[list].filter(isTheirs).map((line) => removal(source, list, line)),
        )
      : []),
  ]);
  const own = entries.map(({ user, place }): TidyEdit => ({
    ...{ kind: 'leavers', path: place.file, list: 'leavers', isEntry: naming(user) },
  }));
  return { candidates: [{ item, edits: [...named, ...own] }], left: [], gone: [who] };
}

/** An email that nobody has may be a slip for somebody who is still in: without the entry, nothing would say so. */
const noAccount = {
  code: 'no-account',
  why: 'No account has this email: fix it, or delete the entry yourself.',
} as const;

function isKnown(user: UserRef, { identities }: Context): boolean {
  return user.kind === 'id' || identities.byEmail.get(user.email)?.kind === 'resolved';
}

interface SourceLine {
  readonly source: DeclaredSource;
  readonly line: DeclaredSource['members'][number] | Inclusion;
}

function linesOf({ sets, groups }: Declared): readonly SourceLine[] {
  return [...sets, ...groups].flatMap((source) =>
    [...source.members, ...source.includes]
      .filter((line) => line.until !== undefined || ('pending' in line && line.pending))
      .map((line) => ({ source, line })),
  );
}

async function judgeLine({ source, line }: SourceLine, context: Context): Promise<Judged> {
  const { index, desired, whoIs } = context;
  const groups = [...index.outwards([source])].filter(isGroup);
  const hasEnded = line.until !== undefined && line.until.end <= desired.at;
  if (hasEnded) {
    const about = 'user' in line ? userText(line.user) : line.name;
    const item: TidyItem = { kind: 'ended-date', ...at(line.place), about };
    const obstacle = await whyThere(broughtInBy(line, context), groups, context);
    return obstacle === undefined
      ? { candidates: [{ item, edits: [removal(source, 'members', line)] }], left: [] }
      : { candidates: [], left: [{ ...item, ...obstacle }] };
  }
  if (!('user' in line) || line.pending !== true || line.user.kind !== 'email') return nothing;
  if (context.identities.byEmail.get(line.user.email)?.kind !== 'resolved') return nothing;
  const item: TidyItem = { kind: 'pending', ...at(line.place), about: userText(line.user) };
  const who = whoIs(line.user);
  const awaited = groups.filter((group) => isAwaited(who, line, group, context));
  if (awaited.length > 0) {
    const why = `They are not in ${names(awaited)} yet.`;
    return { candidates: [], left: [{ ...item, code: 'not-a-member', why }] };
  }
  return {
    candidates: [{ item, edits: [{ ...removal(source, 'members', line), settles: true }] }],
    left: [],
  };
}

const nothing: Judged = { candidates: [], left: [] };

/** Whether the `pending` of this line still decides when the person is added. */
function isAwaited(
  who: Who,
  { place }: DeclaredUser,
  group: DeclaredGroup,
  { desired, members }: Context,
): boolean {
  const wanted = desired.groups.find(({ declared }) => declared === group);
  if (who === undefined || wanted === undefined) return true;
  const decides = (because: Because | undefined) =>
    because?.kind === 'pending' && because.file === place.file && because.line === place.line;
  const isIn = members.get(group.place.file)?.has(who) === true;
  const comes = wanted.upcoming.some(
    ({ action, account, because }) => action === 'add' && account === who && decides(because),
  );
  return comes || (!isIn && decides(wanted.members.get(who)));
}

/** Everybody whom a line brings in, `except` or not. */
function broughtInBy(line: SourceLine['line'], { index, whoIs }: Context): readonly Who[] {
  if ('user' in line) return [whoIs(line.user)];
  const inner = index.inwards([index.sourceOf(line)]);
  return [...new Set(inner.flatMap(({ members }) => members.map(({ user }) => whoIs(user))))];
}

/** Why people may be in one of these groups still; undefined when none is in any. */
async function whyThere(
  people: readonly Who[],
  groups: readonly DeclaredGroup[],
  { live, members, reader }: Context,
): Promise<{ readonly code: TidyLeftCode; readonly why: string } | undefined> {
  const unread = groups.filter(({ place }) => !members.has(place.file));
  const still = groups.filter(({ place }) =>
    people.some((who) => who !== undefined && members.get(place.file)?.has(who) === true),
  );
  if (still.length > 0) {
    return { code: 'still-member', why: `Still a member of ${names(still)}: apply first.` };
  }
  if (unread.length > 0) {
    return { code: 'unread-group', why: `${names(unread)} could not be read.` };
  }
  if (people.includes(undefined)) {
    return { code: 'unread-group', why: 'An email has no account.' };
  }
  const doubtful = groups.flatMap((group) => {
    const reading = live.groups.get(group.place.file);
    return reading?.kind === 'listed' && reading.listing.unlisted > 0 ? [{ group, reading }] : [];
  });
  const unsure = await settleAll(
    doubtful.flatMap(({ group, reading }) =>
      people.map(async (who) =>
        who !== undefined && (await reader.isMember(reading.group, who)) === false ? [] : [group],
      ),
    ),
  );
  const hidden = [...new Set(unsure.flat())];
  if (hidden.length === 0) return undefined;
  return {
    code: 'unread-group',
    why: `Atlassian does not list all members of ${names(hidden)}.`,
  };
}

function consentCandidate({ because, place }: Consent, { consents }: Declared): TidyCandidate {
  const index = consents.findIndex((consent) => consent.place === place);
  const isEntry = (entry: ListEntry) => entry.index === index;
  return {
    item: { kind: 'consent', ...at(place), about: because },
    edits: [{ kind: 'consents', path: place.file, list: 'consents', isEntry }],
  };
}

function removal(
  source: DeclaredSource,
  list: 'members' | 'except' | 'absent',
  line: DeclaredUser | Inclusion,
): TidyEdit {
  return {
    kind: isGroup(source) ? 'group' : 'set',
    path: source.place.file,
    list,
    isEntry: 'user' in line ? naming(line.user) : including(line),
  };
}

function isGroup(source: DeclaredSource): source is DeclaredGroup {
  return 'mode' in source;
}

function naming(user: UserRef): TidyEdit['isEntry'] {
  return (entry) => entry.user !== undefined && userText(entry.user) === userText(user);
}

function including({ kind, name }: Inclusion): TidyEdit['isEntry'] {
  return ({ written }) => {
    const named = typeof written === 'string' ? undefined : written[kind];
    return typeof named === 'string' && groupKey(named) === groupKey(name);
  };
}

function at({ file, line }: Place): Pick<TidyItem, 'file' | 'line'> {
  return { file, line };
}

function names(groups: readonly DeclaredGroup[]): string {
  return listed(groups.map(({ name }) => name));
}
