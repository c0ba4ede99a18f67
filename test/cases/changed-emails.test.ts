import { describe, expect, it } from 'vitest';
import { editing } from '../support/editing.ts';
import type { SiteSpec } from '../support/site.ts';

const people = ['mara', 'tom', 'ines', 'olga', 'kim', 'ravi'];

/** Everybody has another address than accounts.yaml gives them. Ravi is in no group. */
const moved: SiteSpec = {
  live: { band: ['mara', 'tom', 'ines', 'olga'], crew: ['ines', 'olga', 'kim'] },
  outside: ['ravi'],
  emails: Object.fromEntries(people.map((handle) => [handle, `${handle}.new`])),
  files: { band: ['mara', 'tom', 'ines', 'olga'], crew: ['ines', 'olga', 'kim'] },
  others: {
    'accounts.yaml': `accounts:\n${people.map((handle) => `  ${handle}@banc.ly: 0-${handle}\n`).join('')}`,
  },
};

describe('the domain of all emails changed', () => {
  it('and every person was a finding of their own', async () => {
    const { run } = await editing(moved);
    const { code, stdout } = await run(['plan', '--json']);
    expect(code).toBe(0);
    expect(stdout.match(/mapping-contradicted/gu)).toHaveLength(1);
    expect(stdout).toContain('5 accounts show another email than accounts.yaml gives them');
    expect(stdout).toContain('rollcall import');
  });

  it('and import changed nothing, though it had read all new addresses', async () => {
    const { edit, run } = await editing(moved);
    const { code, diff, said } = await edit(['import']);
    expect(code).toBe(0);
    expect(diff.slice(0, diff.indexOf('groups/band.yaml'))).toEqual([
      'accounts.yaml',
      ...people.map((handle) => `+  ${handle}.new@banc.ly: 0-${handle}`).toSorted(),
    ]);
    expect(said).toEqual([]);
    const { code: after, stdout } = await run(['plan', '--json']);
    expect([after, JSON.parse(stdout)]).toMatchObject([0, { changes: [], findings: [] }]);
    expect(await edit(['import'])).toMatchObject({ code: 0, diff: [] });
  });

  it('and nobody could be removed any more, not by their id either', async () => {
    const { run, members } = await editing({
      ...moved,
      files: {
        band: ['mara', 'tom', 'ines'],
        crew: 'group: crew\nmode: additive\nmembers: []\nabsent:\n  - 0-kim\n  - ines@banc.ly\n',
      },
    });
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 4 });
    expect(members('band')).toEqual(['ines', 'mara', 'tom']);
    // An absent line by the old email waits.
    expect(members('crew')).toEqual(['ines', 'olga']);
  });
});

it('an email of accounts.yaml that another person shows is not settled by import', async () => {
  const { edit } = await editing({
    ...moved,
    emails: { kim: 'ravi', ravi: 'ravi.new' },
    live: { band: ['mara', 'kim'] },
    files: { band: ['mara', 'kim'] },
  });
  expect((await edit(['import'])).said).toContain('finding mapping-contradicted');
});
