import { describe, expect, it } from 'vitest';
import type { RefusalReason, WriteResult } from '../../src/live/writer.ts';
import { changeKey } from '../../src/model/change.ts';
import { AppError } from '../../src/model/app-error.ts';
import { given } from '../../src/model/objects.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { type Behaviour, applied, outcomes } from '../support/service.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

const world: WorldSpec = {
  groups: Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [name, { live: ['zoe'], members: ['zoe', 'ann', 'bob'] }]),
  ),
};
const plan = planOf(world);
const refused = (reason: RefusalReason, requests = 1): WriteResult => ({
  ...{ kind: 'refused', reason, requests },
  why: 'Atlassian said no.',
});
const lost: WriteResult = { kind: 'lost', why: 'The connection was reset.', requests: 1 };
const already: WriteResult = { kind: 'already', requests: 1 };
const each = (answer: WriteResult, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`+ ${name} ann`, answer]));
const lastWhy = ({ changes }: Receipt) => changes.at(-1)?.why;

describe('the first changes stop a run, and the rest says why', () => {
  it.each<[string, Behaviour, number, string]>([
    [
      'where three answers are lost and nothing can be read',
      { answers: each(lost, 'a', 'b', 'c'), unreadable: true },
      3,
      'The first 3 changes all failed. The next run begins with others. The last one: The connection was reset.',
    ],
    [
      'where three are refused, whatever the reason',
      { answers: { ...each(refused('forbidden'), 'a', 'c'), ...each(lost, 'b') } },
      5,
      'The first 3 changes all failed. The next run begins with others. The last one: Atlassian said no.',
    ],
    [
      'where the credentials are not taken',
      { answers: each(refused('unauthorized'), 'a') },
      1,
      'The first change was refused: Atlassian said no.',
    ],
    [
      'where nothing is sent any more',
      { answers: each(refused('given-up', 0), 'a') },
      1,
      'Atlassian said no.',
    ],
    [
      'where the first one can not be read again',
      { unreadable: true },
      1,
      'The group of the first change could not be read again.',
    ],
    [
      'where the first one does not show',
      { lagIn: { a: 99 } },
      1,
      'The first change is not visible when the group is read again.',
    ],
  ])('%s', async (_, behaviour, writes, why) => {
    const { receipt, service } = await applied(world, plan, behaviour);
    expect([service.writes.length, lastWhy(receipt)]).toEqual([writes, why]);
  });
});

describe('the first changes stop no run', () => {
  it.each<[string, Behaviour, readonly string[]]>([
    [
      'where three find no seat',
      { seats: { a: 1, b: 1, c: 1 } },
      ['+ a ann', '+ b ann', '+ c ann', '+ d ann', '+ d bob'],
    ],
    [
      'where three are so already, and show',
      { answers: each(already, 'a', 'b', 'c'), hides: { a: ['zoe'], b: ['zoe'], c: ['zoe'] } },
      [],
    ],
    [
      'where two are refused, and one is so already and does not show',
      { answers: { ...each(refused('conflict'), 'a', 'b'), ...each(already, 'c') } },
      [],
    ],
  ])('%s', async (_, behaviour, writes) => {
    const { receipt, service } = await applied(world, plan, behaviour);
    if (writes.length > 0) expect(service.writes).toEqual(writes);
    expect(outcomes(receipt)).toContain('+ d bob: applied');
  });
});

it('each group is tried once before one is tried again', async () => {
  const all = ['a', 'b', 'c', 'd'].flatMap((name) => [`+ ${name} ann`, `+ ${name} bob`]);
  const answers = Object.fromEntries(all.map((write) => [write, refused('licence-limit')]));
  const two: WorldSpec = {
    groups: {
      a: { live: ['zoe'], members: ['zoe', 'ann', 'bob', 'cy'] },
      b: { live: ['zoe'], members: ['zoe', 'ann'] },
    },
  };
  const some = { '+ a ann': refused('conflict'), '+ b ann': refused('conflict') };
  const ended = await applied(two, planOf(two), { answers: some });
  expect(ended.service.writes.slice(0, 3)).toEqual(['+ a ann', '+ b ann', '+ a bob']);
  const none = await applied(world, plan, { answers });
  expect(none.service.writes).toEqual(['+ a ann', '+ b ann', '+ c ann', '+ d ann']);
});

it.each([
  ['behind what was refused last', '+ b ann', '+ c ann'],
  ['at the beginning behind the very last one', '+ d bob', '+ a ann'],
  ['at the beginning where what was refused is no longer to be done', 'other', '+ a ann'],
  ['at the beginning where nothing was refused', undefined, '+ a ann'],
])('a run begins %s', async (_, last, first) => {
  const change = plan.changes.find(
    ({ group, account }) => `+ ${group.name} ${account.id.replace('0-', '')}` === last,
  );
  const lastRefused = change === undefined ? last : changeKey(change);
  const { service } = await applied(world, plan, given({ lastRefused }));
  expect(service.writes[0]).toBe(first);
});

it('a run that begins behind what was refused last tries what is before it next, alone', async () => {
  const oslo = { live: ['zoe'], members: ['zoe', 'ann'] };
  const groups = { a: oslo, b: oslo, c: oslo };
  const [, second] = planOf({ groups }).changes;
  const { service } = await applied({ groups }, planOf({ groups }), {
    lastRefused: changeKey(second ?? expect.unreachable()),
    ...{ answers: { '+ c ann': refused('conflict') }, lagIn: { a: 99 } },
  });
  expect(service.writes).toEqual(['+ c ann', '+ a ann']);
});

describe('an interrupt', () => {
  it.each<[string, WriteResult]>([
    ['while the first change is sent', refused('given-up')],
    ['while its answer is lost', lost],
    ['while it is refused', refused('conflict')],
  ])('says nothing of the credentials: %s', async (_, answer) => {
    const stopping = new AbortController();
    const journal = {
      intent: () => {
        stopping.abort();
        return Promise.resolve();
      },
      outcome: () => Promise.resolve(),
    };
    const { receipt, service } = await applied(world, plan, {
      ...{ stop: stopping.signal, journal, answers: each(answer, 'a') },
    });
    expect(service.writes).toEqual(['+ a ann']);
    expect(lastWhy(receipt)).toBe('Apply was interrupted before it.');
  });

  it('while the first change does not show says nothing of it', async () => {
    const stopping = new AbortController();
    const onWait = () => stopping.abort();
    const { receipt } = await applied(world, plan, {
      ...{ stop: stopping.signal, onWait, lagIn: { a: 9 } },
    });
    expect(lastWhy(receipt)).toBe('Apply was interrupted before it.');
  });

  it('while the others are sent is not taken for what was refused meanwhile', async () => {
    const stopping = new AbortController();
    const { receipt } = await applied(world, plan, {
      stop: stopping.signal,
      journal: {
        intent: ({ group, account }) => {
          if (group.name === 'b' && account.id === '0-bob') stopping.abort();
          return Promise.resolve();
        },
        outcome: () => Promise.resolve(),
      },
      answers: { '+ b bob': refused('given-up') },
    });
    const left = receipt.changes.filter(({ outcome }) => outcome === 'blocked');
    for (const { why } of left) expect(why).toBe('Apply was interrupted before it.');
  });
});

it('a journal that can not be written any more ends the run, and is the reason', async () => {
  const full = () => Promise.reject(new AppError('failed', 'cannot-write', 'The disk is full.'));
  const journal = { intent: full, outcome: full };
  const { receipt, service } = await applied(world, plan, { journal });
  expect(service.writes).toEqual([]);
  expect(new Set(receipt.changes.map(({ outcome, why }) => `${outcome}: ${why ?? ''}`))).toEqual(
    new Set(['blocked: Nothing more is sent. The disk is full.']),
  );
});
