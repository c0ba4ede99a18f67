import { kindOfFile } from '../../declared/find-files.ts';
import { VersionedFolder } from '../../declared/versions/versioned-folder.ts';
import type { Instant } from '../../model/instant.ts';
import { count, listed } from '../../model/text.ts';
import type { CommitFacts, FilesVersion } from '../../report/history/files-version.ts';
import { type Clone, blobsOf, firstRef, gitText } from './git.ts';

export interface ReadVersions {
  /** From the oldest to the newest. */
  readonly versions: readonly FilesVersion[];
  readonly notes: readonly string[];
}

/** 16 MiB, as accounts.yaml may have. */
const longest = 16 * 1024 * 1024;

/**
 * What each commit of the default branch made of the files: along its first parents, so that what was merged counts from its
 * merge on. Two processes of git, however many commits there are.
 *
 * @param dir As places name the folder.
 */
export async function readVersions(clone: Clone, dir: string): Promise<ReadVersions> {
  const tip = await firstRef(clone, ['refs/remotes/origin/HEAD', 'HEAD']);
  if (tip === undefined) return { versions: [], notes: ['The repository has no commit yet.'] };
  const log = await gitText(clone, logArguments(clone, tip.commit));
  const changes = commitsIn(log ?? '', clone.folder);
  const blobs = changes.flatMap(({ files }) => [...files.values()].filter(isBlob));
  const contents = blobsOf(clone, blobs, longest);

  const folder = new VersionedFolder(dir);
  const versions: FilesVersion[] = [];
  const faulty = new Map<string, string>();
  let skipped = 0;
  for (const { commit, files } of changes) {
    const texts = new Map<string, string | undefined>();
    for (const [path, blob] of files) texts.set(path, blob && textOf(await contents.next()));
    const { faulty: faults, ...version } = folder.next(texts);
    versions.push({ commit, ...version });
    skipped += faults.length;
    for (const path of faults) faulty.set(path, `${path} at ${commit.id.slice(0, 7)}`);
  }
  return { versions, notes: [...shallowNote(clone), ...faultyNote(skipped, [...faulty.values()])] };
}

function logArguments({ folder }: Clone, tip: string): readonly string[] {
  return [
    ...['log', '--first-parent', '-m', '--raw', '-z', '--no-renames', '--no-abbrev', '--reverse'],
    ...['--no-color', '--no-ext-diff', '--format=%x00%H%x00%ct%x00%aN%x00%s', tip, '--'],
    folder === '' ? ':(top)' : `:(top,literal)${folder}`,
  ];
}

interface FolderChange {
  readonly commit: CommitFacts;
  /** The blob of each file by its path inside the folder; undefined where it is deleted. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** Takes apart what `git log --raw -z` prints: no name or subject has a NUL in it. */
function commitsIn(log: string, folder: string): readonly FolderChange[] {
  const commits: { commit: CommitFacts; files: Map<string, string | undefined> }[] = [];
  const tokens = log.split('\0');
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]?.trimStart() ?? '';
    if (token === '') continue;
    const raw = /^:\d{6} (?<mode>\d{6}) [0-9a-f]+ (?<blob>[0-9a-f]+) \w/u.exec(token)?.groups;
    if (raw === undefined) {
      const [seconds = '0', author = '', subject = ''] = tokens.slice(index + 1, index + 4);
      const at = (Number(seconds) * 1000) as Instant;
      commits.push({ commit: { id: token, at, author, subject }, files: new Map() });
      index += 3;
      continue;
    }
    index += 1;
    const path = tokens[index]?.slice(folder === '' ? 0 : folder.length + 1) ?? '';
    if (kindOfFile(path) === undefined) continue;
    // Neither a symbolic link nor a repository within is followed.
    const isFile = raw['mode']?.startsWith('100') ?? false;
    commits.at(-1)?.files.set(path, isFile ? raw['blob'] : undefined);
  }
  return commits.filter(({ files }) => files.size > 0);
}

/** Too long, or not there: it has faults, as an empty file has. */
function textOf(next: IteratorResult<Buffer | undefined>): string {
  return next.done === true ? '' : (next.value?.toString() ?? '');
}

function isBlob(blob: string | undefined): blob is string {
  return blob !== undefined;
}

function shallowNote({ shallow }: Clone): readonly string[] {
  return shallow
    ? [
        'The history is shallow: older commits are not known. Use "fetch-depth: 0", or "git fetch --unshallow".',
      ]
    : [];
}

function faultyNote(skipped: number, places: readonly string[]): readonly string[] {
  const were = skipped === 1 ? 'was not valid and is' : 'were not valid and are';
  return skipped === 0
    ? []
    : [`${count(skipped, 'older version')} of files ${were} skipped: ${listed(places)}.`];
}
