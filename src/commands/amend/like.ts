import { type Accounts, userKey } from '../../amend/find-person.ts';
import { MembershipView } from '../../amend/membership-view.ts';
import type { NamedGroup, NamedPerson } from '../../amend/request.ts';
import { lookUpOrTrust } from '../../amend/resolve-people.ts';
import { knownEmails } from '../../desired/identify.ts';
import type { DeclaredSource } from '../../desired/sources.ts';
import { nearestEmails } from '../../live/emails.ts';
import type { Reader } from '../../live/reader.ts';
import { AppError } from '../../model/app-error.ts';
import type { Declared, DeclaredMember } from '../../model/declared.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import type { Remark } from '../../model/edits.ts';
import { GroupIndex, answersTo, isSystemGroup } from '../../model/group.ts';
import type { AccountId } from '../../model/ids.ts';
import type { Instant } from '../../model/instant.ts';
import type { KnownGroup } from '../../model/live.ts';
import { given } from '../../model/objects.ts';
import { listed } from '../../model/text.ts';
import { groupText, undeclaredAmong } from '../../reconcile/left-behind.ts';

export interface LikeQuestion {
  readonly colleague: NamedPerson;
  /** How commands name whoever is to get the same. */
  readonly user: string;
  readonly declared: Declared;
  readonly reader: () => Promise<Reader>;
  readonly at: Instant;
}

/** The groups and sets that somebody's lines are in, for another to get the same, and what of theirs is not given. */
export interface Likeness {
  readonly groups: readonly NamedGroup[];
  readonly notes: readonly Remark[];
}

/**
 * What a colleague has on lines without dates, in the same files. What the files do not give, or for a time alone, is
 * told and left to people. Throws an AppError where there is nothing to give.
 */
export async function likeColleague(question: LikeQuestion): Promise<Likeness> {
  const { colleague, declared, at } = question;
  const view = new MembershipView(declared, declared.accounts, at);
  const live = await lookUpOrTrust(true, () => liveGroups(question));
  const name = colleague.email ?? colleague.id ?? '';
  const lines = linesOf(question, live?.id);
  const lasting = lines.filter(({ line }) => line.from === undefined && line.until === undefined);
  const [ours, foreign] = [
    lasting.filter(({ source }) => !isForeign(source, declared)),
    lasting.filter(({ source }) => isForeign(source, declared)),
  ];
  const notes = [
    ...lines.flatMap((each) => datedNote(each, question, name)),
    ...foreign.map(({ source }) => note(source.name, 'rollcall leaves this group alone.')),
    ...exceptNotes(
      ours.map(({ source }) => source),
      question,
      view,
      live?.id,
      name,
    ),
    ...(live === undefined
      ? [
          note(
            undefined,
            `Groups of ${name} that no file declares were not looked up.`,
            'Specify the credentials of Atlassian to list them.',
          ),
        ]
      : liveNotes(live, declared, view, at, name)),
  ];
  if (ours.length === 0) throw nothingToGive(colleague, notes, declared);
  const named = ours.map(({ source }) =>
    'mode' in source ? { name: source.name } : { name: `set:${source.name}` },
  );
  return {
    groups: named,
    notes: notes.map((each) => ({ ...each, action: 'grant', user: name, code: 'not-copied' })),
  };
}

interface Line {
  readonly source: DeclaredSource;
  readonly line: DeclaredMember;
}

function linesOf(
  { colleague, declared }: LikeQuestion,
  id: AccountId | undefined,
): readonly Line[] {
  const { accounts } = declared;
  const keys = keysOf(colleague, accounts, id);
  return [...declared.groups, ...declared.sets].flatMap((source) =>
    source.members.flatMap((line) =>
      keys.has(userKey(line.user, accounts)) ? [{ source, line }] : [],
    ),
  );
}

/** All that stands for somebody in lines. */
function keysOf(
  { id, email }: NamedPerson,
  accounts: Accounts,
  live: AccountId | undefined,
): ReadonlySet<string> {
  const mapped = email === undefined ? undefined : accounts.get(email)?.id;
  return new Set([id, live, mapped, email].filter((key) => key !== undefined));
}

/** Groups that lines about would do nothing for. */
function isForeign(source: DeclaredSource, { config }: Declared): boolean {
  if (!('mode' in source)) return false;
  const { groups } = config.guards.protect;
  return isSystemGroup(source.name) || groups.some(({ name }) => answersTo(source, name));
}

interface LiveGroups {
  /** Absent where no account has the email. */
  readonly id: AccountId | undefined;
  /** Undefined where Atlassian does not say. */
  readonly groups: readonly KnownGroup[] | undefined;
}

async function liveGroups({
  colleague: { id, email },
  declared,
  reader,
}: LikeQuestion): Promise<LiveGroups> {
  const opened = await reader();
  const mapped = email === undefined ? undefined : declared.accounts.get(email)?.id;
  let account = id ?? mapped;
  if (account === undefined && email !== undefined) {
    const { byEmail } = await opened.identify([email], { mapped: new Map(), read: [] });
    const found = byEmail.get(email);
    account = found?.kind === 'resolved' ? found.id : undefined;
  }
  return { id: account, groups: account && (await opened.groupsOf(account)) };
}

type Note = Pick<Remark, 'group' | 'why' | 'hint' | 'file' | 'line'>;

function note(group: string | undefined, why: string, hint?: string): Note {
  return { why, ...given({ group, hint }) };
}

/** A membership for a time is given by somebody who means it. What has ended is over. */
function datedNote(
  { source, line }: Line,
  { user, at }: LikeQuestion,
  name: string,
): readonly Note[] {
  const { from, until, place } = line;
  if (from === undefined && until === undefined) return [];
  if (until !== undefined && until.end <= at) return [];
  const dates = [
    ...(from === undefined ? [] : ['from', from.text]),
    ...(until === undefined ? [] : ['until', until.text]),
  ];
  const options = dates.map((word, index) => (index % 2 === 0 ? `--${word}` : word));
  const group = /^[\w.:-]+$/u.test(source.name) ? source.name : JSON.stringify(source.name);
  return [
    {
      ...note(
        source.name,
        `${name} is in it ${dates.join(' ')}, and end dates are not copied.`,
        `To give it for that time:\nrollcall grant ${user} ${group} ${options.join(' ')}`,
      ),
      file: place.file,
      line: place.line,
    },
  ];
}

/** Where a set brings in whoever is in it, but not the colleague. */
function exceptNotes(
  given: readonly DeclaredSource[],
  { declared, colleague, user }: LikeQuestion,
  view: MembershipView,
  id: AccountId | undefined,
  name: string,
): readonly Note[] {
  const { accounts } = declared;
  const reached = new Set(given.flatMap(({ place }) => view.flowsInto(place.file)));
  const keys = keysOf(colleague, accounts, id);
  return declared.groups
    .filter((group) => reached.has(group))
    .flatMap((group) => {
      const entry = group.except.find((each) => keys.has(userKey(each.user, accounts)));
      if (entry === undefined) return [];
      const why = `"except" keeps ${name} out of it, and would not keep ${user} out.`;
      const hint = `To keep them out too:\nrollcall revoke ${user} ${group.name} --except`;
      return [{ ...note(group.name, why, hint), file: entry.place.file, line: entry.place.line }];
    });
}

/** Groups that Atlassian shows the colleague in, and that the files do not give. */
function liveNotes(
  { id, groups }: LiveGroups,
  declared: Declared,
  view: MembershipView,
  at: Instant,
  name: string,
): readonly Note[] {
  if (id === undefined) return [note(undefined, `Atlassian shows no account of ${name}.`)];
  const email = [...declared.accounts].find(([, account]) => account.id === id)?.[0];
  const byFiles = new Set(view.groupsAt(given({ id, email }), at));
  const index = new GroupIndex(declared.groups);
  const undeclared = undeclaredAmong(groups ?? [], declared);
  const unlisted = (groups ?? []).filter((group) => {
    const those = index.of(group);
    return those.length > 0 && those.every((each) => !byFiles.has(each));
  });
  return [
    ...(undeclared.length === 0
      ? []
      : [
          note(
            undefined,
            `${name} is also in groups that no file declares: ${listed(undeclared.map(groupText), 10)}.`,
            'Add the person there in Atlassian, or name the groups behind the person.',
          ),
        ]),
    ...unlisted.map((group) =>
      note(group.name, `${name} is in it, and its file does not list them.`),
    ),
  ];
}

function nothingToGive(
  { email, id = '' as AccountId }: NamedPerson,
  notes: readonly Note[],
  declared: Declared,
): AppError {
  const name = email ?? id;
  const isListed = notes.some(({ line }) => line !== undefined);
  const near = email === undefined || isListed ? [] : nearestEmails(email, knownEmails(declared));
  const whys = notes.map(({ group, why }) => (group === undefined ? why : `${group}: ${why}`));
  return new AppError('failed', 'nothing-to-copy', `No file lists ${name} without dates.`, {
    ...given({ why: whys.length === 0 ? undefined : whys.join('\n') }),
    hint: didYouMean(name, near) ?? 'Name the groups behind the person instead of --like.',
  });
}
