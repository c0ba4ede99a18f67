import { posix } from 'node:path';

/** A folder as paths and names are made of it: `./memberships/` is `memberships`. */
export function folderOf(dir: string): string {
  return posix.normalize(dir).replace(/(?<=.)\/+$/u, '');
}
