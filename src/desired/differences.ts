import { createHash } from 'node:crypto';
import fastDeepEqual from 'fast-deep-equal';
import type {
  Consent,
  Declared,
  DeclaredGroup,
  DeclaredUser,
  Guards,
  Inclusion,
} from '../model/declared.ts';
import { GroupIndex } from '../model/group.ts';
import { groupKey } from '../model/ids.ts';
import { given } from '../model/objects.ts';
import { RosterIndex, absentOf, exceptOf } from './sources.ts';

/** What a proposal changes of its base, as far as that can be known from the files. */
export interface Differences {
  /** The groups that have to be read: those whose members, mode, id, guards, consents or leavers differ. */
  readonly groups: readonly PairedGroup[];
  /** Groups whose file is gone. */
  readonly removed: readonly DeclaredGroup[];
  /** Those that the base does not hold with equal content. */
  readonly newConsents: readonly Consent[];
}

/** A group of the proposal, and the same group in the base. */
export interface PairedGroup {
  readonly head: DeclaredGroup;
  readonly base?: DeclaredGroup;
}

/** `unsound`: the paths inside the proposal's folder of files that are not followed. What stands there is not gone. */
export function differencesOf(
  base: Declared,
  head: Declared,
  unsound: ReadonlySet<string>,
): Differences {
  const pairs = pairUp(base.groups, head.groups);
  const newConsents = head.consents.filter((consent) => !base.consents.some(same(consent)));
  const oldConsents = base.consents.filter((consent) => !head.consents.some(same(consent)));
  const everywhere =
    guardText(base) !== guardText(head) ||
    leaversOf(base) !== leaversOf(head) ||
    [...newConsents, ...oldConsents].some(({ total }) => total !== undefined);
  const consented = new Set(
    [...newConsents, ...oldConsents].flatMap(({ removals, drift }) =>
      [...removals.keys(), ...drift].map(groupKey),
    ),
  );
  const before = fingerprints(base);
  const after = fingerprints(head);
  const paired = new Set(pairs.map((pair) => pair.base));
  return {
    groups: pairs.filter(
      ({ head: group, base: same }) =>
        everywhere ||
        same === undefined ||
        before.get(same) !== after.get(group) ||
        consented.has(groupKey(group.name)),
    ),
    removed: base.groups.filter(
      (group) => !paired.has(group) && !unsound.has(nameInFolder(base, group.place.file)),
    ),
    newConsents,
  };
}

/** By id first, then by name: a file may be moved, and a label renamed. No group of the base counts twice. */
function pairUp(
  base: readonly DeclaredGroup[],
  head: readonly DeclaredGroup[],
): readonly PairedGroup[] {
  const index = new GroupIndex(base);
  const taken = new Set(
    head.flatMap((group) => (group.id === undefined ? [] : index.meantBy(group))),
  );
  return head.map((group) => {
    const { id, name } = group;
    const candidates =
      id === undefined
        ? index.meantBy(group).filter((each) => !taken.has(each))
        : index.of({ id, name });
    return given({ head: group, base: candidates[0] });
  });
}

/** The folder of the declarations, with a slash at its end. */
export function declaredFolder({ config }: Pick<Declared, 'config'>): string {
  return config.place.file.replace(/[^/]*$/u, '');
}

/** The path of a file inside the folder of its declarations: what two checkouts of one folder have in common. */
export function nameInFolder(declared: Pick<Declared, 'config'>, file: string): string {
  const folder = declaredFolder(declared);
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}

/** The stricter of two guards: the smaller of each number, and every group that either protects. Accounts are known only once emails are. */
export function stricter(a: Guards, b: Guards): Guards {
  const min = (key: keyof Guards['removals']) => Math.min(a.removals[key], b.removals[key]);
  return {
    removals: {
      percent: min('percent'),
      atLeast: min('atLeast'),
      atMost: min('atMost'),
      total: min('total'),
    },
    protect: {
      groups: union(a.protect.groups, b.protect.groups, ({ name }) => name),
      accounts: b.protect.accounts,
    },
  };
}

/**
 * A digest of what each group's file means, everything that it brings in included: equal in two folders exactly when
 * both mean the same memberships, whatever their order, comments and reasons.
 */
function fingerprints(declared: Declared): ReadonlyMap<DeclaredGroup, string> {
  const index = new RosterIndex(declared);
  const rosters = new Map<object, string>();
  const identityOf = (line: DeclaredUser) => identityText(line, declared.accounts);
  const mapped = sorted([...declared.accounts.values()].map(({ id }) => id)).join(' ');
  const prints = new Map<DeclaredGroup, string>();
  for (const source of index.inwards([...declared.groups])) {
    const waits = source.members.some(({ pending }) => pending === true);
    const roster = digest([
      // While someone is pending, whoever has no email on file is not removed: every mapping counts.
      waits ? mapped : '',
      sorted(source.members.map((line) => [identityOf(line), dates(line), line.pending === true])),
      sorted(source.includes.map((each) => [rosters.get(index.sourceOf(each)) ?? '', dates(each)])),
      sorted(exceptOf(source).map(identityOf)),
      sorted(absentOf(source).map(identityOf)),
    ]);
    rosters.set(source, roster);
    if (!('mode' in source)) continue;
    const { name, id, mode, allowEmpty } = source;
    const rules = [groupKey(name), id, mode, allowEmpty];
    prints.set(source, digest([roster, rules]));
  }
  return prints;
}

/** Whom a line means, as far as the files say: another account for an email is another person. */
function identityText({ user }: DeclaredUser, accounts: Declared['accounts']): string {
  if (user.kind === 'id') return user.id;
  const mapped = accounts.get(user.email);
  return mapped === undefined ? user.email : `${user.email} ${mapped.id}`;
}

function dates({ from, until }: Pick<Inclusion, 'from' | 'until'>) {
  return [from?.start, until?.end];
}

function sorted(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64');
}

function union<Item>(
  a: readonly Item[],
  b: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  return [...new Map([...a, ...b].map((item) => [keyOf(item), item])).values()];
}

function same(consent: Consent): (other: Consent) => boolean {
  return (other) => fastDeepEqual(contentOf(consent), contentOf(other));
}

function contentOf({ because, until, removals, total, drift }: Consent): unknown {
  const ceilings = [...removals].map(([label, most]) => JSON.stringify([groupKey(label), most]));
  return [because, until.text, ceilings.sort(), total, drift.map(groupKey).sort()];
}

function guardText({ config: { guards }, accounts }: Declared): string {
  const { removals, protect } = guards;
  return JSON.stringify([
    [removals.percent, removals.atLeast, removals.atMost, removals.total],
    protect.groups.map(({ name }) => name).sort(),
    protect.accounts.map((line) => identityText(line, accounts)).sort(),
  ]);
}

function leaversOf({ leavers, accounts }: Declared): string {
  return JSON.stringify(
    leavers.map((line) => JSON.stringify([identityText(line, accounts), line.on.start])).sort(),
  );
}
