import { unzipSync } from 'fflate';

/** A plan of a million changes is below this. */
const largest = 256 * 1024 * 1024;

/**
 * One file out of an archive, by its name. Throws an Error that says what is wrong with the archive. No more than the
 * file says of its size is ever unpacked: what is cut off so is no JSON any more.
 */
export function unzipFile(archive: Uint8Array, name: string): Uint8Array {
  let found = 0;
  const wanted = (entry: { readonly name: string; readonly originalSize: number }) => {
    if (entry.name !== name) return false;
    if (entry.originalSize > largest) throw new Error(`${name} is too large.`);
    found += 1;
    return true;
  };
  const content = unzipSync(archive, { filter: wanted })[name];
  if (content !== undefined && found === 1) return content;
  throw new Error(`It holds ${found === 0 ? 'no' : 'more than one'} ${name}.`);
}
