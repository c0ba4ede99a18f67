import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readExported } from '../../../src/amend/export-reader.ts';
import { draftReview } from '../../../src/commands/review/draft-review.ts';
import { readSheets } from '../../../src/commands/review/read-sheets.ts';
import { readDeclared } from '../../../src/declared/read.ts';
import { directoryOf } from '../../../src/desired/directory.ts';
import { parseInstant } from '../../../src/model/instant.ts';
import type { Exported } from '../../../src/model/exported.ts';
import { planProposal } from '../../../src/reconcile/plan-proposal.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { reviewRows } from '../../../src/report/review/review-rows.ts';
import { reviewCsv, reviewSheets } from '../../../src/report/review/review-sheets.ts';
import { runs } from '../../support/runs.ts';
import { emailOf, groupIdOf, idOf, sentences } from '../../support/world.ts';

const at = parseInstant('2026-12-01T09:00:00Z') ?? (0 as never);
const handles = ['ann', 'bob', 'cy', 'dora', 'eve'];
const groups = ['oslo', 'lille'] as const;

const roster = fc.record({
  named: fc.subarray(handles),
  dated: fc.subarray(handles),
  set: fc.boolean(),
  mode: fc.constantFrom('authoritative', 'additive'),
  live: fc.subarray(handles),
});
const world = fc.record({
  team: fc.subarray(handles),
  oslo: roster,
  lille: roster,
  /** By group and person; who is in neither list has no decision yet. */
  remove: fc.subarray(groups.flatMap((group) => handles.map((handle) => `${group} ${handle}`))),
  open: fc.subarray(
    groups.flatMap((group) => handles.map((handle) => `${group} ${handle}`)),
    { maxLength: 2 },
  ),
});
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

function textsOf(one: World): readonly (readonly [string, string])[] {
  return [
    [
      'rollcall.yaml',
      'target: { sandbox: {} }\nowners: ["@banc/it"]\nguards: { removals: { atLeast: 100, atMost: 100 } }\n',
    ],
    ['sets/team.yaml', `set: team\nmembers: [${one.team.map(emailOf).join(', ')}]\n`],
    ...groups.map((name) => {
      const { named, dated, set, mode } = one[name];
      const lines = named.map((handle) =>
        dated.includes(handle)
          ? `{ user: ${emailOf(handle)}, until: 2027-05-01 }`
          : `{ user: ${emailOf(handle)} }`,
      );
      const members = [...lines, ...(set ? ['{ set: team }'] : [])].map((line) => `\n  - ${line}`);
      const list = members.length === 0 ? ' []' : members.join('');
      return [
        `groups/${name}.yaml`,
        `group: ${name}\nmode: ${mode}\nallowEmpty: true\nmembers:${list}\n`,
      ] as const;
    }),
  ];
}

function exportedOf(one: World): Exported {
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
    groups: groups.map((name) => ({
      ...{ id: groupIdOf(name), name },
      members: one[name].live.flatMap((handle) => people.get(handle) ?? []),
    })),
    skipped: [],
  };
}

async function soundIn(dir: string, texts?: ReadonlyMap<string, string>) {
  const reading = await readDeclared(dir, texts === undefined ? {} : { texts });
  if (reading.declared === undefined || reading.faults.length > 0)
    throw new Error(JSON.stringify(reading.faults));
  return { ...reading, declared: reading.declared };
}

/** Asks, answers in the sheet, and drafts what was decided. */
async function reviewIn(dir: string, one: World, exported: Exported) {
  const files = await soundIn(dir);
  const { declared, faults } = files;
  const { reader } = readExported(exported, declared);
  const found = await reconcile({ declared, faults, reader, at, licences: false });
  const directory = directoryOf(declared, at);
  const rows = reviewRows({
    ...{ directory, live: found.live, identities: found.identities },
    isProtected: () => false,
    nameOf: () => '',
  });
  const { sheets } = reviewSheets(rows, { day: '2026-12-01' });
  const decided = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const key = `${row.Group ?? ''} ${row.Person ?? ''}`;
      if (one.open.includes(key)) return row;
      return { ...row, Decision: one.remove.includes(key) ? 'remove' : 'keep' };
    }),
  }));
  const paths = decided.map((_, index) => join(dir, '..', `sheet-${index}.csv`));
  for (const [index, sheet] of decided.entries())
    await writeFile(paths[index] ?? '', reviewCsv(sheet));
  const { answers, refused } = await readSheets(paths, undefined);
  expect(refused).toEqual([]);
  const drafted = await draftReview({ dir, files, at, directory, answers });
  const head = await soundIn(dir, drafted.drafts.texts());
  const plan = await planProposal({ base: files, head, reader, at, licences: false });
  return { rows, drafted, plan, head };
}

async function inFolder<Result>(
  one: World,
  work: (dir: string) => Promise<Result>,
): Promise<Result> {
  const top = await mkdtemp(join(tmpdir(), 'rollcall-review-'));
  try {
    for (const [name, text] of textsOf(one)) {
      const path = join(top, 'memberships', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    return await work(join(top, 'memberships'));
  } finally {
    await rm(top, { recursive: true, force: true });
  }
}

it('who is kept stays, and only who was decided to go leaves', async () => {
  await fc.assert(
    fc.asyncProperty(world, (one) =>
      inFolder(one, async (dir) => {
        const exported = exportedOf(one);
        const { rows, drafted, plan } = await reviewIn(dir, one, exported);
        const isLeaving = ({ group, person }: (typeof rows)[number]) =>
          one.remove.includes(`${group} ${person}`) && !one.open.includes(`${group} ${person}`);
        const isLive = ({ group, person }: (typeof rows)[number]) =>
          one[group as 'oslo'].live.includes(person);
        const expected = rows
          .filter((row) => isLeaving(row) && isLive(row) && row.basis !== 'drift')
          .map(({ group, person }) => `- ${group} ${person}`);
        expect(drafted.refused).toEqual([]);
        expect(sentences(plan.changes).toSorted()).toEqual(expected.toSorted());
      }),
    ),
    { numRuns: runs(60) },
  );
});

it('a group is recorded as reviewed when no row of it is open, and a second run finds nothing to edit', async () => {
  await fc.assert(
    fc.asyncProperty(world, (one) =>
      inFolder(one, async (dir) => {
        const exported = exportedOf(one);
        const { rows, drafted, head } = await reviewIn(dir, one, exported);
        for (const { name, reviewed } of head.declared.groups) {
          const own = rows.filter(({ group }) => group === name);
          const open = own.some(({ person }) => one.open.includes(`${name} ${person}`));
          expect(reviewed?.on.text).toBe(open || own.length === 0 ? undefined : '2026-12-01');
        }
        await drafted.drafts.write();
        const files = await soundIn(dir);
        const paths = rows.length === 0 ? [] : [join(dir, '..', 'sheet-0.csv')];
        const { answers } = await readSheets(paths, undefined);
        const directory = directoryOf(files.declared, at);
        const again = await draftReview({ dir, files, at, directory, answers });
        expect([again.drafts.edits(), again.refused]).toEqual([[], []]);
      }),
    ),
    { numRuns: runs(40) },
  );
});
