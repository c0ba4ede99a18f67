import type { Finding } from '../../model/finding.ts';
import { parseInstant } from '../../model/instant.ts';
import type { ConsentNeeded } from '../../model/plan.ts';
import { consentEnd, consentText } from '../../model/text.ts';
import type { PlanView } from './plan-view.ts';
import type { Need } from './findings.ts';

/** What to write for a consent, and where. */
export interface ConsentAdvice {
  readonly command: string;
  /** "add this to the list in", before the file. */
  readonly instead: string;
  readonly file: string;
  readonly lines: readonly string[];
}

/**
 * One entry for everything that a limit withholds. The guard knows whether there is a file already: the lines of its
 * hint before the entry stand in a file that has yet to be written.
 */
export function consentAdvice(
  { plan }: PlanView,
  { kinds, consent }: Need,
): ConsentAdvice | undefined {
  if (consent === undefined) return undefined;
  const file = [...(plan.folder === '' ? [] : [plan.folder]), 'consents.yaml'].join('/');
  const [, ...lines] = hintOf(kinds.flatMap(({ findings }) => findings));
  const indent = /^ */u.exec(lines.at(-1) ?? '')?.[0] ?? '';
  const before = lines.slice(0, -1);
  return {
    command: `rollcall consent --because "why"${dirOption(plan.folder)}`,
    instead: before.length === 0 ? 'add this to the list in' : 'write this into',
    file,
    lines: [...before, `${indent}${entryOf(consent, plan.at)}`],
  };
}

/** Only a plain path is spelled out: the command is there to be copied into a shell. */
function dirOption(folder: string): string {
  return folder !== 'memberships' && /^[\w./-]+$/u.test(folder) ? ` --dir ${folder}` : '';
}

function entryOf(consent: ConsentNeeded, at: string): string {
  const instant = parseInstant(at);
  const until = instant === undefined ? at.slice(0, 10) : consentEnd(instant);
  return `- ${consentText({ ...consent, until })}`;
}

function hintOf(findings: readonly Finding[]): readonly string[] {
  return (findings.find(({ hint }) => hint !== undefined)?.hint ?? '').split('\n');
}
