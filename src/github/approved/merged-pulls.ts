/** A commit that came to the default branch, with its parents. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** A pull request that GitHub associates with a commit. */
export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly author: string | undefined;
  readonly head: string;
  /** `owner/name`; undefined when the fork was deleted. */
  readonly headRepository: string | undefined;
  readonly base: string;
  readonly baseRepository: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly mergedAt: number | undefined;
  readonly mergeCommit: string | undefined;
}

export interface MergedPull extends Pull {
  readonly mergedAt: number;
  readonly mergeCommit: string;
}

/** What the branch itself was at, newest first: other commits came along with a merge, and have no merge of their own. */
export function mainline(commits: readonly Commit[], after: string): readonly Commit[] {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const line: Commit[] = [];
  for (let next = bySha.get(after); next !== undefined; next = bySha.get(next.parents[0] ?? '')) {
    line.push(next);
    bySha.delete(next.sha);
  }
  return line;
}

export interface Branch {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
}

/** Of the pull requests that have to do with a commit, those that were merged here, by a commit of this push. */
export function mergedHere(
  pulls: readonly Pull[],
  pushed: ReadonlySet<string>,
  { repository, branch }: Branch,
): readonly MergedPull[] {
  return pulls.flatMap((pull) => {
    const { mergedAt, mergeCommit } = pull;
    return mergedAt !== undefined &&
      mergeCommit !== undefined &&
      pushed.has(mergeCommit) &&
      pull.base === branch &&
      pull.baseRepository.toLowerCase() === repository.toLowerCase()
      ? [{ ...pull, mergedAt, mergeCommit }]
      : [];
  });
}
