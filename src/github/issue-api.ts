import type { GitHub } from './client.ts';
import { ask } from './github-error.ts';

export interface Issue {
  readonly number: number;
  readonly author: string | undefined;
  readonly body: string;
  readonly url: string;
}

const needs = 'issues: write';

/** The open issues, the oldest first; pull requests are none. Not filtered by author: GitHub spells apps otherwise there. */
export async function listOpenIssues({ octokit, owner, repo }: GitHub): Promise<readonly Issue[]> {
  const all = await ask({ to: 'list the open issues', needs }, () =>
    octokit.paginate(octokit.rest.issues.listForRepo, {
      owner,
      repo,
      state: 'open',
      per_page: 100,
    }),
  );
  return all
    .filter(({ pull_request: pull }) => pull === undefined)
    .map(issueOf)
    .sort((a, b) => a.number - b.number);
}

export async function createIssue(
  { octokit, owner, repo }: GitHub,
  title: string,
  body: string,
): Promise<Issue> {
  const { data } = await ask({ to: 'open an issue', needs }, () =>
    octokit.rest.issues.create({ owner, repo, title, body }),
  );
  return issueOf(data);
}

export async function updateIssue(
  { octokit, owner, repo }: GitHub,
  { number }: Issue,
  body: string,
): Promise<void> {
  await ask({ to: `edit issue ${number}`, needs }, () =>
    octokit.rest.issues.update({ owner, repo, issue_number: number, body }),
  );
}

export async function closeIssue(
  { octokit, owner, repo }: GitHub,
  { number }: Issue,
  reason: 'completed' | 'not_planned',
): Promise<void> {
  await ask({ to: `close issue ${number}`, needs }, () =>
    octokit.rest.issues.update({
      owner,
      repo,
      issue_number: number,
      state: 'closed',
      state_reason: reason,
    }),
  );
}

function issueOf(data: {
  readonly number: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string | null;
  readonly html_url: string;
}): Issue {
  const { number, user, body, html_url: url } = data;
  return { number, author: user?.login, body: body ?? '', url };
}
