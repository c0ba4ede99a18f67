import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/github/client.ts';
import { mergeResultOf } from '../../src/github/merge-result.ts';
import { recordedTiming } from '../live/recorded-timing.ts';
import { startGitHub } from './server/server.ts';
import { botToken, type Pull } from './server/world.ts';
import { clock } from '../support/clock.ts';

const base = 'b'.repeat(40);
const head = 'a'.repeat(40);
const merge = 'c'.repeat(40);
/** On another branch than the default one. */
const evil = 'f'.repeat(40);
const made = { sha: merge, parents: [base, head] };

async function find(pull: Partial<Pull>, longest = 3000) {
  const given = { number: 7, head, base: 'd'.repeat(40), author: 'verna', ...pull };
  const server = await startGitHub({
    pulls: [given],
    commits: [
      { sha: base, parents: [] },
      { sha: evil, parents: [base] },
    ],
    branches: { main: base },
  });
  const { owner, repo } = server.world;
  const github = openGitHub({
    timing: clock,
    token: botToken,
    apiUrl: server.url,
    repository: { owner, repo },
  });
  const timing = recordedTiming();
  const found = mergeResultOf(github, { pull: 7, head }, { timing, longest });
  return { server, timing, found };
}

describe('The merge result of a pull request', () => {
  it('is planned as it is merged: its parents tell the base and the head', async () => {
    const { found } = await find({ result: made });
    expect(await found).toEqual({ merge, base, head });
  });

  it.each([
    ['a conflict', { result: 'conflict' }, 'pull-conflicts'],
    ['a later push', { head: 'e'.repeat(40), result: made }, 'pull-moved'],
    ['a closed one', { closed: true, result: made }, 'pull-closed'],
    ['no result in time', {}, 'merge-not-made'],
    [
      'the result of another head',
      { result: { ...made, parents: [base, base] } },
      'merge-not-made',
    ],
    ['a result that is no merge', { result: { ...made, parents: [base] } }, 'merge-not-made'],
    ['another base', { into: 'evil', result: made }, 'pull-other-base'],
    [
      'a result that is left of another base',
      { result: { ...made, parents: [evil, head] } },
      'merge-other-base',
    ],
  ] as const)('is refused for %s', async (_what, pull, code) => {
    const { found } = await find(pull);
    await expect(found).rejects.toMatchObject({ kind: 'failed', code });
  });

  it('is waited for no longer than agreed, with growing pauses', async () => {
    const { found, timing } = await find({}, 5000);
    await expect(found).rejects.toMatchObject({ code: 'merge-not-made' });
    expect(timing.sleeps).toEqual([1000, 2000, 2000]);
  });
});
