import type { Imported } from '../model/edits.ts';
import { groupBy } from '../model/objects.ts';
import { count } from '../model/text.ts';
import { afterImport } from './edits-text.ts';
import { type Style, type TextLayout, page, printable, wrap } from './layout.ts';

export interface Initialized {
  readonly created: readonly string[];
  /** Files that were there, and stay as they are. */
  readonly kept: readonly string[];
  /** Workflows of others that have the names which rollcall's have elsewhere. */
  readonly taken: readonly string[];
  /** What has to be changed by hand. */
  readonly advice: readonly string[];
  /** Options that say what a rollcall.yaml is to hold, beside one that is there. */
  readonly ignored: readonly string[];
  readonly imported?: Imported;
}

/** What init wrote, for a terminal, and what comes next. */
export function initText(done: Initialized, { style, width }: TextLayout): string {
  const { created, kept, imported } = done;
  return page([
    ...list(
      'Written:',
      [...created, ...(imported === undefined ? [] : importedFiles(imported))].map((file) =>
        style.add(printable(file)),
      ),
      style,
    ),
    ...list('Already there, and unchanged:', kept.map(printable), style),
    [style.bold('Next:'), ...next(done).map((step) => wrap(step, width, '- ', '  '))].join('\n'),
  ]);
}

/** The files of groups by their folders: there may be thousands. */
function importedFiles({ edits }: Imported): readonly string[] {
  const files = edits.flatMap(({ file, created }) => (created === true ? [file] : []));
  const [groups, others] = [true, false].map((isGroup) =>
    files.filter((file) => file.includes('/groups/') === isGroup),
  );
  const byFolder = groupBy(groups ?? [], (file) => file.slice(0, file.lastIndexOf('/') + 1));
  return [
    ...(others ?? []),
    ...[...byFolder].map(([folder, { length }]) => `${folder} (${count(length, 'file')})`),
  ];
}

function list(title: string, lines: readonly string[], style: Style): readonly string[] {
  if (lines.length === 0) return [];
  return [[style.bold(title), ...lines.map((line) => `  ${line}`)].join('\n')];
}

function next({ created, kept, taken, advice, ignored, imported }: Initialized): readonly string[] {
  const workflows = [...created, ...kept].some((file) => file.startsWith('.github/workflows/'));
  return [
    '"rollcall doctor" checks the credentials, and lists what is missing.',
    ...(ignored.length === 0
      ? []
      : [
          `rollcall.yaml was there, so these were ignored: ${ignored.join(', ')}. Edit it by hand.`,
        ]),
    ...(taken.length === 0
      ? []
      : [
          `${taken.map(printable).join(', ')}: not rollcall's for this folder, and left as they are. rollcall's workflows have the other names above; --workflow-prefix chooses them.`,
        ]),
    ...advice.map(printable),
    ...(imported !== undefined
      ? [afterImport(imported)]
      : [
          '"rollcall import" writes a file for each group that there is, or "rollcall import export.csv" for those of an export.',
        ]),
    ...(workflows
      ? [
          'Commit everything but groups/ first: the workflows and rollcall.yaml have to be on the default branch before a pull request gets a plan. Then "rollcall doctor --github".',
        ]
      : [
          'Without workflows, use "rollcall plan" and "rollcall apply" here. "rollcall init --workflows OWNER/rollcall@SHA" adds them later.',
        ]),
  ];
}
