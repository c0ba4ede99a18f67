import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readExported } from '../../../src/amend/export-reader.ts';
import { draftTidy } from '../../../src/commands/tidy/draft-tidy.ts';
import { readDeclared } from '../../../src/declared/read.ts';
import { type Change, changeKey } from '../../../src/model/change.ts';
import type { Exported } from '../../../src/model/exported.ts';
import { addDays, parseInstant } from '../../../src/model/instant.ts';
import { concludePlan } from '../../../src/plan/conclude.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { runs } from '../../support/runs.ts';
import { emailOf, groupIdOf, idOf } from '../../support/world.ts';

const handles = ['verna', 'dorice', 'steve', 'nora'];
const groups = ['oslo', 'lille', 'hanoi'] as const;
const at = parseInstant('2026-11-23T09:00:00Z') ?? (0 as never);
const past = '2026-10-01';
const later = '2026-12-24';

const day = fc.constantFrom(undefined, undefined, past, later);
const terms = fc.record({
  from: fc.constantFrom(undefined, undefined, undefined, '2026-09-01', '2026-12-01'),
  until: day,
  pending: fc.constantFrom(undefined, undefined, true),
});
/** What a line says of everybody whom it names. */
const lines = fc
  .dictionary(fc.constantFrom(...handles), terms, { noNullPrototype: true })
  .map((each) => Object.entries(each));
const roster = fc.record({
  lines,
  set: fc.constantFrom(undefined, undefined, 'none', past),
  except: fc.subarray(handles),
  absent: fc.subarray(handles),
  mode: fc.constantFrom('authoritative', 'additive'),
});
const consent = fc.record({
  until: fc.constantFrom(past, later),
  removals: fc.dictionary(fc.constantFrom(...groups), fc.integer({ min: 0, max: 4 }), {
    ...{ noNullPrototype: true, minKeys: 1 },
  }),
  total: fc.constantFrom(undefined, 2),
});
const world = fc.record({
  team: lines,
  files: fc.record({ oslo: roster, lille: roster, hanoi: roster }),
  live: fc.record({
    oslo: fc.subarray(handles),
    lille: fc.subarray(handles),
    hanoi: fc.subarray(handles),
  }),
  leavers: fc.dictionary(fc.constantFrom(...handles), fc.constantFrom(past, later), {
    noNullPrototype: true,
  }),
  consents: fc.array(consent, { maxLength: 3 }),
  limit: fc.constantFrom(0, 100),
});

type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;
type Lines = World['team'];

function list(name: string, entries: readonly string[]): string {
  if (entries.length === 0) return `${name}: []\n`;
  return `${name}:\n${entries.map((each) => `  - ${each}\n`).join('')}`;
}

function lineTexts(entries: Lines): readonly string[] {
  return entries.map(([handle, { from, until, pending }]) => {
    const keys = Object.entries({ from, until, pending }).flatMap(([key, value]) =>
      value === undefined ? [] : [`, ${key}: ${String(value)}`],
    );
    // A line that ends before it begins is a fault.
    const fit = from !== undefined && until !== undefined && from >= until ? [] : keys;
    return `{ user: ${emailOf(handle)}${fit.join('')} }`;
  });
}

function textsOf({ team, files, leavers, consents, limit }: World): ReadonlyMap<string, string> {
  const entries = Object.entries(leavers).map(
    ([handle, on]) => `{ user: ${emailOf(handle)}, on: ${on} }`,
  );
  const consentTexts = consents.map(({ until, removals, total }) => {
    const of = Object.entries(removals).map(([name, most]) => `${name}: ${most}`);
    return `{ because: OPS-9, until: ${until}, removals: { ${of.join(', ')} }${total === undefined ? '' : `, total: ${total}`} }`;
  });
  return new Map([
    [
      'rollcall.yaml',
      `target: { sandbox: { seed: seed } }\nguards: { removals: { percent: 0, atLeast: 0, atMost: ${limit}, total: 2 } }\n`,
    ],
    ['sets/team.yaml', `set: team\n${list('members', lineTexts(team))}`],
    ['leavers.yaml', list('leavers', entries)],
    ['consents.yaml', list('consents', consentTexts)],
    ...Object.entries(files).map(([name, { lines: named, set, except, absent, mode }]) => {
      const isAdditive = mode === 'additive';
      const own = named.filter(([handle]) => !(isAdditive && absent.includes(handle)));
      const out = except.filter((handle) => !own.some(([other]) => other === handle));
      const include =
        set === undefined ? [] : [`{ set: team${set === 'none' ? '' : `, until: ${set}`} }`];
      const text = [
        `group: ${name}\nmode: ${mode}\n`,
        isAdditive ? '' : 'allowEmpty: true\n',
        list('members', [...lineTexts(own), ...include]),
        list('except', out.map(emailOf)),
        isAdditive ? list('absent', absent.map(emailOf)) : '',
      ];
      return [`groups/${name}.yaml`, text.join('')] as const;
    }),
  ]);
}

function exportedOf({ live }: World): Exported {
  const people = new Map(
    handles.map((handle) => [
      handle,
      {
        ...{ id: idOf(handle), email: emailOf(handle), name: handle },
        ...({ status: 'active', type: 'atlassian' } as const),
      },
    ]),
  );
  return {
    people: [...people.values()],
    groups: Object.entries(live).map(([name, members]) => ({
      ...{ id: groupIdOf(name), name },
      members: members.flatMap((handle) => people.get(handle) ?? []),
    })),
    skipped: [],
  };
}

async function filesIn(dir: string) {
  const { declared, ...reading } = await readDeclared(dir);
  if (declared === undefined || reading.faults.length > 0)
    throw new Error(JSON.stringify(reading.faults));
  return { ...reading, declared };
}

async function planIn(dir: string, exported: Exported, when = at) {
  const { declared, faults } = await filesIn(dir);
  const { reader } = readExported(exported, declared);
  const { proposal } = await reconcile({ declared, faults, reader, at: when, licences: false });
  return concludePlan(proposal);
}

async function tidyIn(dir: string, exported: Exported) {
  const files = await filesIn(dir);
  const { reader } = readExported(exported, files.declared);
  const { tidied, drafts } = await draftTidy({ dir, files, reader, at });
  await drafts.write();
  return tidied;
}

async function inFolder(one: World, law: (dir: string, exported: Exported) => Promise<void>) {
  const dir = await mkdtemp(join(tmpdir(), 'rollcall-tidy-'));
  try {
    for (const [name, text] of textsOf(one)) {
      await mkdir(dirname(join(dir, name)), { recursive: true });
      await writeFile(join(dir, name), text);
    }
    await law(dir, exportedOf(one));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** What is to be done, and why it is; of a later day, when nothing says so any more, only what. */
async function workIn(dir: string, exported: Exported) {
  const { digest, changes, withheld } = await planIn(dir, exported);
  const why = ({ because: { kind } }: Change) => kind;
  const onLaterDay = await planIn(dir, exported, addDays(at, 60));
  return {
    ...{ digest, changes: changes.map(why), withheld: withheld.map(why) },
    later: [...onLaterDay.changes, ...onLaterDay.withheld].map(changeKey).sort(),
  };
}

function gone(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
  throw error;
}

it('the plan before and after is the same, now and later, and tidying again finds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(world, (one) =>
      inFolder(one, async (dir, exported) => {
        const before = await workIn(dir, exported);
        const { deleted } = await tidyIn(dir, exported);
        expect(await workIn(dir, exported)).toEqual(before);
        // A file in which nobody is left is deleted.
        const leavers = await readFile(join(dir, 'leavers.yaml'), 'utf8').catch(gone);
        for (const { kind, about } of deleted) {
          if (kind === 'leaver') expect(leavers).not.toContain(about);
        }
        const again = await tidyIn(dir, exported);
        expect(again).toMatchObject({ edits: [], deleted: [] });
      }),
    ),
    { numRuns: runs(25) },
  );
});
