import { createHash } from 'node:crypto';
import { groupBy } from '../../model/group-by.ts';
import { groupKey } from '../../model/ids.ts';

interface Named {
  readonly name: string;
  readonly id?: string;
}

/**
 * A file name for each group: a slug of its name. It depends on the group and on what it would collide with, never on
 * an order. `taken` are names that exist, of other groups.
 */
export function fileNames<Group extends Named>(
  groups: readonly Group[],
  taken: ReadonlySet<string>,
): ReadonlyMap<Group, string> {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const slugged = groups.map((group) => ({ group, ...slugOf(group.name) }));
  const bySlug = groupBy(slugged, ({ slug }) => slug);
  return new Map(
    slugged.map(({ group, slug, exact }) => {
      const alone = exact && bySlug.get(slug)?.length === 1 && !used.has(`${slug}.yaml`);
      return [group, `${alone ? slug : `${slug}-${hashOf(group)}`}.yaml`];
    }),
  );
}

/** File systems allow 255 bytes; people read far fewer. */
const longest = 80;

/** Names of devices, which Windows does not let a file have, whatever its ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/u;

/** Letters that do not fall apart into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
};

/** `exact`: nothing of the name but blanks, signs and accents is missing in the slug. */
function slugOf(name: string): { readonly slug: string; readonly exact: boolean } {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøðþđħıłŋ]/gu, (letter) => plain[letter] ?? '');
  const slug = letters
    .replaceAll(/[^a-z\d]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/gu, '');
  const exact = !/(?![a-z\d])[\p{L}\p{N}]/u.test(letters) && letters.length <= longest;
  return {
    slug: slug === '' ? 'group' : slug,
    exact: exact && slug !== '' && !reserved.test(slug),
  };
}

function hashOf({ name, id }: Named): string {
  return createHash('sha256')
    .update(id ?? groupKey(name))
    .digest('hex')
    .slice(0, 8);
}
