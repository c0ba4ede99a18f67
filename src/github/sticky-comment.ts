import type { GitHub } from './client.ts';
import { callGitHub, gitHubStatusOf } from './github-error.ts';

export interface StickyComment {
  /** The issue or pull request. */
  readonly on: number;
  /** The only one whose comment is taken for ours: anybody can write a marker. */
  readonly author: string;
  /** How the marker begins: people write above it at times. */
  readonly start: string;
  readonly body: string;
  /** Whether to write it where there is none. */
  readonly create: boolean;
}

export interface KeptComment {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'none';
  readonly url?: string;
  /** Duplicates that could not be deleted. */
  readonly left: number;
}

/** Keeps one comment: writes it once, edits it from then on, and leaves it when nothing differs. */
export async function keepComment(github: GitHub, sticky: StickyComment): Promise<KeptComment> {
  const [oldest, ...others] = await ours(github, sticky);
  if (oldest === undefined) return sticky.create ? create(github, sticky) : none;
  const outcome = await edit(github, oldest, sticky.body);
  return { outcome, url: oldest.url, left: await deleteAll(github, others) };
}

const none: KeptComment = { outcome: 'none', left: 0 };

async function ours(
  github: GitHub,
  { on, author, start }: StickyComment,
): Promise<readonly Comment[]> {
  const all = await listComments(github, on);
  return all.filter((comment) => comment.author === author && comment.body.includes(start));
}

async function edit(
  github: GitHub,
  comment: Comment,
  body: string,
): Promise<KeptComment['outcome']> {
  if (asStored(comment.body) === asStored(body)) return 'unchanged';
  await updateComment(github, comment, body);
  return 'updated';
}

/** GitHub's editor writes other line ends. */
function asStored(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** A 5xx or a lost answer says nothing of whether the comment is there: it is looked for, and never sent twice. */
async function create(github: GitHub, sticky: StickyComment): Promise<KeptComment> {
  try {
    const { url } = await createComment(github, sticky.on, sticky.body);
    return { outcome: 'created', url, left: 0 };
  } catch (error) {
    const status = gitHubStatusOf(error);
    if (status !== undefined && status < 500) throw error;
    const [found] = await ours(github, sticky);
    if (found === undefined) throw error;
    await edit(github, found, sticky.body);
    return { outcome: 'created', url: found.url, left: 0 };
  }
}

/** One too many does no harm, so a refusal is only reported. */
async function deleteAll(github: GitHub, comments: readonly Comment[]): Promise<number> {
  let left = 0;
  for (const comment of comments) {
    try {
      await deleteComment(github, comment);
    } catch {
      left += 1;
    }
  }
  return left;
}

/** What an invisible first line says of a comment: whose it is, and what it shows. */
export interface Marker {
  readonly kind: 'plan' | 'drift';
  /** The folder of the files: there may be several in one repository. */
  readonly dir: string;
  readonly head?: string;
  readonly digest?: string;
}

/** `<!-- rollcall:plan dir=memberships head=9e1b7c4d… digest=4f1c09d2… -->` */
export function markerLine({ head, digest, ...rest }: Marker): string {
  const parts = [
    ...(head === undefined ? [] : [`head=${escaped(head)} `]),
    ...(digest === undefined ? [] : [`digest=${escaped(digest)} `]),
  ];
  return `${markerStart(rest)}${parts.join('')}-->`;
}

/** How the first line begins, whatever it shows now. */
export function markerStart({ kind, dir }: Pick<Marker, 'kind' | 'dir'>): string {
  return `<!-- rollcall:${kind} dir=${escaped(plainFolder(dir))} `;
}

/** A folder as the repository has it: `./memberships/` is `memberships`. */
export function plainFolder(dir: string): string {
  return dir.replace(/^(?:\.\/+)+/u, '').replace(/\/+$/u, '') || '.';
}

/** Nothing in it ends the comment: no `>`, no blank. */
function escaped(value: string): string {
  return encodeURIComponent(value);
}

/** Below the marker: names in it begin no comment of HTML, so that there is one marker. */
export function withMarker(marker: Marker, markdown: string): string {
  return `${markerLine(marker)}\n${markdown.replaceAll('<!--', '<\\u{21}--')}`;
}

export interface Comment {
  readonly id: number;
  readonly author: string | undefined;
  readonly body: string;
  readonly url: string;
}

const needs = 'pull-requests: write';

/** All comments of an issue or a pull request, the oldest first. */
async function listComments(
  { octokit, owner, repo }: GitHub,
  issue: number,
): Promise<readonly Comment[]> {
  const all = await callGitHub({ to: `list the comments of #${issue}`, needs }, () =>
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
  const { data } = await callGitHub({ to: `comment on #${issue}`, needs }, () =>
    octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body }),
  );
  return commentOf(data);
}

async function updateComment(
  { octokit, owner, repo }: GitHub,
  { id }: Comment,
  body: string,
): Promise<void> {
  await callGitHub({ to: `edit the comment ${id}`, needs }, () =>
    octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body }),
  );
}

async function deleteComment({ octokit, owner, repo }: GitHub, { id }: Comment): Promise<void> {
  await callGitHub({ to: `delete the comment ${id}`, needs }, () =>
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
