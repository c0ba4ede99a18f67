import type { Because, BecauseKind } from '../model/change.ts';
import type { DeclaredMember } from '../model/declared.ts';

/** The line that says so, and what it gives as its reason. */
export function becauseOf(
  line: Pick<DeclaredMember, 'place' | 'because'>,
  kind: BecauseKind,
): Because {
  const { file, line: number } = line.place;
  return line.because === undefined
    ? { kind, file, line: number }
    : { kind, file, line: number, text: line.because };
}
