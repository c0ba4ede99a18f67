/** The lines between which rollcall writes; everything else in the file is somebody else's. */
export const beginLine =
  '# rollcall: begin. "rollcall ci codeowners" writes what stands from here to the end.';
export const endLine = '# rollcall: end';

export type BlockFault = 'out-of-date' | 'rules-after' | 'damaged';

export interface BlockUpdate {
  /** What the file should hold. Undefined when its markers are damaged. */
  readonly text: string | undefined;
  /** Why it does not, if it does not. */
  readonly faults: readonly BlockFault[];
}

/**
 * Puts the rules between the markers. The last rule that matches a file wins, so the block is the last one:
 * when rules of others stand after it, it moves behind them. Their text and line ends stay as they are.
 */
export function updateBlock(text: string, rules: readonly string[]): BlockUpdate {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/(?<=\n)/u);
  const begins = indexesOf(lines, (line) => line.startsWith('# rollcall: begin'));
  const ends = indexesOf(lines, (line) => line.trimEnd() === endLine);
  const block = [beginLine, ...rules, endLine].map((line) => `${line}${newline}`).join('');

  const [begin] = begins;
  const [end] = ends;
  if (begin === undefined && end === undefined) {
    return { text: `${ended(text, newline)}${block}`, faults: ['out-of-date'] };
  }
  if (begin === undefined || end === undefined || end < begin || begins.length + ends.length > 2) {
    return { text: undefined, faults: ['damaged'] };
  }
  const before = lines.slice(0, begin).join('');
  const after = lines.slice(end + 1).join('');
  const same = ended(lines.slice(begin, end + 1).join(''), newline, '') === block;
  const outOfDate: readonly BlockFault[] = same ? [] : ['out-of-date'];
  if (!hasRules(after)) {
    return { text: same ? text : `${before}${block}${after}`, faults: outOfDate };
  }
  const moved = `${ended(`${before}${after}`, newline)}${block}`;
  return { text: moved, faults: [...outOfDate, 'rules-after'] };
}

function indexesOf(lines: readonly string[], is: (line: string) => boolean): readonly number[] {
  return lines.flatMap((line, index) => (is(line) ? [index] : []));
}

function hasRules(text: string): boolean {
  return text.split('\n').some((line) => /^\s*[^\s#]/u.test(line));
}

/** With its last line ended, and a gap after it. */
function ended(text: string, newline: string, gap = newline): string {
  if (text === '') return '';
  const whole = text.endsWith('\n') ? text : `${text}${newline}`;
  return whole.endsWith(`${newline}${newline}`) ? whole : `${whole}${gap}`;
}
