import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const style = readFileSync('docs/style.md', 'utf8');
/** The left column of the last table. */
const never = [
  ...style.slice(style.indexOf('## What we never write')).matchAll(/^\| (?<phrase>\S.*?)\s+\|/gmu),
]
  .map(({ groups }) => groups?.['phrase'] ?? '')
  .filter((phrase) => phrase !== 'never' && !phrase.startsWith('-'));

/** What is written by hand: generated files follow from it. */
const generated =
  /validators\.js$|written\.ts$|commands\.md$|files\.md$|style\.md$|CHANGELOG\.md$/u;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|md|json|yaml|yml)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !generated.test(file));
}

const written = ['src', 'docs', 'schemas', '.github', 'memberships']
  .flatMap(filesIn)
  .concat('README.md', 'CONTRIBUTING.md', 'SECURITY.md');

it('there are phrases that we never write', () => {
  expect(never.length).toBeGreaterThan(10);
});

it.each(never)('we never write "%s"', (phrase) => {
  const word = new RegExp(`(?<![\\w-])${phrase}(?![\\w])`, 'iu');
  const found = written.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (word.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
