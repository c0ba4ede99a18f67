import type { Command } from 'commander';
import { readDeclared } from '../../declared/read.ts';
import { directoryOf, personKey } from '../../desired/directory.ts';
import { AppError } from '../../model/app-error.ts';
import { inert, printable } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { type KnownNames, candidates } from './candidates.ts';
import { shellScripts } from './scripts.ts';

export type CompletionOptions = Pick<FileOptions, 'dir'>;

interface CompletionWork {
  readonly options: CompletionOptions;
  readonly context: Context;
  readonly command: Command;
}

/** What the scripts ask with, in place of the name of a shell. */
const question = 'complete';

/** `rollcall completion`: the script for a shell; or, when that script asks, what can follow the words typed so far. */
export async function runCompletion(
  shell: string,
  words: readonly string[],
  { options, context, command }: CompletionWork,
): Promise<ExitCode> {
  const { out } = context.terminal;
  const text = shellScripts.get(shell);
  if (text !== undefined) {
    out(text);
  } else if (shell === question && command.parent !== null) {
    const found = candidates(command.parent, words, await namesIn(options.dir, context));
    out(found.map(({ value, about }) => `${printable(value)}\t${printable(about)}\n`).join(''));
  } else {
    const names = [...shellScripts.keys()].join(', ');
    throw new AppError('usage', 'bad-shell', `There is no completion for "${inert(shell)}".`, {
      hint: `Specify one of: ${names}.`,
    });
  }
  return exitCodes.done;
}

/** None where the files have faults: completing must not disturb whoever types. */
async function namesIn(dir: string, { now }: Context): Promise<KnownNames> {
  const { declared } = await readDeclared(dir).catch(() => ({ declared: undefined }));
  if (declared === undefined) return { groups: [], sets: [], people: [] };
  return {
    groups: declared.groups.map(({ name }) => name),
    sets: declared.sets.map(({ name }) => name),
    people: directoryOf(declared, now()).people.map(personKey),
  };
}
