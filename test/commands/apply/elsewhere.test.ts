import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/model/receipt.ts';
import { type SiteSpec, site } from '../../support/site.ts';

const file = (group: string, rest: string, mode = 'authoritative') =>
  `group: ${group}\nmode: ${mode}\n${rest}`;
const people = (...handles: readonly string[]) =>
  `members:\n${handles.map((handle) => `  - ${handle}@banc.ly\n`).join('')}`;
const move: SiteSpec = {
  live: { old: ['cy', 'dorice'], new: ['steve'], hanoi: ['nora'] },
  files: { old: ['dorice'], new: ['steve', 'cy'], hanoi: ['nora'] },
};
const set = 'set: team\nmembers:\n  - cy@banc.ly\n';
const withSet = (more: string, mode?: string): SiteSpec => ({
  ...move,
  files: {
    ...move.files,
    new: file('new', `members:\n  - steve@banc.ly\n  - set: team\n${more}`, mode),
  },
  others: { 'sets/team.yaml': set },
});

async function applyTo(spec: SiteSpec, ...args: readonly string[]) {
  const there = await site(spec);
  const { code, stdout } = await there.run(['apply', '--json', ...args]);
  const { changes } = JSON.parse(stdout) as Receipt;
  const old = changes.find(({ group, account }) => group.name === 'old' && account.id === '0-cy');
  return { ...there, code, old, isOut: !there.members('old').includes('cy') };
}

describe('apply --group leaves a mover where they are while another group wants them', () => {
  it.each<[string, SiteSpec, RegExp]>([
    ['which was not asked for', move, /to new: that add is wanted, and not part of this run/u],
    ['through a set', withSet(''), /to new: that add is wanted/u],
    [
      'that Atlassian does not have',
      { ...move, live: { old: ['cy', 'dorice'] } },
      /to new, which/u,
    ],
    [
      'in which two lines mean one account',
      { ...move, files: { ...move.files, new: file('new', `${people('steve', 'cy')}  - 0-cy\n`) } },
      /to new, which could not be read or planned/u,
    ],
    [
      'by an email that only accounts.yaml knows',
      { ...move, hidden: ['cy'], others: { 'accounts.yaml': 'accounts:\n  cy@banc.ly: 0-cy\n' } },
      /to new: that add is wanted/u,
    ],
  ])('%s', async (_, spec, why) => {
    const { code, old, isOut } = await applyTo(spec, '--group', 'old', '--yes');
    expect([code, old?.outcome, isOut]).toEqual([1, 'blocked', false]);
    expect(old?.why).toMatch(why);
  });

  it('whose file has faults', async () => {
    const spec = { ...move, files: { ...move.files, new: file('new', people('cy'), 'x') } };
    const { isOut } = await applyTo(spec, '--group', 'old', '--yes');
    expect(isOut).toBe(false);
  });
});

describe('apply --group takes somebody out where no other group wants them', () => {
  it.each<[string, SiteSpec]>([
    ['that they are not in', { ...move, live: { ...move.live, new: ['steve', 'cy'] } }],
    ['that does not except them', withSet('except:\n  - cy@banc.ly\n')],
    ['in which they are not absent', withSet('absent:\n  - cy@banc.ly\n', 'additive')],
  ])('%s', async (_, spec) => {
    expect(await applyTo(spec, '--group', 'old', '--yes')).toMatchObject({ code: 0, isOut: true });
  });

  it('but one that is not ours to write', async () => {
    const { run, cwd, sandbox, members } = await site(move);
    const config = `target: { site: "${sandbox.url}" }\nguards: { protect: { groups: [new] } }\n`;
    await writeFile(join(cwd, 'memberships/rollcall.yaml'), config);
    expect((await run(['apply', '--group', 'old', '--yes'])).code).toBe(0);
    expect(members('old')).toEqual(['dorice']);
  });
});

it('apply --approved --group goes by what is in place in the other groups of the plan', async () => {
  const { run, members } = await site(move);
  await run(['plan', '--out', 'plan.json']);
  const approved = (group: string) => run(['apply', '--approved', 'plan.json', '--group', group]);
  expect((await approved('old')).code).toBe(1);
  expect(members('old')).toContain('cy');
  expect((await approved('new')).code).toBe(0);
  expect((await approved('old')).code).toBe(0);
  expect([members('old'), members('new')]).toEqual([['dorice'], ['cy', 'steve']]);
});

it('only the groups that want somebody who leaves are read', async () => {
  const { sandbox } = await applyTo(move, '--group', 'old', '--yes');
  const read = new Set(
    sandbox.requests.flatMap(({ path }) => /groupId=(g-\w+)/u.exec(path)?.[1] ?? []),
  );
  expect(read).toEqual(new Set(['g-old', 'g-new']));
});
