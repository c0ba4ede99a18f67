import type { GitHub } from './client.ts';
import { ask } from './github-error.ts';

/** Whether anybody can read the repository. Internal ones count as private. */
export async function isPublic({ octokit, owner, repo }: GitHub): Promise<boolean> {
  const { data } = await ask({ to: 'describe the repository', needs: 'contents: read' }, () =>
    octokit.rest.repos.get({ owner, repo }),
  );
  return !data.private;
}
