import type { GitHub } from './client.ts';
import { callGitHub, gitHubStatusOf } from './github-error.ts';
import { createComment } from './sticky-comment.ts';

export interface DriftIssue {
  /** The only one whose issue is taken for ours: anybody can write a marker. */
  readonly author: string;
  /** How the body of our issue begins. */
  readonly start: string;
  readonly title: string;
  /** Undefined when there is nothing to settle: then an open issue is closed. */
  readonly body: string | undefined;
}

export interface KeptIssue {
  readonly outcome: 'opened' | 'updated' | 'unchanged' | 'closed' | 'none';
  readonly number?: number;
  readonly url?: string;
}

/** Keeps one issue open while there is something to settle, and none otherwise. */
export async function keepIssue(github: GitHub, wanted: DriftIssue): Promise<KeptIssue> {
  const [oldest, ...others] = await ours(github, wanted);
  for (const duplicate of others) await closeIssue(github, duplicate, 'not_planned');
  const { body } = wanted;
  if (oldest === undefined) {
    return body === undefined ? { outcome: 'none' } : open(github, { ...wanted, body });
  }
  const outcome =
    body === undefined ? await close(github, oldest) : await edit(github, oldest, body);
  return { outcome, number: oldest.number, url: oldest.url };
}

async function ours(github: GitHub, { author, start }: DriftIssue): Promise<readonly Issue[]> {
  const all = await listOpenIssues(github);
  return all.filter((issue) => issue.author === author && issue.body.startsWith(start));
}

/** First the state, then the word: said twice is worse than not said. */
async function close(github: GitHub, issue: Issue): Promise<'closed'> {
  await closeIssue(github, issue, 'completed');
  await createComment(github, issue.number, 'The live memberships match the files again.');
  return 'closed';
}

async function edit(github: GitHub, issue: Issue, body: string): Promise<'updated' | 'unchanged'> {
  if (lasting(issue.body) === lasting(body)) return 'unchanged';
  await updateIssue(github, issue, body);
  return 'updated';
}

/** All but the last line, which says when it was read: each day's would be another. */
function lasting(body: string): string {
  const text = body.replaceAll('\r\n', '\n').trimEnd();
  return text.slice(0, text.lastIndexOf('\n'));
}

/** A 5xx or a lost answer says nothing of whether the issue is there: it is looked for, and never sent twice. */
async function open(
  github: GitHub,
  wanted: DriftIssue & { readonly body: string },
): Promise<KeptIssue> {
  try {
    const { number, url } = await createIssue(github, wanted.title, wanted.body);
    return { outcome: 'opened', number, url };
  } catch (error) {
    const status = gitHubStatusOf(error);
    if (status !== undefined && status < 500) throw error;
    const [found] = await ours(github, wanted);
    if (found === undefined) throw error;
    return { outcome: 'opened', number: found.number, url: found.url };
  }
}

interface Issue {
  readonly number: number;
  readonly author: string | undefined;
  readonly body: string;
  readonly url: string;
}

const needs = 'issues: write';

/** The open issues, the oldest first; pull requests are none. Not filtered by author: GitHub spells apps otherwise there. */
async function listOpenIssues({ octokit, owner, repo }: GitHub): Promise<readonly Issue[]> {
  const all = await callGitHub({ to: 'list the open issues', needs }, () =>
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

async function createIssue(
  { octokit, owner, repo }: GitHub,
  title: string,
  body: string,
): Promise<Issue> {
  const { data } = await callGitHub({ to: 'open an issue', needs }, () =>
    octokit.rest.issues.create({ owner, repo, title, body }),
  );
  return issueOf(data);
}

async function updateIssue(
  { octokit, owner, repo }: GitHub,
  { number }: Issue,
  body: string,
): Promise<void> {
  await callGitHub({ to: `edit issue ${number}`, needs }, () =>
    octokit.rest.issues.update({ owner, repo, issue_number: number, body }),
  );
}

async function closeIssue(
  { octokit, owner, repo }: GitHub,
  { number }: Issue,
  reason: 'completed' | 'not_planned',
): Promise<void> {
  await callGitHub({ to: `close issue ${number}`, needs }, () =>
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
