import { describe, expect, it } from 'vitest';
import { findMerged } from '../../../src/github/approved/find-merged.ts';
import { openGitHub } from '../../../src/github/client.ts';
import type { Timing } from '../../../src/model/timing.ts';
import { repositoryWithMerge, sha } from '../merged.ts';
import { botToken } from '../server/world.ts';
import { clock } from '../../support/clock.ts';

/** Asks on a clock that runs only while one waits. `late`: how often GitHub does not know of the merge yet. */
async function find(late: number, longest: number) {
  const { server } = await repositoryWithMerge();
  const on = `GET /repos/banc/access/commits/${sha('merge-7')}/pulls`;
  server.fail({ on, answer: { status: 200, body: [] }, times: late });
  const waits: number[] = [];
  const timing: Timing = {
    now: () => 0,
    random: () => 0,
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
  const repository = { owner: 'banc', repo: 'access' };
  const github = openGitHub({ timing: clock, token: botToken, apiUrl: server.url, repository });
  const push = {
    before: sha('base'),
    after: sha('merge-7'),
    branch: 'main',
    folder: 'memberships',
  };
  const merged = await findMerged(github, push, { timing, longest });
  const pulls = merged.flatMap((each) =>
    each.kind === 'pull' ? [{ number: each.pull.number, onto: each.pull.onto }] : [],
  );
  const others = merged.flatMap((each) => (each.kind === 'commit' ? [each.commit] : []));
  return { pulls, others, waits };
}

const found = [{ number: 7, onto: sha('base') }];

describe('the pull requests that a push merged', () => {
  it.each([
    ['at once', 0, found, [], []],
    ['a little later', 3, found, [], [1000, 2000, 4000]],
    ['too late', 99, [], [sha('merge-7')], [1000, 2000, 4000, 3000]],
  ])('are known %s', async (_, late, pulls, others, waits) => {
    expect(await find(late, 10_000)).toEqual({ pulls, others, waits });
  });
});
