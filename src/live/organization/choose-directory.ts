import { AppError } from '../../model/app-error.ts';
import { groupKey } from '../../model/ids.ts';
import type { UserDirectory } from './directories.ts';

/** The id of the directory that is meant: the only one, or the one with this name or id. Throws an AppError. */
export function chooseDirectory(
  directories: readonly UserDirectory[],
  wanted: string | undefined,
): string {
  const meant = wanted === undefined ? directories : matching(directories, wanted);
  const [directory, second] = meant;
  if (directory !== undefined && second === undefined) return directory.id;
  if (directories.length === 0) {
    throw new AppError('failed', 'no-directory', 'The key shows no directory.', {
      why: 'An organization keeps its groups in directories, and Atlassian listed none.',
      hint: 'Check that the key in ATLASSIAN_ORG_API_KEY may manage a directory.',
    });
  }
  const [code, headline] = complaint(wanted, second !== undefined);
  throw new AppError('invalid', code, headline, {
    why: `The key shows ${directories.map(({ name, id }) => `${name} (${id})`).join(', ')}.`,
    hint: `Say in rollcall.yaml which one holds the groups: target: { organization: { …, directory: ${directories[0]?.id ?? ''} } }.`,
  });
}

function complaint(wanted: string | undefined, several: boolean): readonly [string, string] {
  if (wanted === undefined) {
    return ['several-directories', 'The organization has several directories.'];
  }
  return several
    ? ['several-directories', `Several directories have the name ${wanted}.`]
    : ['unknown-directory', `There is no directory ${wanted}.`];
}

function matching(directories: readonly UserDirectory[], wanted: string): readonly UserDirectory[] {
  const byId = directories.filter(({ id }) => id === wanted);
  if (byId.length > 0) return byId;
  return directories.filter(({ name }) => groupKey(name) === groupKey(wanted));
}
