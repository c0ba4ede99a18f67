import type { FileKind } from '../kinds.ts';

const schemaOfConfig = /^# yaml-language-server: \$schema=(\S*?)config\.schema\.json\s*$/mu;

/**
 * The first line of a new file, by which editors find its schema: where rollcall.yaml has its own, there are the others.
 * Undefined when rollcall.yaml has none. `depth`: how many folders below rollcall.yaml the file stands.
 */
export function modelineFor(configText: string, kind: FileKind, depth: number): string | undefined {
  const [, place] = schemaOfConfig.exec(configText) ?? [];
  if (place === undefined) return undefined;
  const isAbsolute = /^([\w.+-]+:|\/)/u.test(place);
  const way = isAbsolute ? place : `${'../'.repeat(depth)}${place.replace(/^\.\//u, '')}`;
  return `# yaml-language-server: $schema=${way}${kind}.schema.json`;
}
