import { describe, expect, it } from 'vitest';
import { lastRefused } from '../../src/apply/earlier-runs.ts';
import { given } from '../../src/model/objects.ts';
import { applied, outcomes } from '../support/service.ts';
import { groupIdOf, planOf, type WorldSpec } from '../support/world.ts';

const move: WorldSpec = {
  groups: {
    oslo: { live: ['verna', 'dorice'], members: ['dorice'] },
    lille: { live: ['steve'], members: ['steve', 'verna'] },
  },
};
const refused = (reason: 'unauthorized' | 'forbidden' | 'not-found') =>
  ({ kind: 'refused', reason, why: 'Atlassian said no.', requests: 1 }) as const;

describe('apply', () => {
  it('does what the plan says, adds before removes, and confirms it by reading again', async () => {
    const { receipt, service } = await applied(move, planOf(move));
    expect(service.writes).toEqual(['+ lille verna', '- oslo verna']);
    expect(receipt.changes.map(({ outcome, confirmed }) => [outcome, confirmed])).toEqual([
      ['applied', true],
      ['applied', true],
    ]);
    expect([...(service.memberships.get(groupIdOf('oslo')) ?? [])]).toEqual(['0-dorice']);
  });

  it('writes down both digests, and when', async () => {
    const plan = planOf(move);
    const { receipt } = await applied(move, plan);
    expect(receipt.digests).toEqual({ approved: [plan.digest], fresh: plan.digest });
    expect(receipt.started).toBe('2026-11-23T09:00:00Z');
  });

  it('blocks a removal whose person could not be added where they move to', async () => {
    const answers = { '+ lille verna': refused('not-found') };
    const { receipt, service } = await applied(move, planOf(move), { answers });
    expect(outcomes(receipt)).toEqual(['+ lille verna: failed', '- oslo verna: blocked']);
    expect(service.memberships.get(groupIdOf('oslo'))).toContain('0-verna');
  });

  it('waits for a reading that lags, and confirms', async () => {
    const { receipt, service } = await applied(move, planOf(move), { lag: 3 });
    expect(receipt.changes.map(({ confirmed }) => confirmed)).toEqual([true, true]);
    expect(service.waited()).toBeGreaterThan(0);
  });

  it('settles a lost answer by reading, and does not write again what is done', async () => {
    const lost = { '+ lille verna': 1, '- oslo verna': 1 };
    const { receipt, service } = await applied(move, planOf(move), { lost });
    expect(service.writes).toEqual(['+ lille verna', '- oslo verna']);
    expect(outcomes(receipt)).toEqual(['+ lille verna: applied', '- oslo verna: applied']);
  });

  it('sends a lost write three times at most, and says whether reading shows it undone', async () => {
    const answers = { '+ lille verna': { kind: 'lost', why: 'Reset.', requests: 1 } as const };
    const { receipt, service } = await applied(move, planOf(move), { answers });
    expect(service.writes).toHaveLength(3);
    expect(outcomes(receipt)).toEqual(['+ lille verna: failed', '- oslo verna: blocked']);
    const unread = await applied(move, planOf(move), { answers, unreadable: true });
    expect(outcomes(unread.receipt)).toEqual(['+ lille verna: unknown', '- oslo verna: blocked']);
  });

  it('does not lean a removal on an "already" that reading contradicts', async () => {
    const answers = { '+ lille verna': { kind: 'already', requests: 1 } as const };
    const { receipt, service } = await applied(move, planOf(move), { answers });
    expect(outcomes(receipt)).toEqual(['+ lille verna: unknown', '- oslo verna: blocked']);
    expect(service.memberships.get(groupIdOf('oslo'))).toContain('0-verna');
  });

  it.each(['unauthorized', 'given-up'] as const)(
    'goes no further when a write is %s',
    async (reason) => {
      const many: WorldSpec = {
        groups: {
          oslo: {
            live: ['dorice'],
            members: ['dorice', ...Array.from({ length: 99 }, (_, i) => `user-${i + 100}`)],
          },
        },
      };
      const no = { kind: 'refused', reason, why: 'The quota is used up.', requests: 1 } as const;
      const answers = { '+ oslo user-120': no };
      const { receipt, service } = await applied(many, planOf(many), { answers });
      expect(service.writes.length).toBeLessThan(99);
      expect(receipt.changes.find(({ outcome }) => outcome === 'blocked')?.why).toBe(no.why);
    },
  );

  it('begins nothing once it is asked to stop', async () => {
    const { receipt, service } = await applied(move, planOf(move), { stop: AbortSignal.abort() });
    expect(service.writes).toEqual([]);
    expect(receipt.interrupted).toBe(true);
    expect(outcomes(receipt)).toEqual(['+ lille verna: blocked', '- oslo verna: blocked']);
  });

  it('does not let the canary empty a group either', async () => {
    const world: WorldSpec = { groups: { oslo: { live: ['verna'], members: ['steve'] } } };
    const answers = { '+ oslo steve': refused('not-found') };
    const { receipt } = await applied(world, planOf(world), { answers });
    expect(outcomes(receipt)).toEqual(['+ oslo steve: failed', '- oslo verna: withheld']);
  });

  it('takes a removal whose outcome nobody knows for done when it counts who is left', async () => {
    const world: WorldSpec = {
      groups: {
        oslo: { live: ['verna', 'dorice'], members: ['steve'] },
        jira: { live: ['rachael', 'anissa'], members: ['rachael', 'verna'] },
        hanoi: { live: ['florian'], members: ['florian', 'janaye'] },
      },
    };
    const answers = {
      '+ oslo steve': refused('not-found'),
      '- oslo dorice': { kind: 'already', requests: 1 } as const,
    };
    const behaviour = { answers, seats: { jira: 2 } };
    const { receipt, service } = await applied(world, planOf(world), behaviour);
    expect(outcomes(receipt)).toContain('- oslo dorice: unknown');
    expect(outcomes(receipt)).toContain('+ jira verna: applied');
    expect(outcomes(receipt)).toContain('- oslo verna: withheld');
    expect(service.writes).not.toContain('- oslo verna');
  });

  it('does not empty a group when the add that would have kept it filled fails', async () => {
    const world: WorldSpec = {
      groups: {
        oslo: { live: ['verna'], members: ['steve'] },
        lille: { live: [], members: ['dorice'] },
      },
    };
    const answers = { '+ oslo steve': refused('not-found') };
    const { receipt } = await applied(world, planOf(world), { answers });
    expect(outcomes(receipt)).toEqual([
      '+ lille dorice: applied',
      '+ oslo steve: failed',
      '- oslo verna: withheld',
    ]);
  });
});

describe('an interrupt while waiting for what was written to show', () => {
  it.each(['the canary', 'confirmation'])(
    'says nothing about the change: not confirmed, and not undone: %s',
    async (when) => {
      const oslo = { live: ['dorice'], members: ['dorice', 'verna'] };
      const lille = { live: ['steve'], members: ['steve', 'verna'] };
      const groups = when === 'the canary' ? { oslo } : { lille, oslo };
      const stopping = new AbortController();
      const { receipt } = await applied({ groups }, planOf({ groups }), {
        stop: stopping.signal,
        lagIn: { oslo: 1000 },
        onWait: () => stopping.abort(),
      });
      const last = receipt.changes.at(-1);
      expect([last?.group.name, last?.outcome, last?.confirmed]).toEqual(['oslo', 'applied', null]);
    },
  );
});

describe('the canary', () => {
  const adds: WorldSpec = {
    groups: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [
        name,
        { live: ['dorice'], members: ['dorice', 'verna', 'steve'] },
      ]),
    ),
  };

  it('stops everything when the credentials are not taken', async () => {
    const { receipt, service } = await applied(adds, planOf(adds), {
      answers: { '+ a steve': refused('unauthorized') },
    });
    expect(service.writes).toEqual(['+ a steve']);
    expect(receipt.changes.filter(({ outcome }) => outcome === 'blocked')).toHaveLength(7);
  });

  it('stops everything when its change does not show within a minute', async () => {
    const { receipt, service } = await applied(adds, planOf(adds), { lag: 1000 });
    expect(service.writes).toEqual(['+ a steve']);
    expect(service.waited()).toBeGreaterThanOrEqual(60_000);
    expect(receipt.changes[0]).toMatchObject({ outcome: 'applied', confirmed: false });
  });

  it.each(['not-found', 'forbidden'] as const)(
    'tries the next group when a change is refused: %s',
    async (reason) => {
      const { receipt, service } = await applied(adds, planOf(adds), {
        answers: { '+ a steve': refused(reason) },
      });
      expect(service.writes.slice(0, 2)).toEqual(['+ a steve', '+ b steve']);
      expect(receipt.changes.filter(({ outcome }) => outcome === 'applied')).toHaveLength(7);
    },
  );

  it('never stops for changes that are so already, and that nothing shows', async () => {
    const already = { kind: 'already', requests: 1 } as const;
    const { receipt } = await applied(adds, planOf(adds), {
      answers: Object.fromEntries(['a', 'b', 'c'].map((name) => [`+ ${name} steve`, already])),
    });
    const by = (wanted: string) => receipt.changes.filter(({ outcome }) => outcome === wanted);
    expect([by('unknown').length, by('applied').length]).toEqual([3, 5]);
    expect(by('unknown')[0]?.why).toContain('Perhaps the account is suspended');
  });

  it('stops after three such refusals', async () => {
    const { service } = await applied(adds, planOf(adds), {
      answers: Object.fromEntries(
        ['a', 'b', 'c'].map((name) => [`+ ${name} steve`, refused('not-found')]),
      ),
    });
    expect(service.writes).toEqual(['+ a steve', '+ b steve', '+ c steve']);
  });

  it('begins behind what was refused last, so that three refusals do not keep others waiting for ever', async () => {
    const answers = Object.fromEntries(
      ['a', 'b', 'c'].flatMap((name) => [
        [`+ ${name} steve`, refused('forbidden')],
        [`+ ${name} verna`, refused('forbidden')],
      ]),
    );
    const plan = planOf(adds);
    const first = await applied(adds, plan, { answers });
    expect(first.receipt.changes.at(-1)?.why).toContain('The next run begins with others.');
    const evidence = { journal: [], receipts: [first.receipt] };
    const last = lastRefused(evidence, plan.target);
    const { service, receipt } = await applied(adds, plan, {
      answers,
      ...given({ lastRefused: last }),
    });
    expect(service.writes[0]).toBe('+ d steve');
    expect(receipt.changes.filter(({ outcome }) => outcome === 'applied')).toHaveLength(2);
    expect(receipt.changes.filter(({ outcome }) => outcome === 'failed')).toHaveLength(6);
  });

  it('goes on after three such refusals where a removal shows that the credentials are taken', async () => {
    const leaving = { live: ['dorice', 'anissa'], members: ['dorice'] };
    const world: WorldSpec = { groups: { ...adds.groups, e: leaving } };
    const answers = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`+ ${name} steve`, refused('not-found')]),
    );
    const { receipt, service } = await applied(world, planOf(world), { answers });
    expect(service.writes.slice(0, 4)).toEqual([
      '+ a steve',
      '+ b steve',
      '+ c steve',
      '- e anissa',
    ]);
    expect(receipt.changes.filter(({ outcome }) => outcome === 'applied')).toHaveLength(6);

    const also = { answers: { ...answers, '- e anissa': refused('not-found') } };
    const stopped = await applied(world, planOf(world), also);
    expect(stopped.service.writes).toHaveLength(4);
    expect(outcomes(stopped.receipt)).toContain('+ a verna: blocked');
  });

  it('sends no further adds where a removal passed and another then says that nothing is taken', async () => {
    const leaving = { live: ['dorice', 'anissa'], members: ['dorice'] };
    const world: WorldSpec = { groups: { ...adds.groups, e: leaving, f: leaving } };
    const answers = {
      ...Object.fromEntries(
        ['a', 'b', 'c'].map((name) => [`+ ${name} steve`, refused('not-found')]),
      ),
      '- f anissa': refused('unauthorized'),
    };
    const { receipt, service } = await applied(world, planOf(world), { answers });
    expect(service.writes.slice(3)).toEqual(['- e anissa', '- f anissa']);
    expect(outcomes(receipt)).toContain('+ d steve: blocked');
  });

  it('passes over a change that was already so: it proves nothing', async () => {
    const hiding = {
      live: ['dorice'],
      unlisted: ['anissa'],
      members: ['dorice', 'verna', 'steve'],
    };
    const world: WorldSpec = { groups: { ...adds.groups, a: hiding } };
    const { service } = await applied(world, planOf(world), {
      answers: { '+ a steve': { kind: 'already', requests: 1 } },
      lag: 1000,
    });
    expect(service.writes).toEqual(['+ a steve', '+ b steve']);
  });
});
