import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, rollcall } from '../support/rollcall.ts';
import { startLanguageServer } from './language-server.ts';

const rows = [
  ['memberships/groups/new.yaml', ['group', 'mode', 'members']],
  ['memberships/groups/below/new.yaml', ['group', 'mode', 'members']],
  ['memberships/sets/new.yaml', ['set', 'owners', 'members']],
] as const;

it('a new file that is empty completes by the settings that init writes', async () => {
  const cwd = await folder();
  const args = ['init', '--site', 'https://banc.atlassian.net', '--no-workflows'];
  expect(await rollcall(args, { cwd })).toMatchObject({ code: 0 });
  const text = await readFile(join(cwd, '.vscode/settings.json'), 'utf8');
  const { 'yaml.schemas': schemas } = JSON.parse(text) as {
    'yaml.schemas': Readonly<Record<string, string>>;
  };
  const bare = await startLanguageServer({ root: cwd });
  const server = await startLanguageServer({ root: cwd, schemas });
  try {
    for (const [path, keys] of rows) {
      const offered = await (await server.open(path, '|')).complete();
      expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining([...keys]));
      const without = await (await bare.open(path, '|')).complete();
      expect(without.map(({ label }) => label)).not.toContain(keys[0]);
    }
  } finally {
    await Promise.all([server.close(), bare.close()]);
  }
});
