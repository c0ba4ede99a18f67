import { describe, expect, it } from 'vitest';
import { proposed } from '../support/proposals.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

describe('A removal that no line explains', () => {
  const world: WorldSpec = {
    sets: { team: { members: ['ann', 'bob'] } },
    groups: {
      oslo: { members: ['cy', { set: 'team' }], live: ['ann', 'bob', 'cy'] },
      jira: { members: ['bob', 'cy'], live: ['bob', 'cy'] },
    },
  };

  it('names the set that the base has the person in', async () => {
    const { plan } = await proposed(world, { ...world, sets: { team: { members: ['ann'] } } });
    const [removal] = plan.changes;
    expect(removal?.because).toMatchObject({
      kind: 'undeclared',
      formerly: { through: [{ kind: 'set', name: 'team' }] },
    });
  });

  it('has the line of the base, in no folder but its own', async () => {
    const { plan } = await proposed(world, {
      ...world,
      groups: { ...world.groups, oslo: { ...world.groups['oslo'], members: [{ set: 'team' }] } },
    });
    const [removal] = plan.changes;
    expect(removal?.because.formerly).toEqual({
      file: removal?.because.file,
      line: expect.any(Number) as number,
    });
  });

  it('has the groups in which the files keep the person, where those were not read', async () => {
    const { plan } = await proposed(world, { ...world, sets: { team: { members: ['ann'] } } });
    expect(plan.changes.map(({ keeps, keepsByFiles }) => ({ keeps, keepsByFiles }))).toEqual([
      { keeps: undefined, keepsByFiles: ['jira'] },
    ]);
  });
});

it('an add has the end that the files give it, however far that is', () => {
  const plan = planOf({
    groups: { oslo: { live: ['ann'], members: ['ann', { user: 'bob', until: '2028-12-31' }] } },
  });
  expect(plan.changes.map(({ because }) => because.until)).toEqual(['2029-01-01T00:00:00Z']);
});

it('a plan over a base has the number of approvals that the base asks for', async () => {
  const { plan } = await proposed({ groups: { oslo: { live: ['ann'], members: ['ann'] } } }, {});
  expect(plan.approvals).toBe(1);
});

describe('The consent that a plan needs', () => {
  const people = (group: string, size: number) =>
    Array.from({ length: size }, (_, index) => `${group}-${index}`);
  const losing = (group: string, size: number, lost: number) => ({
    live: people(group, size),
    members: people(group, size).slice(lost),
  });

  it('is one for all groups, with the total that they come to', () => {
    const plan = planOf({
      limits: { total: 6 },
      groups: { oslo: losing('o', 10, 4), lille: losing('l', 10, 3), york: losing('y', 10, 1) },
    });
    expect(plan.consentNeeded).toEqual({ removals: { oslo: 4, lille: 3 }, total: 8 });
  });

  it('is none where no limit withholds anything', () => {
    const plan = planOf({ groups: { oslo: losing('o', 10, 1) } });
    expect(plan.consentNeeded).toBeUndefined();
  });
});
