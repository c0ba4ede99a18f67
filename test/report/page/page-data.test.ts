import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { has, readModel, stateOf } from '../../../src/report/page/browser/model.ts';
import { type PageData, groupFlags } from '../../../src/report/page/page-data.ts';
import type { GroupId } from '../../../src/model/ids.ts';
import { historyOf } from '../../../src/report/history/history.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { receiptOf } from '../history/receipts.ts';
import { pageOf } from '../../support/page.ts';
import { folder, rollcall } from '../../support/rollcall.ts';
import { site } from '../../support/site.ts';
import { type WorldSpec, groupIdOf } from '../../support/world.ts';

/** Each membership of a group as `who: state`. */
function members(spec: WorldSpec, name: string): readonly string[] {
  const group = pageOf(spec).model.groupById.get(groupIdOf(name));
  return (group?.memberships ?? []).map((each) => `${each.person.email}: ${stateOf(each).text}`);
}

describe('A membership on the page', () => {
  it('is what Atlassian shows and the files want, and what the plan does about it', () => {
    const spec: WorldSpec = {
      groups: {
        oslo: {
          live: ['dorice', 'janaye', 'verna', 'anissa', 'florian'],
          members: ['dorice', 'nora', { user: 'olav', from: '2026-12-01' }],
        },
      },
      limits: { atLeast: 9 },
    };
    expect(members(spec, 'oslo')).toEqual([
      'anissa@banc.ly: to remove',
      'dorice@banc.ly: in',
      'florian@banc.ly: to remove',
      'janaye@banc.ly: to remove',
      'nora@banc.ly: to add',
      'olav@banc.ly: starts later',
      'verna@banc.ly: to remove',
    ]);
  });

  it('says which removal a guard withholds', () => {
    const live = ['dorice', 'janaye', 'verna', 'anissa'];
    const spec = { groups: { oslo: { live, members: ['dorice'] } } };
    expect(members(spec, 'oslo')).toContain('janaye@banc.ly: removal withheld');
    const [withheld] = pageOf(spec).model.memberships.filter(({ rule }) => rule !== '');
    expect(withheld?.rule).toBe('not in the file; withheld: over the limit of the group');
  });

  it('has the day on which it ends, that of a leaver too', () => {
    const { model } = pageOf({
      groups: { oslo: { live: ['a', 'b'], members: [{ user: 'a', until: '2026-12-01' }, 'b'] } },
      leavers: [{ user: 'b', on: '2026-12-10' }],
    });
    expect(model.memberships.map(({ until }) => until)).toEqual([
      '2026-12-02T00:00:00Z',
      '2026-12-10T00:00:00Z',
    ]);
  });

  it('says through which set or group it comes, by which line, and why', () => {
    const { model } = pageOf({
      groups: { oslo: { live: [], members: [{ set: 'team', because: 'OPS-1' }] } },
      sets: { team: { members: ['verna'] } },
    });
    expect(model.memberships).toMatchObject([
      { through: [{ kind: 'set', name: 'team' }], file: 'sets/team.yaml', line: 4, why: 'OPS-1' },
    ]);
  });

  it('is there for groups that are left alone, with the reason', () => {
    const { model } = pageOf({
      groups: {
        ad: { live: ['verna'], members: [], synced: true },
        it: { live: ['dorice'], members: ['dorice'] },
      },
      protect: { groups: ['it'] },
    });
    expect(model.groups.map(({ name, before, alone }) => [name, before, alone])).toEqual([
      ['ad', 1, expect.stringContaining('synced from an identity provider')],
      ['it', 1, expect.stringContaining('is protected')],
    ]);
    expect(model.memberships).toHaveLength(2);
  });
});

it('lists groups that no file declares, once', () => {
  const known = ['oslo', 'lille'].map((name) => ({ id: groupIdOf(name), name }));
  const shared = { id: 'another' as GroupId, name: 'Oslo' };
  const { model } = pageOf({ groups: { oslo: { live: [] } } }, { known: [...known, shared] });
  expect(model.groups.map(({ name, file }) => [name, file])).toEqual([
    ['lille', ''],
    ['oslo', 'groups/oslo.yaml'],
  ]);
});

it('knows when people of an export were last seen, by id or by email', () => {
  const { model } = pageOf(
    { groups: { oslo: { live: ['a', 'b', 'c'], members: ['a', 'b', 'c'] } } },
    {
      lastSeen: new Map([
        ['0-a', '2026-11-01'],
        ['b@banc.ly', '2026-11-02'],
      ]),
    },
  );
  expect(model.people.map(({ seen }) => seen)).toEqual(['2026-11-01', '2026-11-02', '']);
});

it('knows when a group was reviewed, and when it is due again', () => {
  const { model } = pageOf({
    reviewEvery: 90,
    groups: {
      lille: { live: ['a'], members: ['a'], reviewed: { on: '2026-11-01', by: ['@banc/lille'] } },
      oslo: { live: ['a'], members: ['a'], reviewed: { on: '2026-08-01', by: ['@banc/oslo'] } },
      york: { live: ['a'], members: ['a'] },
    },
  });
  expect(
    model.groups.map((group) => [
      group.reviewedOn,
      group.reviewedBy,
      group.reviewDue,
      has(group, groupFlags.overdue),
    ]),
  ).toEqual([
    ['2026-11-01', '@banc/lille', '2027-01-30', false],
    ['2026-08-01', '@banc/oslo', '2026-10-30', true],
    ['', '', '', true],
  ]);
});

describe('The history on the page', () => {
  const receipts = [
    receiptOf({ finished: '2026-10-01T09:00:00Z', pulls: [7], changes: ['+ oslo a', '+ oslo b'] }),
    receiptOf({ finished: '2026-11-01T09:00:00Z', pulls: [8], changes: ['- oslo b', '+ york a'] }),
  ];
  const history = historyOf({ receipts, versions: [], until: Date.now() as Instant });
  const { model } = pageOf({ groups: { oslo: { live: ['a', 'c'] } } }, { history });

  it('says since when somebody is in a group, by which pull request, and who approved it', () => {
    const [a, c] = model.memberships;
    expect(a?.added).toMatchObject({ at: '2026-10-01T09:00:00Z', pull: 7, by: 'dorice' });
    expect(a?.added?.approvedBy).toBe('steve');
    expect(c?.added).toBeUndefined();
  });

  it('knows who has left, and nothing of groups that are not on the page', () => {
    const oslo = model.groupById.get(groupIdOf('oslo'));
    expect(oslo?.events.map(({ person, adds }) => [person.label, adds])).toEqual([
      ['a', true],
      ['b', true],
      ['b', false],
    ]);
    expect(model.personById.get('0-b')?.memberships).toEqual([]);
  });
});

it('counts what `plan --json` counts', async () => {
  const live = { oslo: ['a', 'b', 'c', 'd', 'e'], lille: ['a', 'b'], ad: ['a'] };
  const { run, cwd } = await site({
    live,
    files: { oslo: ['a'], lille: ['a', 'c', 'd'], ad: ['a', 'b'] },
    synced: ['ad'],
    outside: ['f'],
    others: { 'leavers.yaml': 'leavers:\n  - { user: b@banc.ly, on: 2026-12-10 }\n' },
  });
  const at = ['--at', '2026-11-23T09:00:00Z'];
  const plan = JSON.parse((await run(['plan', '--json', ...at])).stdout) as {
    readonly changes: readonly { readonly action: string }[];
    readonly [list: string]: unknown;
  };
  const { code, stdout } = await run(['report', '--json', ...at]);
  expect(code).toBe(0);
  const number = (list: string) => (plan[list] as readonly unknown[]).length;
  const counts = {
    add: plan.changes.filter(({ action }) => action === 'add').length,
    remove: plan.changes.filter(({ action }) => action === 'remove').length,
    withheld: number('withheld'),
    pending: number('pending'),
    upcoming: number('upcoming'),
  };
  expect(counts).toEqual({ add: 2, remove: 1, withheld: 4, pending: 0, upcoming: 2 });
  expect(JSON.parse(stdout)).toMatchObject({ out: 'access.html', plan: counts });

  const { data, model } = readPage(await readFile(join(cwd, 'access.html'), 'utf8'));
  const states = model.memberships.map((each) => stateOf(each).text);
  expect({ digest: data.digest, counts: data.counts }).toEqual({ digest: plan['digest'], counts });
  expect(states.filter((state) => state === 'to add')).toHaveLength(counts.add);
  expect(states.filter((state) => state === 'to remove')).toHaveLength(counts.remove);
  expect(states.filter((state) => state.endsWith('withheld'))).toHaveLength(counts.withheld);
  for (const { id, before, after } of plan['groups'] as readonly {
    readonly id: string;
    readonly before: number;
    readonly after: number;
  }[]) {
    expect(model.groupById.get(id)).toMatchObject({ before, after });
  }
});

function readPage(html: string) {
  const [, json = ''] =
    /<script type="application\/json" id="data">(.*)<\/script>/u.exec(html) ?? [];
  const data = JSON.parse(json) as PageData;
  return { data, model: readModel(data) };
}

describe('rollcall report', () => {
  it('writes one file, and says what is in it', async () => {
    const { run } = await site({ live: { oslo: ['a'] }, files: { oslo: ['a'] } });
    const { code, stdout } = await run(['report', '--out', 'public/index.html']);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^public\/index\.html: 1 person, 1 group, 1 membership \(\d+ KB\)\. Open it in a browser\.\nNo changes/u,
      ),
    ]);
  });

  it('ends with 1 where a group could not be read, and shows the others', async () => {
    const { run, cwd } = await site({ live: { oslo: ['a'] }, files: { oslo: ['a'], gone: ['a'] } });
    expect((await run(['report'])).code).toBe(1);
    const { model } = readPage(await readFile(join(cwd, 'access.html'), 'utf8'));
    expect(model.groups.map(({ name, before }) => [name, before])).toEqual([
      ['gone', -1],
      ['oslo', 1],
    ]);
  });

  it('writes nothing where the files are invalid', async () => {
    const cwd = await folder({ 'memberships/rollcall.yaml': 'target: nowhere\n' });
    expect((await rollcall(['report'], { cwd })).code).toBe(3);
  });
});
