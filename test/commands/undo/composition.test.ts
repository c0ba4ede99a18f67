import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { site } from '../../support/site.ts';

const set = 'set: team\nmembers:\n  - steve@banc.ly\n  - verna@banc.ly # Verna\n';
const leavers = '# who leaves\nleavers:\n  - { user: rachael@banc.ly, on: 2026-01-31 } # HR-7\n';
const world = {
  live: {
    oslo: ['steve', 'dorice', 'rachael', 'florian'],
    lille: ['rachael', 'anissa', 'janaye'],
  },
  outside: ['verna'],
  files: {
    oslo: 'group: oslo\nmode: authoritative\nmembers:\n  - dorice@banc.ly\n  - { set: team } # the team\n  - { user: florian@banc.ly, until: 2026-01-31, because: OPS-1 }\n',
    lille: 'group: lille\nmode: additive\nmembers: []\nabsent: [anissa@banc.ly]\n',
  },
  others: { 'sets/team.yaml': set, 'leavers.yaml': leavers },
};

it('what came through a set, by date, by leaving and as absent is undone in the files that it belongs to', async () => {
  const { run, cwd, members } = await site(world);
  await run(['apply', '--yes', '--receipt', 'receipt.json']);
  expect([members('oslo'), members('lille')]).toEqual([['dorice', 'steve', 'verna'], ['janaye']]);

  const { code, stdout } = await run(['undo', 'receipt.json']);
  expect({ code, stdout }).toMatchObject({ code: 0 });
  const text = (name: string) => readFile(join(cwd, 'memberships', name), 'utf8');
  expect(await text('sets/team.yaml')).toBe(set);
  expect(await text('leavers.yaml')).toBe('# who leaves\nleavers: []\n');
  expect(await text('groups/oslo.yaml')).toMatchInlineSnapshot(`
    "group: oslo
    mode: authoritative
    members:
      - dorice@banc.ly
      - { set: team } # the team
      - { user: florian@banc.ly, because: OPS-1 }
      - rachael@banc.ly # rachael
    except:
      - verna@banc.ly # verna
    "
  `);
  expect(await text('groups/lille.yaml')).toMatchInlineSnapshot(`
    "group: lille
    mode: additive
    members:
      - anissa@banc.ly  # anissa
      - rachael@banc.ly  # rachael
    absent: []
    "
  `);

  await run(['apply', '--yes']);
  expect(members('oslo')).toEqual(['dorice', 'florian', 'rachael', 'steve']);
  expect(members('lille')).toEqual(['anissa', 'janaye', 'rachael']);
});
