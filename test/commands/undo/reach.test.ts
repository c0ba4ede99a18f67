import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Undo } from '../../../src/model/edits.ts';
import { site, type SiteSpec } from '../../support/site.ts';

const includes = (what: string, more = '', mode = 'authoritative') =>
  `group: oslo\nmode: ${mode}\nmembers:\n  - { ${what} }\n${more}`;

/** Applies, undoes, and applies again: who is in lille and oslo after each, and what undo says. */
async function thereAndBack(spec: SiteSpec) {
  const { run, cwd, members } = await site(spec);
  const lille = join(cwd, 'memberships/groups/lille.yaml');
  const written = await readFile(lille, 'utf8');
  const who = () => [members('lille').join(' '), members('oslo').join(' ')];
  await run(['apply', '--yes', '--receipt', 'receipt.json']);
  const applied = who();
  const { code, stdout } = await run(['undo', 'receipt.json', '--json']);
  const { left } = JSON.parse(stdout) as Undo;
  const edited = (await readFile(lille, 'utf8')) !== written;
  await run(['apply', '--yes']);
  return { applied, code, left, edited, after: who() };
}

const live = { lille: ['verna'], oslo: ['verna', 'steve'] };
const both = ['verna', 'steve'];

it.each<[string, SiteSpec]>([
  [
    'who joined lille and was in oslo before',
    { live, files: { lille: both, oslo: includes('group: lille') } },
  ],
  [
    'who was in oslo before, through a set',
    {
      live,
      files: { lille: both, oslo: includes('set: team') },
      others: { 'sets/team.yaml': 'set: team\nmembers:\n  - { group: lille }\n' },
    },
  ],
  [
    'who left lille and was not in oslo',
    {
      live: { lille: ['verna', 'dorice', 'steve'], oslo: ['verna', 'dorice'] },
      files: { lille: ['verna', 'dorice'], oslo: includes('group: lille') },
    },
  ],
])('undo leaves %s, and names the group that the edit would reach', async (_, spec) => {
  const { code, left, edited, applied, after } = await thereAndBack(spec);
  const place = { file: 'memberships/groups/oslo.yaml', line: 4 };
  expect({ code, left }).toMatchObject({ code: 1, left: [{ code: 'reaches-others', ...place }] });
  expect(left[0]?.why).toContain('It also reaches "oslo"');
  expect({ edited, after }).toEqual({ edited: false, after: applied });
});

it.each<[string, SiteSpec]>([
  [
    'joined there too',
    {
      live: { lille: ['verna'], oslo: ['verna'] },
      outside: ['steve'],
      files: { lille: both, oslo: includes('group: lille') },
    },
  ],
  [
    'left there too',
    {
      live: { lille: both, oslo: both },
      files: { lille: ['verna'], oslo: includes('group: lille') },
    },
  ],
  [
    'is excepted there',
    {
      live: { lille: ['verna', 'nora', 'steve'], oslo: ['verna', 'nora'] },
      files: {
        lille: ['verna', 'nora'],
        oslo: includes('group: lille', 'except: [steve@banc.ly]\n'),
      },
    },
  ],
  [
    'has a line of their own there',
    { live, files: { lille: both, oslo: includes('group: lille', '  - steve@banc.ly\n') } },
  ],
  [
    'is in an additive group, which removes nobody',
    { live, files: { lille: both, oslo: includes('group: lille', '', 'additive') } },
  ],
])(
  'undo takes back a change of a group that another brings in, when the person %s',
  async (_, spec) => {
    const { code, after } = await thereAndBack(spec);
    const before = ['lille', 'oslo'].map((name) => (spec.live[name] ?? []).toSorted().join(' '));
    expect({ code, after }).toEqual({ code: 0, after: before });
  },
);

it('undo leaves the second of two edits that reach another group only together', async () => {
  const { run, members } = await site({
    live: { lille: ['verna'], nice: ['verna'], oslo: both },
    files: { lille: both, nice: both, oslo: includes('group: lille', '  - { group: nice }\n') },
  });
  await run(['apply', '--yes', '--receipt', 'receipt.json']);
  const { stdout } = await run(['undo', 'receipt.json', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ taken: 1, left: [{ code: 'reaches-others' }] });
  await run(['apply', '--yes']);
  expect(members('oslo')).toEqual(['steve', 'verna']);
});
