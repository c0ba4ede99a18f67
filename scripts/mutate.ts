import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Part, parts } from '../test/mutation/parts.ts';

// npm run mutate -- PART [FILE…]: changes one expression after the other in a part of the program, and runs the tests of
// that part each time. What survives is in reports/mutation. A part takes a quarter of an hour and more.

const home = resolve(import.meta.dirname, '..');
const tool = join(home, 'test/mutation');
const reports = join(home, 'reports/mutation');
const [name = '', ...files] = process.argv.slice(2);
const part = parts[name];
if (part === undefined) {
  console.error(`Name a part: ${Object.keys(parts).join(', ')}.`);
  process.exit(64);
}
// Stryker is a package of its own, so that nobody who installs rollcall or tests it installs Stryker too.
if (!existsSync(join(tool, 'node_modules'))) run('npm', ['ci', '--ignore-scripts'], tool);
await mkdir(reports, { recursive: true });
const settings = join(reports, `${name}.settings.json`);
await writeFile(settings, JSON.stringify(settingsOf(name, part)));
const stryker = join(tool, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const code = run(process.execPath, [stryker, 'run', settings], home, {
  MUTATION_TESTS: part.tests.join(' '),
});
if (code === 0) await tellSurvivors(join(reports, `${name}.json`));
process.exitCode = code;

function settingsOf(part: string, { mutate }: Part) {
  return {
    mutate: files.length > 0 ? files : mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // Constants of a module: Stryker would have to load everything anew for each.
    ignoreStatic: true,
    // What messages say is held by golden files.
    mutator: { excludedMutations: ['StringLiteral'] },
    concurrency: Number(process.env['MUTATION_WORKERS'] ?? availableParallelism()),
    disableTypeChecks: false,
    timeoutMS: 60_000,
    tempDirName: 'reports/mutation/sandbox',
    ignorePatterns: ['dist', 'reports', 'docs', 'action', 'bench', 'test/mutation/node_modules'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: join(reports, `${part}.json`) },
  };
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): number {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error !== undefined) throw error;
  return status ?? 1;
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A line each, and the score: what was noticed, of all that can be. */
async function tellSurvivors(path: string): Promise<void> {
  const { files: mutated } = JSON.parse(await readFile(path, 'utf8')) as Report;
  let noticed = 0;
  let all = 0;
  for (const [file, { source, mutants }] of Object.entries(mutated)) {
    const lines = source.split('\n');
    const counted = mutants.filter(({ status }) => status !== 'Ignored');
    const left = counted.filter(({ status }) => /^(?:Survived|NoCoverage)$/u.test(status));
    all += counted.length;
    noticed += counted.length - left.length;
    for (const { location, replacement = '' } of left) {
      const { line, column } = location.start;
      const end = location.end.line === line ? location.end.column - 1 : undefined;
      const was = lines[line - 1]?.slice(column - 1, end) ?? '';
      console.log(`${file}:${line}  ${was}  →  ${replacement.replaceAll(/\s+/gu, ' ')}`);
    }
  }
  const percent = ((100 * noticed) / all).toFixed(1);
  console.log(`${noticed} of ${all} noticed: ${percent} %.`);
}
