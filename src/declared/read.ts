import type { Config, Declared } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { type Parts, noParts, resolveFile } from './resolve-file.ts';
import { type SourceText, SourceReader, sourceText } from './source-text.ts';
import { compareText } from '../model/change.ts';
import { groupKey } from '../model/ids.ts';
import { type FoundFile, findFiles, kindOfFile, nearestTopFile } from './find-files.ts';
import { checkReferences, findContested, findNameless } from './references.ts';
import {
  type Report,
  compareFaults,
  fileStart,
  mostOfFolder,
  reportOfFolder,
  reportTo,
} from './report.ts';
import { count, numberText } from '../model/text.ts';
import { given } from '../model/objects.ts';

export interface ConfigReading {
  /** Absent when there are faults. */
  readonly config?: Config;
  readonly faults: readonly Finding[];
}

/** Reads a `rollcall.yaml` that is no file here: another commit's. */
export function parseConfig(text: string, path: string): ConfigReading {
  const parts = noParts();
  const faults = resolveFile('config', sourceText(path, text), parts);
  return given({ faults, config: parts.config });
}

export interface DeclaredReading {
  /** Absent when nothing may run: an unsound rollcall.yaml, accounts.yaml, leavers.yaml or policies.yaml, no folder, or no group file at all. */
  readonly declared?: Declared;
  /** Every fault of every file, in the order of file, line, column. */
  readonly faults: readonly Finding[];
  /** The text of each file that was read, for carets. By the same path as in the findings. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Going on without one of these would mean other memberships, another place, or fewer rules than what is written. */
const essential: ReadonlySet<string | undefined> = new Set([
  'rollcall.yaml',
  'accounts.yaml',
  'leavers.yaml',
  'policies.yaml',
]);

export interface ReadOptions {
  /** No group file is no fault: what a proposal builds on may have none yet. */
  readonly mayBeEmpty?: boolean;
  /** What files are to say: by path, in place of what they hold. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Reads and checks a folder of declarations. Does not throw for anything that a file or folder holds. */
export async function readDeclared(
  dir: string,
  { mayBeEmpty = false, texts }: ReadOptions = {},
): Promise<DeclaredReading> {
  const folder = dir.replace(/(?<=.)\/+$/u, '');
  const faults: Finding[] = [];
  const report = reportTo(faults);
  const found = await findFiles(folder, report);
  if (found === undefined) return { faults, sources: new Map() };
  const files: ReadFile[] = [];
  const reader = new SourceReader(folder, report);
  for (const file of found) {
    const text = texts?.get(file.path);
    const source =
      text === undefined
        ? reader.read(file.path)
        : sourceText(file.path, text.replace(/^\ufeff/u, ''));
    files.push({ ...file, ...given({ source }) });
    if (reader.isFull) return { faults, sources: new Map() };
  }
  return declare(folder, files, faults, mayBeEmpty);
}

/** The same of texts that are on no disk. By path inside the folder, which has no slash at its end. */
export function declareTexts(folder: string, texts: ReadonlyMap<string, string>): DeclaredReading {
  const files = [...texts].flatMap(([name, text]): ReadFile[] => {
    const kind = kindOfFile(name);
    const path = `${folder}/${name}`;
    return kind === undefined ? [] : [{ kind, path, source: sourceText(path, text) }];
  });
  return declare(
    folder,
    files.sort((a, b) => compareText(a.path, b.path)),
    [],
    false,
  );
}

/** A file, and its text where that could be had. */
interface ReadFile extends FoundFile {
  readonly source?: SourceText;
}

function declare(
  folder: string,
  files: readonly ReadFile[],
  faults: Finding[],
  mayBeEmpty: boolean,
): DeclaredReading {
  const sources = new Map<string, string>();
  const report = reportTo(faults);
  const parts = noParts();
  const allChecked = checkFiles(files, parts, faults);
  for (const { source } of files) if (source !== undefined) sources.set(source.path, source.text);
  const hasGroups = mayBeEmpty || files.some(({ kind }) => kind === 'group');
  reportMissing(folder, files, faults, report);
  if (!hasGroups) reportNoGroups(folder, report);
  const between = reportOfFolder(faults);
  const contested = findContested(parts.claims, between);
  faults.sort(compareFaults);
  const nameless = findNameless(folder, parts.claims, faults);
  const leftAlone = checkReferences(parts.claims, contested, nameless, between);
  faults.sort(compareFaults);

  const { config, accounts, consents, leavers, policies } = parts;
  const mayRun = allChecked && hasGroups && !faults.some((fault) => stops(fault, folder));
  if (config === undefined || !mayRun) return { faults, sources };
  const sets = sortedByName(parts.sets.filter(({ place }) => !leftAlone.has(place.file)));
  const groups = sortedByName(parts.groups.filter(({ place }) => !leftAlone.has(place.file)));
  const ignored = [...leftAlone].flatMap((file) => {
    const members = parts.named.get(file) ?? [];
    return members.length === 0 ? [] : [{ file, members }];
  });
  const declared = { config, accounts, consents, leavers, policies, sets, groups, ignored };
  return { declared, faults, sources };
}

/** Adds what each file says to the parts. Whether every file was checked: nobody reads on for ever. */
function checkFiles(files: readonly ReadFile[], parts: Parts, faults: Finding[]): boolean {
  for (const [index, { kind, path, source }] of files.entries()) {
    if (faults.length > mostOfFolder) {
      const others = count(files.length - index, 'file');
      const message = `there are more than ${numberText(mostOfFolder)} errors: ${others} from here on are not checked, and nothing runs`;
      reportTo(faults)('too-many-errors', fileStart(path), message, 'fix the others first');
      return false;
    }
    if (source === undefined) continue;
    for (const fault of resolveFile(kind, source, parts)) faults.push(fault);
  }
  return true;
}

function sortedByName<Named extends { readonly name: string }>(
  named: readonly Named[],
): readonly Named[] {
  return [...named].sort((a, b) => compareText(groupKey(a.name), groupKey(b.name)));
}

function reportMissing(
  folder: string,
  found: readonly FoundFile[],
  faults: readonly Finding[],
  report: Report,
): void {
  const config = `${folder}/rollcall.yaml`;
  const isConfig = (fault: Finding) => topFileOf(fault, folder) === 'rollcall.yaml';
  if (!found.some(({ kind }) => kind === 'config') && !faults.some(isConfig)) {
    const hint = 'write it, for example:\ntarget:\n  sandbox: { seed: sandbox }';
    report('file-missing', fileStart(config), 'there is no rollcall.yaml', hint);
  }
}

function reportNoGroups(folder: string, report: Report): void {
  const hint = 'write one file a group, such as groups/oslo-engineering.yaml';
  const message = 'there is no group file: nothing is declared';
  report('no-groups', fileStart(`${folder}/groups`), message, hint);
}

function stops(fault: Finding, folder: string): boolean {
  return essential.has(topFileOf(fault, folder));
}

/** The file at the top of the folder that a fault is about; a misspelt one counts as the one that was meant. */
function topFileOf({ file = '' }: Finding, folder: string): string | undefined {
  const name = file.slice(folder.length + 1);
  return name.includes('/') ? undefined : nearestTopFile(name);
}
