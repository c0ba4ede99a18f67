import { count } from '../model/count.ts';
import { groupBy } from '../model/group-by.ts';
import type { LeftChange, Undo } from '../model/undo.ts';
import { page, wrap } from './layout.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { fileEdits } from './text/file-edits.ts';
import { handle, personName } from './words.ts';

export interface UndoTextOptions {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What undo edited, for a terminal: the lines of each file, what is left and why, and what to do next. */
export function undoText(undo: Undo, options: UndoTextOptions): string {
  const { style, width } = options;
  const left = undo.left.filter(({ code }) => code !== 'already');
  const already = undo.left.filter(({ code }) => code === 'already');
  return page([
    style.bold(wrap(undoHeadline(undo, left.length), width)),
    ...fileEdits(undo.edits, style),
    ...leftBlock('Left as it is, for a person to decide:', left, style.warn, options),
    ...leftBlock('Taken back before:', already, style.dim, options),
    ...notApplied(undo).map((line) => wrap(line, width)),
    ...nextStep(undo).map((line) => wrap(line, width)),
  ]);
}

function undoHeadline({ taken, edits, left }: Undo, leftOver: number): string {
  const rest = leftOver === 0 ? '' : ` ${count(leftOver, 'change')} left.`;
  if (taken > 0)
    return `${count(taken, 'change')} taken back in ${count(edits.length, 'file')}.${rest}`;
  if (left.length === 0) return 'Nothing to take back: no change of the receipt was applied.';
  return leftOver === 0
    ? 'Nothing to do: all that was applied is taken back already.'
    : `No file was edited.${rest}`;
}

function leftBlock(
  title: string,
  changes: readonly LeftChange[],
  paint: (text: string) => string,
  options: UndoTextOptions,
): readonly string[] {
  if (changes.length === 0) return [];
  const groups = [...groupBy(changes, ({ group }) => group.id)].map(([, ofGroup]) =>
    ofGroup.map((change) => leftText(change, paint, options)).join('\n'),
  );
  return [options.style.bold(title), ...groups];
}

function leftText(
  change: LeftChange,
  paint: (text: string) => string,
  { style, width }: UndoTextOptions,
): string {
  const { action, group, file, line, why } = change;
  const what = action === 'add' ? 'joined' : 'left';
  const person =
    personName(change) === handle(change)
      ? handle(change)
      : `${personName(change)} (${handle(change)})`;
  return [
    paint(wrap(`${printable(person)} ${what} ${printable(group.name)}`, width, '  ')),
    wrap(printable(why), width, '    '),
    ...(file === undefined
      ? []
      : [`    ${style.dim(`${printable(file)}${line === undefined ? '' : `:${line}`}`)}`]),
  ].join('\n');
}

function notApplied({ notApplied: number }: Undo): readonly string[] {
  if (number === 0) return [];
  return [
    `${count(number, 'other change')} of the receipt ${number === 1 ? 'was' : 'were'} not applied, and ${number === 1 ? 'is' : 'are'} not touched.`,
  ];
}

function nextStep({ edits }: Undo): readonly string[] {
  if (edits.length === 0) return [];
  return [
    'Nothing has changed in Atlassian yet. "rollcall plan" shows what these edits will do; then open a pull request with them.',
  ];
}
