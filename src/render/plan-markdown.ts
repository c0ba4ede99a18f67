import { type Change, compareText } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Licence } from '../model/live.ts';
import type { Plan, PlannedGroup } from '../model/plan.ts';
import { targetText } from '../model/target.ts';
import { padEnd, widest } from './layout.ts';
import { markdownBlock, markdownCode, markdownTable, markdownText } from './markdown-text.ts';
import { byDay, byNames, count, handle, headline, licenceText, personName, why } from './words.ts';

/** A plan for a pull request: what needs a person first, who leaves before who joins, everything in one fold. */
export function planMarkdown(plan: Plan): string {
  const changes = plan.changes.toSorted(byNames);
  const of = (action: Change['action']) => changes.filter((change) => change.action === action);
  return `${[
    `### rollcall: ${plan.changes.length === 0 ? 'no changes' : headline(plan.changes)}`,
    ...needsYou(plan),
    ...withheld(plan),
    ...leaves(of('remove'), changes),
    ...joins(of('add')),
    ...groups(plan),
    ...later(plan),
    ...notes(plan.findings),
    ...everything(changes, plan.groups),
    footer(plan),
  ].join('\n\n')}\n`;
}

function needsYou({ findings }: Plan): readonly string[] {
  const items = findings.filter(({ severity }) => severity !== 'note').map(findingMarkdown);
  if (items.length === 0) return [];
  return ['#### Needs you', ...items.map((item, index) => `**${index + 1}.** ${item}`)];
}

function notes(findings: readonly Finding[]): readonly string[] {
  const items = findings.filter(({ severity }) => severity === 'note').map(findingMarkdown);
  return items.length === 0 ? [] : ['#### Good to know', ...items];
}

function findingMarkdown({ message, file, line, hint }: Finding): string {
  const place =
    file === undefined ? '' : ` (${markdownCode(line === undefined ? file : `${file}:${line}`)})`;
  const [advice, ...snippet] = (hint ?? '').split('\n');
  return [
    `${markdownText(message)}${place}`,
    ...(advice ? [markdownText(advice)] : []),
    ...(snippet.length > 0 ? [markdownBlock('yaml', snippet)] : []),
  ].join('\n\n');
}

function withheld({ withheld: held }: Plan): readonly string[] {
  if (held.length === 0) return [];
  return [
    `#### Withheld (${held.length})`,
    markdownTable(
      ['Person', 'Group', 'Stays so', 'Guard'],
      held
        .toSorted(byNames)
        .map((change) => [
          person(change),
          markdownCode(change.group.name),
          change.action === 'add' ? 'out' : 'in',
          markdownCode(change.guard),
        ]),
    ),
  ];
}

function leaves(removes: readonly Change[], changes: readonly Change[]): readonly string[] {
  if (removes.length === 0) return [];
  const gained = groupBy(
    changes.filter(({ action }) => action === 'add'),
    ({ account }) => account.id,
  );
  return [
    `#### Leave (${removes.length})`,
    markdownTable(
      ['Person', 'Leaves', 'Gets first', 'Why'],
      removes.map((change) => [
        person(change),
        markdownCode(change.group.name),
        (gained.get(change.account.id) ?? [])
          .map(({ group }) => markdownCode(group.name))
          .join(', '),
        markdownText(why(change)),
      ]),
    ),
  ];
}

function joins(adds: readonly Change[]): readonly string[] {
  if (adds.length === 0) return [];
  return [
    `#### Join (${adds.length})`,
    markdownTable(
      ['Person', 'Joins', 'Why'],
      adds.map((change) => [
        person(change),
        markdownCode(change.group.name),
        markdownText(why(change)),
      ]),
    ),
  ];
}

function groups(plan: Plan): readonly string[] {
  const byGroup = groupBy(plan.changes, ({ group }) => group.id);
  const changed = plan.groups.filter(({ id }) => byGroup.has(id));
  if (changed.length === 0) return [];
  const number = (id: PlannedGroup['id'], action: Change['action']) =>
    String((byGroup.get(id) ?? []).filter((change) => change.action === action).length);
  return [
    '#### Groups',
    markdownTable(
      ['Group', 'Join', 'Leave', 'Members'],
      changed
        .toSorted(
          (a, b) =>
            compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id),
        )
        .map((group) => [
          [markdownCode(group.name), ...(group.licences ?? []).map(licenceMarkdown)].join(' · '),
          number(group.id, 'add'),
          number(group.id, 'remove'),
          group.before === group.after ? `${group.before}` : `${group.before} → ${group.after}`,
        ]),
      ['---', '--:', '--:', '---'],
    ),
  ];
}

function licenceMarkdown(licence: Licence): string {
  return markdownText(licenceText(licence));
}

function later({ upcoming }: Plan): readonly string[] {
  if (upcoming.length === 0) return [];
  return [
    '#### Later',
    markdownTable(
      ['When', 'Person', 'What', 'Why'],
      upcoming
        .toSorted(byDay)
        .map((change) => [
          change.on.replace('T00:00:00Z', ''),
          person(change),
          `${change.action === 'add' ? 'joins' : 'leaves'} ${markdownCode(change.group.name)}`,
          markdownText(why(change)),
        ]),
    ),
  ];
}

function everything(
  changes: readonly Change[],
  planned: readonly PlannedGroup[],
): readonly string[] {
  if (changes.length === 0) return [];
  const width = widest(changes.map(personName), 30);
  const lines = [...groupBy(changes, ({ group }) => group.id)].flatMap(([id, ofGroup]) => {
    const group = planned.find((candidate) => candidate.id === id);
    return [
      `# ${ofGroup[0]?.group.name ?? id}${group === undefined ? '' : ` ${group.before} → ${group.after}`}`,
      ...ofGroup.map(
        (change) =>
          `${change.action === 'add' ? '+' : '-'} ${padEnd(personName(change), width)}  ${handle(change)}`,
      ),
    ];
  });
  return [
    '<details><summary>Every change, group by group</summary>',
    markdownBlock('diff', lines),
    '</details>',
  ];
}

function footer(plan: Plan): string {
  return `<sub>Plan \`${plan.digest.slice(0, 8)}\` · ${markdownCode(targetText(plan.target))} · ${plan.at} · ${count(plan.groups.length, 'group')} read · Anything not listed above will not be done.</sub>`;
}

function person(change: Change): string {
  const name = change.account.name;
  const address = markdownCode(handle(change));
  return name === undefined ? address : `${markdownText(name)} ${address}`;
}
