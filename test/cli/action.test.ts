import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptedExits, argumentsOf, exitAnnotation } from '../../src/cli/action.ts';
import { bundle } from '../support/bundle.ts';
import { commandsIn } from '../support/commands-in.ts';
import { folder } from '../support/rollcall.ts';

const users =
  'User id,User name,email,User status\nu-1,::set-env name=A::Verna,verna@banc.ly,Active\nu-2,Dorice,dorice@banc.ly,Active\n';
const groups =
  'Group id,Group name,User id,User name,email,User status\ng-1,::error::oslo,u-2,Dorice,dorice@banc.ly,Active\n';

/** Runs the bundle as the runner of GitHub does. */
async function act(inputs: Readonly<Record<string, string>>, member = 'verna@banc.ly') {
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
  const env = {
    PATH: process.env['PATH'],
    GITHUB_OUTPUT: output,
    ...Object.fromEntries<string>(given),
  };
  const child = spawn(process.execPath, [bundle], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number];
  const saved = await readFile(join(cwd, 'files/p.json'), 'utf8').catch(() => '');
  return { code, log, err, saved, output: await readFile(output, 'utf8') };
}

describe('The action', () => {
  it('lets no name in a file or in Atlassian speak to the runner', async () => {
    const { log, err } = await act({
      run: 'plan --detailed-exitcode --debug',
      in: 'files',
      green: '2',
    });
    expect(log).toContain('::set-env name=A::Verna');
    expect(err).toBe('');
    expect(commandsIn(log)).toEqual([
      '::stop-commands::TOKEN',
      expect.stringContaining('::') as string,
    ]);
  });

  it('annotates the lines of files', async () => {
    const { code, log } = await act({ run: 'validate --format github', in: 'files' }, 'no one');
    expect(code).toBe(3);
    expect(commandsIn(log)[0]).toMatch(/^::error file=memberships\/groups\/oslo\.yaml,line=5,/u);
  });

  it('tells the exit code, and is red unless the repository says otherwise', async () => {
    const red = await act({ run: 'plan', in: 'files' }, 'nobody@banc.ly');
    expect([red.code, red.output]).toEqual([4, 'exit-code=4\n']);
    const green = await act({ run: 'plan', in: 'files', green: '2,4' }, 'nobody@banc.ly');
    expect([green.code, green.output]).toEqual([0, 'exit-code=4\n']);
  });

  it.each(['true', ''])(
    'names nobody in the log and the plan of a public repository, or of one that may be (%j)',
    async (open) => {
      const { log, saved } = await act({ run: 'plan --out p.json', in: 'files', public: open });
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
