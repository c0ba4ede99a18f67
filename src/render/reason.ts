import type { Because, Through } from '../model/change.ts';
import { dayText, untilText } from './days.ts';

/** Why a change is wanted: "line 5: moved, OPS-9". `home` is the group's own file, whose name goes without saying. */
export function why({ because }: { readonly because: Because }, home?: string): string {
  const { file, line, text } = because;
  const places =
    because.kind === 'undeclared' || line === undefined
      ? []
      : [[lineText(file, line, home), throughText(because.through ?? [], home)].join('')];
  const facts = [...places, ...ruleWords(because)].join(', ');
  return text === undefined ? facts : `${facts}: ${text}`;
}

/** The rule, where it is more than a line that names someone. */
export function ruleWords({ kind, on }: Because): readonly string[] {
  switch (kind) {
    case 'declared':
      return [];
    case 'from':
      return [on === undefined ? 'by date' : `from ${dayText(on)}`];
    case 'until':
      return [on === undefined ? 'by date' : `until ${untilText(on)}`];
    case 'pending':
      return ['the account has appeared'];
    case 'undeclared':
      return ['no line names them'];
    case 'absent':
      return ['absent'];
    case 'leaver':
      return [on === undefined ? 'leaver' : `leaver on ${dayText(on)}`];
  }
}

/** " through set oslo-team (line 9)": which lines bring in the line that names someone. */
function throughText(through: readonly Through[], home?: string): string {
  if (through.length === 0) return '';
  const steps = through.map(
    ({ kind, name, file, line }) => `${kind} ${name} (${lineText(file, line, home)})`,
  );
  return ` through ${steps.join(', ')}`;
}

function lineText(file: string | undefined, line: number, home?: string): string {
  return file === undefined || file === home ? `line ${line}` : `${file}:${line}`;
}
