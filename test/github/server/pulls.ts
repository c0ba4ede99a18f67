import { shaped, userOf } from './documented.ts';
import { type Asked, notFound, ok, page, repoRoute, type Route } from './route.ts';
import type { Pull, Review, World } from './world.ts';

export const pullRoutes: readonly Route[] = [
  repoRoute('GET', '/pulls/{pull_number}', (asked) => {
    const pull = pullOf(asked);
    return pull === undefined ? notFound : ok(shaped('pull-request', pullBean(asked.world, pull)));
  }),
  repoRoute('GET', '/pulls/{pull_number}/reviews', (asked) => {
    const pull = pullOf(asked);
    if (pull === undefined) return notFound;
    const reviews = asked.world.reviews.filter((review) => review.pull === pull.number);
    return page(asked, reviews.map(reviewBean));
  }),
  repoRoute('GET', '/commits/{commit_sha}/pulls', (asked) => {
    const sha = asked.params['commit_sha'] ?? '';
    const pulls = asked.world.pulls.filter(({ head, merged, commits = [] }) =>
      [head, merged?.sha, ...commits].includes(sha),
    );
    return page(
      asked,
      pulls.map((pull) => shaped('pull-request-simple', pullBean(asked.world, pull))),
    );
  }),
];

function pullOf({ world, params }: Asked): Pull | undefined {
  return world.pulls.find(({ number }) => String(number) === params['pull_number']);
}

function pullBean(world: World, pull: Pull): object {
  const repo = shaped('repository', {
    name: world.repo,
    full_name: `${world.owner}/${world.repo}`,
    owner: userOf(world.owner),
    private: world.private,
    default_branch: world.defaultBranch,
  });
  const side = (ref: string, sha: string) => ({
    label: `${world.owner}:${ref}`,
    ref,
    sha,
    user: userOf(world.owner),
    repo,
  });
  return {
    number: pull.number,
    title: pull.title ?? 'A change',
    state: pull.closed === true || pull.merged !== undefined ? 'closed' : 'open',
    user: userOf(pull.author),
    head: {
      ...side(pull.branch ?? `proposal-${pull.number}`, pull.head),
      ...(pull.fork === undefined ? {} : { repo: { ...repo, full_name: pull.fork } }),
    },
    base: side(pull.into ?? world.defaultBranch, pull.base),
    merged: pull.merged !== undefined,
    merged_by: pull.merged?.by === undefined ? null : userOf(pull.merged.by),
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha:
      pull.merged?.sha ?? (typeof pull.result === 'object' ? pull.result.sha : null),
    mergeable: pull.result === undefined ? null : pull.result !== 'conflict',
    auto_merge: null,
  };
}

function reviewBean({ pull, author, state, commit, at }: Review, index: number): object {
  return shaped('pull-request-review', {
    id: pull * 1000 + index,
    user: userOf(author),
    state,
    commit_id: commit,
    submitted_at: at,
  });
}
