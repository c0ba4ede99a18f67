import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addConsent } from '../../../src/yaml/add-consent.ts';
import { site } from '../../support/site.ts';

const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const world = {
  live: { oslo: many, lille: many },
  files: { oslo: many.slice(0, 2), lille: many.slice(0, 3) },
};
const because = ['--because', 'OPS-9 Oslo closes'];
const consentsIn = (cwd: string) => readFile(join(cwd, 'memberships/consents.yaml'), 'utf8');

describe('rollcall consent', () => {
  it('writes one entry, after which the plan withholds nothing', async () => {
    const { cwd, run } = await site(world);
    expect(JSON.parse((await run(['plan', '--json'])).stdout)).toMatchObject({ changes: [] });
    const { code, stdout } = await run(['consent', ...because, '--until', '2027-01-31']);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(
        'Added a consent: 5 removals in lille, 6 removals in oslo',
      ) as string,
    });
    expect(parse(await consentsIn(cwd))).toEqual({
      consents: [
        {
          because: 'OPS-9 Oslo closes',
          until: '2027-01-31',
          removals: { lille: 5, oslo: 6 },
        },
      ],
    });
    const { withheld } = JSON.parse((await run(['plan', '--json'])).stdout) as { withheld: [] };
    expect(withheld).toEqual([]);
    expect((await run(['consent', ...because])).stdout).toBe(
      'No consent is needed: no limit withholds anything.\n',
    );
  });

  it('holds the total too, where only the groups together are over it', async () => {
    const rollcallYaml = (url: string) =>
      `target: { site: "${url}" }\nguards: { removals: { total: 4 } }\n`;
    const { cwd, run, sandbox } = await site(world);
    await writeFile(join(cwd, 'memberships/rollcall.yaml'), rollcallYaml(sandbox.url));
    await run(['consent', ...because]);
    const { withheld } = JSON.parse((await run(['plan', '--json'])).stdout) as { withheld: [] };
    expect(withheld).toEqual([]);
    expect(await consentsIn(cwd)).toContain('total: 11');
  });

  it('names the groups whose drift is carried out, and what that needs', async () => {
    const { cwd, run } = await site(world);
    await run(['consent', ...because, '--drift', 'oslo', '--until', '2027-01-31']);
    expect(await consentsIn(cwd)).toContain('removals: { oslo: 6 }, drift: [oslo] }');
    const unknown = await run(['consent', ...because, '--drift', 'osla']);
    expect(unknown).toMatchObject({ code: 64, stderr: expect.stringContaining('oslo') as string });
  });

  it('asks for a reason and a day', async () => {
    const { run } = await site(world);
    expect((await run(['consent'])).code).toBe(64);
    const placeholder = await run(['consent', '--because', 'why this is right']);
    expect(placeholder).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('is not a reason') as string,
    });
    expect((await run(['consent', ...because, '--until', 'soon'])).stderr).toContain('2026-12-31');
  });
});

const entry = { because: 'Why: #1', until: '2026-12-31', total: 9 };
const added = '{ because: "Why: #1", until: 2026-12-31, total: 9 }';

describe('An entry more in consents.yaml', () => {
  it.each([
    ['', `consents:\n  - ${added}\n`],
    ['# only a comment\n', `# only a comment\nconsents:\n  - ${added}\n`],
    ['consents: []\n', `consents: \n  - ${added}\n`],
    [
      'consents:\n- because: x # why\n  until: 2026-12-01\n# the end\n',
      `consents:\n- because: x # why\n  until: 2026-12-01\n- ${added}\n# the end\n`,
    ],
    [
      'consents:\n    - { because: x, until: 2026-12-01 }',
      `consents:\n    - { because: x, until: 2026-12-01 }\n    - ${added}\n`,
    ],
    [
      'consents: [{ because: x, until: 2026-12-01 }] # all\n',
      `consents: [{ because: x, until: 2026-12-01 }, ${added}] # all\n`,
    ],
  ])('goes to the end, and leaves %j as it is', (before, after) => {
    expect(addConsent(before, entry)?.text).toBe(after);
  });

  it.each(['consents: 1\n', '- x\n', 'consents: *a\n', '{ a: 1 }\n'])(
    'is left to people where %j is no list',
    (text) => {
      expect(addConsent(text, entry)).toBeUndefined();
    },
  );
});
