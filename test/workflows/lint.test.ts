import { describe, expect, it } from 'vitest';
import { workflowTexts } from '../../src/commands/init/workflow-texts.ts';
import { actionlint } from './actionlint.ts';
import { openLanguageService } from './language-service.ts';
import { textOf, workflows } from './workflows.ts';

/** What init writes, with none and with each of its options; its calls lead to the workflows here. */
const source = `OWNER/rollcall@${'0'.repeat(40)}`;
const inits = [
  { branch: 'main', folder: 'memberships' },
  { branch: 'release/1.x', folder: 'it/access groups', prefix: 'access-' },
  { branch: 'on', folder: 'access', prefix: '2nd.', environments: 'access-' },
  { branch: 'main', folder: 'memberships', runsOn: ['self-hosted'] },
  {
    branch: 'main',
    folder: 'memberships',
    runsOn: ['self-hosted', 'linux'],
    planFile: 'other.yml',
  },
  { branch: 'main', folder: 'emea', folders: ['emea', 'sites/apac', 'on'] },
].flatMap((place, index) =>
  [...workflowTexts({ source, ...place })].map(([kind, text]) => ({
    path: `.github/workflows/init-${index}-${kind}.yml`,
    text: text.replaceAll(/OWNER\/rollcall\/(\S+)@\S+/gu, './$1'),
  })),
);
const files = [...workflows.map(({ path, text }) => ({ path, text })), ...inits];
const actions = ['action.yml', 'action/action.yml'].map((path) => ({ path, text: textOf(path) }));

/** Newer than the actionlint in the package: GitHub documents all of them. */
const falseAlarms = [
  /^unexpected key "queue" for "concurrency" section/u,
  /^unexpected key "deployment" for "environment" section/u,
  /^specifying action "\$\/action" in invalid format/u,
];

describe('The linters', () => {
  it.each(files.map((file) => [file.path, file] as const))(
    'actionlint finds nothing in %s',
    async (_path, file) => {
      const found = await actionlint(file);
      const real = found.filter(({ message }) => !falseAlarms.some((known) => known.test(message)));
      expect(real).toEqual([]);
    },
  );

  it("GitHub's language service finds nothing in any workflow, nor in the action", async () => {
    const check = await openLanguageService();
    const found = [];
    for (const file of [...files, ...actions]) {
      found.push(...(await check(file)));
    }
    expect(found).toEqual([]);
  });

  it('see what is wrong', async () => {
    const path = '.github/workflows/wrong.yml';
    const text =
      'on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps: [{ run: "${{ nope.x }}" }]\n';
    expect(await actionlint({ path, text })).toHaveLength(1);
    const check = await openLanguageService();
    expect(await check({ path, text })).toHaveLength(1);
  });
});
