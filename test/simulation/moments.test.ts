import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WriteResult } from '../../src/live/writer.ts';
import { changeKey } from '../../src/model/change.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Proposal } from '../../src/plan/proposal.ts';
import { applied } from '../support/service.ts';
import { planOf, proposalOf, type WorldSpec } from '../support/world.ts';
import { runs } from '../support/runs.ts';

const handles = ['verna', 'florian', 'anissa', 'janaye', 'dorice', 'steve', 'rachael'];
const names = ['oslo', 'lille', 'hanoi'];
const some = fc.subarray(handles);
const someone = fc.subarray(handles, { minLength: 1 });
const yesterday = fc.record({
  groups: fc.dictionary(
    fc.constantFrom(...names),
    fc.record({
      live: someone,
      members: someone,
      unlisted: fc.subarray(handles, { maxLength: 1 }),
    }),
    { minKeys: 2 },
  ),
  limits: fc.record({ atLeast: fc.integer({ min: 0, max: 4 }), percent: fc.constant(50) }),
  contradictions: fc.array(
    fc.record({ mapped: fc.constantFrom(...handles), live: fc.constantFrom(...handles) }),
    { maxLength: 1 },
  ),
});
/** What may have happened between the plan and the apply, and what Atlassian does meanwhile. */
const since = fc.record({
  live: fc.dictionary(fc.constantFrom(...names), some),
  failing: fc.subarray(names.flatMap((name) => handles.map((who) => `+ ${name} ${who}`))),
  seats: fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 7 })),
  lost: fc.dictionary(fc.constantFrom(...handles.map((who) => `+ oslo ${who}`)), fc.constant(1)),
});
const refused: WriteResult = { kind: 'refused', reason: 'not-found', why: 'No.', requests: 1 };

type Entry = readonly [string, WorldSpec['groups'][string]];
type Memberships = ReadonlyMap<string, ReadonlySet<string>>;

/** What everyone has once everything that was approved, and is still wanted, is done. */
function afterAll(approved: Plan, fresh: Proposal): Memberships {
  const keys = new Set([...approved.changes, ...approved.withheld].map(changeKey));
  return new Map(
    fresh.groups.map(({ group, members, changes }) => {
      const after = new Set<string>(members);
      for (const change of changes.filter((each) => keys.has(changeKey(each)))) {
        if (change.action === 'add') after.add(change.account.id);
        else after.delete(change.account.id);
      }
      return [group.id, after];
    }),
  );
}

function holdsAll(person: string, those: Memberships, now: Memberships): boolean {
  return [...those].every(([id, set]) => !set.has(person) || now.get(id)?.has(person) === true);
}

it('promise 7: at every moment a person has all of before, or all of after', async () => {
  let writes = 0;
  await fc.assert(
    fc.asyncProperty(yesterday, since, async (world, happened) => {
      const approved = planOf(world);
      const groups = Object.entries(world.groups).map(([name, group]): Entry => [
        name,
        { ...group, live: happened.live[name] ?? group.live },
      ]);
      const today: WorldSpec = { ...world, groups: Object.fromEntries(groups) };
      const fresh = proposalOf(today);
      const before: Memberships = new Map(
        fresh.groups.map(({ group, members }) => [group.id, members]),
      );
      const after = afterAll(approved, fresh);
      await applied(today, approved, {
        answers: Object.fromEntries(happened.failing.map((write) => [write, refused])),
        seats: happened.seats,
        lost: happened.lost,
        afterWrite: (now) => {
          writes++;
          for (const person of handles.map((handle) => `0-${handle}`)) {
            expect(holdsAll(person, before, now) || holdsAll(person, after, now)).toBe(true);
          }
        },
      });
    }),
    { numRuns: runs(200) },
  );
  expect(writes).toBeGreaterThan(100);
});
