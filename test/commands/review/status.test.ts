import { appendFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { driftMarkdown, isSettled } from '../../../src/render/drift-markdown.ts';
import { reviewing } from './reviewing.ts';

const group = (name: string, more = '') =>
  `group: ${name}\nowners: ["@banc/${name}"]\nmode: authoritative\n${more}members: [verna@banc.ly, nora@banc.ly]\n`;
const reviewed = (on: string) => `reviewed: { on: ${on}, by: "@dorice" }\n`;

/** Three groups that are asked about, and one that is meant to have no members. */
async function reviewsEvery(every: string | undefined) {
  const people = ['verna', 'nora'];
  const review = await reviewing({
    live: { hanoi: people, lille: people, oslo: people, empty: [] },
    files: {
      hanoi: group('hanoi', reviewed('2026-11-01')),
      lille: group('lille', reviewed('2026-08-01')),
      oslo: group('oslo'),
      empty: 'group: empty\nmode: authoritative\nallowEmpty: true\nmembers: []\n',
    },
  });
  if (every !== undefined) {
    await appendFile(review.path('memberships/rollcall.yaml'), `reviews: { every: ${every} }\n`);
  }
  const status = (...more: readonly string[]) =>
    review.run(['review', 'status', ...more, '--at', '2026-12-01']);
  return { ...review, status };
}

it('shows what is overdue, whom to ask, and how far the sheets have come', async () => {
  const { start, answer, status } = await reviewsEvery('90d');
  await start();
  await answer('reviews/banc-oslo.csv', {
    'oslo nora': { Decision: 'keep' },
    'oslo verna': { Decision: 'kep' },
  });
  const { code, stdout, stderr } = await status('reviews/banc-oslo.csv', 'reviews/banc-lille.csv');
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot('golden/status.txt');
});

it('needs no credentials, and ends with 2 where that is asked for and a group is overdue', async () => {
  const { run } = await reviewsEvery('13w');
  const args = ['review', 'status', '--at', '2026-12-01', '--detailed-exitcode'];
  expect(await run(args, {})).toMatchObject({ code: 2, stderr: '' });
});

it.each([
  ['2026-10-29T23:59:59Z', ['oslo']],
  ['2026-10-30', ['lille', 'oslo']],
  ['2027-01-29', ['lille', 'oslo']],
  ['2027-01-30', ['hanoi', 'lille', 'oslo']],
])('counts days from the review: at %s overdue are %j', async (at, overdue) => {
  const { run } = await reviewsEvery('90d');
  const { stdout } = await run(['review', 'status', '--json', '--at', at]);
  const { groups } = JSON.parse(stdout) as {
    groups: readonly { group: string; isOverdue: boolean }[];
  };
  expect(groups.map(({ group: name }) => name)).toEqual(['hanoi', 'lille', 'oslo']);
  expect(groups.flatMap(({ group: name, isOverdue }) => (isOverdue ? [name] : []))).toEqual(
    overdue,
  );
});

it('says how to have reviews due where nothing does', async () => {
  const { status } = await reviewsEvery(undefined);
  const { code, stdout } = await status('--detailed-exitcode');
  expect(code).toBe(0);
  expect(stdout).toContain('Reviews: 2 of 3 groups reviewed.');
  expect(stdout).toContain('reviews: { every: 90d }');
});

it('is one line of the plan of everything, and so of the drift issue', async () => {
  const { run } = await reviewsEvery('90d');
  const { stdout } = await run(['plan', '--json', '--at', '2026-12-01']);
  const plan = JSON.parse(stdout) as Plan;
  const line = 'The reviews of 2 groups are overdue: lille, oslo.';
  expect(plan.findings.map(({ message }) => message)).toEqual([line]);
  expect([isSettled(plan), driftMarkdown(plan)]).toEqual([false, expect.stringContaining(line)]);
  const some = await run(['plan', '--group', 'oslo', '--at', '2026-12-01']);
  expect(some.stdout).not.toContain('overdue');
});
