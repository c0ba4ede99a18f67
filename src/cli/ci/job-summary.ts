import { appendFile, stat } from 'node:fs/promises';
import { fit, type Level, longestSummary } from '../../github/fit.ts';
import { printable } from '../../render/printable.ts';
import type { Context } from '../options.ts';

/**
 * Adds to the job summary, with as much detail as the step has room for. Tells whether it is written: outside GitHub
 * Actions there is none.
 */
export async function writeJobSummary(
  write: (level: Level) => string,
  { environment, terminal }: Context,
): Promise<boolean> {
  const file = environment.github.stepSummary;
  if (file === undefined) return false;
  try {
    const room = longestSummary - (await sizeOf(file));
    const { text } = fit(write, room, (each) => Buffer.byteLength(each));
    await appendFile(file, text);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    terminal.err(printable(`The job summary could not be written: ${why}`) + '\n');
    return false;
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
