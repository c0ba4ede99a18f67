import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parts } from '../test/mutation/parts.ts';

// npm run mutate -- PART [FILE…]: changes one expression after the other in a part of the program, and runs the tests of
// that part each time. What survives is in reports/mutation. A part takes five to ten minutes.
//
// npm run mutate -- PART --survivors: tries what survived the last run of the part once more, with the tests as they are
// now, and each file that has changed since. What was noticed still counts, so this is for tests that were added.

interface Report {
  files: Record<string, MutatedFile>;
}

interface MutatedFile {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  /** Lines and columns from 1. */
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const home = resolve(import.meta.dirname, '..');
const tool = join(home, 'test/mutation');
const reports = join(home, 'reports/mutation');
const { values: options, positionals } = parseArgs({
  options: { survivors: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name = '', ...files] = positionals;
const part = parts[name];
if (part === undefined) {
  console.error(`Name a part: ${Object.keys(parts).join(', ')}.`);
  process.exit(64);
}
// Stryker is a package of its own, so that nobody who installs rollcall or tests it installs Stryker too.
if (!existsSync(join(tool, 'node_modules'))) run('npm', ['ci', '--ignore-scripts'], tool);
await mkdir(reports, { recursive: true });
const last = options.survivors ? (await readReport(name)).files : {};
const whole = files.length === 0;
const code = whole ? await mutateFolder(part.code) : await mutate(files);
if (code === 0) tellSurvivors((await readReport(whole ? name : `${name}.now`)).files);
process.exitCode = code;

async function mutateFolder(folder: string): Promise<number> {
  const names = await readdir(join(home, folder), { recursive: true });
  const places: string[] = [];
  const unchanged: Record<string, MutatedFile> = {};
  for (const path of names.filter((each) => /(?<!\.d)\.ts$/u.test(each)).toSorted()) {
    const file = `${folder}/${path}`;
    const before = last[file];
    if (before?.source === (await readFile(join(home, file), 'utf8'))) {
      unchanged[file] = before;
      places.push(...before.mutants.filter(survived).map(placeIn(file)));
    } else places.push(file);
  }
  const code = await mutate(places);
  if (code !== 0) return code;
  const report = await readReport(`${name}.now`);
  const tried = Object.entries(report.files).map(
    ([file, now]) => [file, withEarlier(now, unchanged[file])] as const,
  );
  report.files = { ...unchanged, ...Object.fromEntries(tried) };
  await writeFile(pathOf(name), JSON.stringify(report));
  return code;
}

/** As Stryker takes it: its columns are from 0 here. */
function placeIn(file: string) {
  return ({ location: { start, end } }: Mutant) =>
    `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

function withEarlier(now: MutatedFile, earlier: MutatedFile | undefined): MutatedFile {
  if (earlier === undefined) return now;
  const tried = new Map(now.mutants.map((each) => [keyOf(each), each]));
  return { ...now, mutants: earlier.mutants.map((each) => tried.get(keyOf(each)) ?? each) };
}

function keyOf({ location, mutatorName, replacement }: Mutant): string {
  return JSON.stringify([location, mutatorName, replacement]);
}

/** The report of it is `NAME.now`. */
async function mutate(places: readonly string[]): Promise<number> {
  const settings = join(reports, `${name}.settings.json`);
  await writeFile(settings, JSON.stringify(settingsOf(places)));
  const stryker = join(tool, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const tests = part?.tests.join(' ') ?? '';
  return run(process.execPath, [stryker, 'run', settings], home, { MUTATION_TESTS: tests });
}

function settingsOf(places: readonly string[]) {
  return {
    mutate: places,
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
    jsonReporter: { fileName: pathOf(`${name}.now`) },
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

function pathOf(report: string): string {
  return join(reports, `${report}.json`);
}

async function readReport(report: string): Promise<Report> {
  return JSON.parse(await readFile(pathOf(report), 'utf8')) as Report;
}

function survived({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

/** A line each, and the score: what was noticed, of all that can be. */
function tellSurvivors(mutated: Report['files']): void {
  let noticed = 0;
  let all = 0;
  for (const [file, { source, mutants }] of Object.entries(mutated)) {
    const lines = source.split('\n');
    const left = mutants.filter(survived);
    const gone = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
    all += left.length + gone.length;
    noticed += gone.length;
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
