import type { GitHub } from '../client.ts';
import { ask, statusOf } from '../github-error.ts';

/** The text of a file at a commit; undefined when there is none. */
export async function fileAt(
  { octokit, owner, repo }: GitHub,
  path: string,
  ref: string,
): Promise<string | undefined> {
  try {
    const { data } = await ask(
      { to: `read ${path} at ${ref.slice(0, 7)}`, needs: 'contents: read' },
      () => octokit.rest.repos.getContent({ owner, repo, path, ref }),
    );
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return undefined;
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
