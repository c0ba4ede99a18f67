import { exportedListing } from '../live/complete-listing.ts';
import { SeenAccounts, resolveEmails } from '../live/emails.ts';
import type { Reader } from '../live/reader.ts';
import type { Declared, DeclaredGroup, MappedAccount } from '../model/declared.ts';
import type { Exported, ExportedGroup, ExportedPerson } from '../model/exported.ts';
import { type GroupRef, GroupIndex } from '../model/group.ts';
import { type AccountId, type Email, type GroupId, groupKey } from '../model/ids.ts';
import type { Account, GroupReading, LiveGroup } from '../model/live.ts';
import { given } from '../model/objects.ts';

/**
 * Atlassian as an export shows it. Old exports have no ids: there an email stands for the account that accounts.yaml
 * gives it to, or else for itself, and a name stands for its group.
 */
export function readExported(
  { people, groups, skipped }: Exported,
  { accounts: mapped, groups: declared }: Pick<Declared, 'accounts' | 'groups'>,
): { readonly reader: Reader; readonly accounts: readonly Account[] } {
  const accounts = new Map<ExportedPerson, Account>();
  for (const person of people) {
    const account = accountOf(person, mapped);
    if (account !== undefined) accounts.set(person, account);
  }
  const files = new GroupIndex(declared);
  const known = groups.map((group) => ({ group, live: liveOf(group, files) }));
  const index = new GroupIndex(known.map((each) => ({ ...each.live, ...each })));
  const incomplete = new Map(
    skipped.flatMap((cell) =>
      cell.kind === 'unidentified' && cell.group !== undefined
        ? [[groupKey(cell.group), cell] as const]
        : [],
    ),
  );
  const read = ({ group, live }: (typeof known)[number]): GroupReading => {
    const cell = incomplete.get(groupKey(live.name));
    if (cell !== undefined) {
      const why = `${cell.file}:${cell.line} names a member, ${cell.name || 'somebody'}, with neither id nor email.`;
      return { kind: 'unreadable', group: live, code: 'listing-incomplete', why };
    }
    return listed(group, live);
  };
  const listed = (group: ExportedGroup, live: LiveGroup): GroupReading => ({
    kind: 'listed',
    group: live,
    listing: exportedListing(group.members.flatMap((person) => accounts.get(person) ?? [])),
    ...(group.synced === true ? { synced: true } : {}),
  });
  const find = (ref: GroupRef): GroupReading => {
    const [one, second] = index.meantBy(ref);
    if (one === undefined) return { kind: 'not-found', near: [] };
    if (second === undefined) return read(one);
    return { kind: 'ambiguous', candidates: [one.live, second.live] };
  };
  const reader: Reader = {
    self: () => Promise.resolve(undefined),
    groups: () =>
      Promise.resolve(
        known.map(({ group, live }) => ({
          ...live,
          ...(group.synced === true ? { synced: true } : {}),
        })),
      ),
    readGroups: (wanted) => Promise.resolve(wanted.map(find)),
    readGroup: (group) => Promise.resolve(find(group)),
    identify: (emails, { mapped: byEmail }) => {
      const seen = new SeenAccounts(accounts.values());
      return Promise.resolve(resolveEmails(emails, byEmail, seen, new Set(emails), new Set()));
    },
    lookUp: (ids) => {
      const all = new Map([...accounts.values()].map((account) => [account.id, account]));
      return Promise.resolve({ accounts: ids.flatMap((id) => all.get(id) ?? []), missing: [] });
    },
    showing: () => Promise.resolve([...accounts.values()]),
    groupsOf: () => Promise.resolve(undefined),
    isMember: () => Promise.resolve(undefined),
    licences: () => Promise.resolve(new Map()),
  };
  return { reader, accounts: [...accounts.values()] };
}

function accountOf(
  { id, email, name, status, type }: ExportedPerson,
  mapped: ReadonlyMap<Email, MappedAccount>,
): Account | undefined {
  const known = id ?? (email === undefined ? undefined : mapped.get(email)?.id);
  const standIn = known ?? (email as string | undefined as AccountId | undefined);
  if (standIn === undefined) return undefined;
  return given({ id: standIn, type, status, name: name ?? '', email });
}

/** A name is no id: a file that is made of it has none. Where a file has one under that label, it is that group. */
function liveOf({ id, name }: ExportedGroup, files: GroupIndex<DeclaredGroup>): LiveGroup {
  const [file] = files.meantBy({ name });
  return { id: id ?? file?.id ?? (`name ${groupKey(name)}` as GroupId), name };
}
