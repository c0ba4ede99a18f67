import { must } from '../breach.ts';
import type { GitHubStory } from './story.ts';
import { groupIn, ownersIn, pathOf, top } from './files.ts';

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
  top: readonly string[];
  readonly groups: Map<string, readonly string[] | undefined>;

  constructor(top: readonly string[], groups: Iterable<[string, readonly string[] | undefined]>) {
    this.top = top;
    this.groups = new Map(groups);
  }

  ownersOf(path: string): readonly string[] {
    const group = /^groups\/(\w+)\.yaml$/u.exec(path)?.[1];
    return (group === undefined ? undefined : this.groups.get(group)) ?? this.top;
  }
}

/** The files of the folder that a merge changed. */
export function touched(story: GitHubStory, before: string, after: string): readonly string[] {
  return story.paths.filter((path) => story.textAt(before, path) !== story.textAt(after, path));
}

/**
 * Whether an owner who neither opened the pull request nor pushed its head approved a head that says the same as what
 * was merged of all that the merge changes in this file. What is needed at the least: when it was planned comes on top.
 */
export function isApproved(
  story: GitHubStory,
  trust: Trust,
  merged: Merged,
  path: string,
): boolean {
  const { world } = story;
  const pull = story.pullOf(merged.pull);
  const changed = changesOf(
    path,
    story.textAt(merged.before, path),
    story.textAt(merged.after, path),
  );
  return world.reviews.some(({ pull: of, author, commit, state }) => {
    if (of !== pull.number || state !== 'APPROVED') return false;
    if (!trust.ownersOf(path).includes(author) || author === pull.author) return false;
    if (world.pushes.some(({ after, actor }) => actor === author && after === commit)) return false;
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
  const rest = path === top ? [text ?? ''] : text === undefined ? ['no file'] : [];
  return new Set([...rest, ...members, ...owners.map((owner) => `@${owner}`)]);
}

/** Promise 14, after a merge: who may approve from now on. */
export function settleTrust(story: GitHubStory, trust: Trust, merged: Merged): boolean {
  const paths = touched(story, merged.before, merged.after);
  if (!paths.every((path) => isApproved(story, trust, merged, path))) return false;
  for (const path of paths) {
    const text = story.textAt(merged.after, path);
    const group = /^groups\/(\w+)\.yaml$/u.exec(path)?.[1];
    if (group !== undefined && text !== undefined) trust.groups.set(group, ownersIn(text));
    if (path === top && text !== undefined) trust.top = ownersIn(text) ?? [];
  }
  return true;
}

/** Whether a merge is about this membership, and wants it so. */
export function wants(story: GitHubStory, merged: Merged, { action, group, who }: Write): boolean {
  const isIn = (sha: string) =>
    groupIn(story.textAt(sha, pathOf(group)))?.members.includes(who) ?? false;
  const wanted = action === 'add';
  if (isIn(merged.after) !== wanted) return false;
  return [merged.before, ...merged.bases].some((base) => isIn(base) !== wanted);
}

/** Promise 14: nothing is applied that the owners of its file did not approve. */
export function checkWrites(
  story: GitHubStory,
  approved: readonly Merged[],
  writes: readonly Write[],
): void {
  for (const write of writes) {
    must(
      'promise 14',
      approved.some((merged) => wants(story, merged, write)),
      () => `${write.action} ${write.group} ${write.who}: no approved proposal wants it`,
    );
  }
}

/** Promise 15: what was merged has a receipt, or stands on its pull request. */
export function checkOwed(story: GitHubStory, merges: readonly Merged[]): void {
  for (const { pull, before, after } of merges) {
    if (touched(story, before, after).length === 0) continue;
    must(
      'promise 15',
      story.hasReceipt(pull) || story.isRefused(pull),
      () => `pull request ${pull} has neither a receipt nor a refusal`,
    );
  }
}

/** Once everything has run: who is in is who main declares, apart from what was refused, or moved by hand. */
export function checkAgreement(
  story: GitHubStory,
  merges: readonly Merged[],
  byHand: readonly Membership[],
): void {
  const refused = merges.filter(({ pull }) => story.isRefused(pull));
  for (const group of story.groups) {
    const declared = groupIn(story.textAt(story.main(), pathOf(group)))?.members;
    if (declared === undefined) continue;
    const live = story.members(group);
    for (const who of new Set([...declared, ...live])) {
      const action = declared.includes(who) ? 'add' : 'remove';
      if (live.includes(who) === declared.includes(who)) continue;
      const excused =
        refused.some((merged) => wants(story, merged, { action, group, who })) ||
        byHand.some((each) => each.group === group && each.who === who);
      must('main and live agree', excused, () => `${action} ${group} ${who} is left to do`);
    }
  }
}
