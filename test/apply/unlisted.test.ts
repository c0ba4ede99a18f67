import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { readerOf } from '../support/proposals.ts';
import { type Behaviour, applied, outcomes } from '../support/service.ts';
import { declaredOf, planOf, proposalOf, sentences, type WorldSpec } from '../support/world.ts';

const world: WorldSpec = {
  groups: { oslo: { live: ['verna', 'dorice', 'robot'], members: ['dorice', 'robot'] } },
};
const plan = planOf(world);
const lost = { kind: 'lost', why: 'The connection was reset.', requests: 1 } as const;

describe('where Atlassian counts members that it does not list, absence alone shows no removal', () => {
  it.each<[string, Behaviour, string, boolean | null]>([
    ['it is asked about', { hides: { oslo: ['robot'] } }, 'applied', true],
    [
      'it is asked about after a lost answer',
      { hides: { oslo: ['robot'] }, lost: { '- oslo verna': 1 } },
      'applied',
      true,
    ],
    [
      'whoever was suspended meanwhile, and stays, did not leave',
      { hides: { oslo: ['verna'] }, answers: { '- oslo verna': lost } },
      'failed',
      null,
    ],
    [
      'a lost answer stays unsettled where Atlassian does not say',
      { hides: { oslo: ['verna'] }, answers: { '- oslo verna': lost }, silent: true },
      'unknown',
      null,
    ],
    [
      'an answer counts, and is not confirmed where Atlassian does not say',
      { hides: { oslo: ['robot'] }, silent: true },
      'applied',
      null,
    ],
  ])('%s', async (_, behaviour, outcome, confirmed) => {
    const { changes } = (await applied(world, plan, behaviour)).receipt;
    expect(changes.map((each) => [each.outcome, each.confirmed])).toEqual([[outcome, confirmed]]);
  });
});

it('a group of which only such members are left does not stop the others', async () => {
  const groups: WorldSpec['groups'] = {
    a: { live: ['verna', 'robot'], members: [], allowEmpty: true },
    b: { live: ['dorice', 'steve'], members: ['dorice'] },
  };
  const apps: WorldSpec = { groups, accounts: { robot: { type: 'app' } } };
  const { receipt } = await applied(apps, planOf(apps), { hides: { a: ['robot'] } });
  expect(outcomes(receipt)).toEqual(['- a verna: applied', '- b steve: applied']);
  expect(receipt.changes.map(({ confirmed }) => confirmed)).toEqual([true, true]);
});

describe('who was suspended between plan and apply is a member still', () => {
  const approved = plan.changes;
  const suspended = (more: Partial<WorldSpec> = {}): WorldSpec => ({
    groups: {
      oslo: { live: ['dorice', 'robot'], unlisted: ['verna'], members: ['dorice', 'robot'] },
    },
    ...more,
  });
  const fresh = async (spec: WorldSpec, isMember: boolean | undefined, of = approved) => {
    const { proposal } = await reconcile({
      declared: declaredOf(spec),
      faults: [],
      reader: { ...readerOf(spec), isMember: () => Promise.resolve(isMember) },
      at: proposalOf(spec).at,
      approved: of,
    });
    return proposal.groups.flatMap(({ changes }) => changes);
  };

  it.each<[string, boolean | undefined, readonly string[]]>([
    ['so the removal is still to do', true, ['- oslo verna']],
    ['and is sent where Atlassian does not say', undefined, ['- oslo verna']],
    ['and not where they have left', false, []],
  ])('%s', async (_, isMember, expected) => {
    expect(sentences(await fresh(suspended(), isMember))).toEqual(expected);
  });

  it('and stays where the files protect or want them by now', async () => {
    const shielded = suspended({ protect: { accounts: ['verna'] } });
    expect(await fresh(shielded, true)).toEqual([]);
    const members = ['dorice', 'robot', 'verna'];
    const oslo = { live: ['dorice', 'robot'], unlisted: ['verna'], members };
    const wanted = await fresh({ groups: { oslo } }, true);
    expect(wanted.filter(({ action }) => action === 'remove')).toEqual([]);
  });

  it('is asked about for nobody else', async () => {
    const others = approved.map((change): Change => ({ ...change, action: 'add' }));
    expect(await fresh(suspended(), true, others)).toEqual([]);
    const whole = { ...world, groups: { oslo: { live: ['dorice'], members: ['dorice'] } } };
    expect(await fresh(whole, true)).toEqual([]);
  });
});

describe('two approved plans that want the opposite', () => {
  const base = (members: readonly string[], live: readonly string[]): WorldSpec => ({
    groups: { oslo: { live, members } },
  });
  const joins = planOf(base(['dorice', 'steve'], ['dorice']));
  const leaves = planOf(base(['dorice'], ['dorice', 'steve']));
  const why = 'The files now ask for the opposite, and that is approved too.';

  it.each([
    ['the files want the add', ['dorice', 'steve'], ['dorice'], '+'],
    ['the files want the removal', ['dorice'], ['dorice', 'steve'], '-'],
  ])('do not both come true: %s', async (_, members, live, wanted) => {
    const { receipt } = await applied(base(members, live), [joins, leaves]);
    const became = receipt.changes.map(({ action, outcome, why: reason }) => [
      action === 'add' ? '+' : '-',
      outcome,
      reason,
    ]);
    expect(became).toEqual(
      ['+', '-'].map((sign) =>
        sign === wanted ? [sign, 'applied', undefined] : [sign, 'obsolete', why],
      ),
    );
  });

  it('and one is in place, the other obsolete, where nothing is left to do', async () => {
    const { receipt } = await applied(base(['dorice'], ['dorice']), [joins, leaves]);
    expect(outcomes(receipt)).toEqual(['+ oslo steve: obsolete', '- oslo steve: already']);
  });
});
