import type { Finding } from '../../model/finding.ts';
import { groupBy } from '../../model/objects.ts';
import type { Plan, Withheld } from '../../model/plan.ts';
import { count } from '../../model/text.ts';
import { byNames } from '../words.ts';
import {
  type MarkdownOptions,
  leftOut,
  limits,
  markdownBlock,
  markdownCode,
  markdownText,
  person,
  place,
  tableOf,
} from './cells.ts';

/** What a person must settle, first of all: each with who stays as they are because of it. */
export function needsYou(plan: Plan, options: MarkdownOptions): readonly string[] {
  const items = plan.findings.filter(({ severity }) => severity !== 'note');
  const heldBy = withheldBy(plan);
  const told = new Set(items.flatMap(heldBy));
  const others = plan.withheld.filter((held) => !told.has(held));
  if (items.length === 0) return withheldTable(others, options);
  const most = limits[options.detail ?? 'all'].rows;
  return [
    `**${count(items.length, 'thing')} ${items.length === 1 ? 'needs' : 'need'} you.** ${whatIsDone(plan)}`,
    '#### Needs you',
    ...items
      .slice(0, most)
      .map((item, index) => `**${index + 1}.** ${findingMarkdown(item, heldBy(item), options)}`),
    ...leftOut(items.length - most, 'finding'),
    ...withheldTable(others, options),
  ];
}

export function notes({ findings }: Plan, options: MarkdownOptions): readonly string[] {
  const items = findings.filter(({ severity }) => severity === 'note');
  if (items.length === 0) return [];
  const most = limits[options.detail ?? 'all'].rows;
  return [
    '#### Good to know',
    ...items.slice(0, most).map((item) => findingMarkdown(item, [], options)),
    ...leftOut(items.length - most, 'finding'),
  ];
}

function whatIsDone({ changes }: Plan): string {
  if (changes.length === 0) return 'Until then nothing is changed.';
  return `Applying this plan makes the ${count(changes.length, 'change')} below; what is withheld or unresolved stays undone, and the result will say so.`;
}

/** What a finding of a guard holds back: in the group of its file, or everywhere where it names none. */
function withheldBy({ withheld, groups }: Plan): (finding: Finding) => readonly Withheld[] {
  const files = new Map(groups.map(({ id, file }) => [id, file]));
  const key = (guard: string, file?: string) => JSON.stringify([guard, file]);
  const everywhere = groupBy(withheld, ({ guard }) => key(guard));
  const ofFile = groupBy(withheld, ({ guard, group }) => key(guard, files.get(group.id)));
  return ({ code, file }) => (file === undefined ? everywhere : ofFile).get(key(code, file)) ?? [];
}

function findingMarkdown(
  { message, file, line, hint }: Finding,
  held: readonly Withheld[],
  options: MarkdownOptions,
): string {
  const at = file === undefined ? '' : ` (${place(file, line, options)})`;
  const [advice, ...snippet] = (hint ?? '').split('\n');
  return [
    `${markdownText(message)}${at}`,
    ...staying(held, options),
    ...(advice ? [markdownText(advice)] : []),
    ...(snippet.length > 0 ? [markdownBlock('yaml', snippet)] : []),
  ].join('\n\n');
}

function staying(held: readonly Withheld[], { detail = 'all' }: MarkdownOptions): string[] {
  const most = limits[detail].names;
  return (['remove', 'add'] as const).flatMap((action) => {
    const those = held.filter((change) => change.action === action).toSorted(byNames);
    if (those.length === 0) return [];
    const label = action === 'remove' ? 'Staying for now' : 'Not added for now';
    if (most === 0) return [`${label}: ${count(those.length, 'person')}.`];
    const rest = those.length - most;
    const names = [...new Set(those.slice(0, most).map(person))].join(', ');
    return [`${label}: ${names}${rest > 0 ? ` and ${rest} more` : ''}.`];
  });
}

/** What no finding in the list accounts for. */
function withheldTable(
  held: readonly Withheld[],
  { detail = 'all' }: MarkdownOptions,
): readonly string[] {
  if (held.length === 0) return [];
  const rows = held
    .toSorted(byNames)
    .slice(0, limits[detail].names)
    .map((change) => [
      person(change),
      markdownCode(change.group.name),
      change.action === 'add' ? 'out' : 'in',
      markdownCode(change.guard),
    ]);
  return [
    `#### Withheld (${held.length})`,
    ...tableOf(['Person', 'Group', 'Stays', 'Guard'], rows),
    ...leftOut(held.length - rows.length, 'name'),
  ];
}
