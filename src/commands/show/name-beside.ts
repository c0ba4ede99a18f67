import type { Directory, DirectoryMember, PersonRef } from '../../desired/directory.ts';
import { personKey } from '../../desired/directory.ts';

/** The names of people, as comments beside their lines have them: `grant` and `import` write those. */
export function nameBeside(
  { groups, sets }: Pick<Directory, 'groups' | 'sets'>,
  sources: ReadonlyMap<string, string>,
): (person: PersonRef) => string {
  const texts = new Map<string, readonly string[]>();
  const linesOf = (file: string) => {
    const lines = texts.get(file) ?? (sources.get(file) ?? '').split('\n');
    texts.set(file, lines);
    return lines;
  };
  const names = new Map<string, string>();
  for (const member of [...groups, ...sets].flatMap(({ members }) => members)) {
    const key = personKey(member);
    const name = names.has(key) ? undefined : commentAt(member, linesOf);
    if (name !== undefined) names.set(key, name);
  }
  return (person) => names.get(personKey(person)) ?? '';
}

/** A `#` begins a comment after a blank only, and is part of a value otherwise. */
function commentAt(
  { at: { file, line } }: DirectoryMember,
  linesOf: (file: string) => readonly string[],
): string | undefined {
  const comment = /\s#\s*(?<name>\S.*?)\s*$/u.exec(linesOf(file)[line - 1] ?? '');
  return comment?.groups?.['name'];
}
