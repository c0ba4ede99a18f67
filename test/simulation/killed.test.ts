import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply } from '../../src/apply/apply.ts';
import { type EarlierOutcomes, earlierOutcomes } from '../../src/apply/earlier-runs.ts';
import { type Journal, JournalFile } from '../../src/apply/journal.ts';
import { cutOffIn, readJournal } from '../../src/apply/read-journal.ts';
import { cutOffFinding } from '../../src/apply/cut-off-finding.ts';
import { forty } from '../support/forty.ts';
import { folder } from '../support/rollcall.ts';
import { serviceOf } from '../support/service.ts';
import { planOf, proposalOf, type WorldSpec } from '../support/world.ts';
import { runs } from '../support/runs.ts';

const world: WorldSpec = {
  groups: Object.fromEntries(
    Object.entries(forty.live).map(([name, live]) => [
      name,
      { live, members: forty.wanted[name] ?? [] },
    ]),
  ),
};
const plan = planOf(world);
const stop = new AbortController().signal;

/** Applies until it is done, or until the process is killed after so many writes. Gives the world as it is then. */
async function run(
  spec: WorldSpec,
  killedAfter: number,
  { journal, earlier = new Map() }: { journal?: Journal; earlier?: EarlierOutcomes } = {},
) {
  const service = serviceOf(spec, { killedAfter, ...(journal === undefined ? {} : { journal }) });
  const done = apply({ ...service, approved: [plan], fresh: proposalOf(spec), stop, earlier });
  const receipt = await Promise.race([done, service.killed]);
  return {
    receipt,
    writes: service.writes,
    world: service.now(),
    plan: planOf(service.now()),
  };
}

/** What the next run tells of the one that wrote the journal. */
async function toldOf(journal: string, spec: WorldSpec): Promise<string> {
  const fresh = proposalOf(spec);
  const cutOff = cutOffIn(await readJournal(journal), fresh.target);
  if (cutOff === undefined) return '';
  return (await cutOffFinding(cutOff, fresh, serviceOf(spec).reader)).message;
}

it('is a matter of forty changes', () => {
  expect(plan.changes).toHaveLength(40);
});

it.each(Array.from({ length: 40 }, (_, index) => index + 1))(
  'killed after write %i of forty, the same command run again ends in the same memberships',
  async (after) => {
    const file = join(await folder(), 'journal.jsonl');
    const { timing } = serviceOf(world);
    await using journal = await JournalFile.open(file, timing);
    await journal.begin(4711, proposalOf(world).target, { approved: [plan.digest], fresh: '' });
    const killed = await run(world, after, { journal });
    expect(killed.writes).toHaveLength(after);
    const [, action, group = '', who = ''] =
      /^(.) (\S+) (\S+)$/u.exec(killed.writes.at(-1) ?? '') ?? [];
    expect(await toldOf(file, killed.world)).toContain(
      `${who}@banc.ly ${action === '+' ? 'joins' : 'leaves'} ${group}: in place`,
    );

    const evidence = { journal: await readJournal(file), receipts: [] };
    const earlier = earlierOutcomes(evidence, [plan], plan.target);
    const again = await run(killed.world, Infinity, { earlier });
    expect(again.plan.changes).toEqual([]);
    expect(new Set([...killed.writes, ...again.writes]).size).toBe(40);
    // Each run reads before it writes: what the first one did is not sent again.
    expect([...killed.writes, ...again.writes]).toHaveLength(40);
    expect((await run(again.world, Infinity)).writes).toEqual([]);
    // Whichever run did it: undo takes back all of it.
    const applied = again.receipt?.changes.filter(({ outcome }) => outcome === 'applied');
    expect(applied).toHaveLength(40);
  },
);

/** How many writes each life lasts: forty lives are enough. */
const lives = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 40, maxLength: 40 });

it('killed again and again, it still gets there, each change sent once', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (writesEach) => {
      const writes: string[] = [];
      let now = world;
      for (const most of writesEach) {
        if (planOf(now).changes.length === 0) break;
        const life = await run(now, most);
        writes.push(...life.writes);
        now = life.world;
      }
      expect(writes).toHaveLength(40);
      expect(new Set(writes).size).toBe(40);
    }),
    { numRuns: runs(15) },
  );
});
