import { capitalized, numberText } from '../../model/text.ts';
import type { Advice, Section, SectionKind, SectionRow } from '../sections.ts';
import { dayText } from '../words.ts';
import {
  type MarkdownOptions,
  leftOut,
  limits,
  markdownCode,
  person,
  reason,
  tableOf,
} from './cells.ts';

const heads: Readonly<Record<SectionKind, readonly string[]>> = {
  later: ['When', 'Person', 'What', 'Why'],
  ending: ['When', 'Person', 'Leaves', 'Why'],
  waiting: ['Email', 'Joins when it appears', 'Why'],
  differs: ['Group', 'Now', 'The files say', 'Why'],
};

/** Heading, what it is about, the rows, and how to go on. */
export function sectionMarkdown(section: Section, options: MarkdownOptions): readonly string[] {
  const { kind, title, intro, rows, advice } = section;
  const [heading = '', ...table] = titledRows(kind, title.full, rows, options);
  return [heading, intro?.full ?? '', ...table, advice.map(adviceText).join(' ')].filter(
    (paragraph) => paragraph !== '',
  );
}

/** The rows as far as the detail goes, below their number; nothing at all where there are none. */
export function titledRows(
  kind: SectionKind,
  title: string,
  rows: readonly SectionRow[],
  options: MarkdownOptions,
): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, limits[options.detail ?? 'all'].names);
  return [
    `#### ${title} (${numberText(rows.length)})`,
    ...tableOf(
      heads[kind],
      shown.map((row) => cellsOf(kind, row, options)),
    ),
    ...leftOut(rows.length - shown.length, 'row'),
  ];
}

function cellsOf(kind: SectionKind, row: SectionRow, options: MarkdownOptions): readonly string[] {
  const day = dayText(row.on ?? '');
  const group = markdownCode(row.group.name);
  const verb = row.action === 'add' ? 'joins' : 'leaves';
  const why = reason([row], options);
  switch (kind) {
    case 'later':
      return [day, person(row), `${verb} ${group}`, why];
    case 'ending':
      return [day, person(row), group, why];
    case 'waiting':
      return [person(row), group, why];
    case 'differs': {
      const held = row.guard === undefined ? '' : `; held back: ${markdownCode(row.guard)}`;
      const now = `${person(row)} is ${row.action === 'add' ? 'out' : 'in'}`;
      return [group, now, verb, `${why}${held}`];
    }
  }
}

function adviceText(advice: Advice): string {
  const aim = capitalized(advice.aim);
  return 'how' in advice ? `${aim}: ${advice.how}.` : `${aim}: ${markdownCode(advice.command)}`;
}
