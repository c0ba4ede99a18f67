import type { NewLine } from '../edit/edit.ts';
import { compareLines } from '../edit/insertion-point.ts';
import { lineText } from '../edit/line-text.ts';
import { withComment } from '../edit/list-style.ts';
import { nameComment } from '../edit/name-comment.ts';

/** Where names stand, from 0, as long as there is room. */
const usual = 40;
/** A line that goes on to here does not push the names of all others away. */
const most = 72;
/** A name that stands alone is read as aligned from this many blanks on. */
const gap = 3;

/** A person's line, and the comment behind it. */
interface Written {
  readonly text: string;
  readonly comment: string | undefined;
}

/** Lists of people as they stand in a new file, sorted, the names of all in one column. */
export function peopleLists(
  lists: readonly (readonly [key: string, people: readonly NewLine[]])[],
): readonly string[] {
  const written = lists.map(
    ([key, people]) => [key, people.toSorted(compareLines).map(writtenOf)] as const,
  );
  const column = columnFor(written.flatMap(([, lines]) => lines));
  return written.flatMap(([key, lines]) =>
    lines.length === 0
      ? [`${key}: []`]
      : [
          `${key}:`,
          ...lines.map(({ text, comment }) => withComment(text, comment, { column, gap: '  ' })),
        ],
  );
}

function writtenOf(line: NewLine): Written {
  return { text: `  - ${lineText(line, 'plain')}`, comment: nameComment(line.name) };
}

/** The same for lists of similar people, so that one longer line does not move all names. */
function columnFor(lines: readonly Written[]): number {
  const longest = lines.reduce(
    (longest, { text: { length } }) => (length + gap <= most ? Math.max(longest, length) : longest),
    0,
  );
  return Math.max(usual, Math.ceil((longest + gap) / 4) * 4);
}
