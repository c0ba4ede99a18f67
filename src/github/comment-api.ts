import type { GitHub } from './client.ts';
import { ask } from './github-error.ts';

export interface Comment {
  readonly id: number;
  readonly author: string | undefined;
  readonly body: string;
  readonly url: string;
}

const needs = 'pull-requests: write';

/** All comments of an issue or a pull request, the oldest first. */
export async function listComments(
  { octokit, owner, repo }: GitHub,
  issue: number,
): Promise<readonly Comment[]> {
  const all = await ask({ to: `list the comments of #${issue}`, needs }, () =>
    octokit.paginate(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number: issue,
      per_page: 100,
    }),
  );
  return all.map(commentOf).sort((a, b) => a.id - b.id);
}

export async function createComment(
  { octokit, owner, repo }: GitHub,
  issue: number,
  body: string,
): Promise<Comment> {
  const { data } = await ask({ to: `comment on #${issue}`, needs }, () =>
    octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body }),
  );
  return commentOf(data);
}

export async function updateComment(
  { octokit, owner, repo }: GitHub,
  { id }: Comment,
  body: string,
): Promise<void> {
  await ask({ to: `edit the comment ${id}`, needs }, () =>
    octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body }),
  );
}

export async function deleteComment(
  { octokit, owner, repo }: GitHub,
  { id }: Comment,
): Promise<void> {
  await ask({ to: `delete the comment ${id}`, needs }, () =>
    octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }),
  );
}

function commentOf(data: {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string;
  readonly html_url: string;
}): Comment {
  return { id: data.id, author: data.user?.login, body: data.body ?? '', url: data.html_url };
}
