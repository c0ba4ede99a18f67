import { LineCounter } from 'yaml';
import type { Place } from '../model/place.ts';

/** The text of one file, and where each of its characters stands. */
export interface SourceText {
  /** As in findings: the folder as given, then `/`, then the path inside it. */
  readonly path: string;
  readonly text: string;
  /** The place of a character, counted in UTF-16 code units from 0. */
  readonly placeAt: (offset: number) => Place;
}

export function sourceText(path: string, text: string): SourceText {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    lines.addNewLine(end + 1);
  }
  return {
    path,
    text,
    placeAt: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { file: path, line, column: col };
    },
  };
}
