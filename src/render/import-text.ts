import { count } from '../model/count.ts';
import { groupBy } from '../model/group-by.ts';
import type { Imported, SkippedGroup } from '../model/imported.ts';
import { remarkBlock } from './amendment-text.ts';
import { findingText, type TextOptions } from './finding-text.ts';
import { page, wrap } from './layout.ts';
import { printable } from './printable.ts';
import { fileEdits } from './text/file-edits.ts';

/** What import wrote, for a terminal: counts of what is new, the lines of what was edited, what is left and why. */
export function importText(imported: Imported, options: TextOptions): string {
  const { style, width } = options;
  const { edits, skipped, left, findings } = imported;
  const ofGroups = edits.filter(({ file }) => !file.endsWith('/accounts.yaml'));
  const created = ofGroups.filter(({ created: isNew }) => isNew === true);
  const edited = ofGroups.filter(({ created: isNew }) => isNew !== true);
  return page([
    style.bold(wrap(headline(imported, created.length, edited.length), width)),
    ...fileEdits(edited, style),
    ...(imported.accounts === 0
      ? []
      : [wrap(`accounts.yaml has ${count(imported.accounts, 'email')} more.`, width)]),
    ...skippedBlock(skipped, options),
    ...findings.map((finding) => findingText(finding, options)),
    ...remarkBlock('Not taken over:', left, style.warn, options),
    wrap(edits.length === 0 ? 'The files were not changed.' : nextStep(imported), width),
  ]);
}

function headline(
  { groups, memberships, edits }: Imported,
  created: number,
  edited: number,
): string {
  const read = `${count(groups, 'group')} with ${count(memberships, 'membership')}`;
  if (edits.length === 0) return `${read}: the files say so already.`;
  const written = [
    ...(created === 0 ? [] : [`${count(created, 'file')} written`]),
    ...(edited === 0 ? [] : [`${count(edited, 'file')} edited`]),
  ];
  return `${read}: ${written.join(', ') || 'accounts.yaml alone changed'}.`;
}

function nextStep({ left, findings }: Imported): string {
  const rest =
    left.length === 0 && findings.every(({ severity }) => severity !== 'error')
      ? 'it should find nothing to change'
      : 'it should find only what is told above';
  return `Run "rollcall plan": ${rest}. Then commit the files.`;
}

/** So many names of one kind are told. */
const most = 10;

const titles: Readonly<Record<SkippedGroup['code'], string>> = {
  'synced-group': 'synced from an identity provider',
  'system-group': "Atlassian's own administration groups",
  'protected-group': 'protected in rollcall.yaml',
  'unsound-file': 'files with faults speak for them',
  'unwritable-name': 'names that no file can hold',
  'ambiguous-group': 'names that several groups have',
  'unnameable-member': 'members whom no file can name',
};

function skippedBlock(
  skipped: readonly SkippedGroup[],
  { style, width }: TextOptions,
): readonly string[] {
  if (skipped.length === 0) return [];
  const lines = [...groupBy(skipped, ({ code }) => code)].map(([code, those]) => {
    const names = those.slice(0, most).map(({ name }) => printable(name));
    const more = those.length - names.length;
    const list = `${names.join(', ')}${more > 0 ? `, and ${more.toLocaleString('en-US')} more` : ''}`;
    return wrap(`- ${titles[code]}: ${list}`, width, '', '  ');
  });
  return [[style.bold(`${count(skipped.length, 'group')} left out:`), ...lines].join('\n')];
}
