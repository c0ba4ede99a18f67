import type { Change } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Plan, PlannedGroup, Withheld } from '../model/plan.ts';
import { targetText } from '../model/target.ts';
import { findingText, type TextOptions } from './finding-text.ts';
import { page, wrap } from './layout.ts';
import { type PersonCells, personColumns } from './person-columns.ts';
import { printable } from './printable.ts';
import { byDay, byNames, count, headline, licenceText, personName, why } from './words.ts';

/** A plan for a terminal: what needs a person, then the changes group by group, then what comes later. */
export function planText(plan: Plan, options: TextOptions): string {
  const { style } = options;
  const needsYou = plan.findings.filter(({ severity }) => severity !== 'note');
  const notes = plan.findings.filter(({ severity }) => severity === 'note');
  return page([
    style.bold(planHeadline(plan)),
    ...findingBlocks(needsYou, options),
    ...groupBlocks(plan, options),
    ...laterBlock(plan, options),
    ...findingBlocks(notes, options),
    footer(plan, options),
  ]);
}

function planHeadline({ changes, withheld, findings }: Plan): string {
  const held = withheld.length === 0 ? '' : `; ${withheld.length} withheld`;
  if (changes.length > 0) return `${headline(changes)}${held}.`;
  if (held !== '') return `No change can be made${held}.`;
  return findings.some(({ severity }) => severity === 'error')
    ? 'Nothing to do where the files and groups could be read.'
    : 'Nothing to do: live memberships are as the files say.';
}

function findingBlocks(findings: readonly Finding[], options: TextOptions): readonly string[] {
  return findings.map((finding) => findingText(finding, options));
}

/** A change as a row: kept back ones say which guard holds them. */
interface Row {
  readonly change: Change;
  readonly sign: string;
  readonly why: string;
}

function groupBlocks(plan: Plan, options: TextOptions): readonly string[] {
  const rows = [
    ...plan.changes.map((change): Row => ({ change, sign: sign(change), why: why(change) })),
    ...plan.withheld.map((held): Row => ({ change: held, sign: '!', why: heldBack(held) })),
  ].sort((a, b) => byNames(a.change, b.change));
  const planned = new Map(plan.groups.map((group) => [group.id, group]));
  const cells = personColumns(rows.map(({ change }) => change));
  return [...groupBy(rows, ({ change }) => change.group.id)].map(([id, ofGroup]) =>
    [
      groupLine(planned.get(id), ofGroup[0]?.change, options),
      ...ofGroup.map((row) => rowLine(row, cells(row.change), options)),
    ].join('\n'),
  );
}

function groupLine(
  group: PlannedGroup | undefined,
  change: Change | undefined,
  { style }: TextOptions,
): string {
  const name = style.bold(printable(group?.name ?? change?.group.name ?? ''));
  if (group === undefined) return name;
  const licences = (group.licences ?? []).map(
    (licence) => `\n  ${style.warn(printable(licenceText(licence)))}`,
  );
  return `${name}  ${people(group)}  ${style.dim(printable(group.file))}${licences.join('')}`;
}

function people({ before, after }: PlannedGroup): string {
  return before === after ? count(before, 'person') : `${before} → ${count(after, 'person')}`;
}

function rowLine(
  { sign: mark, why: reason }: Row,
  { name, address }: PersonCells,
  { style }: TextOptions,
): string {
  const paint = { '+': style.add, '-': style.remove }[mark] ?? style.warn;
  return `  ${paint(`${mark} ${name}`)}  ${address}  ${style.dim(printable(reason))}`.trimEnd();
}

function sign({ action }: Change): string {
  return action === 'add' ? '+' : '-';
}

function heldBack({ action, guard }: Withheld): string {
  return `${action === 'add' ? 'not added' : 'stays'}: ${guard}`;
}

function laterBlock(plan: Plan, options: TextOptions): readonly string[] {
  if (plan.upcoming.length === 0) return [];
  const rows = plan.upcoming.toSorted(byDay).map((change) => {
    const verb = change.action === 'add' ? 'joins' : 'leaves';
    const text = `${change.on.replace('T00:00:00Z', '')}  ${personName(change)} ${verb} ${change.group.name} (${why(change)})`;
    return `  ${printable(text)}`;
  });
  return [[options.style.bold('Later'), ...rows].join('\n')];
}

function footer(plan: Plan, { style, width }: TextOptions): string {
  const consents = plan.consents.map(
    ({ removals, total, until, because }) =>
      `Consent until ${until}: ${[
        ...Object.entries(removals).map(([group, most]) => `${group} may lose ${most}`),
        ...(total === undefined ? [] : [`${total} removals in all`]),
      ].join(', ')} (${because}).`,
  );
  const facts = `Plan ${plan.digest.slice(0, 8)} for ${targetText(plan.target)} at ${plan.at}, ${count(plan.groups.length, 'group')} read.`;
  return [...consents, facts]
    .flatMap((line) => wrap(printable(line), width).split('\n'))
    .map(style.dim)
    .join('\n');
}
