import type { ChangedLine, FileEdit } from '../../model/undo.ts';
import { count } from '../../model/count.ts';
import { printable } from '../printable.ts';
import type { Style } from '../style.ts';

/** So many lines of one file are shown, and so many in all: `git diff` has the rest. */
const mostInFile = 30;
const mostInAll = 200;

/** What is edited, as a diff shows it: a block a file. */
export function fileEdits(edits: readonly FileEdit[], style: Style): readonly string[] {
  let left = mostInAll;
  const blocks: string[] = [];
  for (const [index, edit] of edits.entries()) {
    if (left <= 0) {
      const lines = edits.slice(index).reduce((sum, each) => sum + each.lines.length, 0);
      blocks.push(
        style.dim(`… and ${count(lines, 'line')} in ${count(edits.length - index, 'more file')}`),
      );
      break;
    }
    const most = Math.min(mostInFile, left);
    blocks.push(fileBlock(edit, most, style));
    left -= Math.min(most, edit.lines.length);
  }
  return blocks;
}

function fileBlock({ file, created, lines }: FileEdit, most: number, style: Style): string {
  const shown = lines.slice(0, most);
  const numbers = Math.max(0, ...shown.map(({ line }) => `${line}`.length));
  const row = ({ sign, line, text }: ChangedLine) => {
    const paint = sign === '+' ? style.add : style.remove;
    return `  ${style.dim(`${line}`.padStart(numbers))} ${paint(`${sign} ${printable(text)}`)}`;
  };
  const more = lines.length - shown.length;
  return [
    `${style.bold(printable(file))}${created === true ? ' (new)' : ''}`,
    ...shown.map(row),
    ...(more > 0 ? [style.dim(`  … and ${count(more, 'more line')}`)] : []),
  ].join('\n');
}
