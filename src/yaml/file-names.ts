import { createHash } from 'node:crypto';
import { type GroupId, groupKey } from '../model/ids.ts';
import { groupBy } from '../model/objects.ts';

export interface GroupToName {
  readonly name: string;
  readonly id?: GroupId;
}

/**
 * The names of files for groups, such as `oslo-engineering.yaml`, safe on every system. A name depends on its group
 * and on those that it would collide with, never on the order. `taken` holds the names of files that are there.
 * Throws when one group is given twice.
 */
export function fileNames<Group extends GroupToName>(
  groups: readonly Group[],
  taken: ReadonlySet<string>,
): ReadonlyMap<Group, string> {
  const foreign = new Set([...taken].map((name) => name.toLowerCase().replace(/\.ya?ml$/u, '')));
  const stems = new Map(groups.map((group) => [group, stemsOf(group)]));
  const lengths = new Map(groups.map((group) => [group, 0]));
  const stemOf = (group: Group) => {
    const stem = stems.get(group)?.[lengths.get(group) ?? 0];
    if (stem === undefined) throw new Error(`The group "${group.name}" is given twice.`);
    return stem;
  };
  for (;;) {
    const colliding = [...groupBy(stems.keys(), stemOf)].flatMap(([stem, those]) =>
      those.length > 1 || foreign.has(stem) ? those : [],
    );
    if (colliding.length === 0) break;
    for (const group of colliding) lengths.set(group, (lengths.get(group) ?? 0) + 1);
  }
  return new Map(groups.map((group) => [group, `${stemOf(group)}.yaml`]));
}

/** Latin letters that are no letter with a mark, and what stands for them. */
const latin: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ ħ: 'h', ŋ: 'ng', ŧ: 't', ĸ: 'k', ƒ: 'f', ɨ: 'i', ƀ: 'b', ǥ: 'g', ə: 'e' },
};

interface Slug {
  /** Lower-case ASCII letters, digits and single dashes. May be empty, and of any length. */
  readonly text: string;
  /** Every letter and digit of the name is in it. */
  readonly isWhole: boolean;
}

/** A name as part of a file's name. */
function slugOf(name: string): Slug {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => latin[letter] ?? letter);
  const text = letters.replace(/[^a-z\d]+/gu, '-').replace(/^-|-$/gu, '');
  return { text, isWhole: !/(?!\p{ASCII})[\p{L}\p{N}]/u.test(letters) };
}

const longest = 80;

/** Windows opens a device under these names, whatever comes behind a dot. */
const device = /^(?:con|conin|conout|prn|aux|nul|clock|com\d|lpt\d)$/u;

/** How many hex digits stand behind a slug that alone does not tell the group: more where even those are the same. */
const digits = [0, 8, 16, 32, 64] as const;

/** What a file can be named without its ending, the best first. */
function stemsOf({ name, id }: GroupToName): readonly string[] {
  const { text, isWhole } = slugOf(name);
  const isTelling = isWhole && text !== '' && text.length <= longest && !device.test(text);
  const hash = createHash('sha256')
    .update(id ?? groupKey(name))
    .digest('hex');
  return digits.slice(isTelling ? 0 : 1).map((length) => {
    if (length === 0) return text;
    const tail = `-${hash.slice(0, length)}`;
    const head = (text === '' ? 'group' : text).slice(0, longest - tail.length);
    return head.replace(/-$/u, '') + tail;
  });
}
