import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDeclared } from '../../../src/declared/read.ts';
import { directoryOf, personKey } from '../../../src/desired/directory.ts';
import { parseInstant } from '../../../src/model/instant.ts';
import { rollcall } from '../../support/rollcall.ts';
import { runs } from '../../support/runs.ts';

const handles = ['anna', 'ben', 'cat', 'dan', 'eva'];
const groups = ['oslo', 'lille', 'york'];
const moments = ['2026-11-23T09:00:00Z', '2027-02-01T00:00:00Z'].map(
  (text) => parseInstant(text) ?? (0 as never),
);

/** One way of writing a line; the first ones say the same. */
const ways: readonly ((user: string) => string)[] = [
  (user) => user,
  (user) => `"${user}"`,
  (user) => `{ user: ${user} }`,
  (user) => `user: ${user}`,
  (user) => `{ user: ${user}, because: OPS-1 }`,
  (user) => `because: |\n      OPS-1\n    user: ${user}`,
  (user) => `{ user: ${user}, pending: true }`,
  (user) => `{ user: ${user}, until: 2027-01-31 }`,
];
const people = fc
  .dictionary(fc.constantFrom(...handles), fc.nat(ways.length - 1), { noNullPrototype: true })
  .map((each) => Object.entries(each));
const roster = fc.record({
  people,
  style: fc.constantFrom('block', 'lines', 'inline'),
  comment: fc.constantFrom('', ' # a name'),
  except: fc.subarray(handles),
  includes: fc.constantFrom(undefined, '{ set: old }', '{ group: lille }'),
  mode: fc.constantFrom('authoritative', 'additive'),
});
const world = fc.record({
  files: fc.tuple(roster, roster, roster),
  from: fc.subarray(groups, { minLength: 1 }),
});

type Roster = typeof roster extends fc.Arbitrary<infer Value> ? Value : never;

function listText({ people: named, style, comment, includes }: Roster): string {
  const isBlock = style === 'block';
  const texts = named.map(([handle, way]) => {
    // Inside brackets, a line stands as a whole.
    const write = ways[isBlock || way !== 3 ? way : 2] ?? String;
    return (isBlock || way !== 5 ? write : (ways[4] ?? String))(`${handle}@banc.ly`);
  });
  const all = [...texts, ...(includes === undefined ? [] : [includes])];
  if (all.length === 0) return ' []\n';
  if (style === 'inline') return ` [${all.join(', ')}]\n`;
  if (isBlock)
    return `\n${all.map((text) => `  - ${text}${/\n/u.test(text) ? '' : comment}\n`).join('')}`;
  return ` [\n${all.map((text, index) => `  ${text}${index < all.length - 1 ? ',' : ''}${comment}\n`).join('')}]\n`;
}

function fileText(name: string, one: Roster): string {
  const own = one.people.map(([handle]) => handle);
  const except = one.except.filter((handle) => !own.includes(handle));
  const { includes, mode } = one;
  const allowEmpty = mode === 'authoritative' ? 'allowEmpty: true\n' : '';
  const itself = includes === `{ group: ${name} }` ? { ...one, includes: undefined } : one;
  return `group: ${name}\nmode: ${mode}\n${allowEmpty}members:${listText(itself)}except: [${except.map((each) => `${each}@banc.ly`).join(', ')}]\n`;
}

/** Who is in which group, how long and why: all but the lines that say so. */
async function desiredIn(dir: string) {
  const { declared, faults } = await readDeclared(dir);
  if (declared === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return moments.map((at) =>
    directoryOf(declared, at).groups.map(({ name, members }) => [
      name,
      members.map(({ state, from, until, because, ...person }) =>
        JSON.stringify([personKey(person), state, from, until, because]),
      ),
    ]),
  );
}

it('the same people are in the same groups before and after, whatever the files look like', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ files, from }) => {
      const cwd = await mkdtemp(join(tmpdir(), 'rollcall-set-'));
      try {
        const texts = {
          'rollcall.yaml': 'target: { sandbox: { seed: s } }\n',
          'sets/old.yaml':
            'set: old\nmembers: [anna@banc.ly, { user: ben@banc.ly, until: 2027-01-31 }]\n',
          ...Object.fromEntries(
            files.map((one, index) => {
              const name = groups[index] ?? '';
              return [`groups/${name}.yaml`, fileText(name, one)];
            }),
          ),
        };
        const dir = join(cwd, 'memberships');
        for (const [name, text] of Object.entries(texts)) {
          await mkdir(dirname(join(dir, name)), { recursive: true });
          await writeFile(join(dir, name), text);
        }
        const before = await desiredIn(dir);
        const { code } = await rollcall(['set', 'create', 'team', '--from', ...from], { cwd });
        expect([0, 1]).toContain(code);
        expect(await desiredIn(dir)).toEqual(before);
      } finally {
        await rm(cwd, { recursive: true, force: true });
      }
    }),
    { numRuns: runs(25) },
  );
});
