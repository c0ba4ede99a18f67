import fastDeepEqual from 'fast-deep-equal';
import type { Consent, Declared, DeclaredGroup, Guards } from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import { fingerprints, identityText } from './fingerprints.ts';
import { nameInFolder } from './name-in-folder.ts';

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
    [...newConsents, ...oldConsents].flatMap(({ removals }) => [...removals.keys()].map(groupKey)),
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
  const ids = new Map(base.flatMap((group) => (group.id === undefined ? [] : [[group.id, group]])));
  const byId = new Map(head.map((group) => [group, group.id && ids.get(group.id)]));
  const taken = new Set(byId.values());
  const names = new Map(
    base.filter((group) => !taken.has(group)).map((group) => [groupKey(group.name), group]),
  );
  return head.map((group) => {
    const named = names.get(groupKey(group.name));
    const another = named?.id !== undefined && group.id !== undefined;
    const same = byId.get(group) ?? (another ? undefined : named);
    return same === undefined ? { head: group } : { head: group, base: same };
  });
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

function contentOf({ because, until, removals, total }: Consent): unknown {
  const ceilings = [...removals].map(([label, most]) => JSON.stringify([groupKey(label), most]));
  return [because, until.text, ceilings.sort(), total];
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
