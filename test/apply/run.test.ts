import { describe, expect, it } from 'vitest';
import { Outcomes, SeatTracker, noSeat } from '../../src/apply/run.ts';
import type { RefusalReason, WriteResult } from '../../src/live/writer.ts';
import { AppError } from '../../src/model/app-error.ts';
import type { Change } from '../../src/model/change.ts';
import type { Licence } from '../../src/model/live.ts';
import type { ChangeOutcome } from '../../src/model/receipt.ts';
import { applied, outcomes } from '../support/service.ts';
import { groupIdOf, idOf, planOf, type WorldSpec } from '../support/world.ts';

const changeOf = (action: Change['action'], name: string, handle: string): Change => ({
  ...{ action, group: { id: groupIdOf(name), name }, account: { id: idOf(handle) } },
  because: { kind: 'declared' },
});
const add = changeOf('add', 'oslo', 'ann');
const refused = (reason: RefusalReason, requests = 1): WriteResult => ({
  ...{ kind: 'refused', reason, requests },
  why: 'Atlassian said no.',
});

describe('an add that finds no seat names the product', () => {
  const free: Licence = { product: 'Jira', seats: { used: 2, limit: 3 } };
  const full: Licence = { product: 'Confluence', seats: { used: 3, limit: 3 } };
  const over: Licence = { product: 'Bitbucket', seats: { used: 4, limit: 3 } };
  const untold: Licence = { product: 'Trello' };

  it.each<[string, readonly Licence[], string]>([
    ['that is used up', [free, full, untold], 'Confluence has'],
    ['or those that are', [full, free, over], 'Confluence and Bitbucket have'],
    ['or all that the group grants, where none is said to be', [free, untold], 'Jira and Trello'],
    ['or none, where none is known', [], 'A product that the group grants has'],
  ])('%s', (_, licences, who) => {
    expect(noSeat(licences)).toContain(who);
    expect(noSeat(licences)).toContain('no seat left: free one seat, or buy more.');
  });
});

describe('a group without a seat', () => {
  it('is worth another try once, after it lost somebody', () => {
    const seats = new SeatTracker();
    const elsewhere = changeOf('add', 'lille', 'ann');
    seats.refused(add);
    seats.refused(elsewhere);
    seats.lost(changeOf('remove', 'oslo', 'bob'));
    expect([seats.isFull(add), seats.worthTrying([add, elsewhere])]).toEqual([true, [add]]);
    expect([seats.isFull(add), seats.isFull(elsewhere)]).toEqual([false, true]);
    seats.refused(add);
    expect(seats.worthTrying([add, elsewhere])).toEqual([]);
  });

  it('is none that only lost somebody', () => {
    const seats = new SeatTracker();
    seats.lost(add);
    expect([seats.isFull(add), seats.worthTrying([add])]).toEqual([false, []]);
  });
});

describe('outcomes', () => {
  const outcome = (became: ChangeOutcome['outcome'], change = add): ChangeOutcome => ({
    ...change,
    ...{ outcome: became, attempts: 1, confirmed: null },
  });

  it.each([
    ['applied', true],
    ['already', true],
    ['unknown', false],
    ['failed', false],
    ['blocked', false],
  ] as const)('say of what is %s whether it is done: %s', (became, done) => {
    const all = new Outcomes();
    expect([all.isOpen(add), all.isDone(add)]).toEqual([true, false]);
    all.note(outcome(became));
    expect([all.isOpen(add), all.isDone(add)]).toEqual([false, done]);
  });

  it('keep what an earlier try of a change came to that is left', () => {
    const all = new Outcomes();
    all.noteTry(outcome('failed'));
    expect(all.isOpen(add)).toBe(true);
    all.leave(add, 'blocked', 'No seat.');
    all.leave(changeOf('remove', 'oslo', 'bob'), 'withheld', 'Nobody would be left.');
    expect(all.all().map((each) => [each.outcome, each.attempts, each.why])).toEqual([
      ['blocked', 1, 'No seat.'],
      ['withheld', 0, 'Nobody would be left.'],
    ]);
  });

  it('confirm only what has an outcome', () => {
    const all = new Outcomes();
    all.confirm(add, true);
    expect(all.all()).toEqual([]);
    all.note(outcome('applied'));
    all.confirm(add, false);
    expect(all.of(add)?.confirmed).toBe(false);
  });

  it('stand in the order of everything', () => {
    const all = new Outcomes();
    for (const handle of ['cy', 'ann', 'bob']) {
      all.note(outcome('applied', changeOf('add', 'oslo', handle)));
    }
    expect(all.all().map(({ account }) => account.id)).toEqual(['0-ann', '0-bob', '0-cy']);
  });
});

/** The journal of a run, as its outcomes. */
function journalled(fails = false) {
  const noted: ChangeOutcome[] = [];
  const outcome = (each: ChangeOutcome) => {
    noted.push(each);
    const full = new AppError('failed', 'cannot-write', 'The disk is full.');
    return fails ? Promise.reject(full) : Promise.resolve();
  };
  return { noted, journal: { intent: () => Promise.resolve(), outcome } };
}

describe('a change', () => {
  const swap: WorldSpec = {
    groups: { oslo: { live: ['ann', 'zoe'], members: ['bob', 'zoe'] } },
  };
  const adds: WorldSpec = { groups: { oslo: { live: ['zoe'], members: ['zoe', 'ann', 'bob'] } } };

  it('that was tried again began with its first try, and has all its attempts', async () => {
    const { journal, noted } = journalled();
    let clock = 0;
    const { receipt } = await applied(swap, planOf(swap), {
      ...{ seats: { oslo: 2 }, journal, lag: 1 },
      onProgress: () => ++clock,
    });
    const [added] = receipt.changes;
    expect(added).toMatchObject({
      ...{ outcome: 'applied', attempts: 2 },
      ...{ started: '2026-11-23T09:00:00Z', finished: '2026-11-23T09:00:01Z' },
    });
    expect(added).not.toHaveProperty('why');
    expect(noted.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['failed', 1],
      ['applied', 1],
      ['applied', 2],
    ]);
  });

  it('is looked for in a group of about as many members as there were, and those that joined', async () => {
    const { service } = await applied(adds, planOf(adds));
    expect(service.expected).toEqual([2, 2]);
  });

  it('that was never sent did not fail, has no times, and stands in no journal', async () => {
    const { journal, noted } = journalled();
    const answers = { '+ oslo bob': refused('given-up', 0) };
    const { receipt } = await applied(adds, planOf(adds), { answers, journal });
    expect(outcomes(receipt)).toEqual(['+ oslo ann: applied', '+ oslo bob: blocked']);
    expect(receipt.changes[1]).not.toHaveProperty('started');
    expect(receipt.changes[1]?.attempts).toBe(0);
    expect(noted.map(({ account }) => account.id)).toEqual(['0-ann']);
  });

  it('counts although its outcome can not be written into the journal any more', async () => {
    const { journal } = journalled(true);
    const { receipt } = await applied(adds, planOf(adds), { journal });
    expect(outcomes(receipt)).toEqual(['+ oslo ann: applied', '+ oslo bob: applied']);
  });
});
