import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openGitHub } from '../../src/github/client.ts';
import { clock } from '../support/clock.ts';

it('no more than ten requests are under way at GitHub, and one that fails makes room too', async () => {
  const underWay: ((status: number) => void)[] = [];
  const { octokit } = openGitHub({
    ...{ timing: clock, token: 'a-token', apiUrl: 'https://api.github.test' },
    repository: { owner: 'banc', repo: 'access' },
    fetch: async () => {
      const status = await new Promise<number>((resolve) => underWay.push(resolve));
      return new Response('{}', { status, headers: { 'content-type': 'application/json' } });
    },
  });
  const asked = Array.from({ length: 30 }, () => octokit.request('GET /meta'));
  const ended = Promise.allSettled(asked);
  for (const status of [200, 404, 200]) {
    await expect.poll(() => underWay.length).toBe(10);
    // Whatever else might come has come by then, if it takes no longer than the ten.
    await setImmediate();
    expect(underWay).toHaveLength(10);
    for (const answer of underWay.splice(0)) answer(status);
  }
  const kinds = (await ended).map(({ status }) => status);
  expect(kinds.filter((kind) => kind === 'rejected')).toHaveLength(10);
});
