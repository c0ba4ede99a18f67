import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { compareText } from '../model/change.ts';
import { suggest, withLookAlike } from '../model/did-you-mean.ts';
import { type Report, fileStart } from './report.ts';
import { describeError } from './source-text.ts';
import { quoted } from './tree.ts';
import type { WrittenFiles } from './written.ts';

/** What a file is, by where it stands. */
export type FileKind = keyof WrittenFiles;

/** The files at the top of the folder. */
export const topFiles: ReadonlyMap<string, FileKind> = new Map([
  ['rollcall.yaml', 'config'],
  ['accounts.yaml', 'accounts'],
  ['consents.yaml', 'consents'],
  ['leavers.yaml', 'leavers'],
  ['policies.yaml', 'policies'],
]);

/** The folders whose files, however deep, are of one kind. */
const topFolders: ReadonlyMap<string, FileKind> = new Map([
  ['groups', 'group'],
  ['sets', 'set'],
]);

/** What a file is, by its path inside the folder. Undefined for one that is not read. */
export function kindOfFile(path: string): FileKind | undefined {
  const [top = '', ...below] = path.split('/');
  if (below.length === 0) return topFiles.get(top);
  const isRead = path.endsWith('.yaml') && !below.slice(0, -1).some((name) => name.startsWith('.'));
  return isRead ? topFolders.get(top) : undefined;
}

export interface FoundFile {
  readonly kind: FileKind;
  readonly path: string;
}

/** The YAML files of the folder, by path; undefined without a folder. What is neither one of them nor harmless is reported. */
export async function findFiles(
  dir: string,
  report: Report,
): Promise<readonly FoundFile[] | undefined> {
  if (!(await isFolder(dir, report))) return undefined;
  const files: FoundFile[] = [];
  for (const entry of await list(dir, report)) {
    const path = `${dir}/${entry.name}`;
    if (entry.isDirectory()) {
      await findIn(path, topFolders.get(entry.name), files, report);
    } else {
      take(entry, path, topFiles.get(entry.name), files, report);
    }
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** Folders that begin with a dot belong to other tools. */
async function findIn(
  folder: string,
  kind: FileKind | undefined,
  files: FoundFile[],
  report: Report,
): Promise<void> {
  const name = baseName(folder);
  if (name.startsWith('.')) return;
  if (isYaml(name)) {
    const hint = 'rename the folder: only files end in .yaml';
    report('unreadable-file', fileStart(folder), `${quoted(name)} is a folder, not a file`, hint);
    return;
  }
  for (const entry of await list(folder, report)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) await findIn(path, kind, files, report);
    else take(entry, path, kind, files, report);
  }
}

function take(
  entry: Dirent,
  path: string,
  kind: FileKind | undefined,
  files: FoundFile[],
  report: Report,
): void {
  if (entry.isSymbolicLink()) {
    const hint = 'put the file or folder itself there';
    const message = `${quoted(entry.name)} is a symbolic link: it can lead anywhere`;
    report('symlink', fileStart(path), message, hint);
  } else if (!isYaml(entry.name)) {
    return;
  } else if (!entry.isFile()) {
    const message = `${quoted(entry.name)} is not a regular file`;
    report('unreadable-file', fileStart(path), message, 'put a file there');
  } else if (kind === undefined || !entry.name.endsWith('.yaml')) {
    report('unknown-file', fileStart(path), ...explainUnknown(entry.name));
  } else {
    files.push({ kind, path });
  }
}

function explainUnknown(name: string): [message: string, hint: string] {
  if (!name.endsWith('.yaml')) {
    return ['only files that end in .yaml are read', `rename it to ${stemOf(name)}.yaml`];
  }
  const meant = nearestTopFile(name);
  const places =
    'groups go into groups/, sets into sets/; next to them are rollcall.yaml, accounts.yaml, consents.yaml, leavers.yaml and policies.yaml';
  return [
    'this file is not one that rollcall knows',
    meant === undefined ? places : withLookAlike(`did you mean ${meant}?`, name, [meant]),
  ];
}

/** The file at the top of the folder that a name stands for, or was probably meant to be. */
export function nearestTopFile(name: string): string | undefined {
  const stems = [...topFiles.keys()].map(stemOf);
  const nearest = suggest(stemOf(name), stems);
  return nearest === undefined ? undefined : `${nearest}.yaml`;
}

async function isFolder(dir: string, report: Report): Promise<boolean> {
  const hint = 'name the folder that holds rollcall.yaml with --dir';
  try {
    const found = await lstat(dir);
    if (found.isDirectory()) return true;
    if (found.isSymbolicLink()) {
      const message = 'the folder is a symbolic link: it can lead anywhere';
      report('symlink', fileStart(dir), message, 'name the folder that it leads to with --dir');
    } else {
      report('folder-missing', fileStart(dir), `${quoted(dir)} is not a folder`, hint);
    }
  } catch (error) {
    const absent = `there is no folder ${quoted(dir)}`;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      const init =
        'run "rollcall init" to make one, or name the folder of rollcall.yaml with --dir';
      report('folder-missing', fileStart(dir), absent, init);
    } else {
      report('folder-missing', fileStart(dir), `${absent}: ${describeError(error)}`, hint);
    }
  }
  return false;
}

async function list(folder: string, report: Report): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const message = `the folder can't be read: ${describeError(error)}`;
    report('unreadable-file', fileStart(folder), message, 'let this account read it');
    return [];
  }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/iu.test(name);
}

function stemOf(name: string): string {
  return name.replace(/\.ya?ml$/iu, '');
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
