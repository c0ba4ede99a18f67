import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CreatedSet } from '../../../src/model/edits.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

const oslo = `group: oslo
owners: ["@banc/oslo"]
mode: authoritative
members:
  # The team
  - anna@banc.ly        # Anna Berg
  - { user: ben@banc.ly, because: OPS-1 } # Ben
  - cat@banc.ly         # Cat
  - dan@banc.ly
  - { user: eva@banc.ly, until: 2027-01-31 }
`;
const lille = `group: lille
owners: ["@banc/oslo"]
mode: additive
members: [0-1, "ben@banc.ly", dan@banc.ly, eva@banc.ly] # all
`;
const files = {
  'memberships/rollcall.yaml':
    '# yaml-language-server: $schema=../schemas/config.schema.json\ntarget: { sandbox: { seed: s } }\nowners: ["@banc/it"]\n',
  'memberships/accounts.yaml': 'accounts:\n  anna@banc.ly: 0-1\n',
  'memberships/groups/oslo.yaml': oslo,
  'memberships/groups/lille.yaml': lille,
  'memberships/groups/york.yaml': 'group: york\nmode: additive\nmembers: [zoe@banc.ly]\n',
};

async function created(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const cwd = await folder({ ...files, ...more });
  const { code, stdout, stderr } = await rollcall(['set', 'create', ...args], { cwd });
  const text = (name: string) => readFile(join(cwd, 'memberships', name), 'utf8');
  return { code, stdout, stderr, text };
}

describe('rollcall set create', () => {
  it('takes over whom all groups list alike, and leaves comments, style and everybody else', async () => {
    const { code, text } = await created(['team', '--from', 'oslo', 'LILLE']);
    expect(code).toBe(0);
    expect(await text('sets/team.yaml')).toBe(
      `# yaml-language-server: $schema=../../schemas/set.schema.json
set: team
owners: ["@banc/oslo"]
members:
  - anna@banc.ly                        # Anna Berg
  - dan@banc.ly
`,
    );
    expect(await text('groups/oslo.yaml')).toBe(
      oslo
        .replace('anna@banc.ly        # Anna Berg', '{ set: team }')
        .replace('  - dan@banc.ly\n', ''),
    );
    expect(await text('groups/lille.yaml')).toBe(
      lille.replace('0-1', '{ set: team }').replace(' dan@banc.ly,', ''),
    );
  });

  it('names whom it left in the groups, and why', async () => {
    const { stdout } = await created(['team', '--from', 'oslo', 'lille', '--json']);
    const { members, left } = JSON.parse(stdout) as CreatedSet;
    expect(members).toEqual(['anna@banc.ly', 'dan@banc.ly']);
    expect(left.map(({ user, why }) => [user, why])).toEqual([
      ['ben@banc.ly', 'the lines differ in "because" or "pending"'],
      ['cat@banc.ly', 'only in oslo'],
      ['eva@banc.ly', 'has dates in oslo'],
    ]);
  });

  it('reads well', async () => {
    const { stdout } = await created(['team', '--from', 'oslo', 'lille']);
    await expect(stdout).toMatchFileSnapshot('golden/from-groups.txt');
  });

  it('names the owners that differ: who approves the set does not approve the group', async () => {
    const york = 'group: york\nmode: additive\nmembers: [anna@banc.ly]\n';
    const { stdout, text } = await created(['team', '--from', 'oslo', 'york', '--json'], {
      'memberships/groups/york.yaml': york,
    });
    const { findings } = JSON.parse(stdout) as CreatedSet;
    expect(findings).toMatchObject([{ code: 'delegated', file: 'memberships/groups/oslo.yaml' }]);
    expect(await text('sets/team.yaml')).not.toContain('owners');
  });

  it('is empty without groups, for grant to fill', async () => {
    const { code, text, stdout } = await created(['on call']);
    expect({ code, text: await text('sets/on-call.yaml') }).toMatchObject({
      code: 0,
      text: expect.stringContaining('set: on call\nmembers: []\n') as string,
    });
    expect(stdout).toContain('Set "on call" created, without people.');
  });

  it.each([
    ['of a set, in any case', ['Team'], 'There is a set "team" already.', 1],
    ['of a set whose file has faults', ['broken'], 'There is a set "broken" already.', 1],
    ['of a group', ['oslo'], 'There is a group "oslo" already.', 1],
    ['that no file can hold', ['a\nb'], 'No file can hold that name of a set.', 64],
    ['of an unknown group in --from', ['x', '--from', 'osla'], 'Did you mean "oslo"?', 64],
    [
      'of groups without anybody in common',
      ['x', '--from', 'oslo', 'york'],
      'anna@banc.ly (only in oslo), ben@banc.ly (only in',
      1,
    ],
  ])('refuses the name %s, and writes nothing', async (_, args, message, exit) => {
    const { code, stderr, text } = await created(args, {
      'memberships/sets/team.yaml': 'set: team\nmembers: []\n',
      'memberships/sets/broken.yaml': 'set: broken\nmembers: 1\n',
    });
    expect({ code, stderr }).toMatchObject({
      code: exit,
      stderr: expect.stringContaining(message) as string,
    });
    expect(await text('groups/oslo.yaml')).toBe(oslo);
  });

  it('edits nothing that is left to people', async () => {
    const fixed = 'group: york\nmode: additive\nmembers: [ # all\n  anna@banc.ly, cat@banc.ly]\n';
    const { code, stderr } = await created(['team', '--from', 'oslo', 'york'], {
      'memberships/groups/york.yaml': fixed,
    });
    expect(code).toBe(1);
    expect(stderr).toContain("can't be edited here");
  });
});
