import type { Remark } from '../../model/edits.ts';
import { given, groupBy } from '../../model/objects.ts';
import { count, listed, numberText } from '../../model/text.ts';
import type { TextOptions } from '../finding-text.ts';
import { printable, wrap } from '../layout.ts';

export type Paint = (text: string) => string;

/** So many causes are shown. */
const mostCauses = 20;
/** So many rows are shown of one cause. */
const mostOfCause = 5;
/** So many lines of a file or a sheet are named. */
const mostLines = 10;

/** Remarks under a title; nothing without any. */
export function remarksText(
  title: string,
  remarks: readonly Remark[],
  paint: Paint,
  options: TextOptions,
): readonly string[] {
  if (remarks.length === 0) return [];
  return [options.style.bold(title), ...remarkBlocks(remarks, paint, options)];
}

/** What is remarked for the same cause is told once: how often, where first, and what to do. */
export function remarkBlocks(
  remarks: readonly Remark[],
  paint: Paint,
  options: TextOptions,
): readonly string[] {
  const causes = [...groupBy(remarks, causeOf).values()];
  const blocks = causes.slice(0, mostCauses).map((those) => causeText(those, paint, options));
  const more = causes.slice(mostCauses).flat().length;
  return more === 0 ? blocks : [...blocks, `… and ${numberText(more)} more of other kinds`];
}

/** The same thing to do in the same file. Where nothing sums up what differs, the same words too. */
function causeOf({ code, why, hint, file }: Remark): string {
  return JSON.stringify([code, hint, file, code in causeTitles ? undefined : why]);
}

function causeText(those: readonly Remark[], paint: Paint, options: TextOptions): string {
  const { width } = options;
  const [first, ...others] = those;
  if (first === undefined) return '';
  if (others.length === 0) return remarkText(first, paint, options);
  const isSame = others.every(({ why }) => why === first.why);
  const noun = first.row === undefined ? 'request' : 'row';
  const what = isSame ? first.why : (causeTitles[first.code] ?? first.why);
  const shown = those.slice(0, mostOfCause);
  const rest = those.slice(mostOfCause).flatMap(({ row }) => row?.line ?? []);
  const rows = shown.flatMap((each) => [
    wrap(printable(subject(each)), width, '  '),
    ...(isSame ? [] : [wrap(printable(each.why), width, '    ')]),
  ]);
  const more = rest.length === 0 ? '' : `, on ${linesText(rest)}`;
  const { hint, file } = first;
  return [
    paint(wrap(printable(`${count(those.length, noun)}: ${what}`), width)),
    ...rows,
    ...(those.length > shown.length
      ? [wrap(`… and ${numberText(those.length - shown.length)} more${more}`, width, '  ')]
      : []),
    ...reasonLines(given({ hint, file }), linesOf(those), options, '  '),
  ].join('\n');
}

function linesOf(remarks: readonly Remark[]): readonly number[] {
  return [...new Set(remarks.flatMap(({ line }) => line ?? []))];
}

function linesText(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String), mostLines)}`;
}

/** Where rows of one cause say different things. */
const causeTitles: { readonly [Code in Remark['code']]?: string } = {
  'bad-row': "cells that can't be used",
  'bad-dates': 'days that do not fit',
  'unknown-person': 'people who were not found',
  'unknown-group': 'groups that were not found',
  'conflicting-rows': 'different things asked for the same person and group',
  'no-file': 'groups that no valid file declares',
  'inactive-account': 'accounts that are not active',
  'not-a-person': 'accounts that are no person',
  'nearly-known': 'people without an account, with nearly the email of somebody else',
  contradicted: 'emails and ids that are not of one person',
  leaving: 'people who leave',
  'through-set': 'people who come in through a set or a group',
};

function remarkText(remark: Remark, paint: Paint, options: TextOptions): string {
  return reasonText(subject(remark), remark, paint, options, '');
}

/** `sheet.csv:4: vdillow@banc.ly, Sales`. */
function subject({ row, user, group }: Remark): string {
  const who = [user, group].filter((each) => each !== undefined && each !== '').join(', ');
  if (row === undefined) return who;
  const place = `${row.file}:${row.line}`;
  return who === '' ? place : `${place}: ${who}`;
}

/** What something is about, why, where that stands, and what to do. */
export function reasonText(
  about: string,
  reason: Pick<Remark, 'why' | 'hint' | 'file' | 'line'>,
  paint: Paint,
  options: TextOptions,
  indent: string,
): string {
  return [
    paint(wrap(printable(about), options.width, indent)),
    ...reasonLines(reason, reason.line === undefined ? [] : [reason.line], options, `${indent}  `),
  ].join('\n');
}

function reasonLines(
  { why, hint, file }: Partial<Pick<Remark, 'why' | 'hint' | 'file'>>,
  lines: readonly number[],
  { style, width }: TextOptions,
  indent: string,
): readonly string[] {
  const numbers = lines.length === 0 ? '' : `:${listed(lines.map(String), mostLines)}`;
  const [first = '', ...rest] = hint?.split('\n') ?? [];
  return [
    ...(why === undefined ? [] : [wrap(printable(why), width, indent)]),
    ...(file === undefined ? [] : [`${indent}${style.dim(printable(`${file}${numbers}`))}`]),
    ...(first === '' ? [] : [wrap(printable(first), width, indent)]),
    ...rest.map((each) => `${indent}  ${style.bold(printable(each))}`),
  ];
}
