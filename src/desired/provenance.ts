import type { Because, BecauseKind } from '../model/change.ts';
import type { DeclaredMember } from '../model/declared.ts';

/** The line that says so, and what it gives as its reason. */
export function becauseOf(
  line: Pick<DeclaredMember, 'place' | 'because'>,
  kind: BecauseKind,
): Because {
  return {
    kind,
    file: line.place.file,
    line: line.place.line,
    ...(line.because === undefined ? {} : { text: line.because }),
  };
}
