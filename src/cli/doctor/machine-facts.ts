import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { MachineFacts } from '../../doctor/facts.ts';

/** `engines` of package.json; a test holds them against each other. */
export const leastNode = '20.19';

/** Writes nothing: it asks whether it could. */
export async function machineFacts(state: string): Promise<MachineFacts> {
  const problem = await whyNotWritable(state);
  return {
    node: process.versions.node,
    leastNode,
    state: { folder: state, ...(problem === undefined ? {} : { problem }) },
  };
}

/** A folder that is not there yet is made in the nearest one that is. */
async function whyNotWritable(folder: string): Promise<string | undefined> {
  const path = resolve(folder);
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return `${path} is not a folder`;
    await access(path, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' && dirname(path) !== path) return whyNotWritable(dirname(path));
    return error instanceof Error ? error.message : String(error);
  }
}
