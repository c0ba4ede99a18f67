import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftImport } from '../../../src/commands/import/draft-import.ts';
import { readDeclared } from '../../../src/declared/read.ts';
import type { Declared } from '../../../src/model/declared.ts';
import type { Exported, ExportedPerson } from '../../../src/model/exported.ts';
import { parseInstant } from '../../../src/model/instant.ts';
import { chooseImported } from '../../../src/amend/imported.ts';
import { readExported } from '../../../src/amend/export-reader.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { emailOf, groupIdOf, idOf } from '../../support/world.ts';
import { runs } from '../../support/runs.ts';

const handles = ['verna', 'dorice', 'steve', 'nora'];
const people = fc.subarray(handles);
const at = parseInstant('2026-11-23T09:00:00Z') ?? (0 as never);

/** What the file of a group says: its own people, and what it brings in. Groups only bring in later ones, so no circle. */
const roster = (later: readonly string[]) =>
  fc.record({
    members: people,
    except: people,
    absent: people,
    sets: fc.subarray(['team']),
    groups: fc.subarray([...later]),
    mode: fc.constantFrom('authoritative', 'additive'),
  });

const world = fc.record({
  team: people,
  files: fc.record({
    oslo: roster(['lille', 'hanoi']),
    lille: roster(['hanoi']),
    hanoi: roster([]),
  }),
  live: fc.record({ oslo: people, lille: people, hanoi: people, porto: people }),
});

type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

function textsOf({ team, files }: World): ReadonlyMap<string, string> {
  const list = (name: string, lines: readonly string[]) =>
    lines.length === 0
      ? `${name}: []\n`
      : `${name}:\n${lines.map((each) => `  - ${each}\n`).join('')}`;
  return new Map([
    ['rollcall.yaml', 'target: { sandbox: { seed: seed } }\n'],
    ['sets/team.yaml', `set: team\n${list('members', team.map(emailOf))}`],
    ...Object.entries(files).map(([name, { members, except, absent, sets, groups, mode }]) => {
      const own = members.filter((each) => !(mode === 'additive' && absent.includes(each)));
      const out = except.filter((each) => !own.includes(each));
      const lines = [
        ...own.map(emailOf),
        ...sets.map((set) => `{ set: ${set} }`),
        ...groups.map((group) => `{ group: ${group} }`),
      ];
      const text = `# kept\ngroup: ${name}\nmode: ${mode}\n${mode === 'authoritative' ? 'allowEmpty: true\n' : ''}${list('members', lines)}${list('except', out.map(emailOf))}${mode === 'additive' ? list('absent', absent.map(emailOf)) : ''}`;
      return [`groups/${name}.yaml`, text] as const;
    }),
  ]);
}

function exportedOf({ live }: World): Exported {
  const all = new Map(
    handles.map((handle): [string, ExportedPerson] => [
      handle,
      {
        id: idOf(handle),
        email: emailOf(handle),
        name: handle,
        status: 'active',
        type: 'atlassian',
      },
    ]),
  );
  return {
    people: [...all.values()],
    groups: Object.entries(live).map(([name, members]) => ({
      id: groupIdOf(name),
      name,
      members: members.flatMap((handle) => all.get(handle) ?? []),
    })),
    skipped: [],
  };
}

async function soundFiles(dir: string) {
  const reading = await readDeclared(dir);
  if (reading.declared === undefined || reading.faults.length > 0) {
    throw new Error(JSON.stringify(reading.faults));
  }
  return { ...reading, declared: reading.declared };
}

async function changesOf(declared: Declared, exported: Exported): Promise<readonly string[]> {
  const { reader } = readExported(exported, declared);
  const { proposal } = await reconcile({ declared, faults: [], reader, at, licences: false });
  return proposal.groups.flatMap(({ changes }) =>
    changes.map(({ action, group, account }) => `${action} ${group.name} ${account.name ?? ''}`),
  );
}

/** Imports over the files of a world; gives what they would change after it, and which files it edited. */
async function importOver(dir: string, exported: Exported) {
  const files = await soundFiles(dir);
  const source = readExported(exported, files.declared);
  const chosen = await chooseImported({
    declared: files.declared,
    unsound: [],
    reader: source.reader,
    onlyKnown: true,
  });
  const { drafts, imported } = await draftImport({
    ...{ files, chosen, at, dir, mode: 'authoritative', everybody: false },
    source: { ...source, [Symbol.asyncDispose]: () => Promise.resolve() },
    onProgress: () => undefined,
  });
  await drafts.write();
  const after = await soundFiles(dir);
  return {
    left: imported.left,
    edited: imported.edits.map(({ file }) => file),
    changes: await changesOf(after.declared, exported),
  };
}

it('after an import the files change nothing, sets are as they were, and another import edits nothing', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (one) => {
      const dir = await mkdtemp(join(tmpdir(), 'rollcall-law-'));
      try {
        for (const [name, text] of textsOf(one)) {
          await mkdir(dirname(join(dir, name)), { recursive: true });
          await writeFile(join(dir, name), text);
        }
        const exported = exportedOf(one);
        const first = await importOver(dir, exported);
        expect(first).toMatchObject({ changes: [], left: [] });
        expect(await readFile(join(dir, 'sets/team.yaml'), 'utf8')).toBe(
          textsOf(one).get('sets/team.yaml'),
        );
        expect(await importOver(dir, exported)).toEqual({ changes: [], left: [], edited: [] });
      } finally {
        await rm(dir, { recursive: true, force: true });
      }
    }),
    { numRuns: runs(25) },
  );
});
