import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/model/receipt.ts';
import { applied, outcomes } from '../support/service.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

const swap: WorldSpec = {
  groups: {
    jira: { live: ['dorice', 'verna'], members: ['dorice', 'steve'] },
    confluence: { live: ['rachael', 'steve'], members: ['rachael', 'verna'] },
  },
};
const whys = ({ changes }: Receipt) => changes.map(({ why }) => why);

describe('a swap with both groups at their licence limit', () => {
  it('ends blocked, with nothing written, and says to free one seat', async () => {
    const seats = { jira: 2, confluence: 2 };
    const { receipt, service } = await applied(swap, planOf(swap), { seats });
    expect(outcomes(receipt)).toEqual([
      '+ confluence verna: blocked',
      '- confluence steve: blocked',
      '+ jira steve: blocked',
      '- jira verna: blocked',
    ]);
    expect(service.now()).toEqual(swap);
    for (const why of whys(receipt)) expect(why).toContain('free one seat');
  });

  it('resolves once there is one free seat', async () => {
    const seats = { jira: 2, confluence: 3 };
    const { receipt, service } = await applied(swap, planOf(swap), { seats });
    expect(receipt.changes.every(({ outcome }) => outcome === 'applied')).toBe(true);
    expect(service.writes).toEqual([
      '+ confluence verna',
      '+ jira steve',
      '- jira verna',
      '+ jira steve',
      '- confluence steve',
    ]);
    expect(receipt.changes.find(({ group }) => group.name === 'jira')?.attempts).toBe(2);
  });
});

it('says which product lacks the seat, where Atlassian tells', async () => {
  const licences = [
    { product: 'Jira', seats: { used: 2, limit: 2 } },
    { product: 'Confluence', seats: { used: 2, limit: 9 } },
  ];
  const world: WorldSpec = {
    groups: {
      jira: { live: ['dorice'], members: ['dorice', 'steve'], licences },
      oslo: {
        ...{ live: ['dorice'], members: ['dorice'] },
        licences: [{ product: 'Trello', seats: { used: 2, limit: 2 } }],
      },
    },
  };
  const { receipt } = await applied(world, planOf(world), { seats: { jira: 1 } });
  expect(whys(receipt)).toEqual(['Jira has no seat left: free one seat, or buy more.']);
});

it('a group without a seat gets no further adds, and the other groups go on', async () => {
  const people = Array.from({ length: 60 }, (_, i) => `user-${i}`);
  const world: WorldSpec = {
    groups: {
      jira: { live: ['dorice'], members: ['dorice', ...people] },
      oslo: { live: ['dorice'], members: ['dorice', ...people] },
    },
  };
  const { receipt, service } = await applied(world, planOf(world), { seats: { jira: 1 } });
  const sent = service.writes.filter((write) => write.startsWith('+ jira'));
  expect(sent.length).toBeLessThan(60);
  const oslo = receipt.changes.filter(({ group }) => group.name === 'oslo');
  expect(oslo.every(({ outcome }) => outcome === 'applied')).toBe(true);
});

it('a want of seats in three groups does not stop the run', async () => {
  const groups = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [name, { live: ['dorice'], members: ['dorice', 'steve'] }]),
  );
  const seats = { a: 1, b: 1, c: 1 };
  const { receipt } = await applied({ groups }, planOf({ groups }), { seats });
  expect(outcomes(receipt)).toEqual([
    '+ a steve: blocked',
    '+ b steve: blocked',
    '+ c steve: blocked',
    '+ d steve: applied',
  ]);
});

it('a seat that a removal frees goes to who waited for it', async () => {
  const world: WorldSpec = {
    groups: { jira: { live: ['dorice', 'verna'], members: ['dorice', 'steve', 'anissa'] } },
  };
  const { receipt } = await applied(world, planOf(world), { seats: { jira: 2 } });
  const count = (outcome: string) =>
    receipt.changes.filter((change) => change.outcome === outcome).length;
  expect([count('applied'), count('blocked')]).toEqual([2, 1]);
});
