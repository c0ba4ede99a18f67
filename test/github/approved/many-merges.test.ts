import { describe, expect, it } from 'vitest';
import { history, hourly } from '../history.ts';
import { sha } from '../merged.ts';
import { refused } from '../server/route.ts';

const files = {
  'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\nowners: ["@dorice"]\n',
  'memberships/groups/oslo.yaml': 'group: oslo\nmembers: []\n',
};
const set = (name: string) => ({
  [`memberships/sets/${name}.yaml`]: `set: ${name}\nmembers: []\n`,
});

describe('rollcall ci approved asks GitHub', () => {
  it('few questions about 300 merges that are none of its business', async () => {
    const story = await history(files);
    for (let index = 0; index < 300; index += 1)
      story.push(`c${index}`, { 'README.md': `${index}` });
    story.merge(1, { edits: set('a') });
    const { verdicts } = await story.run();
    expect(verdicts.pulls).toMatchObject([{ number: 1, approved: true }]);
    expect(story.server.requests.length).toBeLessThan(60);
  });

  it('few questions about a refused merge of 2,000 files', async () => {
    const story = await history(files);
    const owned = Object.fromEntries(
      Array.from({ length: 2000 }, (_each, index) => [
        `memberships/groups/g${index}.yaml`,
        `group: g${index}\nowners: ["@steve"]\n`,
      ]),
    );
    story.merge(1, { edits: owned, by: [] });
    const { verdicts } = await story.run();
    expect(verdicts.disputed).toHaveLength(2000);
    expect(story.server.requests.length).toBeLessThan(150);
  });
});

describe('What GitHub did not answer', () => {
  it('leaves what was decided before it settled, so that the next run has less to ask', async () => {
    const story = await history(files);
    story.merge(1, { edits: set('a') });
    story.merge(2, { edits: set('b') });
    const answer = refused(403, 'API rate limit exceeded for installation.');
    story.server.fail({ on: 'GET /repos/banc/access/pulls/2/reviews', answer, times: 9 });
    const { verdicts } = await story.run();
    expect(verdicts).toMatchObject({
      pulls: [{ approved: true }, { refusal: { code: 'undecided' } }],
      progress: { commit: sha('merge-1'), pulls: 1 },
      undecided: true,
    });
  });

  it('about the pull request of a young commit is asked again by the next run', async () => {
    const story = await history(files);
    story.push('alone', set('a'));
    story.dated('alone', 60);
    expect((await story.run()).verdicts.undecided).toBe(true);
    story.dated('alone', 3600);
    expect((await story.run()).verdicts.undecided).toBeUndefined();
    story.dated('alone', -3600);
    expect((await story.run()).verdicts.undecided).toBeUndefined();
  });
});

describe('After a forced push', () => {
  it('the hourly run begins where the branch was the same, and nothing is passed over', async () => {
    const story = await history(files);
    story.push('gone', set('gone'));
    story.keep({ 'settled.json': { memberships: { commit: sha('gone'), disputed: [] } } });
    story.back('base');
    story.push('instead', set('instead'));
    const { verdicts } = await story.run(hourly);
    expect(verdicts).toMatchObject({ from: sha('base'), others: [sha('instead')] });
  });

  it('says so where GitHub has forgotten what was settled', async () => {
    const story = await history(files);
    story.keep({ 'settled.json': { memberships: { commit: sha('unknown'), disputed: [] } } });
    const { code, stdout } = await story.run(hourly);
    expect(code).toBe(1);
    expect(stdout).toContain('settled-gone');
  });
});

it('takes one of two pull requests that the same commit merged, if either is approved', async () => {
  const story = await history(files);
  story.merge(2, { edits: set('a') });
  const [approved] = story.world.pulls;
  if (approved === undefined) throw new Error('There is none.');
  story.world.pulls.unshift({ ...approved, number: 1 });
  const { verdicts } = await story.run();
  expect(verdicts.pulls).toMatchObject([{ number: 2, approved: true }]);
});
