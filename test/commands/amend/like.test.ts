import { describe, expect, it } from 'vitest';
import { editing } from '../../support/editing.ts';
import type { SiteSpec } from '../../support/site.ts';

const group = (name: string, members: readonly string[], more = '') =>
  `group: ${name}\nmode: authoritative\nmembers:\n${members.map((line) => `  - ${line}\n`).join('')}${more}`;
const spec: SiteSpec = {
  live: {
    ...{ oslo: ['verna'], lille: ['verna'], hanoi: [], york: ['verna'] },
    ...{ 'site-admins': ['verna'], synced: ['verna'], guild: ['verna'] },
  },
  synced: ['synced'],
  outside: ['nora', 'ben'],
  files: {
    oslo: group('oslo', ['verna@banc.ly # Verna', 'ben@banc.ly']),
    lille: group('lille', ['{ set: team }']),
    hanoi: group('hanoi', ['{ set: team }'], 'except: [verna@banc.ly]\n'),
    york: group('york', [
      '{ user: verna@banc.ly, until: 2026-12-31, because: OPS-1 }',
      'ben@banc.ly',
    ]),
    past: group('past', ['{ user: verna@banc.ly, until: 2026-01-31 }', 'ben@banc.ly']),
    porto: group('porto', ['{ group: oslo }']),
  },
  others: {
    'accounts.yaml':
      'accounts:\n  ben@banc.ly: 0-ben\n  nora@banc.ly: 0-nora\n  verna@banc.ly: 0-verna\n',
    'sets/team.yaml': 'set: team\nmembers:\n  - verna@banc.ly # Verna\n',
  },
};
const at = ['--at', '2026-11-28T09:00:00Z'];
const like = ['grant', 'nora@banc.ly', '--like', 'verna@banc.ly', ...at];

async function told(args: readonly string[], env?: Readonly<Record<string, string>>) {
  const { edit } = await editing(spec);
  const { diff, code, result, stderr } = await edit(args, env);
  const notes = (result.notes ?? [])
    .filter(({ code: kind }) => kind === 'not-copied')
    .map(({ group: name, why }) => (name === undefined ? why : `${name}: ${why}`));
  return { diff, code, notes, hints: (result.notes ?? []).map(({ hint }) => hint), stderr };
}

describe('grant --like', () => {
  it('writes a line wherever the colleague has one without dates, sets too', async () => {
    const { code, diff } = await told(like);
    expect({ code, diff }).toEqual({
      code: 0,
      diff: [
        ...['groups/oslo.yaml', '+  - nora@banc.ly    # nora'],
        ...['sets/team.yaml', '+  - nora@banc.ly    # nora'],
      ].map((line) => line.replace(/ +# nora$/u, '')),
    });
  });

  it('tells what it does not give, and how to give it', async () => {
    const { notes, hints } = await told(like);
    expect(notes).toEqual([
      'york: verna@banc.ly is in it until 2026-12-31, and end dates are not copied.',
      'hanoi: "except" keeps verna@banc.ly out of it, and would not keep nora@banc.ly out.',
      'verna@banc.ly is also in groups that no file declares: site-admins (administration), guild, synced (synced).',
    ]);
    expect(hints).toContain(
      'To give it for that time:\nrollcall grant nora@banc.ly york --until 2026-12-31',
    );
  });

  it('needs no credentials, and says that it did not look further', async () => {
    const { code, notes } = await told(like, {});
    expect(code).toBe(0);
    expect(notes.at(-1)).toBe('Groups of verna@banc.ly that no file declares were not looked up.');
  });

  it('takes dates and reasons from the command line alone', async () => {
    const { diff } = await told([...like, '--until', '2027-01-31', '--because', 'OPS-2'], {});
    expect(diff).toContain('+  - { user: nora@banc.ly, until: 2027-01-31, because: OPS-2 }');
  });

  it.each([
    ['somebody whom no file lists', 'vern@banc.ly', 1, 'Did you mean "verna@banc.ly", "ben'],
    ['a name', 'verna', 64, 'Did you mean "verna@banc.ly"?'],
  ])('refuses %s', async (_, colleague, exit, message) => {
    const { run } = await editing(spec);
    const { code, stderr } = await run(['grant', 'nora@banc.ly', '--like', colleague, ...at], {});
    expect({ code, stderr }).toMatchObject({
      code: exit,
      stderr: expect.stringContaining(message) as string,
    });
  });

  it('reads well', async () => {
    const { run } = await editing(spec);
    await expect((await run(like)).stdout).toMatchFileSnapshot('golden/like.txt');
  });
});
