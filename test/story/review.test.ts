import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { expect, it } from 'vitest';
import { folder, rollcall } from '../support/rollcall.ts';
import { admin, token } from '../support/site.ts';
import { emailOf } from '../support/world.ts';
import { repository, resultsOf } from './repository.ts';

const people = ['ann', 'bob', 'cy', 'dan', 'eve', 'fay'];
const names = Array.from({ length: 12 }, (_, index) => `group-${index + 1}`);
/** Four groups each; those of Nora are Dorice's too, who may approve. */
const ownersOf = (index: number) =>
  ['"@dorice"', '"@steve"', '"@nora", "@dorice"'][Math.floor(index / 4)] ?? '';
const lines = people.map((handle) => `  - ${emailOf(handle)}\n`).join('');
const files = Object.fromEntries(
  names.map((name, index) => [
    name,
    `group: ${name}\nowners: [${ownersOf(index)}]\nmode: authoritative\nmembers:\n${lines}`,
  ]),
);

/** The quarter's review of twelve groups. */
async function quarter() {
  const live = Object.fromEntries(names.map((name) => [name, people]));
  const story = await repository({ live, files }, { config: 'reviews: { every: 90d }\n' });
  const at = (path: string) => join(story.cwd, 'memberships', path);
  await writeFile(at('rollcall.yaml'), story.config);
  /** The folder as it is, as a pull request. */
  const proposeAll = async () => {
    const paths = (await readdir(at('.'), { recursive: true })).filter((path) =>
      path.endsWith('.yaml'),
    );
    const texts = paths.map(async (path) => [path, await readFile(at(path), 'utf8')] as const);
    return story.propose(Object.fromEntries(await Promise.all(texts)));
  };
  const reviews = join(await folder(), 'reviews');
  const env = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: token };
  const run = (...args: readonly string[]) => rollcall(args, { cwd: story.cwd, env });
  const day = ['--at', '2026-11-21T10:00:00Z'];
  const sheet = (owner: string) => join(reviews, `${owner}.csv`);

  /** Fills in the rows of some groups, as a spreadsheet saves them: with semicolons, and days as people there write them. */
  const answer = async (
    owner: string,
    groups: readonly string[],
    decide: (person: string) => readonly [decision: string, newEnd?: string],
  ) => {
    const text = await readFile(sheet(owner), 'utf8');
    const delimiter = text.includes('Group;Person') ? ';' : ',';
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true, delimiter });
    const filled = rows.map((row) => {
      if (!groups.includes(row['Group'] ?? '')) return row;
      const [decision, newEnd = ''] = decide(row['Person'] ?? '');
      return { ...row, Decision: decision, 'New end date': newEnd };
    });
    const how = { header: true, bom: true, delimiter: ';', record_delimiter: 'windows' } as const;
    await writeFile(sheet(owner), stringify(filled, how));
  };
  return { ...story, ...{ reviews, run, day, sheet, answer, proposeAll } };
}

it('a review of a quarter: sheets go out and come back, are merged and applied, and nothing is overdue', async () => {
  const story = await quarter();
  const { run, day, sheet, answer, reviews } = story;
  const before = await run('review', 'status', ...day, '--detailed-exitcode');
  expect([before.code, before.stdout]).toEqual([
    2,
    expect.stringContaining('12 of 12 groups overdue, 12 never reviewed.'),
  ]);

  await run('review', 'start', '--out', reviews, '--format', 'csv', ...day);
  expect((await readdir(reviews)).sort()).toEqual(['dorice.csv', 'nora.csv', 'steve.csv']);
  const sheets = ['dorice', 'nora', 'steve'].map(sheet);

  // Dorice answers for her own groups, Steve for half of his, and Nora decides about Fay in Excel.
  await answer('dorice', names.slice(0, 4), (person) => [person === 'ann' ? 'remove' : 'keep']);
  await answer('steve', names.slice(4, 6), () => ['keep']);
  await answer('nora', names.slice(8), (person) =>
    person === 'fay' ? ['Until', '31.12.2026'] : ['KEEP'],
  );
  const half = await run('review', 'apply', ...sheets, ...day);
  expect([half.code, half.stdout]).toEqual([
    0,
    expect.stringContaining('Review: 10 of 12 groups complete: 52 keep, 4 remove, 4 until.'),
  ]);
  expect(half.stdout).toContain('group-7: 6 of 6 rows open');

  // The other half comes two days later: what is done is not done again.
  await answer('steve', names.slice(6, 8), () => ['keep']);
  const whole = await run('review', 'apply', ...sheets, ...day);
  expect(whole.stdout).toContain('Review: 12 of 12 groups complete: 64 keep, 4 remove, 4 until.');
  expect(whole.stdout.match(/^memberships\S+/gmu)).toEqual([
    'memberships/groups/group-7.yaml',
    'memberships/groups/group-8.yaml',
  ]);

  const pull = await story.proposeAll();
  await story.plan(pull);
  expect(story.comment(pull)).toContain('4 to remove');
  story.approve(pull, 'dorice');
  story.approve(pull, 'steve');
  const applied = await story.apply(await story.merge(pull));
  expect(resultsOf(applied)).toContain('apply success');
  for (const name of names.slice(0, 4)) expect(story.members(name)).not.toContain('ann');
  for (const name of names.slice(4)) expect(story.members(name)).toHaveLength(6);

  const after = await run('review', 'status', ...day, '--detailed-exitcode');
  expect([after.code, after.stdout]).toEqual([
    0,
    expect.stringContaining('Reviews: 0 of 12 groups overdue.'),
  ]);

  const receipts = await folder();
  for (const [path, text] of Object.entries(story.receipts())) {
    if (!path.startsWith('receipts/')) continue;
    await mkdir(dirname(join(receipts, path)), { recursive: true });
    await writeFile(join(receipts, path), text);
  }
  const log = await run('log', emailOf('ann'), '--receipts', receipts);
  expect(log.code).toBe(0);
  for (const name of names.slice(0, 4)) expect(log.stdout).toContain(name);
  expect(log.stdout).toContain('dorice');
});
