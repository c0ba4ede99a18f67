import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Amendment, Remark } from '../../src/model/edits.ts';
import type { Imported } from '../../src/model/edits.ts';
import type { FileEdit } from '../../src/model/edits.ts';
import { site, type SiteSpec } from './site.ts';

type Edits = readonly FileEdit[];

/** A site, files about it, and a command that edits them. */
export async function editing(spec: SiteSpec) {
  const there = await site(spec);
  const text = (name: string) => readFile(join(there.cwd, 'memberships', name), 'utf8');
  /** Runs with `--json`: what changed, as a diff shows it, and what was said. */
  const edit = async (args: readonly string[], env?: Readonly<Record<string, string>>) => {
    const { code, stdout, stderr } = await there.run([...args, '--json'], env);
    const result = JSON.parse(stdout || '{}') as Partial<Amendment & Imported>;
    return {
      code,
      diff: brief(result.edits ?? []),
      said: [
        ...(result.refused ?? []).map((each) => said('refused', each)),
        ...(result.already ?? []).map((each) => said('already', each)),
        ...(result.left ?? []).map((each) => said('left', each)),
        ...(result.notes ?? []).map((each) => said('note', each)),
        ...(result.skipped ?? []).map((each) => `skipped ${each.code} ${each.name}`),
        ...(result.findings ?? []).map((each) => `finding ${each.code}`),
      ],
      result,
      stderr,
    };
  };
  return { ...there, text, edit };
}

/** `oslo.yaml:` before the lines of each file; of new files, the name alone. */
function brief(edits: Edits): readonly string[] {
  return edits.flatMap(({ file, created, deleted, lines }) => [
    `${file.replace(/^memberships\//u, '')}${created === true ? ' (new)' : ''}${deleted === true ? ' (deleted)' : ''}`,
    ...lines.map(({ sign, text }) => `${sign}${text}`),
  ]);
}

/** `refused through-set sets/team.yaml:3`. */
function said(how: string, { code, file, line, row }: Remark): string {
  const place = file === undefined ? '' : ` ${file.replace(/^memberships\//u, '')}:${line ?? ''}`;
  return `${how} ${code}${place}${row === undefined ? '' : ` (row ${row.line})`}`;
}
