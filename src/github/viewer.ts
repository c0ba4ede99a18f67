import type { GitHub } from './client.ts';
import { ask } from './github-error.ts';

/**
 * The login that the token speaks for. GraphQL tells it for people and for installations of apps, GITHUB_TOKEN
 * (`github-actions[bot]`) among them; REST's `GET /user` refuses the latter.
 */
export async function viewer({ octokit }: GitHub): Promise<string> {
  const answer = await ask({ to: 'say whose GITHUB_TOKEN is' }, () =>
    octokit.graphql<{ readonly viewer: { readonly login: string } }>('{ viewer { login } }'),
  );
  return answer.viewer.login;
}
