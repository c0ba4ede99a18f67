import { describe, expect, it } from 'vitest';
import { planOf, sentences, type WorldSpec } from '../support/world.ts';

const dated = (from: string | undefined, until: string | undefined, at: string): WorldSpec => ({
  at,
  groups: {
    oslo: {
      live: ['dorice'],
      members: ['dorice', { user: 'verna', ...(from && { from }), ...(until && { until }) }],
    },
  },
});

describe('a person is in iff start(from) ≤ at < end(until) (promise 11)', () => {
  it.each([
    { from: '2026-12-01', at: '2026-11-30T23:59:59Z', isIn: false },
    { from: '2026-12-01', at: '2026-12-01T00:00:00Z', isIn: true },
    { until: '2026-12-31', at: '2026-12-31T23:59:59Z', isIn: true },
    { until: '2026-12-31', at: '2027-01-01T00:00:00Z', isIn: false },
    { from: '2026-12-01T09:00:00Z', at: '2026-12-01T08:59:59Z', isIn: false },
    { from: '2026-12-01T10:00:00+01:00', at: '2026-12-01T09:00:00Z', isIn: true },
    { until: '2026-12-01T09:00:00Z', at: '2026-12-01T09:00:00Z', isIn: false },
    { from: '2026-12-01', until: '2026-12-01', at: '2026-12-01T12:00:00Z', isIn: true },
  ])('from $from until $until at $at: $isIn', ({ from, until, at, isIn }) => {
    expect(sentences(planOf(dated(from, until, at)).changes)).toEqual(isIn ? ['+ oslo verna'] : []);
  });
});

it('an end that has passed removes a member in either mode, and says so', () => {
  for (const mode of ['authoritative', 'additive'] as const) {
    const plan = planOf({
      groups: {
        oslo: {
          mode,
          live: ['verna', 'dorice'],
          members: [{ user: 'verna', until: '2026-11-20' }, 'dorice'],
        },
      },
    });
    expect(plan.changes.map(({ action, because }) => [action, because.kind])).toEqual([
      ['remove', 'until'],
    ]);
  }
});

it('who is in before their day leaves an authoritative group, and the line says so', () => {
  const early = {
    live: ['verna', 'dorice'],
    members: ['dorice', { user: 'verna', from: '2026-12-01' }],
  };
  const plan = planOf({ groups: { oslo: early, lille: { ...early, mode: 'additive' } } });
  expect(sentences(plan.changes)).toEqual(['- oslo verna']);
  expect(plan.changes[0]?.because).toEqual({
    kind: 'from',
    file: 'groups/oslo.yaml',
    line: 5,
    on: '2026-12-01T00:00:00Z',
  });
});

it('what begins or ends within 30 days is announced', () => {
  const plan = planOf({
    groups: {
      oslo: {
        live: ['verna', 'dorice'],
        members: [
          { user: 'verna', until: '2026-12-01' },
          { user: 'steve', from: '2026-12-20', until: '2027-06-30' },
          { user: 'dorice', until: '2027-01-31' },
        ],
      },
    },
  });
  expect(plan.upcoming.map(({ action, account, on }) => [action, account.id, on])).toEqual([
    ['add', '0-steve', '2026-12-20T00:00:00Z'],
    ['remove', '0-verna', '2026-12-02T00:00:00Z'],
  ]);
});

describe('two lines that turn out to name one account leave the group alone', () => {
  it.each<[string, WorldSpec['groups'][string]]>([
    ['duplicate-member', { live: ['steve'], members: ['verna', { user: 'verna', byId: true }] }],
    [
      'member-and-absent',
      {
        mode: 'additive',
        live: ['steve'],
        members: [{ user: 'verna', byId: true }],
        absent: ['verna'],
      },
    ],
  ])('%s', (code, group) => {
    const plan = planOf({ groups: { oslo: group } });
    expect(plan.changes).toEqual([]);
    expect(plan.findings.map((finding) => finding.code)).toEqual([code]);
  });
});
