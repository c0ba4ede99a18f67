import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

type Read = (path: unknown, ...others: unknown[]) => unknown;

/** What reads by a path. Where the file was opened is enough. */
const ways: readonly (readonly [object: Record<string, unknown>, names: readonly string[]])[] = [
  [fs.promises, ['open', 'readFile', 'readdir', 'readlink', 'opendir']],
  [fs, ['openSync', 'readFileSync', 'readdirSync', 'readlinkSync', 'createReadStream']],
];

/** Does work, and gives what it read: whole paths. Whatever else runs meanwhile counts too. */
export async function readsOf(work: () => Promise<void>): Promise<readonly string[]> {
  const paths: string[] = [];
  const undo: (() => void)[] = [];
  for (const [object, names] of ways) {
    for (const name of names) {
      const original = object[name] as Read;
      object[name] = (path: unknown, ...others: unknown[]) => {
        if (typeof path === 'string') paths.push(resolve(path));
        return original.call(object, path, ...others);
      };
      undo.push(() => (object[name] = original));
    }
  }
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    for (const each of undo) each();
    syncBuiltinESMExports();
  }
  return paths;
}

/** Those that are neither in the folder nor in one of the others. */
export function outside(
  paths: readonly string[],
  folder: string,
  others: readonly string[] = [],
): readonly string[] {
  const allowed = [folder, ...others];
  const isIn = (path: string) =>
    allowed.some(
      (each) => path === each || path.startsWith(each.endsWith(sep) ? each : each + sep),
    );
  return [...new Set(paths.filter((path) => !isIn(path)))];
}
