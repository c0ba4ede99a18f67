import { readFile } from 'node:fs/promises';
import { type DeclaredReading, type ReadOptions, readDeclared } from '../declared/read.ts';
import { AppError } from '../model/app-error.ts';
import type { Declared, UnsoundFile } from '../model/declared.ts';
import { given } from '../model/objects.ts';
import { findingBlocks } from '../render/findings-text.ts';
import { jsonText } from '../render/layout.ts';
import type { EditableFile, EditableKind } from '../yaml/editable-file.ts';
import { openFile } from '../yaml/open-file.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Context } from './context.ts';
import { folderOf } from './folder.ts';
import type { FileOptions } from './options.ts';

export interface SoundFiles extends DeclaredReading {
  readonly declared: Declared;
}

/** Reads the files. When nothing may run, reports every fault and gives the exit code instead. */
export async function readFiles(
  options: FileOptions,
  { terminal }: Context,
  how?: ReadOptions,
): Promise<SoundFiles | ExitCode> {
  const { dir, json } = options;
  const reading = await readDeclared(dir, how);
  if (reading.declared !== undefined) return { ...reading, declared: reading.declared };
  if (json === true) terminal.out(jsonText({ findings: reading.faults }));
  else reportFaults(reading, { terminal }, options);
  return exitCodes.invalidFiles;
}

export function reportFaults(
  { faults, sources }: DeclaredReading,
  { terminal }: Pick<Context, 'terminal'>,
  { verbose }: Pick<FileOptions, 'verbose'>,
): void {
  const layout = { style: terminal.errStyle, width: terminal.width, sources };
  for (const block of findingBlocks(faults, { ...layout, ...given({ verbose }) })) {
    terminal.err(`${block}\n\n`);
  }
}

/** Reads a file once more: it must be the text that was checked. Throws an AppError `failed` when it is not. */
export async function openEditable(
  kind: EditableKind,
  path: string,
  sources: ReadonlyMap<string, string>,
): Promise<EditableFile> {
  const whole = await readAgain(path, sources);
  const opened = openFile(kind, path, whole);
  if (opened.kind === 'open') return opened.file;
  throw changed(path);
}

/** The whole text of a file, which must be the one that was checked. Throws an AppError `failed` when it is not. */
export async function readAgain(
  path: string,
  sources: ReadonlyMap<string, string>,
): Promise<string> {
  const whole = await readFile(path, 'utf8').catch(() => undefined);
  if (whole !== undefined && whole.replace(/^\ufeff/u, '') === sources.get(path)) return whole;
  throw changed(path);
}

function changed(path: string): AppError {
  return new AppError('failed', 'file-changed', `${path} was changed while it was read.`, {
    hint: 'Run the same command again.',
  });
}

/** The group files that were read and do not count, and which groups they speak for as far as they say. */
export function unsoundGroups(
  dir: string,
  { declared, faults, sources }: SoundFiles,
): readonly UnsoundFile[] {
  const folder = `${folderOf(dir)}/groups/`;
  const sound = new Set(declared.groups.map(({ place }) => place.file));
  return [...sources]
    .filter(([path]) => path.startsWith(folder) && !sound.has(path))
    .map(([path, text]) => {
      const opened = openFile('group', path, text);
      const { group, id } = opened.kind === 'open' ? opened.file.written : opened.written;
      const line = faults.find(({ file }) => file === path)?.line ?? 1;
      return {
        path,
        line,
        ...given({
          name: typeof group === 'string' ? group : undefined,
          id: typeof id === 'string' ? id : undefined,
        }),
      };
    });
}
