import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Answers, reviewing } from './reviewing.ts';

const oslo = `group: oslo
owners: ["@banc/oslo"]
mode: authoritative
members:
  - verna@banc.ly
  - { user: dorice@banc.ly, until: 2027-04-01, because: OPS-1 }
  - nora@banc.ly
  - { set: team }
`;
const spec = {
  live: { oslo: ['verna', 'dorice', 'nora', 'steve', 'stray', 'robot'], lille: ['nora', 'guest'] },
  apps: ['robot'],
  files: {
    oslo,
    lille:
      'group: lille\nowners: ["@banc/oslo", "@banc/it"]\nmode: additive\nmembers: [nora@banc.ly]\n',
  },
  others: { 'sets/team.yaml': 'set: team\nmembers: [steve@banc.ly]\n' },
} as const;
const keep = { Decision: 'keep' };
const remove = { Decision: 'remove' };
const until = (day: string) => ({ Decision: 'until', 'New end date': day });
const sheet = 'reviews/banc-oslo.csv';

/** A review of oslo and lille in which everything is kept but what is said. */
async function answered(answers: Answers, others: Answers[string] | undefined = keep) {
  const review = await reviewing(spec);
  await review.start();
  await review.answer(sheet, answers, others);
  return review;
}

describe('rollcall review apply', () => {
  it('records who reviewed a group of which everybody is decided, and changes nobody', async () => {
    const { apply } = await answered({ 'oslo stray': remove, 'oslo guest': keep });
    const { code, diff, result } = await apply([sheet]);
    expect([code, diff]).toEqual([
      0,
      [
        'consents.yaml',
        '+consents:',
        '+  - { because: "Access review of 2026-12-01, @banc/oslo", until: 2026-12-21, drift: [oslo] }',
        'groups/lille.yaml',
        '+reviewed: { on: 2026-12-01, by: "@banc/oslo" }',
        'groups/oslo.yaml',
        '+reviewed: { on: 2026-12-01, by: "@banc/oslo" }',
      ],
    ]);
    expect(result.groups.map(({ group, reviewed }) => [group, reviewed])).toEqual([
      ['lille', true],
      ['oslo', true],
    ]);
  });

  it('edits what was decided: removals, end dates, who is kept although no line lets them in', async () => {
    const { apply, group } = await answered({
      'oslo verna': remove,
      'oslo nora': until('31.12.2026'),
      'oslo steve': remove,
      'lille guest': remove,
      'lille nora': { Decision: 'Until 2027-06-30' },
    });
    const { code, said } = await apply([sheet]);
    expect([code, said]).toEqual([
      0,
      ['note through-set reviews/banc-oslo.csv:7', 'note adopted reviews/banc-oslo.csv:8'],
    ]);
    expect(await group('oslo')).toBe(`group: oslo
owners: ["@banc/oslo"]
mode: authoritative
reviewed: { on: 2026-12-01, by: "@banc/oslo" }
members:
  - { user: dorice@banc.ly, until: 2027-04-01, because: OPS-1 }
  - { user: nora@banc.ly, until: 2026-12-31 }
  - stray@banc.ly  # stray
  - { set: team }
except:
  - steve@banc.ly  # steve
`);
    expect(await group('lille')).toBe(`group: lille
owners: ["@banc/oslo", "@banc/it"]
mode: additive
reviewed: { on: 2026-12-01, by: "@banc/oslo" }
members: [{ user: nora@banc.ly, until: 2027-06-30 }]
absent:
  - guest@banc.ly  # guest
`);
  });

  it('does the same again without an edit', async () => {
    const { apply } = await answered({
      'oslo verna': remove,
      'oslo nora': until('2026-12-31'),
      'oslo steve': remove,
      'oslo stray': keep,
      'lille guest': remove,
    });
    await apply([sheet]);
    const again = await apply([sheet]);
    expect([again.code, again.diff, again.result.refused]).toEqual([0, [], []]);
    expect(again.result.groups.every(({ reviewed }) => reviewed)).toBe(true);
  });

  it('leaves a group open of which rows are, and does what is decided all the same', async () => {
    const { apply } = await answered({ 'oslo verna': remove, 'oslo nora': {} });
    const { code, diff, result } = await apply([sheet]);
    expect(code).toBe(0);
    expect(diff).toContain('-  - verna@banc.ly');
    const { open, decided, asked } = result.groups.find(({ group }) => group === 'oslo') ?? {};
    expect([open, decided, asked]).toEqual([[{ file: sheet, line: 5 }], 5, 6]);
    expect(diff.filter((line) => line.startsWith('+reviewed'))).toHaveLength(1);
  });

  it('takes one answer of several owners, and no contradiction', async () => {
    const review = await answered({}, {});
    await review.answer(sheet, { 'lille nora': keep, 'lille guest': keep });
    await review.answer('reviews/banc-it.csv', { 'lille nora': remove });
    const both = [sheet, 'reviews/banc-it.csv'];
    const clash = await review.apply(both);
    expect([clash.code, clash.said, clash.diff]).toEqual([
      1,
      ['refused conflicting-rows reviews/banc-it.csv:3', `refused conflicting-rows ${sheet}:3`],
      [],
    ]);
    await review.answer('reviews/banc-it.csv', { 'lille nora': keep });
    const { diff } = await review.apply(both);
    expect(diff).toEqual([
      'groups/lille.yaml',
      '+reviewed: { on: 2026-12-01, by: ["@banc/oslo", "@banc/it"] }',
    ]);
  });

  it('edits a line once of which several owners say the same', async () => {
    const review = await answered({}, {});
    const both = [sheet, 'reviews/banc-it.csv'];
    for (const each of both) await review.answer(each, { 'lille nora': until('2027-06-30') });
    const { code, diff, result } = await review.apply(both);
    expect([code, diff, result.decisions]).toEqual([
      0,
      [
        'groups/lille.yaml',
        '-members: [nora@banc.ly]',
        '+members: [{ user: nora@banc.ly, until: 2027-06-30 }]',
      ],
      { keep: 0, remove: 0, until: 1 },
    ]);
  });

  it.each<readonly [what: string, answers: Answers, said: string]>([
    ['an unknown decision', { 'oslo nora': { Decision: 'yes' } }, 'bad-row'],
    ['until without a date', { 'oslo nora': { Decision: 'until' } }, 'bad-row'],
    ['a date without a decision', { 'oslo nora': { 'New end date': '2027-01-01' } }, 'bad-row'],
    ['keep beside a date', { 'oslo nora': { ...keep, 'New end date': '2027-01-01' } }, 'bad-row'],
    ['a date that can be two', { 'oslo nora': until('01/12/2026') }, 'bad-dates'],
    ['a date that is none', { 'oslo nora': until('soon') }, 'bad-dates'],
    ['a date that has passed', { 'oslo nora': until('2026-12-06') }, 'bad-dates'],
    ['another email', { 'oslo nora': { ...remove, Email: 'verna@banc.ly' } }, 'row-edited'],
    ['another group', { 'oslo nora': { ...remove, Group: 'lille' } }, 'row-edited'],
    ['another end date', { 'oslo nora': { ...keep, Until: '2030-01-01' } }, 'row-edited'],
    ['another reviewer', { 'oslo nora': { ...keep, Reviewer: '@banc/hr' } }, 'row-edited'],
    ['a row without a mark', { 'oslo nora': { ...keep, Row: '' } }, 'not-asked'],
    ['a date for who comes through a set', { 'oslo steve': until('2027-01-01') }, 'through-set'],
    ['an app that is to go', { 'oslo robot': remove }, 'not-a-person'],
  ])('lists %s, and does not take it', async (_what, answers, code) => {
    const { apply, group } = await answered(answers, {});
    const { said, diff, code: exit } = await apply([sheet]);
    expect([exit, diff]).toEqual([1, []]);
    expect(said).toEqual([
      expect.stringMatching(new RegExp(`^refused ${code} ${sheet}:\\d$`, 'u')),
    ]);
    expect(await group('oslo')).toBe(oslo);
  });

  it.each([
    ['a line is gone', oslo.replace('  - nora@banc.ly\n', '')],
    [
      'a line ends now',
      oslo.replace('  - nora@banc.ly', '  - { user: nora@banc.ly, until: 2027-01-01 }'),
    ],
    ['a set brings them in now', oslo.replace('  - nora@banc.ly\n', '')],
  ])('lists what has changed since it was asked: %s', async (what, text) => {
    const { apply, path } = await answered({ 'oslo nora': keep }, {});
    await writeFile(path('memberships/groups/oslo.yaml'), text);
    if (what.startsWith('a set')) {
      const team = 'set: team\nmembers: [steve@banc.ly, nora@banc.ly]\n';
      await writeFile(path('memberships/sets/team.yaml'), team);
    }
    const { said, code } = await apply([sheet]);
    expect([code, said]).toEqual([1, [`refused changed-since ${sheet}:5`]]);
  });

  it('reads days as Excel writes them: in the order of --dates, and of a row that was asked in either', async () => {
    const { apply, answer, rowsOf, group } = await answered({}, {});
    const [row] = (await rowsOf(sheet)).filter((each) => each['Person'] === 'dorice');
    expect(row?.['Until']).toBe('2027-04-01');
    await answer(sheet, { 'oslo dorice': { ...until('05/06/2027'), Until: '01/04/2027' } }, {});
    const { code } = await apply([sheet], '--dates', 'dmy');
    expect(code).toBe(0);
    expect(await group('oslo')).toContain('until: 2027-06-05, because: OPS-1');
  });

  it('takes a workbook whose days are numbers with a format, and rows in another order', async () => {
    const review = await reviewing(spec);
    await review.start('--format', 'xlsx');
    const name = 'reviews/banc-oslo.xlsx';
    const [found] = (await readXlsx(await readFile(review.path(name)))).sheets;
    const [header = [], ...rows] = found?.rows ?? [];
    const at = (title: string) => header.indexOf(title);
    const filled = rows.toReversed().map((row) => {
      const cells = header.map((_, index) => row[index] ?? null);
      const isNora = cells[at('Group')] === 'oslo' && cells[at('Person')] === 'nora';
      cells[at('Decision')] = isNora ? 'UNTIL' : 'Keep';
      if (isNora) cells[at('New end date')] = new Date('2027-01-31T00:00:00Z');
      return cells;
    });
    await writeFile(
      review.path(name),
      await writeXlsx({ sheets: [{ name: 'Review', rows: [header, ...filled] }] }),
    );
    const { code, result } = await review.apply([name]);
    expect([code, result.groups.map(({ reviewed }) => reviewed)]).toEqual([0, [true, true]]);
    expect(await review.group('oslo')).toContain('{ user: nora@banc.ly, until: 2027-01-31 }');
  });

  it('brings the consent that the removals need', async () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const review = await reviewing({ live: { oslo: people }, files: { oslo: people } });
    await review.start();
    const file = 'reviews/no-owner.csv';
    await review.answer(file, { 'oslo a': keep, 'oslo b': keep }, remove);
    const { diff } = await review.apply([file], '--by', '@steve');
    expect(diff.slice(0, 3)).toEqual([
      'consents.yaml',
      '+consents:',
      '+  - { because: "Access review of 2026-12-01, @steve", until: 2026-12-21, removals: { oslo: 6 } }',
    ]);
    const { stdout } = await review.run(['plan']);
    expect(stdout).toContain('Plan: 0 to add, 6 to remove in 1 group.');
  });

  it('needs no credentials, and says what it then does not know', async () => {
    const { run, group } = await answered({ 'oslo verna': remove }, {});
    const { code, stdout } = await run(['review', 'apply', sheet], {});
    expect([code, stdout]).toEqual([0, expect.stringContaining('was not checked')]);
    expect(await group('oslo')).not.toContain('verna');
  });

  it('leaves a group open that would have no members', async () => {
    const review = await reviewing({ live: { oslo: ['verna'] }, files: { oslo: ['verna'] } });
    await review.start();
    await review.answer('reviews/no-owner.csv', {}, remove);
    const { said, diff } = await review.apply(['reviews/no-owner.csv'], '--by', '@steve');
    expect([said, diff]).toEqual([['refused would-empty reviews/no-owner.csv:2'], []]);
  });

  it('does not know who reviewed a group that nobody owns', async () => {
    const review = await reviewing({ live: { oslo: ['verna'] }, files: { oslo: ['verna'] } });
    await review.start();
    await review.answer('reviews/no-owner.csv', {}, keep);
    const { said, diff } = await review.apply(['reviews/no-owner.csv']);
    expect([said, diff]).toEqual([['note not-used'], []]);
  });

  it('gives the rows back that it did not take, for another run', async () => {
    const { apply, text, answer, rowsOf } = await answered({ 'oslo nora': { Decision: 'kep' } });
    const { code } = await apply([sheet], '--rejects', 'open.csv');
    expect(code).toBe(1);
    await expect(await text('open.csv')).toMatchFileSnapshot('golden/rejects.csv');
    expect(await rowsOf('open.csv')).toHaveLength(1);
    await answer('open.csv', {}, remove);
    const { diff } = await apply(['open.csv']);
    expect(diff).toEqual(['groups/oslo.yaml', '-  - nora@banc.ly']);
  });

  it('refuses a file that is no sheet of a review', async () => {
    const review = await reviewing(spec);
    await writeFile(review.path('people.csv'), 'Email,Group\nnora@banc.ly,oslo\n');
    const { code, stdout } = await review.run(['review', 'apply', 'people.csv', '--json']);
    expect([code, stdout]).toEqual([3, expect.stringContaining('not-a-review')]);
  });

  it('says once why several rows are not applied, with the rows and their lines', async () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const review = await reviewing({ live: { oslo: people }, files: { oslo: people } });
    await review.start();
    await review.answer('reviews/no-owner.csv', { 'oslo h': { Decision: 'kep' } }, keep);
    const ended = people.map((who) => `  - { user: ${who}@banc.ly, until: 2027-01-01 }\n`);
    const text = `group: oslo\nmode: authoritative\nmembers:\n${ended.join('')}`;
    await writeFile(review.path('memberships/groups/oslo.yaml'), text);
    const { stdout } = await review.run(['review', 'apply', 'reviews/no-owner.csv']);
    await expect(stdout).toMatchFileSnapshot('golden/apply-refused.txt');
  });

  it('shows what came of the sheets', async () => {
    const { run } = await answered({
      'oslo verna': remove,
      'oslo nora': {},
      'oslo dorice': { Decision: 'kep' },
      'oslo steve': remove,
      'lille guest': remove,
    });
    const { stdout } = await run(['review', 'apply', sheet, '--at', '2026-12-07']);
    await expect(stdout).toMatchFileSnapshot('golden/apply.txt');
  });
});
