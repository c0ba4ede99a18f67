import { describe, expect, it } from 'vitest';
import { type Evidence, carriedOver, earlierOutcomes } from '../../src/apply/earlier-runs.ts';
import type { JournalLine } from '../../src/apply/journal.ts';
import { type Change, changeKey } from '../../src/model/change.ts';
import { targetText } from '../../src/model/declared.ts';
import type { Plan } from '../../src/model/plan.ts';
import {
  type ChangeOutcome,
  type Outcome,
  type Receipt,
  appliedEarlier,
} from '../../src/model/receipt.ts';
import { applied, outcomes } from '../support/service.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

const before: WorldSpec = {
  groups: {
    oslo: { live: ['verna', 'dorice'], members: ['dorice', 'steve'] },
  },
};
const after: WorldSpec = {
  groups: { oslo: { live: ['dorice', 'steve'], members: ['dorice', 'steve'] } },
};
const plan = planOf(before);
const other = planOf({ groups: { oslo: { live: ['dorice'], members: ['dorice', 'nora'] } } });
const [add, remove] = plan.changes as [Change, Change];
const at = (minute: number) => `2026-11-23T08:0${minute}:00Z`;
const target = targetText(plan.target);

const begin = (minute: number, of: Plan = plan): JournalLine => {
  const digests = { approved: [of.digest], fresh: '' };
  return { kind: 'begin', time: at(minute), pid: 1, target, digests };
};
const intent = (minute: number, change: Change): JournalLine => ({
  ...{ kind: 'intent', time: at(minute) },
  ...{ action: change.action, group: change.group, account: { id: change.account.id } },
});
const outcome = (minute: number, change: Change, became: Outcome = 'applied'): JournalLine => ({
  ...{ kind: 'outcome', time: at(minute), outcome: became, attempts: 1 },
  ...{ action: change.action, group: change.group, account: { id: change.account.id } },
});
const end = (minute: number): JournalLine => ({ kind: 'end', time: at(minute), receipt: 'r.json' });
const written = (minute: number, change: Change, became?: Outcome) => [
  intent(minute, change),
  outcome(minute, change, became),
];
const reversed = (change: Change): Change => ({
  ...change,
  action: change.action === 'add' ? 'remove' : 'add',
});
const receiptOf = (of: Plan, ...changes: readonly ChangeOutcome[]): Receipt => ({
  ...{ version: 1, target: of.target, at: of.at, interrupted: false, findings: [] },
  ...{ digests: { approved: [of.digest], fresh: '' }, started: at(0), finished: at(5), changes },
});
const done = (change: Change, became: Outcome = 'applied'): ChangeOutcome => ({
  ...change,
  ...{ outcome: became, attempts: 2, started: at(1), finished: at(2), confirmed: true },
});

async function again({ journal = [], receipts = [] }: Partial<Evidence>, world = after) {
  const earlier = earlierOutcomes({ journal, receipts }, [plan], plan.target);
  return (await applied(world, plan, { earlier })).receipt;
}

describe('what is in place already stays applied where', () => {
  it.each<[string, Partial<Evidence>]>([
    [
      'the journal has it of an earlier run of the plan',
      { journal: [begin(0), ...written(1, add), ...written(2, remove)] },
    ],
    [
      'a run of the plan was killed before it knew',
      { journal: [begin(0), intent(1, add), intent(2, remove)] },
    ],
    [
      'the answer was lost',
      { journal: [begin(0), ...written(1, add, 'unknown'), ...written(2, remove, 'unknown')] },
    ],
    ['a receipt of the plan has it', { receipts: [receiptOf(plan, done(add), done(remove))] }],
    [
      'another target has been written since',
      {
        journal: [
          begin(0),
          ...written(1, add),
          ...written(1, remove),
          { ...begin(2, other), target: 'site https://other.example' } as JournalLine,
          ...written(3, reversed(add)),
        ],
      },
    ],
  ])('%s', async (_, evidence) => {
    const { changes } = await again(evidence);
    expect(changes.map((each) => [each.outcome, each.confirmed, each.why])).toEqual(
      [add, remove].map(() => ['applied', true, 'An earlier run of this plan applied it.']),
    );
  });

  it('with its attempts and times', async () => {
    const receipt = await again({ receipts: [receiptOf(plan, done(add))] });
    expect(receipt.changes[0]).toMatchObject({ attempts: 2, started: at(1), finished: at(2) });
    const journalled = await again({ journal: [begin(0), intent(1, add), intent(3, add)] });
    expect(journalled.changes[0]).toMatchObject({ attempts: 2, started: at(1) });
  });
});

describe('it is already in place where', () => {
  it.each<[string, Partial<Evidence>]>([
    ['nothing is known', {}],
    ['another plan did it', { journal: [begin(0, other), ...written(1, add)] }],
    ['a receipt of another plan has it', { receipts: [receiptOf(other, done(add))] }],
    [
      'a run of the plan ended without sending it',
      { journal: [begin(0), intent(1, add), intent(1, remove), end(2), begin(3, other)] },
    ],
    [
      'Atlassian refused it',
      { journal: [begin(0), ...written(1, add, 'failed'), ...written(1, remove, 'failed')] },
    ],
    ['it was so when it was first applied', { receipts: [receiptOf(plan, done(add, 'already'))] }],
    [
      'another run has taken it back since',
      { journal: [begin(0), ...written(1, add), begin(2, other), ...written(3, reversed(add))] },
    ],
    [
      'another plan has done it since',
      { journal: [begin(0), ...written(1, add), begin(2, other), ...written(3, add)] },
    ],
    [
      'a newer receipt has it otherwise',
      {
        journal: [begin(0), ...written(1, add)],
        receipts: [receiptOf(other, done(reversed(add)))],
      },
    ],
  ])('%s', async (_, evidence) => {
    expect(outcomes(await again(evidence))).toEqual([
      '+ oslo steve: already',
      '- oslo verna: already',
    ]);
  });
});

it('what someone else has undone since is sent again, and is the work of this run', async () => {
  const receipt = await again({ receipts: [receiptOf(plan, done(add), done(remove))] }, before);
  expect(outcomes(receipt)).toEqual(['+ oslo steve: applied', '- oslo verna: applied']);
  for (const change of receipt.changes) expect(change).not.toHaveProperty('why');
});

it('the last write counts, not the last line: receipts are older than they seem', async () => {
  const evidence = {
    journal: [begin(3), ...written(4, add)],
    receipts: [receiptOf(other, done(reversed(add)))],
  };
  expect(outcomes(await again(evidence))[0]).toBe('+ oslo steve: applied');
});

describe('what an earlier run did', () => {
  const key = (change: Change) => changeKey(change);
  const known = (evidence: Partial<Evidence>, approved: readonly Plan[] = [plan]) => [
    ...earlierOutcomes({ journal: [], receipts: [], ...evidence }, approved, plan.target),
  ];
  const once = { attempts: 1, started: at(1), finished: at(1) };

  it.each<[string, Partial<Evidence>, ReturnType<typeof known>]>([
    [
      'is what its journal says',
      { journal: [begin(0), intent(1, add), outcome(3, add)] },
      [[key(add), { attempts: 1, started: at(1), finished: at(3) }]],
    ],
    [
      'as far as it is known: an outcome without its intent began when it ended',
      { journal: [begin(0), outcome(3, add)] },
      [[key(add), { attempts: 1, started: at(3), finished: at(3) }]],
    ],
    [
      'is what it was about to do when it was killed',
      { journal: [begin(0), intent(1, add), intent(2, add), begin(4, other)] },
      [[key(add), { attempts: 2, started: at(1) }]],
    ],
    [
      'is not what it was refused',
      { journal: [begin(0), ...written(1, add, 'failed'), ...written(1, remove, 'blocked')] },
      [],
    ],
    ["begins with a run: lines before are nobody's", { journal: written(1, add) }, []],
    [
      'is not what it found in place',
      { receipts: [receiptOf(plan, done(add, 'already'), { ...done(remove), attempts: 0 })] },
      [],
    ],
    [
      'is what its receipt says, of answers that were lost too',
      { receipts: [receiptOf(plan, done(add), done(remove, 'unknown'))] },
      [add, remove].map((change) => [
        key(change),
        { attempts: 2, started: at(1), finished: at(2) },
      ]),
    ],
    [
      'is not what a receipt of another target says',
      {
        receipts: [{ ...receiptOf(plan, done(add)), target: { kind: 'sandbox', seed: 'other' } }],
      },
      [],
    ],
    [
      'stays so where another run sent the opposite, and nobody knows what became of it',
      {
        journal: [begin(0), ...written(1, add), begin(2, other)],
        receipts: [receiptOf(other, done(reversed(add), 'unknown'))],
      },
      [[key(add), once]],
    ],
    [
      'stays so where another run was killed while it sent the opposite, or its answer was lost',
      {
        journal: [
          ...[begin(0), ...written(1, add), ...written(1, remove), begin(2, other)],
          ...[intent(3, reversed(add)), ...written(4, reversed(remove), 'unknown')],
        ],
      },
      [
        [key(add), once],
        [key(remove), once],
      ],
    ],
    [
      'is also what a run of several plans did, and nothing that is said beside it',
      {
        journal: [
          {
            ...{ kind: 'begin', time: at(0), pid: 1, target },
            digests: { approved: [other.digest, plan.digest], fresh: '' },
          },
          { kind: 'settled', time: at(0), target },
          ...written(1, add),
        ],
      },
      [[key(add), once]],
    ],
    [
      'is the opposite where the plan wanted that later',
      { journal: [begin(0), ...written(1, remove), ...written(2, reversed(remove))] },
      [],
    ],
  ])('%s', (_, evidence, expected) => {
    expect(known(evidence)).toEqual(expected);
  });

  it('is also what its plan withheld, announced, or awaited without knowing the account', () => {
    const evidence = { journal: [begin(0), ...written(1, add), ...written(2, remove)] };
    const none = { ...plan, changes: [], noop: [] };
    expect(known(evidence, [none])).toEqual([]);
    const guard = 'removals-total' as const;
    expect(known(evidence, [{ ...none, withheld: [{ ...remove, guard }] }])).toHaveLength(1);
    expect(known(evidence, [{ ...none, upcoming: [{ ...remove, on: at(1) }] }])).toHaveLength(1);
    const pending = [{ ...add, action: 'add', account: { id: 'x@y.z', email: 'x@y.z' } }];
    expect(known(evidence, [{ ...none, pending: pending as never }])).toEqual([[key(add), once]]);
  });

  it('is told of a change alone that is in place now, and that reading has shown', () => {
    const earlier = new Map([[changeKey(add), { attempts: 2, started: at(1), finished: at(2) }]]);
    const now = (became: Outcome, confirmed: boolean | null): ChangeOutcome => ({
      ...add,
      ...{ outcome: became, confirmed, attempts: 1, started: at(6), finished: at(7) },
    });
    expect(carriedOver(now('already', true), earlier)).toEqual({
      ...now('applied', true),
      ...{ attempts: 3, started: at(1), finished: at(2), why: appliedEarlier },
    });
    for (const outcome of [
      now('already', null),
      now('applied', true),
      { ...now('already', true), ...remove },
    ]) {
      expect(carriedOver(outcome, earlier)).toBe(outcome);
    }
  });
});

describe('what was not among the changes when it was approved', () => {
  it('and had to be put right by an earlier run stays applied', async () => {
    const inPlace = planOf(after);
    const approved = { ...inPlace, noop: [add] };
    const journal = [begin(0, inPlace), ...written(1, add)];
    const earlier = earlierOutcomes({ journal, receipts: [] }, [approved], plan.target);
    expect(outcomes((await applied(after, approved, { earlier })).receipt)).toEqual([
      '+ oslo steve: applied',
    ]);
    expect((await applied(after, approved)).receipt.changes).toEqual([]);
  });

  it('because there was no account yet is told by the id that it has now', async () => {
    const nora = { user: 'nora', pending: true } as const;
    const oslo = { live: ['dorice'], members: ['dorice', nora] };
    const approved = planOf({ groups: { oslo }, unknown: ['nora'] });
    const first = await applied({ groups: { oslo } }, approved);
    expect(outcomes(first.receipt)).toEqual(['+ oslo nora: applied']);
    const evidence = { journal: [], receipts: [first.receipt] };
    const earlier = earlierOutcomes(evidence, [approved], plan.target);
    const second = await applied(first.service.now(), approved, { earlier });
    expect(outcomes(second.receipt)).toEqual(['+ oslo nora: applied']);
    const alone = await applied(first.service.now(), approved);
    expect(outcomes(alone.receipt)).toEqual(['+ oslo nora: already']);
  });
});
