import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Tidied } from '../../../src/model/edits.ts';
import { editing } from '../../support/editing.ts';
import type { SiteSpec } from '../../support/site.ts';

/** The clock of tests is in November 2026. */
const at = ['--at', '2027-01-10'];
const leaving = 'leavers:\n  - { user: anna@banc.ly, on: 2026-12-31, because: HR-7 }\n';

/** Tidies: what changed, what was deleted and left, and whether the plan before and after is the same. */
async function tidied(spec: SiteSpec) {
  const there = await editing(spec);
  const planned = async () => {
    const { stdout } = await there.run(['plan', '--json', ...at]);
    const { digest, changes, withheld } = JSON.parse(stdout) as Record<string, unknown>;
    return { digest, changes, withheld };
  };
  const before = await planned();
  const { code, diff, result } = await there.edit(['tidy', ...at]);
  const { deleted = [], left = [] } = result as unknown as Partial<Tidied>;
  expect((await planned()).digest).toBe(before.digest);
  return {
    ...there,
    code,
    diff,
    deleted: deleted.map(({ kind, about }) => `${kind} ${about}`),
    left: left.map(({ kind, about, code }) => `${kind} ${about} ${code}`),
  };
}

const members = (name: string, lines: readonly string[]) =>
  `group: ${name}\nmode: authoritative\nmembers:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

describe('rollcall tidy', () => {
  it('deletes a leaver who is out: every line that names them, then the entry', async () => {
    const { diff, deleted, left, run } = await tidied({
      live: { oslo: ['ben'], lille: ['ben'], hanoi: ['cat'] },
      outside: ['anna'],
      files: {
        oslo: members('oslo', ['anna@banc.ly # Anna', 'ben@banc.ly # Ben']),
        lille: `${members('lille', ['ben@banc.ly', '{ set: team }'])}except: [anna@banc.ly]\n`,
        hanoi: 'group: hanoi\nmode: additive\nmembers: [cat@banc.ly]\nabsent:\n  - 0-anna # gone\n',
      },
      others: {
        'sets/team.yaml': 'set: team\nmembers:\n  - anna@banc.ly\n  - ben@banc.ly\n',
        'leavers.yaml': leaving,
      },
    });
    expect({ deleted, left }).toEqual({ deleted: ['leaver anna@banc.ly'], left: [] });
    expect(diff).toEqual([
      'groups/hanoi.yaml',
      '-absent:',
      '-  - 0-anna # gone',
      '+absent: []',
      'groups/lille.yaml',
      '-except: [anna@banc.ly]',
      '+except: []',
      'groups/oslo.yaml',
      '-  - anna@banc.ly # Anna',
      'leavers.yaml (deleted)',
      '-leavers:',
      '-  - { user: anna@banc.ly, on: 2026-12-31, because: HR-7 }',
      'sets/team.yaml',
      '-  - anna@banc.ly',
    ]);
    expect((await run(['tidy', ...at])).stdout).toBe('Nothing to tidy.\n');
  });

  it.each<[string, SiteSpec, string]>([
    [
      'is still in a group',
      {
        live: { oslo: ['anna', 'ben'] },
        files: { oslo: ['anna', 'ben'] },
        others: { 'leavers.yaml': leaving },
      },
      'leaver anna@banc.ly still-member',
    ],
    [
      'may be in a group that is not found',
      {
        live: { oslo: ['ben'] },
        outside: ['anna'],
        files: { oslo: ['anna', 'ben'], gone: ['ben'] },
        others: { 'leavers.yaml': leaving },
      },
      'leaver anna@banc.ly unread-group',
    ],
    [
      'is named by a line that is not edited',
      {
        live: { oslo: ['ben'] },
        outside: ['anna'],
        files: { oslo: members('oslo', ['&a anna@banc.ly', 'ben@banc.ly']) },
        others: { 'leavers.yaml': leaving },
      },
      'leaver anna@banc.ly not-editable',
    ],
    [
      'is the only one whom a group names',
      {
        live: { oslo: ['ben'] },
        outside: ['anna'],
        files: { oslo: ['anna'] },
        others: { 'leavers.yaml': leaving },
      },
      'leaver anna@banc.ly would-empty',
    ],
    [
      'may be named by a file with faults',
      {
        live: { oslo: ['ben'] },
        outside: ['anna'],
        files: { oslo: ['anna', 'ben'], lille: 'group: lille\nmembers: []\n' },
        others: { 'leavers.yaml': leaving },
      },
      'file  unsound-file',
    ],
    [
      'has an email that nobody has, perhaps a slip',
      {
        live: { oslo: ['anna', 'ben'] },
        files: { oslo: ['anna', 'ben'] },
        others: { 'leavers.yaml': leaving.replace('anna', 'ana') },
      },
      'leaver ana@banc.ly no-account',
    ],
  ])('leaves a leaver whole who %s', async (_, spec, why) => {
    const { diff, left } = await tidied(spec);
    expect({ diff, left }).toEqual({ diff: [], left: [why] });
  });

  it('leaves a leaver who leaves later', async () => {
    const { diff, left } = await tidied({
      live: { oslo: ['anna', 'ben'] },
      files: { oslo: ['anna', 'ben'] },
      others: { 'leavers.yaml': leaving.replace('2026-12-31', '2027-02-28') },
    });
    expect({ diff, left }).toEqual({ diff: [], left: [] });
  });

  it('deletes an ended line once nobody is in by it, and leaves the others', async () => {
    const { diff, left } = await tidied({
      live: { oslo: ['ben', 'cat'], lille: ['ben', 'dan'] },
      outside: ['anna'],
      files: {
        oslo: members('oslo', [
          '{ user: anna@banc.ly, until: 2026-12-31, because: OPS-1 } # Anna',
          '{ user: ben@banc.ly, until: 2027-12-31 }',
          '{ user: cat@banc.ly, until: 2026-12-31 }',
          '{ set: guests, until: 2026-12-31 }',
        ]),
        lille: members('lille', ['ben@banc.ly', '{ set: team }']),
      },
      others: {
        'sets/team.yaml':
          'set: team\nmembers:\n  - { user: dan@banc.ly, until: 2026-12-31 }\n  - { user: anna@banc.ly, until: 2026-12-31 }\n',
        'sets/guests.yaml': 'set: guests\nmembers: [anna@banc.ly, dan@banc.ly]\n',
      },
    });
    expect(diff).toEqual([
      'groups/oslo.yaml',
      '-  - { user: anna@banc.ly, until: 2026-12-31, because: OPS-1 } # Anna',
      '-  - { set: guests, until: 2026-12-31 }',
      'sets/team.yaml',
      '-  - { user: anna@banc.ly, until: 2026-12-31 }',
    ]);
    expect(left).toEqual([
      'ended-date dan@banc.ly still-member',
      'ended-date cat@banc.ly still-member',
    ]);
  });

  it('asks about members whom a listing does not show', async () => {
    const spec: SiteSpec = {
      live: { oslo: ['anna', 'ben'], lille: ['cat', 'ben'] },
      suspended: ['anna', 'cat'],
      files: {
        oslo: members('oslo', ['{ user: anna@banc.ly, until: 2026-12-31 }', 'ben@banc.ly']),
        lille: members('lille', ['{ user: anna@banc.ly, until: 2026-12-31 }', 'ben@banc.ly']),
      },
    };
    const { diff, left } = await tidied(spec);
    expect(diff).toEqual(['groups/lille.yaml', '-  - { user: anna@banc.ly, until: 2026-12-31 }']);
    expect(left).toEqual(['ended-date anna@banc.ly unread-group']);
  });

  it('deletes "pending" of whoever is in, and keeps the line', async () => {
    const { diff, left } = await tidied({
      live: { oslo: ['anna', 'ben'] },
      outside: ['cat'],
      files: {
        oslo: members('oslo', [
          '{ user: anna@banc.ly, pending: true } # Anna',
          '{ user: ben@banc.ly, until: 2027-12-31, pending: true }',
          '{ user: cat@banc.ly, pending: true }',
          '{ user: nora@banc.ly, pending: true }',
        ]),
      },
    });
    expect(diff).toEqual([
      'groups/oslo.yaml',
      '-  - { user: anna@banc.ly, pending: true } # Anna',
      '-  - { user: ben@banc.ly, until: 2027-12-31, pending: true }',
      '+  - anna@banc.ly # Anna',
      '+  - { user: ben@banc.ly, until: 2027-12-31 }',
    ]);
    // The hourly run adds whoever a line was pending for: without it, the add would be drift.
    expect(left).toEqual(['pending cat@banc.ly not-a-member']);
  });

  it('deletes a file in which nothing is left, and no remarks of people', async () => {
    const ended = 'consents:\n  - { because: OPS-1, until: 2026-12-01, total: 200 }\n';
    const spec: SiteSpec = { live: { oslo: ['ben'] }, files: { oslo: ['ben'] } };
    const modeline = '# yaml-language-server: $schema=../schemas/consents.schema.json\n';
    const { cwd, diff } = await tidied({ ...spec, others: { 'consents.yaml': modeline + ended } });
    expect(diff[0]).toBe('consents.yaml (deleted)');
    expect(await readdir(join(cwd, 'memberships'))).toEqual(['groups', 'rollcall.yaml']);
    const kept = await tidied({
      ...spec,
      others: { 'consents.yaml': `# Ask Ben first\n${ended}` },
    });
    expect(await kept.text('consents.yaml')).toBe('# Ask Ben first\nconsents: []\n');
  });

  it('deletes consents that have ended or serve nothing, and keeps what is needed or dated', async () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const entry = (rest: string) => `  - { because: OPS-9, until: ${rest} }\n`;
    const { diff } = await tidied({
      live: { oslo: many, lille: many },
      files: { oslo: many.slice(0, 2), lille: many },
      others: {
        'consents.yaml': [
          'consents:\n  # ours\n',
          entry('2026-12-31, removals: { oslo: 6 }'),
          entry('2027-12-31, removals: { oslo: 6 }'),
          entry('2027-12-31, removals: { lille: 6 }'),
          entry('2027-12-31, removals: { nowhere: 6 }'),
          entry('2027-12-31, drift: [oslo]'),
          entry('2027-12-31, drift: [lille]'),
          entry('2027-12-31, total: 500'),
        ].join(''),
      },
    });
    expect(diff).toEqual([
      'consents.yaml',
      '-  - { because: OPS-9, until: 2026-12-31, removals: { oslo: 6 } }',
      '-  - { because: OPS-9, until: 2027-12-31, removals: { lille: 6 } }',
      '-  - { because: OPS-9, until: 2027-12-31, drift: [lille] }',
      '-  - { because: OPS-9, until: 2027-12-31, total: 500 }',
    ]);
  });

  it('says what it deleted and what it left', async () => {
    const { run } = await editing({
      live: { oslo: ['ben', 'cat'] },
      outside: ['anna'],
      files: {
        oslo: members('oslo', [
          'anna@banc.ly # Anna',
          'ben@banc.ly # Ben',
          '{ user: cat@banc.ly, until: 2026-12-31 }',
        ]),
      },
      others: { 'leavers.yaml': leaving },
    });
    expect((await run(['tidy', ...at])).stdout).toMatchInlineSnapshot(`
      "Tidied: 1 leaver. The plan stays the same.

      memberships/groups/oslo.yaml
        4 -   - anna@banc.ly # Anna

      memberships/leavers.yaml (deleted)
        1 - leavers:
        2 -   - { user: anna@banc.ly, on: 2026-12-31, because: HR-7 }

      Left as it is:

      Still a member of oslo: apply first.
        cat@banc.ly memberships/groups/oslo.yaml:6

      Nothing has changed in Atlassian yet. "rollcall plan" shows what these edits
      will do; then open a pull request with them.
      "
    `);
  });
});
