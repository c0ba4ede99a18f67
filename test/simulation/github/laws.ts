import { must } from '../breach.ts';
import type { GitHubStory } from './opening.ts';
import { type Folder, folderOf, groupAt, groupIn, isTop, ownersIn, pathOf } from './files.ts';

/** What was merged, and what the laws go by. */
export interface Merged {
  readonly pull: number;
  readonly before: string;
  readonly after: string;
  /** What main was whenever the head was made or brought up to date: what it changes is said against these. */
  readonly bases: readonly string[];
}

export interface Membership {
  readonly group: string;
  readonly who: string;
}

export interface Write extends Membership {
  readonly action: 'add' | 'remove';
}

/** Who owns what, by what its owners approved: whatever else was merged names nobody. */
export class Trust {
  readonly tops: Map<Folder, readonly string[]>;
  readonly groups: Map<string, readonly string[] | undefined>;

  constructor(
    tops: Iterable<readonly [Folder, readonly string[]]>,
    groups: Iterable<readonly [string, readonly string[] | undefined]>,
  ) {
    this.tops = new Map(tops);
    this.groups = new Map(groups);
  }

  copy(): Trust {
    return new Trust(this.tops, this.groups);
  }

  ownersOf(path: string): readonly string[] {
    const group = groupAt(path);
    const own = group === undefined ? undefined : this.groups.get(group);
    return own ?? this.tops.get(folderOf(path)) ?? [];
  }
}

/** The files of the folders, or of one, that a merge changed. */
export function touched(
  story: GitHubStory,
  before: string,
  after: string,
  folder?: Folder,
): readonly string[] {
  return story.paths
    .filter((path) => folder === undefined || folderOf(path) === folder)
    .filter((path) => story.textAt(before, path) !== story.textAt(after, path));
}

/**
 * Whether this is approved: there is a head that has it, and owners approved all that this head changes. What is needed
 * at the least: that a plan of it was complete before, comes on top. Each folder is approved by itself.
 */
function isApproved(
  story: GitHubStory,
  trust: Trust,
  { pull, bases, after }: Merged,
  { has, folder }: { readonly has: (sha: string) => boolean; readonly folder: Folder },
): boolean {
  const reviewed = story.world.reviews.filter((each) => each.pull === pull);
  const heads = new Set([...reviewed.map(({ commit }) => commit), story.pullOf(pull).head, after]);
  return [...heads].some(
    (head) =>
      has(head) &&
      bases.some((base) =>
        touched(story, base, head, folder).every((path) =>
          ownersApproved(story, trust, pull, { path, base, head }),
        ),
      ),
  );
}

interface FileChange {
  readonly path: string;
  readonly base: string;
  readonly head: string;
}

/** By a review of an owner who neither opened the pull request nor pushed what it is about, which says the same. */
function ownersApproved(
  story: GitHubStory,
  trust: Trust,
  number: number,
  change: FileChange,
): boolean {
  const { path, base, head } = change;
  const { pushes, reviews } = story.world;
  const { author: opener } = story.pullOf(number);
  const changed = changesOf(path, story.textAt(base, path), story.textAt(head, path));
  return reviews.some(({ pull, author, commit, state }) => {
    if (pull !== number || state !== 'APPROVED') return false;
    if (!trust.ownersOf(path).includes(author) || author === opener) return false;
    if (pushes.some(({ after, actor }) => actor === author && after === commit)) return false;
    const approved = factsOf(path, story.textAt(commit, path));
    return changed.every(([fact, now]) => approved.has(fact) === now);
  });
}

/** What is so after, and was not before, or the other way round. */
function changesOf(path: string, before?: string, after?: string): readonly [string, boolean][] {
  const [then, now] = [factsOf(path, before), factsOf(path, after)];
  return [...new Set([...then, ...now])]
    .filter((fact) => then.has(fact) !== now.has(fact))
    .map((fact) => [fact, now.has(fact)]);
}

/** What a file means: its order and its comments do not count. */
function factsOf(path: string, text: string | undefined): Set<string> {
  const { members, owners = [] } = groupIn(text) ?? { members: [] };
  const rest = isTop(path) ? [text ?? ''] : text === undefined ? ['no file'] : [];
  return new Set([...rest, ...members, ...owners.map((owner) => `@${owner}`)]);
}

/** Promise 14, after a merge: who may approve from now on. */
export function settleTrust(story: GitHubStory, trust: Trust, merged: Merged): void {
  for (const path of touched(story, merged.before, merged.after)) {
    const text = story.textAt(merged.after, path);
    if (text === undefined) continue;
    const owners = ownersIn(text);
    const same = (sha: string) => sameList(ownersIn(story.textAt(sha, path) ?? ''), owners);
    const folder = folderOf(path);
    if (same(merged.before) || !isApproved(story, trust, merged, { has: same, folder })) continue;
    const group = groupAt(path);
    if (group === undefined) trust.tops.set(folder, owners ?? []);
    else trust.groups.set(group, owners);
  }
}

function sameList(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): boolean {
  return one?.join(' ') === other?.join(' ');
}

/** Whether a merge is about this membership, and wants it so. */
function wants(story: GitHubStory, merged: Merged, write: Write): boolean {
  const has = leaves(story, write);
  return has(merged.after) && [merged.before, ...merged.bases].some((base) => !has(base));
}

/** Whether a commit declares what the write brings about. */
function leaves(story: GitHubStory, { action, group, who }: Write): (sha: string) => boolean {
  return (sha) =>
    (groupIn(story.textAt(sha, pathOf(group)))?.members.includes(who) ?? false) ===
    (action === 'add');
}

/** Promise 14: nothing is applied that the owners of its file did not approve, as they were when it was merged. */
export function checkWrites(
  story: GitHubStory,
  merges: readonly (Merged & { readonly trust: Trust })[],
  writes: readonly Write[],
): void {
  for (const write of writes) {
    must(
      'promise 14',
      merges.some(
        (merged) =>
          wants(story, merged, write) &&
          isApproved(story, merged.trust, merged, {
            has: leaves(story, write),
            folder: folderOf(pathOf(write.group)),
          }),
      ),
      () => `${write.action} ${write.group} ${write.who}: no approved proposal wants it`,
    );
  }
}

/** Promise 15: what was merged has a receipt, or stands on its pull request. */
export function checkOwed(story: GitHubStory, merges: readonly Merged[]): void {
  for (const { pull, before, after } of merges) {
    const folders = new Set(touched(story, before, after).map(folderOf));
    for (const folder of folders) {
      must(
        'promise 15',
        story.hasReceipt(pull, folder) || story.isRefused(pull, folder),
        () => `pull request ${pull} has neither a receipt nor a refusal for ${folder}`,
      );
    }
  }
}

/** Once everything has run: who is in is who main declares, apart from what was refused, or moved by hand. */
export function checkAgreement(
  story: GitHubStory,
  merges: readonly Merged[],
  byHand: readonly Membership[],
): void {
  for (const group of story.groups) {
    const folder = folderOf(pathOf(group));
    const told = merges.filter(
      ({ pull }) => story.isRefused(pull, folder) || story.isPartly(pull, folder),
    );
    const declared = groupIn(story.textAt(story.main(), pathOf(group)))?.members;
    if (declared === undefined) continue;
    const live = story.members(group);
    for (const who of new Set([...declared, ...live])) {
      const action = declared.includes(who) ? 'add' : 'remove';
      if (live.includes(who) === declared.includes(who)) continue;
      const excused =
        told.some((merged) => wants(story, merged, { action, group, who })) ||
        byHand.some((each) => each.group === group && each.who === who);
      must('main and live agree', excused, () => `${action} ${group} ${who} is left to do`);
    }
  }
}
