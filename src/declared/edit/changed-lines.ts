import type { ChangedLine } from '../../model/undo.ts';
import { applySplices, inOrder, lineEnd, lineStart } from './splice.ts';
import type { Splice } from './splice.ts';

/** Which lines differ once a text is spliced. */
export function changedLines(text: string, splices: readonly Splice[]): readonly ChangedLine[] {
  const changes: ChangedLine[] = [];
  let shift = 0;
  let counted = { offset: 0, lines: 0 };
  for (const { from, to, splices: within } of regionsOf(text, splices)) {
    const lines = counted.lines + linesOf(text.slice(counted.offset, from)).length;
    counted = { offset: from, lines };
    const before = linesOf(text.slice(from, to));
    const moved = within.map((each) => ({ ...each, from: each.from - from, to: each.to - from }));
    const after = linesOf(applySplices(text.slice(from, to), moved));
    const kept = sameAtStart(before, after);
    const gone = before.slice(kept);
    const come = after.slice(kept);
    const first = lines + kept + 1;
    for (const [index, each] of gone.entries()) {
      changes.push({ sign: '-', line: first + index, text: each });
    }
    for (const [index, each] of come.entries()) {
      changes.push({ sign: '+', line: first + shift + index, text: each });
    }
    shift += after.length - before.length;
  }
  return changes;
}

interface Region {
  readonly from: number;
  to: number;
  readonly splices: Splice[];
}

/** Whole lines that splices touch; those that meet are one region. */
function regionsOf(text: string, splices: readonly Splice[]): readonly Region[] {
  const regions: Region[] = [];
  for (const splice of inOrder(splices)) {
    const last = regions.at(-1);
    if (last !== undefined && splice.to < last.to) {
      last.splices.push(splice);
      continue;
    }
    const from = lineStart(text, splice.from);
    const between = splice.from === splice.to && splice.from === from;
    const to = between ? from : lineEnd(text, splice.to);
    if (last === undefined || from > last.to) {
      regions.push({ from, to, splices: [splice] });
    } else {
      last.to = Math.max(last.to, to);
      last.splices.push(splice);
    }
  }
  return regions;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\r?\n$/u, '').split(/\r?\n/u);
}

function sameAtStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((line, index) => line !== b[index]);
  return differs === -1 ? a.length : differs;
}
