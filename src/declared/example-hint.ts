import type { SubSchema } from './sub-schema.ts';
import type { Path } from './tree.ts';
import { yamlOf } from './wording.ts';

/** What to write, with its key: `write for example: mode: authoritative`. */
export function exampleHint(path: Path, schema: SubSchema): string {
  const example = schema.examples?.[0] ?? schema.default;
  const last = path.at(-1);
  if (example === undefined) return 'see the schema of this file';
  const written = yamlOf(
    typeof last === 'string' ? { [last]: example } : last === undefined ? example : [example],
  );
  return `write for example:${written.includes('\n') ? '\n' : ' '}${written}`;
}
