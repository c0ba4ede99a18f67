import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDeclared } from '../../src/declared/read.ts';
import { briefly, folderOf, readFiles, sound } from './in-folder.ts';

const group = (name: string, rest = '') =>
  `group: ${name}\nmode: authoritative\nmembers: [user-1@example.com]\n${rest}`;

const oslo = `# yaml-language-server: $schema=../../schemas/group.schema.json
group: oslo-engineering
id: d6750b14-1aa8-4ab2-8c1e-a6d44016da32
description: Engineers in the Oslo office
owners: ["@banc/oslo-leads"]
mode: additive
members:
  - VDillow@banc.ly   # Verna Dillow
  - { user: 712020:789cba25, from: 2026-12-01, until: "2026-12-31T18:00:00+01:00", because: OPS-123 }
absent: [dsnapper@banc.ly]
`;

it('a group file is read with every value', async () => {
  const { declared, faults } = await readFiles({ ...sound, 'groups/nordic/oslo.yaml': oslo });
  expect(faults).toEqual([]);
  expect(declared?.groups[0]).toMatchObject({
    name: 'oslo-engineering',
    id: 'd6750b14-1aa8-4ab2-8c1e-a6d44016da32',
    description: 'Engineers in the Oslo office',
    owners: ['@banc/oslo-leads'],
    mode: 'additive',
    allowEmpty: false,
    absent: [{ user: { email: 'dsnapper@banc.ly' }, place: { line: 10, column: 10 } }],
    place: { line: 2, column: 8 },
    membersPlace: { line: 7, column: 1 },
  });
});

it('members are read with their dates, reasons and places', async () => {
  const { declared } = await readFiles({ ...sound, 'groups/nordic/oslo.yaml': oslo });
  expect(declared?.groups[0]?.members).toMatchObject([
    { user: { kind: 'email', email: 'vdillow@banc.ly' }, place: { line: 8, column: 5 } },
    {
      user: { kind: 'id', id: '712020:789cba25' },
      from: { start: Date.UTC(2026, 11, 1), end: Date.UTC(2026, 11, 2) },
      until: { start: Date.UTC(2026, 11, 31, 17), end: Date.UTC(2026, 11, 31, 17) },
      because: 'OPS-123',
      place: { line: 9, column: 13 },
    },
  ]);
});

it('what rollcall.yaml leaves out has its default', async () => {
  const { declared } = await readFiles({ ...sound, 'rollcall.yaml': 'target: { sandbox: {} }\n' });
  expect(declared?.config).toMatchObject({
    target: { kind: 'sandbox', seed: 'sandbox' },
    guards: {
      removals: { percent: 20, atLeast: 2, atMost: 25, total: 100 },
      protect: { groups: [], accounts: [] },
    },
    owners: [],
    approvals: 1,
  });
  expect(declared?.accounts).toEqual(new Map());
  expect(declared?.consents).toEqual([]);
});

it('rollcall.yaml is read with every value', async () => {
  const text = `target:
  site: https://BANC.atlassian.net/
guards:
  removals: { percent: 12.5, atLeast: 0, atMost: 3, total: 0 }
  protect: { groups: [payroll], accounts: [breakglass@banc.ly] }
owners: ["@banc/it", octocat@example.com]
approvals: 0
`;
  const { declared, faults } = await readFiles({ ...sound, 'rollcall.yaml': text });
  expect(faults).toEqual([]);
  expect(declared?.config).toMatchObject({
    target: { kind: 'site', url: 'https://banc.atlassian.net' },
    guards: {
      removals: { percent: 12.5, atLeast: 0, atMost: 3, total: 0 },
      protect: {
        groups: [{ name: 'payroll' }],
        accounts: [{ user: { email: 'breakglass@banc.ly' } }],
      },
    },
    owners: ['@banc/it', 'octocat@example.com'],
    approvals: 0,
    place: { line: 1, column: 1 },
  });
});

it('two emails may stand for one account', async () => {
  const text =
    'accounts:\n  A@example.com: 712020:1\n  b@example.com: "557058000012"\n  c@example.com: 712020:1\n';
  const { declared, faults } = await readFiles({ ...sound, 'accounts.yaml': text });
  expect(faults).toEqual([]);
  expect(
    [...(declared?.accounts ?? [])].map(([email, { id, place }]) => [email, id, place.line]),
  ).toEqual([
    ['a@example.com', '712020:1', 2],
    ['b@example.com', '557058000012', 3],
    ['c@example.com', '712020:1', 4],
  ]);
});

it('consents keep their labels as written', async () => {
  const text =
    'consents:\n  - { because: OPS-1, until: 2026-12-31, removals: { Oslo-Leads: 3, 12: 4 }, total: 130 }\n';
  const { declared, faults } = await readFiles({ ...sound, 'consents.yaml': text });
  expect(faults).toEqual([]);
  expect(declared?.consents).toMatchObject([
    { because: 'OPS-1', until: { text: '2026-12-31' }, total: 130, place: { line: 2, column: 5 } },
  ]);
  expect([...(declared?.consents[0]?.removals ?? [])]).toEqual([
    ['12', 4],
    ['Oslo-Leads', 3],
  ]);
});

it('groups stand in the order of their names, whatever their files are called', async () => {
  const { declared } = await readFiles({
    ...sound,
    'groups/a.yaml': group('Zebra'),
    'groups/z/z.yaml': group('ant'),
  });
  expect(declared?.groups.map(({ name }) => name)).toEqual(['ant', 'sound', 'Zebra']);
});

it('paths in findings begin with the folder as given', async () => {
  const folder = await folderOf({ ...sound, 'groups/b.yaml': 'zebra\n' });
  const { faults, sources } = await readDeclared(`${folder}//`);
  expect(faults.map(({ file }) => file)).toEqual([`${folder}/groups/b.yaml`]);
  expect([...sources.keys()]).toEqual(
    ['groups/b.yaml', 'groups/sound.yaml', 'rollcall.yaml'].map((path) => join(folder, path)),
  );
});

it('every fault of every file is told in one run, in the order of file, line and column', async () => {
  const { faults } = await readFiles({
    'rollcall.yaml': 'approvals: -1\ntarget: { sandbox: {}, zebra: 1 }\n',
    'accounts.yaml': 'accounts: { nobody: x }\n',
    'consents.yaml': '\t',
    'groups/a.yaml':
      'group: a\nmode: both\nmembers: [{ user: nobody, from: 2026-02-30 }, a@b.c, A@b.c]\n',
    'groups/b.yaml': '- b\n',
    'groups/c.yml': '',
  });
  expect(faults.map(briefly)).toEqual([
    'accounts.yaml:1:13 bad-user',
    'accounts.yaml:1:21 bad-user',
    'consents.yaml:1:1 empty-file',
    'groups/a.yaml:2:7 wrong-value',
    'groups/a.yaml:3:19 bad-user',
    'groups/a.yaml:3:33 bad-date',
    'groups/a.yaml:3:54 duplicate-member',
    'groups/b.yaml:1:1 wrong-type',
    'groups/c.yml:1:1 unknown-file',
    'rollcall.yaml:1:12 wrong-value',
    'rollcall.yaml:2:24 unknown-key',
  ]);
});

it.each([
  ['site: https://Banc.atlassian.net/', { kind: 'site', url: 'https://banc.atlassian.net' }],
  [
    'site: { url: "https://banc.atlassian.net" }',
    { kind: 'site', url: 'https://banc.atlassian.net', scoped: {} },
  ],
  [
    'site: { url: "https://banc.atlassian.net", cloudId: 1324a887-45db }',
    { kind: 'site', url: 'https://banc.atlassian.net', scoped: { cloudId: '1324a887-45db' } },
  ],
  ['organization: { id: 9f1c0f5e-3b1d }', { kind: 'organization', id: '9f1c0f5e-3b1d' }],
  [
    'organization: { id: 9f1c0f5e-3b1d, directory: d-1 }',
    { kind: 'organization', id: '9f1c0f5e-3b1d', directory: 'd-1' },
  ],
  ['sandbox: {}', { kind: 'sandbox', seed: 'sandbox' }],
])('takes the target %j', async (text, target) => {
  const { declared, faults } = await readFiles({
    ...sound,
    'rollcall.yaml': `target: { ${text} }\n`,
  });
  expect(faults).toEqual([]);
  expect(declared?.config.target).toEqual(target);
});
