import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptedExits, argumentsOf, exitAnnotation } from '../../src/cli/run-action.ts';
import { bundled } from '../support/bundle.ts';
import { commandsIn } from '../support/commands-in.ts';
import { act, folder, startAction } from '../support/rollcall.ts';

const users =
  'User id,User name,email,User status\nu-1,::set-env name=A::Verna,verna@banc.ly,Active\nu-2,Dorice,dorice@banc.ly,Active\n';
const groups =
  'Group id,Group name,User id,User name,email,User status\ng-1,::error::oslo,u-2,Dorice,dorice@banc.ly,Active\n';

/** Runs a step in a folder with files about a sandbox in `files/`. */
async function step(
  inputs: Readonly<Record<string, string>>,
  { member = 'verna@banc.ly', run = act }: { member?: string; run?: typeof act } = {},
) {
  const cwd = await folder({
    'files/memberships/rollcall.yaml': 'target: { sandbox: { seed: seed } }\n',
    'files/memberships/groups/oslo.yaml': `group: "::error::oslo"\nmode: authoritative\nmembers:\n  - dorice@banc.ly\n  - ${member}\n`,
    'files/memberships/seed/users.csv': users,
    'files/memberships/seed/groups.csv': groups,
  });
  const output = join(cwd, 'output');
  const given = Object.entries(inputs).map(([name, value]): readonly [string, string] => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env = { GITHUB_OUTPUT: output, ...Object.fromEntries<string>(given) };
  const { code, stdout: log, stderr } = await run({ cwd, env });
  const saved = await readFile(join(cwd, 'files/p.json'), 'utf8').catch(() => '');
  return { code, log, stderr, saved, output: await readFile(output, 'utf8') };
}

describe('The action', () => {
  it.each(['the sources', 'the bundle'])(
    'lets no name in a file or in Atlassian speak to the runner: %s',
    async (what) => {
      const bundle = what === 'the bundle' ? await bundled() : undefined;
      const { log, stderr, output } = await step(
        { run: 'plan --detailed-exitcode --debug', in: 'files', green: '2' },
        bundle === undefined ? {} : { run: (options) => startAction(bundle, options) },
      );
      expect(log).toContain('::set-env name=A::Verna');
      expect(stderr).toBe('');
      expect(commandsIn(log)).toEqual([
        '::stop-commands::TOKEN',
        expect.stringContaining('::') as string,
      ]);
      expect(output).toBe('exit-code=2\n');
    },
  );

  it('annotates the lines of files', async () => {
    const { code, log } = await step(
      { run: 'validate --format github', in: 'files' },
      { member: 'no one' },
    );
    expect(code).toBe(3);
    expect(commandsIn(log)[0]).toMatch(/^::error file=memberships\/groups\/oslo\.yaml,line=5,/u);
  });

  it('tells the exit code, and is red unless the repository says otherwise', async () => {
    const member = 'nobody@banc.ly';
    const red = await step({ run: 'plan', in: 'files' }, { member });
    expect([red.code, red.output]).toEqual([4, 'exit-code=4\n']);
    const green = await step({ run: 'plan', in: 'files', green: '2,4' }, { member });
    expect([green.code, green.output]).toEqual([0, 'exit-code=4\n']);
  });

  it.each(['true', ''])(
    'names nobody in the log and the plan of a public repository, or of one that may be (%j)',
    async (open) => {
      const { log, saved } = await step({ run: 'plan --out p.json', in: 'files', public: open });
      for (const told of [log, saved]) expect(told).not.toMatch(/verna/iu);
      expect(saved).toContain('u-1');
    },
  );
});

describe('The inputs of the action', () => {
  it.each([
    [' plan\n --out  p.json', '', ['plan', '--out', 'p.json']],
    [
      'plan',
      'oslo, Site Admins\nlille,',
      ['plan', '--group=oslo', '--group=Site Admins', '--group=lille'],
    ],
    ['apply', '--yes, -h', ['apply', '--group=--yes', '--group=-h']],
  ])('%j and groups %j make %j', (run, groups, expected) => {
    expect(argumentsOf({ run, groups })).toEqual(expected);
  });

  it.each([
    ['', [0]],
    ['2', [0, 2]],
    ['2, 4', [0, 2, 4]],
    ['0', [0]],
    ['1,3,64,70,130', [0]],
  ])('green %j accepts %j: failures and bugs are always red', (green, expected) => {
    expect([...acceptedExits(green)]).toEqual(expected);
  });

  it('names a command only if it is a plain word', () => {
    expect(exitAnnotation('a\n::add-mask::b', 3, new Set())).toBe(
      '::error title=rollcall::Exit 3: files are invalid.\n',
    );
  });
});
