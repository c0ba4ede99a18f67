import type { Amendment, Remark } from '../model/amendment.ts';
import { count } from '../model/count.ts';
import { page, wrap } from './layout.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { fileEdits } from './text/file-edits.ts';

export interface AmendmentTextOptions {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What grant, revoke and move edited, for a terminal; or what does not fit, so that nothing was written. */
export function amendmentText(amendment: Amendment, options: AmendmentTextOptions): string {
  const { style, width } = options;
  const { edits, refused, already, notes } = amendment;
  return page([
    style.bold(wrap(headline(amendment), width)),
    ...refused.map((each) => remarkText(each, style.error, options)),
    ...fileEdits(edits, style),
    ...remarkBlock('Worth knowing:', notes, style.warn, options),
    ...(refused.length === 0 ? remarkBlock('So already:', already, style.dim, options) : []),
    ...(edits.length === 0 ? [] : [wrap(nextStep, width)]),
  ]);
}

const nextStep =
  'Nothing has changed in Atlassian yet. "rollcall plan" shows what these edits will do; then open a pull request with them.';

function headline({ edits, done, already, refused }: Amendment): string {
  if (refused.length > 0) {
    return `Nothing was written: ${count(refused.length, 'thing')} ${refused.length === 1 ? 'does' : 'do'} not fit.`;
  }
  const before =
    already.length === 0
      ? ''
      : ` ${count(already.length, 'other')} ${already.length === 1 ? 'is' : 'are'} so already.`;
  if (edits.length > 0) {
    return `${count(done, 'membership')} edited in ${count(edits.length, 'file')}.${before}`;
  }
  return already.length === 0 ? 'Nothing to do.' : 'Nothing to do: the files say so already.';
}

/** So many rows are told one by one. */
const most = 20;

/** Remarks under a title; nothing without any. */
export function remarkBlock(
  title: string,
  remarks: readonly Remark[],
  paint: (text: string) => string,
  options: AmendmentTextOptions,
): readonly string[] {
  if (remarks.length === 0) return [];
  const shown = remarks.slice(0, most).map((each) => remarkText(each, paint, options));
  const more = remarks.length - shown.length;
  return [
    options.style.bold(title),
    ...shown,
    ...(more > 0 ? [`… and ${count(more, 'more row')}`] : []),
  ];
}

function remarkText(
  remark: Remark,
  paint: (text: string) => string,
  { style, width }: AmendmentTextOptions,
): string {
  const { file, line, why, hint } = remark;
  const place =
    file === undefined ? undefined : [file, line].filter((each) => each !== undefined).join(':');
  const [first = '', ...rest] = hint?.split('\n') ?? [];
  return [
    paint(wrap(printable(subject(remark)), width)),
    wrap(printable(why), width, '  '),
    ...(place === undefined ? [] : [`  ${style.dim(printable(place))}`]),
    ...(first === '' ? [] : [wrap(printable(first), width, '  ')]),
    ...rest.map((each) => `    ${style.bold(printable(each))}`),
  ].join('\n');
}

/** `sheet.csv:4: vdillow@banc.ly, Sales`. */
function subject({ row, user, group }: Remark): string {
  const who = [user, group].filter((each) => each !== undefined && each !== '').join(', ');
  if (row === undefined) return who;
  const place = `${row.file}:${row.line}`;
  return who === '' ? place : `${place}: ${who}`;
}
