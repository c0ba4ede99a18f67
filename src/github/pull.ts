import type { GitHub } from './client.ts';
import { ask } from './github-error.ts';

export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly open: boolean;
}

export async function readPull({ octokit, owner, repo }: GitHub, number: number): Promise<Pull> {
  const asked = { to: `read pull request ${number}`, needs: 'pull-requests: read' };
  const { data } = await ask(asked, () =>
    octokit.rest.pulls.get({ owner, repo, pull_number: number }),
  );
  return { number, head: data.head.sha, open: data.state === 'open' };
}
