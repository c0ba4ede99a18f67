import { describe, expect, it } from 'vitest';
import { planOf, sentences, type WorldSpec } from '../support/world.ts';

const changes = (spec: WorldSpec) => sentences(planOf(spec).changes);
const free = { percent: 100, atLeast: 100, atMost: 100, total: 1000 };

describe('sets and groups in groups', () => {
  it('a set brings its people into every group that names it, and says through which lines', () => {
    const plan = planOf({
      sets: { team: { members: ['verna', { user: 'steve', because: 'OPS-1' }] } },
      groups: {
        oslo: { live: [], members: ['dorice', { set: 'Team' }] },
        lille: { live: ['verna'], members: [{ set: 'team' }] },
      },
    });
    expect(sentences(plan.changes)).toEqual([
      '+ lille steve',
      '+ oslo dorice',
      '+ oslo steve',
      '+ oslo verna',
    ]);
    expect(plan.changes[0]?.because).toEqual({
      kind: 'declared',
      file: 'sets/team.yaml',
      line: 5,
      text: 'OPS-1',
      through: [{ kind: 'set', name: 'team', file: 'groups/lille.yaml', line: 4 }],
    });
  });

  it('a group brings in whom its file declares, after its except, through as many files as there are', () => {
    const plan = planOf({
      sets: { team: { members: ['verna', 'steve', 'dorice'] } },
      groups: {
        oslo: { live: [], members: [{ set: 'team' }], except: ['dorice'] },
        lille: { live: [], members: [{ group: 'oslo' }, 'anissa'] },
        hanoi: { live: [], members: [{ group: 'lille' }], except: ['steve'] },
      },
    });
    expect(sentences(plan.changes).filter((line) => line.includes('hanoi'))).toEqual([
      '+ hanoi anissa',
      '+ hanoi verna',
    ]);
    const verna = plan.changes.find(
      ({ group, account }) => `${group.name} ${account.id}` === 'hanoi 0-verna',
    );
    expect(verna?.because.through?.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'group lille',
      'group oslo',
      'set team',
    ]);
  });

  it('whoever leaves a set leaves every group that it brought them into', () => {
    const live = ['verna', 'steve'];
    const oslo = { live, members: [{ set: 'team' }] };
    expect(changes({ sets: { team: { members: ['verna'] } }, groups: { oslo } })).toEqual([
      '- oslo steve',
    ]);
  });

  it("the group's own line explains a membership that a set gives too", () => {
    const plan = planOf({
      sets: { team: { members: ['verna'] } },
      groups: { oslo: { live: [], members: [{ set: 'team' }, 'verna'] } },
    });
    expect(plan.changes[0]?.because).toEqual({
      kind: 'declared',
      file: 'groups/oslo.yaml',
      line: 5,
    });
  });

  it('a person is in while any path is, and the removal is dated once the last has ended', () => {
    const world = (at: string): WorldSpec => ({
      at,
      sets: { team: { members: [{ user: 'verna', until: '2026-11-30' }] } },
      groups: {
        oslo: {
          live: ['verna', 'steve'],
          members: ['steve', { user: 'verna', until: '2026-11-10' }, { set: 'team' }],
        },
      },
    });
    expect(changes(world('2026-11-20T00:00:00Z'))).toEqual([]);
    const [removal] = planOf(world('2026-12-01T00:00:00Z')).changes;
    expect(removal?.because).toMatchObject({
      kind: 'until',
      file: 'sets/team.yaml',
      on: '2026-12-01T00:00:00Z',
    });
  });

  it('the dates of the line that brings a set in bound those of its people', () => {
    const world = (at: string): WorldSpec => ({
      at,
      sets: { team: { members: [{ user: 'verna', from: '2026-11-01', until: '2027-06-30' }] } },
      groups: {
        oslo: {
          live: [],
          members: ['steve', { set: 'team', from: '2026-12-01', until: '2026-12-31' }],
        },
      },
    });
    expect(changes(world('2026-11-20T00:00:00Z'))).toEqual(['+ oslo steve']);
    expect(changes(world('2026-12-20T00:00:00Z'))).toEqual(['+ oslo steve', '+ oslo verna']);
    expect(planOf(world('2026-12-20T00:00:00Z')).upcoming.map(({ on }) => on)).toEqual([
      '2027-01-01T00:00:00Z',
    ]);
  });

  it('memberships that follow each other without a gap are announced as one', () => {
    const plan = planOf({
      sets: { team: { members: [{ user: 'verna', from: '2026-12-01', until: '2026-12-05' }] } },
      groups: {
        oslo: {
          live: ['verna'],
          members: ['steve', { user: 'verna', until: '2026-11-30' }, { set: 'team' }],
        },
      },
    });
    expect(plan.upcoming.map(({ action, on }) => `${action} ${on}`)).toEqual([
      'remove 2026-12-06T00:00:00Z',
    ]);
  });

  it('many ways to the same set are one membership, however many there are', () => {
    const layers = Array.from({ length: 40 }, (_, index) => index);
    const groups = Object.fromEntries(
      layers.flatMap((index) =>
        ['a', 'b'].map((side) => [
          `${side}${index}`,
          {
            live: [],
            members:
              index === 0
                ? ['verna', 'lost']
                : [{ group: `a${index - 1}` }, { group: `b${index - 1}` }],
          },
        ]),
      ),
    );
    expect(changes({ groups, unknown: ['lost'] })).toHaveLength(80);
  });
});

describe('except', () => {
  const world = (except: readonly string[], spec: Partial<WorldSpec> = {}): WorldSpec => ({
    sets: { team: { members: ['verna', 'steve'] } },
    groups: { oslo: { live: [], members: ['dorice', { set: 'team' }], except } },
    ...spec,
  });

  it('takes out of what a set brings in', () => {
    expect(changes(world(['steve']))).toEqual(['+ oslo dorice', '+ oslo verna']);
  });

  it('that takes nobody out is told', () => {
    const { findings } = planOf(world(['anissa']));
    expect(findings.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['excludes-nobody', 'groups/oslo.yaml', 40],
    ]);
  });

  it('of an email that does not resolve withholds the adds it may mean, and no others', () => {
    const plan = planOf(world(['anissa'], { unknown: ['anissa'] }));
    expect(sentences(plan.changes)).toEqual(['+ oslo dorice']);
    expect(plan.withheld.map(({ account, guard }) => [account.id, guard])).toEqual([
      ['0-steve', 'unresolved-except'],
      ['0-verna', 'unresolved-except'],
    ]);
  });

  it('of an account that a line of the file names by itself leaves the group alone', () => {
    const { changes: none, findings } = planOf({
      sets: { team: { members: ['steve'] } },
      groups: {
        oslo: {
          live: [],
          members: [{ user: 'verna', byId: true }, { set: 'team' }],
          except: ['verna'],
        },
      },
    });
    expect(none).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['member-in-except']);
  });
});

it('a group that brings in one whose lines contradict each other is left alone with it; the others go on', () => {
  const plan = planOf({
    groups: {
      oslo: { live: [], members: ['verna', { user: 'verna', byId: true }] },
      lille: { live: [], members: [{ group: 'oslo' }] },
      hanoi: { live: [], members: ['steve'] },
    },
  });
  expect(sentences(plan.changes)).toEqual(['+ hanoi steve']);
  expect(plan.findings.map(({ code, file }) => [code, file])).toEqual([
    ['duplicate-member', 'groups/oslo.yaml'],
    ['unsound-source', 'groups/lille.yaml'],
  ]);
});

it('an email of a set that leads to no account freezes the removals of every group it flows into', () => {
  const live = ['verna', 'steve'];
  const plan = planOf({
    unknown: ['dorice'],
    sets: { team: { members: ['verna', 'dorice'] } },
    groups: {
      oslo: { live, members: [{ set: 'team' }] },
      lille: { live, members: [{ group: 'oslo' }] },
      hanoi: { live, members: ['verna'] },
    },
    limits: free,
  });
  expect(sentences(plan.changes)).toEqual(['- hanoi steve']);
  expect(sentences(plan.withheld)).toEqual(['- lille steve', '- oslo steve']);
  expect(plan.findings.filter(({ code }) => code === 'email-absent')).toHaveLength(1);
});

it('absent takes someone out of an additive group whatever brings them in', () => {
  const oslo = {
    mode: 'additive',
    live: ['steve'],
    members: [{ set: 'team' }],
    absent: ['steve'],
  } as const;
  const plan = planOf({
    sets: { team: { members: ['steve', 'verna'] } },
    groups: { oslo: { ...oslo, live: ['steve', 'dorice'] } },
  });
  expect(sentences(plan.changes)).toEqual(['+ oslo verna', '- oslo steve']);
  expect(plan.changes[1]?.because.kind).toBe('absent');
});

it('absent takes someone out of what a group hands on, too', () => {
  const inner = {
    mode: 'additive',
    live: [],
    members: [{ set: 'team' }],
    absent: ['steve'],
  } as const;
  const plan = planOf({
    sets: { team: { members: ['steve', 'verna'] } },
    groups: { inner, outer: { live: [], members: [{ group: 'inner' }] } },
  });
  expect(sentences(plan.changes)).toEqual(['+ inner verna', '+ outer verna']);
});

it('an absent email that does not resolve withholds the adds that it may mean, here and where the group is brought in', () => {
  const inner = {
    mode: 'additive',
    live: [],
    members: ['dorice', { set: 'team' }],
    absent: ['lost'],
  } as const;
  const plan = planOf({
    unknown: ['lost'],
    sets: { team: { members: ['steve'] } },
    groups: { inner, outer: { live: [], members: ['verna', { group: 'inner' }] } },
  });
  expect(sentences(plan.changes)).toEqual(['+ inner dorice', '+ outer verna']);
  expect(plan.withheld.map(({ group, account, guard }) => [group.name, account.id, guard])).toEqual(
    [
      ['inner', '0-steve', 'unresolved-except'],
      ['outer', '0-dorice', 'unresolved-except'],
      ['outer', '0-steve', 'unresolved-except'],
    ],
  );
});

it('nor does a group hand on, or wait for, somebody absent whose account does not exist yet', () => {
  const inner = {
    mode: 'additive',
    live: [],
    members: [{ set: 'team' }],
    absent: ['nora'],
  } as const;
  const plan = planOf({
    unknown: ['nora'],
    sets: { team: { members: [{ user: 'nora', pending: true }] } },
    groups: { inner, outer: { live: [], members: [{ group: 'inner' }] } },
  });
  expect(plan.pending).toEqual([]);
});

it("an unresolved except does not concern whom the group's own line names, within whatever dates", () => {
  const own = { user: 'verna', from: '2026-01-01' };
  const plan = planOf({
    unknown: ['lost'],
    sets: { team: { members: ['verna', 'steve'] } },
    groups: { oslo: { live: [], members: [own, { set: 'team' }], except: ['lost'] } },
  });
  expect(sentences(plan.changes)).toEqual(['+ oslo verna']);
  expect(plan.changes[0]?.because.file).toBe('groups/oslo.yaml');
});

it.each<[string, string, readonly string[]]>([
  [
    'one after the other, the later first',
    '2026-12-01',
    ['2026-12-02 remove', '2026-12-10 add', '2026-12-16 remove'],
  ],
  ['one within the other', '2026-12-20', ['2026-12-21 remove']],
])('what two sets bring about is announced, whichever comes first: %s', (_, until, days) => {
  const one = { set: 'one', from: '2026-12-10', until: '2026-12-15' };
  const { upcoming } = planOf({
    sets: { one: { members: ['kim'] }, two: { members: ['kim'] } },
    groups: { oslo: { live: ['ann', 'kim'], members: ['ann', one, { set: 'two', until }] } },
  });
  expect(upcoming.map(({ action, on }) => `${on.slice(0, 10)} ${action}`).sort()).toEqual(days);
});
