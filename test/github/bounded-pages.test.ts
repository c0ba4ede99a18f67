import { expect, it } from 'vitest';
import { openGitHub } from '../../src/github/client.ts';
import { callGitHub } from '../../src/github/github-error.ts';
import { clock } from '../support/clock.ts';

const apiUrl = 'https://api.github.test';
const token = 'a-token-that-goes-nowhere-else';

/** Lists comments from a GitHub that names a next page, by how many it gave before. */
async function listing(next: (page: number) => string | undefined) {
  const asked: string[] = [];
  const github = openGitHub({
    ...{ timing: clock, token, apiUrl, repository: { owner: 'banc', repo: 'access' } },
    fetch: (input) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      const link = next(asked.length);
      const headers = link === undefined ? {} : { link: `<${link}>; rel="next"` };
      const json = { ...headers, 'content-type': 'application/json' };
      return Promise.resolve(new Response('[]', { headers: json }));
    },
  });
  const { octokit, owner, repo } = github;
  const ended = await callGitHub({ to: 'list comments' }, () =>
    octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: 7 }),
  ).catch((error: unknown) => error);
  return { ended, asked };
}

const page = (number: number) => `${apiUrl}/repositories/5/issues/7/comments?page=${number}`;

it('a list of GitHub is read to its end', async () => {
  const { ended, asked } = await listing((number) => (number < 4 ? page(number + 1) : undefined));
  expect(ended).toEqual([]);
  expect(asked).toHaveLength(4);
});

it.each<[string, (page: number) => string, string, number]>([
  ['names a page that it gave before', (number) => page(number % 2), 'Its list has no end.', 3],
  ['always names another page', (number) => page(number), 'Its list has no end.', 1001],
  ['goes on elsewhere', () => 'https://evil.test/next', 'Its list goes on at another server.', 1],
])('a list of GitHub that %s ends with an error', async (_what, next, why, requests) => {
  const { ended, asked } = await listing(next);
  expect(ended).toMatchObject({ code: 'github-failed', why });
  expect(asked).toHaveLength(requests);
  expect(asked.every((url) => url.startsWith(apiUrl))).toBe(true);
});
