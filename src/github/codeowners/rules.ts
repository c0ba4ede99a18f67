import { topFiles } from '../../declared/find-files.ts';
import { compareText } from '../../model/change.ts';
import { type Declared, effectiveOwners } from '../../model/declared.ts';
import { isForEverything, standsFor } from './pattern.ts';

export interface OwnedPaths {
  /** The folder of the declarations as given to `readDeclared`, without a slash at the end. */
  readonly dir: string;
  /** Where that folder lies in the repository: `memberships`, or `''` for its root. */
  readonly folder: string;
  /** What else belongs to the top-level owners, from the root of the repository. */
  readonly beside: readonly string[];
}

export interface OwnedPath {
  /** From the root of the repository, without a slash before it. */
  readonly path: string;
  readonly owners: readonly string[];
}

/**
 * Who approves which path. What has no owner of its own or decides about everything belongs to the top-level owners: a
 * changed account mapping gives somebody else's groups away.
 */
export function ownedPaths(
  { config, groups, sets }: Declared,
  { dir, folder, beside }: OwnedPaths,
): readonly OwnedPath[] {
  const inFolder = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const byAll = [
    ...beside,
    ...(folder === '' ? ['groups/', 'sets/'] : [`${folder}/`]),
    ...[...topFiles.keys()].map(inFolder),
  ];
  const files = [...groups, ...sets].map((source) => ({
    path: inFolder(source.place.file.slice(dir.length + 1)),
    owners: effectiveOwners(source, config),
  }));
  return [
    ...byAll.map((path) => ({ path, owners: config.owners })),
    ...files.sort((a, b) => compareText(a.path, b.path)),
    // A line without owners would take a file from those whom the rest of CODEOWNERS names.
  ].filter(({ owners }) => owners.length > 0);
}

export interface BesideFolder {
  /** The workflows that call rollcall for the folder. */
  readonly workflows: readonly string[];
  /** The CODEOWNERS file. */
  readonly file: string;
  /** The patterns of everybody else in it. */
  readonly others: readonly string[];
}

/**
 * What decides about a folder and lies outside: taken from a rule for everything only, as the folder itself is. A rule
 * that somebody wrote for it stands. CODEOWNERS itself is claimed where it would be nobody's.
 */
export function claimedBeside({ workflows, file, others }: BesideFolder): readonly string[] {
  const special = others.filter((pattern) => !isForEverything(pattern));
  return [
    ...workflows.filter((path) => !special.some((pattern) => standsFor(pattern, path))),
    ...(others.some((pattern) => standsFor(pattern, file)) ? [] : [file]),
  ];
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
