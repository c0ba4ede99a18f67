import { describe, expect, it } from 'vitest';
import { runs } from '../../support/runs.ts';
import { history } from '../history.ts';
import { refused, type Answer } from '../server/route.ts';

const files = {
  'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\nowners: ["@dorice"]\n',
  'memberships/groups/oslo.yaml': 'group: oslo\nowners: ["@steve"]\n',
};
const change = {
  edits: { 'memberships/groups/oslo.yaml': 'group: oslo\nowners: ["@verna"]\n' },
  plan: {
    files: [
      {
        ...{ path: 'memberships/groups/oslo.yaml', status: 'changed' as const, group: 'oslo' },
        owners: ['@banc/leads'],
        settings: 'a'.repeat(64),
      },
    ],
  },
};

/** One is approved by an owner, and the next one by nobody who counts. */
async function twoMerges() {
  const story = await history(files);
  story.world.teams['banc/leads'] = ['dorice'];
  story.merge(1, change);
  const edits = { 'memberships/groups/oslo.yaml': 'group: oslo\nowners: ["@mallory"]\n' };
  story.merge(2, { ...change, edits, by: ['steve'] });
  return story;
}

const answers: readonly [string, Answer][] = [
  ['502', refused(502, 'Bad gateway')],
  ['403, for asking too much', refused(403, 'You have exceeded a secondary rate limit.')],
];

describe('Whatever GitHub answers to one of the questions', () => {
  it('refuses the second of two merges where it answers all of them', async () => {
    const { verdicts } = await (await twoMerges()).run();
    expect(verdicts.pulls).toMatchObject([
      { approved: true },
      { refusal: { code: 'owners-missing' } },
    ]);
  });

  it.each(answers)('approves nothing by accident, and settles nothing: %s', async (_, answer) => {
    const story = await twoMerges();
    await story.run();
    const asked = [...new Set(story.server.requests)];
    expect(asked.length).toBeGreaterThan(15);
    // A usual run takes every fourth; ROLLCALL_RUNS=4 takes them all.
    const step = Math.max(1, Math.round(4 / runs(1)));
    for (const on of asked.filter((_each, index) => index % step === 0)) {
      // Octokit asks again what failed by chance.
      const fault = { on, answer, times: 99 };
      story.server.fail(fault);
      const { code, stdout, verdicts } = await story.run();
      fault.times = 0;
      expect(code, on).not.toBe(70);
      if (stdout.includes('"error"')) continue;
      const [first, second] = verdicts.pulls;
      expect(second?.approved, on).toBe(false);
      if (first?.approved === false) expect(first.refusal?.code, on).toBe('undecided');
    }
  });

  it('says that it was asked too much where GraphQL answers 200 and nothing else', async () => {
    const story = await twoMerges();
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    story.server.fail({ on: 'POST /graphql', answer: { status: 200, body: { errors } }, times: 9 });
    const { code, stdout } = await story.run();
    expect(code).toBe(1);
    expect(stdout).toContain('github-rate-limit');
  });
});
