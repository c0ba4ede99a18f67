import { createHash } from 'node:crypto';
import { groupBy } from '../../model/group-by.ts';
import { groupKey } from '../../model/ids.ts';
import type { GroupId } from '../../model/ids.ts';
import { slugOf } from './slug.ts';

export interface NamedGroup {
  readonly name: string;
  readonly id?: GroupId;
}

const longest = 80;
/** Windows opens a device under these names, whatever comes behind a dot. */
const device = /^(?:con|conin|conout|prn|aux|nul|clock|com\d|lpt\d)$/u;
/** How many hex digits stand behind a slug that alone does not tell the group: more where even those are the same. */
const digits = [0, 8, 16, 32, 64] as const;

/**
 * The names of files for groups, such as `oslo-engineering.yaml`, safe on every system. A name depends on its group
 * and on those that it would collide with, never on the order. `taken` holds the names of files that are there.
 * Throws when one group is given twice.
 */
export function fileNames<Group extends NamedGroup>(
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

/** What a file can be named without its ending, the best first. */
function stemsOf({ name, id }: NamedGroup): readonly string[] {
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
