import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readDeclared } from '../../src/declared/read.ts';
import type { DeclaredReading } from '../../src/declared/read.ts';
import type { Finding } from '../../src/model/finding.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder without faults: one group of one person. */
export const sound: Files = {
  'rollcall.yaml': 'target:\n  sandbox: { seed: sandbox }\n',
  'groups/sound.yaml': 'group: sound\nmode: authoritative\nmembers:\n  - user-1@example.com\n',
};

/** Writes files into a folder of their own, which is gone when the test ends. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Reads such a folder; its own path is cut off the findings and the sources. */
export async function readFiles(files: Files): Promise<DeclaredReading> {
  return readFolder(await folderOf(files));
}

export async function readFolder(folder: string): Promise<DeclaredReading> {
  const reading = await readDeclared(folder);
  const inside = (path: string) => path.slice(folder.length + 1);
  const cut = (text: string) => text.replaceAll(`${folder}/`, '');
  return {
    ...reading,
    faults: reading.faults.map((fault) => ({
      ...fault,
      message: cut(fault.message),
      ...(fault.hint !== undefined && { hint: cut(fault.hint) }),
      file: inside(fault.file ?? ''),
    })),
    sources: new Map([...reading.sources].map(([path, text]) => [inside(path), text])),
  };
}

/** A fault in one line: `groups/a.yaml:1:2 unknown-key`. */
export function briefly({ file = '', line = 0, column = 0, code }: Finding): string {
  return `${file}:${line}:${column} ${code}`;
}
