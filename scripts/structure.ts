/**
 * Holds what keeps src/ easy to move around in: small files, small folders, no import circles (types count), and no
 * exported name twice. Prints what breaks a rule, and fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { groupBy } from '../src/model/objects.ts';

const mostLines = 400;
const mostFiles = 24;

interface Source {
  readonly path: string;
  readonly lines: number;
  readonly generated: boolean;
  /** Paths of other sources. */
  readonly imports: readonly string[];
  readonly exported: readonly string[];
}

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/u.test(path))
    .sort()
    .map((path) => [path, readSource(path)]),
);
const faults = [...longFiles(), ...fullFolders(), ...circles(), ...namesTwice()];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return {
    path,
    lines: text.split('\n').length - 1,
    generated: text.startsWith('// Generated'),
    imports: ts
      .preProcessFile(text)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(dirname(path), name)),
    exported: statements.flatMap(exportedNames),
  };
}

function exportedNames(statement: ts.Statement): readonly string[] {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  const { name } = statement as ts.DeclarationStatement;
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
}

function longFiles(): readonly string[] {
  return [...sources.values()]
    .filter(({ lines, generated }) => lines > mostLines && !generated)
    .map(({ path, lines }) => `${path} has ${lines} lines; at most ${mostLines} are allowed.`);
}

function fullFolders(): readonly string[] {
  const folders = groupBy([...sources.keys()], (path) => dirname(path));
  return [...folders]
    .filter(([, files]) => files.length > mostFiles)
    .map(
      ([path, { length }]) =>
        `${path}/ has ${length} files beside each other; at most ${mostFiles} are allowed.`,
    );
}

/** An interface and a const may share a name in one file; two files may not export the same one. */
function namesTwice(): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const { path, exported } of sources.values()) {
    for (const name of exported) files.set(name, (files.get(name) ?? new Set()).add(path));
  }
  return [...files]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name} is exported by ${[...paths].join(' and ')}.`);
}

/** One circle for each import that closes one, found depth first. */
function circles(): readonly string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.push(`Import circle: ${[...way.slice(start), path].join(' -> ')}.`);
    if (start >= 0 || finished.has(path)) return;
    for (const imported of sources.get(path)?.imports ?? []) visit(imported, [...way, path]);
    finished.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return found;
}
