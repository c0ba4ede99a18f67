import type { Declared } from '../model/declared.ts';
import { type DeclaredReading, readDeclared, type ReadOptions } from '../declared/read.ts';
import { jsonText } from '../render/json.ts';
import { findingText } from '../render/finding-text.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Context, FileOptions } from './options.ts';

export interface SoundFiles extends DeclaredReading {
  readonly declared: Declared;
}

/** Reads the files. When nothing may run, tells every fault and gives the exit code instead. */
export async function readFiles(
  { dir, json }: FileOptions,
  { terminal }: Context,
  how?: ReadOptions,
): Promise<SoundFiles | ExitCode> {
  const reading = await readDeclared(dir, how);
  if (reading.declared !== undefined) return { ...reading, declared: reading.declared };
  if (json === true) terminal.out(jsonText({ findings: reading.faults }));
  else tellFaults(reading, { terminal });
  return exitCodes.invalidFiles;
}

export function tellFaults(
  { faults, sources }: DeclaredReading,
  { terminal }: Pick<Context, 'terminal'>,
): void {
  const options = { style: terminal.errStyle, width: terminal.width, sources };
  for (const fault of faults) terminal.err(`${findingText(fault, options)}\n\n`);
}
