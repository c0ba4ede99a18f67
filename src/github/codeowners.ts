import { topFiles } from '../declared/find-files.ts';
import { compareText } from '../model/change.ts';
import type { Declared } from '../model/declared.ts';

/** The lines between which rollcall writes; everything else in the file is somebody else's. */
export const beginLine =
  '# rollcall: begin. "rollcall ci codeowners" writes what stands from here to the end.';
export const endLine = '# rollcall: end';

export type BlockFault = 'out-of-date' | 'rules-after' | 'damaged';

export interface BlockUpdate {
  /** What the file should hold. Undefined when its markers are damaged. */
  readonly text: string | undefined;
  /** Why it does not, if it does not. */
  readonly faults: readonly BlockFault[];
}

/**
 * Puts the rules between the markers. The last rule that matches a file wins, so the block is the last one:
 * when rules of others stand after it, it moves behind them. Their text and line ends stay as they are.
 */
export function updateBlock(text: string, rules: readonly string[]): BlockUpdate {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/(?<=\n)/u);
  const begins = indexesOf(lines, (line) => line.startsWith('# rollcall: begin'));
  const ends = indexesOf(lines, (line) => line.trimEnd() === endLine);
  const block = [beginLine, ...rules, endLine].map((line) => `${line}${newline}`).join('');

  const [begin] = begins;
  const [end] = ends;
  if (begin === undefined && end === undefined) {
    return { text: `${ended(text, newline)}${block}`, faults: ['out-of-date'] };
  }
  if (begin === undefined || end === undefined || end < begin || begins.length + ends.length > 2) {
    return { text: undefined, faults: ['damaged'] };
  }
  const before = lines.slice(0, begin).join('');
  const after = lines.slice(end + 1).join('');
  const same = ended(lines.slice(begin, end + 1).join(''), newline, '') === block;
  const outOfDate: readonly BlockFault[] = same ? [] : ['out-of-date'];
  if (!hasRules(after)) {
    return { text: same ? text : `${before}${block}${after}`, faults: outOfDate };
  }
  const moved = `${ended(`${before}${after}`, newline)}${block}`;
  return { text: moved, faults: [...outOfDate, 'rules-after'] };
}

function indexesOf(lines: readonly string[], is: (line: string) => boolean): readonly number[] {
  return lines.flatMap((line, index) => (is(line) ? [index] : []));
}

function hasRules(text: string): boolean {
  return text.split('\n').some((line) => /^\s*[^\s#]/u.test(line));
}

/** With its last line ended, and a gap after it. */
function ended(text: string, newline: string, gap = newline): string {
  if (text === '') return '';
  const whole = text.endsWith('\n') ? text : `${text}${newline}`;
  return whole.endsWith(`${newline}${newline}`) ? whole : `${whole}${gap}`;
}

export interface OwnedPaths {
  /** The folder of the declarations as given to `readDeclared`, without a slash at the end. */
  readonly dir: string;
  /** Where that folder lies in the repository: `memberships`, or `''` for its root. */
  readonly folder: string;
  /** Where the CODEOWNERS file itself lies in the repository. */
  readonly file: string;
}

export interface OwnedPath {
  /** From the root of the repository, without a slash before it. */
  readonly path: string;
  readonly owners: readonly string[];
}

/**
 * Who approves which path. What has no owner of its own, decides about everything, or runs in CI belongs to the
 * top-level owners: a changed account mapping gives somebody else's groups away.
 */
export function ownedPaths(
  { config, groups, sets }: Declared,
  { dir, folder, file }: OwnedPaths,
): readonly OwnedPath[] {
  const inFolder = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const byAll = [
    '.github/',
    ...(file.startsWith('.github/') ? [] : [file]),
    ...(folder === '' ? ['groups/', 'sets/'] : [`${folder}/`]),
    ...[...topFiles.keys()].map(inFolder),
  ];
  const files = [...groups, ...sets].map(({ place, owners }) => ({
    path: inFolder(place.file.slice(dir.length + 1)),
    owners: owners.length > 0 ? owners : config.owners,
  }));
  return [
    ...byAll.map((path) => ({ path, owners: config.owners })),
    ...files.sort((a, b) => compareText(a.path, b.path)),
    // A line without owners would take a file from those whom the rest of CODEOWNERS names.
  ].filter(({ owners }) => owners.length > 0);
}

/**
 * The rules in the order in which the last match wins: those with a wildcard come before the exact ones, which take
 * their files back. Gives the paths that CODEOWNERS can't tell apart although their owners differ, if there are any.
 */
export function codeownersRules(paths: readonly OwnedPath[]): {
  readonly rules: readonly string[];
  readonly alike: readonly string[];
} {
  const written = paths.map(({ path, owners }) => ({ path, owners, ...patternOf(path) }));
  const rules = [
    ...written.filter(({ exact, path }) => exact && path.endsWith('/')),
    ...written.filter(({ exact }) => !exact),
    ...written.filter(({ exact, path }) => exact && !path.endsWith('/')),
  ].map(({ pattern, owners }) => `${pattern} ${owners.join(' ')}`);
  const loose = written.filter(({ exact }) => !exact);
  const alike = loose.filter((one) =>
    loose.some(
      (other) =>
        one.owners.join(' ') !== other.owners.join(' ') &&
        one.path !== other.path &&
        (matches(one.path, other.pattern) || matches(other.path, one.pattern)),
    ),
  );
  return { rules, alike: alike.map(({ path }) => path) };
}

/**
 * What ends a pattern or means more than itself, and what GitHub gives no way to write: `#`, `[` and `]` can't be
 * escaped. `?` stands for each of them.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
const unwritable = /[#[\]!*?\\]|(?! )\s|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu;

function patternOf(path: string): { readonly pattern: string; readonly exact: boolean } {
  const loose = path.replace(unwritable, '?');
  return { pattern: `/${loose.replaceAll(' ', '\\ ')}`, exact: loose === path };
}

/** Whether a pattern with `?` stands for a path as well. */
function matches(path: string, pattern: string): boolean {
  const wanted = Array.from(pattern.slice(1).replaceAll('\\ ', ' '));
  const found = Array.from(path);
  return (
    wanted.length === found.length &&
    wanted.every((character, index) => character === '?' || character === found[index])
  );
}
