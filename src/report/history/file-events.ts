import { becauseOfLeaver } from '../../desired/paths.ts';
import { resolve } from '../../desired/resolve.ts';
import type { Config } from '../../model/declared.ts';
import type { DesiredGroup } from '../../model/desired.ts';
import type { GroupRef } from '../../model/group.ts';
import { type AccountId, groupKey } from '../../model/ids.ts';
import { type Instant, formatInstant } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { type Asked, AskedMemberships, type Cause, type Leavers } from './asked-memberships.ts';
import { type CommitFacts, type FilesVersion, pullIn } from './files-version.ts';
import type { Known } from './known.ts';
import type { MembershipEvent } from './membership-event.ts';
import { PeopleInFiles } from './people-in-files.ts';

/** What the files have asked for: by each commit, and by each date as it came. In the order of the commits. */
export function fileEvents(
  versions: readonly FilesVersion[],
  known: Known,
  until: Instant,
): readonly MembershipEvent[] {
  const people = new PeopleInFiles(known);
  const memberships = new AskedMemberships((account) => people.emailOf(account));
  for (const [index, version] of versions.entries()) {
    const { groups, sets, removed } = version;
    const declared = {
      config,
      accounts: noAccounts,
      consents: [],
      leavers: [],
      policies: [],
      sets,
      groups,
      ignored: [],
    };
    const cause = causeOf(version.commit);
    // Clocks differ: what is later in the history did not come before.
    memberships.advance(latest(memberships.now, earliest(version.commit.at, until)));
    people.learn(version, index);
    for (const ref of removed) memberships.abandon(keyOf(ref, known));
    // Whoever leaves does so in every group at once.
    const desired = resolve(declared, people.identities, memberships.now, version.reached);
    const leavers = leaversOf(version, people, memberships.leavers, cause);
    memberships.declare(byKey(desired.groups, memberships, known), leavers, cause);
  }
  memberships.advance(latest(memberships.now, until));
  return memberships.asked.map((asked) => eventOf(asked, known));
}

/** A name may lead to a group that another file names by its id: then that one is it. */
function byKey(
  groups: readonly DesiredGroup[],
  memberships: AskedMemberships,
  known: Known,
): ReadonlyMap<string, DesiredGroup> {
  const found = new Map<string, DesiredGroup>();
  for (const group of groups.toSorted((a, b) => rank(a.declared) - rank(b.declared))) {
    const { name, id, place } = group.declared;
    const key = keyOf({ name, ...given({ id }) }, known);
    const other = found.get(key)?.declared ?? memberships.declaredBy(key);
    const isTaken = other?.id !== undefined && id === undefined && other.place.file !== place.file;
    found.set(isTaken ? nameKey(name) : key, group);
  }
  return found;
}

function rank({ id }: GroupRef): number {
  return id === undefined ? 1 : 0;
}

/** By its id, if the files or a receipt have ever given the name one; a file may be moved, and a label changed. */
function keyOf({ name, id }: GroupRef, { groups }: Known): string {
  const known = id ?? groups.only(groupKey(name));
  return known === undefined ? nameKey(name) : `id ${known}`;
}

function nameKey(name: string): string {
  return `name ${groupKey(name)}`;
}

function leaversOf(
  { leavers }: FilesVersion,
  people: PeopleInFiles,
  before: Leavers,
  cause: Cause,
): Leavers {
  const found = new Map<AccountId, NonNullable<ReturnType<Leavers['get']>>>();
  for (const leaver of leavers) {
    const account = people.accountOf(leaver.user);
    const on = leaver.on.start;
    const earlier = found.get(account);
    if (earlier !== undefined && earlier.on <= on) continue;
    const known = before.get(account);
    const since = known?.on === on ? known.cause : cause;
    found.set(account, { on, because: becauseOfLeaver(leaver), cause: since });
  }
  return found;
}

function causeOf({ id, author, subject }: CommitFacts): Cause {
  return { commit: id, title: subject, by: author, ...given({ pull: pullIn(subject) }) };
}

function eventOf(
  { at, action, group, account, email, because, cause }: Asked,
  known: Known,
): MembershipEvent {
  const { kind, text, until, file, line, through } = because;
  // Of an email that stands for itself, Atlassian may know whose it was then.
  const isEmail = email !== undefined && email === (account as string);
  const id = isEmail ? known.emails.at(email, at) : account;
  const groupId = group.id ?? known.groups.at(groupKey(group.name), at);
  return {
    at: formatInstant(at),
    action,
    group: given({ id: groupId, name: group.name }),
    account: given({ id, email, name: id === undefined ? undefined : known.names.get(id) }),
    source: 'files',
    ...cause,
    approvedBy: [],
    kind,
    ...given({ because: text, until, file, line, through }),
  };
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function earliest(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

/** `PeopleInFiles` knows them. */
const noAccounts = new Map<never, never>();

/** What of it matters here is whom it protects: nobody. */
const config: Config = {
  target: { kind: 'sandbox', seed: '' },
  guards: {
    removals: { percent: 0, atLeast: 0, atMost: 0, total: 0 },
    protect: { groups: [], accounts: [] },
  },
  ...{ owners: [], approvals: 0, place: { file: 'rollcall.yaml', line: 1, column: 1 } },
};
