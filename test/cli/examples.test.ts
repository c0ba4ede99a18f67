import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandOf } from '../../src/commands/find-command.ts';
import { commands, openProgram } from '../../scripts/generate/program.ts';
import { folder, rollcall } from '../support/rollcall.ts';
import { quoted, startShell } from '../support/shell.ts';

const root = resolve(import.meta.dirname, '../..');
/** A day on which the dates of the sample mean what its comments say. */
const at = ['--at', '2026-11-23T09:00:00Z'];

const examples = commands.flatMap(({ path, definition }) =>
  definition.examples.map((example) => ({ path, ...example })),
);

const shell = startShell();
afterAll(() => shell.close());

/** The words of each line, as a shell takes it apart. */
let words: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  const lines = examples.map(({ line }) => `(${line})\nprintf '\\1'`);
  const { stdout } = await shell.run([`rollcall() { printf '%s\\0' "$@"; }`, ...lines].join('\n'));
  const texts = stdout.split('\u0001');
  words = new Map(
    examples.map(({ line }, index) => [line, texts[index]?.split('\0').slice(0, -1) ?? []]),
  );
});

it.each(commands)(
  '$path has two to four examples, and they are its own',
  ({ path, definition }) => {
    expect(definition.examples.length).toBeGreaterThanOrEqual(2);
    expect(definition.examples.length).toBeLessThanOrEqual(4);
    for (const { line } of definition.examples) {
      expect(`${line} `).toContain(`rollcall ${path.join(' ')} `);
      expect(line.length).toBeLessThanOrEqual(76);
      // One command, and nothing that takes a shell: so they run below.
      expect(line).toMatch(/^rollcall [^|&;<>$`]*$/u);
    }
  },
);

it.each(examples)('$line is a command line that is understood', async ({ line }) => {
  const args = words.get(line) ?? [];
  const whole = openProgram();
  const command = commandOf(whole, args);
  let reached = false;
  command.action(() => {
    reached = true;
  });
  await whole.parseAsync([...args], { from: 'user' });
  expect(reached).toBe(true);
});

/** What these print is text, or a script, and nothing else. */
const textOnly: ReadonlySet<string | undefined> = new Set(['help', 'completion']);

it.each(commands.filter(({ path: [name] }) => !textOnly.has(name)))(
  '$path gives a result for scripts',
  ({ path, definition }) => {
    const command = commandOf(openProgram(), path);
    const flags = command.options.map(({ long }) => long);
    if ('define' in definition)
      expect(flags).toEqual(expect.arrayContaining(['--json', '--debug']));
  },
);

let prepared: string;

/** The sample in `here/`, its base in `main/`, a saved plan, the receipt of having applied it, sheets and an export. */
beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'rollcall-'));
  const cwd = join(prepared, 'here');
  await mkdir(join(cwd, '.github'), { recursive: true });
  for (const each of ['here', 'main'])
    await cp(join(root, 'memberships'), join(prepared, each, 'memberships'), { recursive: true });
  const prepare = async (...args: string[]) => {
    expect(await rollcall(args, { cwd })).toMatchObject({ code: 0 });
  };
  const state = [...at, '--state', 'before'];
  await prepare('plan', '--out', 'plan.json', ...state);
  await prepare('apply', '--approved', 'plan.json', '--receipt', 'receipt.json', ...state);
  await prepare('ci', 'codeowners');
  for (const format of ['xlsx', 'csv']) {
    await prepare('review', 'start', '--out', 'sheets', '--format', format, ...state);
  }
  for (const name of ['add.csv', 'remove.csv']) {
    await cp(join(root, 'docs/sheets', name), join(cwd, name));
  }
  await writeFile(join(cwd, 'people.csv'), 'Email\nvdillow@banc.ly\n');
  const move = 'vdillow@banc.ly,oslo-engineering,houston-sales,2026-12-01';
  await writeFile(join(cwd, 'moves.csv'), `Email,Out,In,From\n${move}\n`);
  await cp(join(root, 'memberships/sandbox/groups-offices.csv'), join(cwd, 'export-users.csv'));
  await rm(join(cwd, 'before'), { recursive: true });
});
afterAll(() => rm(prepared, { recursive: true }));

async function workplace(): Promise<string> {
  const top = await folder();
  const copied = await shell.run(`cp -R ${quoted(prepared)}/. ${quoted(top)}`);
  expect(copied.stderr).toBe('');
  return join(top, 'here');
}

describe('an example does what it says, on the sample', () => {
  it.each(examples.filter(({ needs }) => needs === undefined))('$line', async (example) => {
    const { line, path, exit = 0 } = example;
    const args = words.get(line) ?? [];
    const dated = commandOf(openProgram(), path).options.some(({ long }) => long === '--at');
    const whole = dated && !args.includes('--at') ? [...args, ...at] : args;
    const { code, stderr } = await rollcall(whole, { cwd: await workplace() });
    expect(code, stderr).toBe(exit);
  });
});
