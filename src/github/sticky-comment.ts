import type { GitHub } from './client.ts';
import {
  type Comment,
  createComment,
  deleteComment,
  listComments,
  updateComment,
} from './comment-api.ts';
import { statusOf } from './github-error.ts';

export interface Sticky {
  /** The issue or pull request. */
  readonly on: number;
  /** The only one whose comment is taken for ours: anybody can write a marker. */
  readonly author: string;
  /** How the body of our comment begins. */
  readonly start: string;
  readonly body: string;
  /** Whether to write it where there is none. */
  readonly create: boolean;
}

export interface Kept {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'none';
  readonly url?: string;
  /** Duplicates that could not be deleted. */
  readonly left: number;
}

/** Keeps one comment: writes it once, edits it from then on, and not when it says so already. */
export async function keepComment(github: GitHub, sticky: Sticky): Promise<Kept> {
  const [oldest, ...others] = await ours(github, sticky);
  if (oldest === undefined) return sticky.create ? create(github, sticky) : none;
  const outcome = await edit(github, oldest, sticky.body);
  return { outcome, url: oldest.url, left: await deleteAll(github, others) };
}

const none: Kept = { outcome: 'none', left: 0 };

async function ours(github: GitHub, { on, author, start }: Sticky): Promise<readonly Comment[]> {
  const all = await listComments(github, on);
  return all.filter((comment) => comment.author === author && comment.body.startsWith(start));
}

async function edit(github: GitHub, comment: Comment, body: string): Promise<Kept['outcome']> {
  if (asStored(comment.body) === asStored(body)) return 'unchanged';
  await updateComment(github, comment, body);
  return 'updated';
}

/** GitHub's editor writes other line ends. */
function asStored(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** A 5xx or a lost answer says nothing of whether the comment is there: it is looked for, and never sent twice. */
async function create(github: GitHub, sticky: Sticky): Promise<Kept> {
  try {
    const { url } = await createComment(github, sticky.on, sticky.body);
    return { outcome: 'created', url, left: 0 };
  } catch (error) {
    const status = statusOf(error);
    if (status !== undefined && status < 500) throw error;
    const [found] = await ours(github, sticky);
    if (found === undefined) throw error;
    await edit(github, found, sticky.body);
    return { outcome: 'created', url: found.url, left: 0 };
  }
}

/** One too many does no harm, so a refusal is only told. */
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
