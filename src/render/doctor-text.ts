import type { Check, CommandReadiness } from '../model/check.ts';
import { type CredentialKind, useWords } from '../model/credentials.ts';
import { capitalized, count } from '../model/text.ts';
import { type TextLayout, padEnd, page, printable, widest, wrap } from './layout.ts';

/** What doctor reports about Atlassian. */
export interface Diagnosis {
  readonly checks: readonly Check[];
  readonly commands: readonly CommandReadiness[];
  /** What to use instead of what is set, or beside it. */
  readonly credentials: readonly CredentialKind[];
  /** How many it took. */
  readonly requests: number;
}

/** Every check, then what it means for each command, then what would do better. */
export function doctorText(diagnosis: Diagnosis, layout: TextLayout): string {
  const { checks, commands, credentials } = diagnosis;
  return page([
    checksText(checks, layout),
    commandsText(commands, layout),
    ...(credentials.length === 0 ? [] : [layout.style.bold('What to use:')]),
    ...credentials.map((kind) => credentialText(kind, layout)),
    summaryText(diagnosis, layout),
  ]);
}

/** What each command would lack, a line each. */
function commandsText(commands: readonly CommandReadiness[], { style, width }: TextLayout): string {
  const [first, ...others] = commands;
  const isAlike =
    first !== undefined &&
    others.length > 0 &&
    others.every((each) => readinessText(each) === readinessText(first));
  const told = isAlike ? [{ ...first, command: 'every command' }] : commands;
  const column = widest(
    told.map(({ command }) => command),
    width,
  );
  const lines = told.map((each) => {
    const { command, lacks, mayLack } = each;
    const text = readinessText(each);
    const paint = lacks.length > 0 ? style.error : mayLack.length > 0 ? style.warn : style.add;
    const lead = `  ${padEnd(command, column)}  `;
    const further = ' '.repeat(lead.length);
    const body = wrap(printable(text), width, further).slice(lead.length);
    return `${lead}${eachLine(body, paint)}`;
  });
  return [style.bold('What each command would lack:'), ...lines].join('\n');
}

function readinessText({ lacks, mayLack, still }: CommandReadiness): string {
  const text = [
    ...(lacks.length === 0 ? [] : [`lacks ${lacks.join(', ')}`]),
    ...(mayLack.length === 0 ? [] : [`may lack ${mayLack.join(', ')}`]),
    ...(still === undefined ? [] : [still]),
  ].join('; ');
  return text === '' ? 'ok' : text;
}

/** What it comes to, and what it took. */
function summaryText({ checks, requests }: Diagnosis, { style, width }: TextLayout): string {
  const of = (status: Check['status']) => checks.filter((check) => check.status === status).length;
  const [missing, warnings] = [of('missing'), of('warn')];
  const found = [
    ...(missing === 0 ? [] : [`${count(missing, 'thing')} missing`]),
    ...(warnings === 0 ? [] : [`${count(warnings, 'thing')} worth a look`]),
  ].join(', ');
  const took =
    requests === 0
      ? 'Nothing was sent.'
      : `It took ${count(requests, 'request')}, and changed nothing.`;
  return wrap(`${style.bold(found === '' ? 'All checks passed' : found)}. ${took}`, width);
}

/** Each check in a line or more, with what to do below it. */
export function checksText(checks: readonly Check[], { style, width }: TextLayout): string {
  const paint = { ok: style.add, warn: style.warn, missing: style.error };
  return checks
    .flatMap(({ status, what, hint }) => {
      const text = wrap(printable(what), width, indent).slice(indent.length);
      return [
        `${paint[status](status)}${indent.slice(status.length)}${text}`,
        ...(hint ?? '')
          .split('\n')
          .filter(Boolean)
          .map((line) => eachLine(wrap(printable(line), width, indent), style.dim)),
      ];
    })
    .join('\n');
}

/** The widest status, and a gap. */
const indent = ' '.repeat('missing'.length + 2);

/** A colour that runs over the end of a line confuses pagers. */
function eachLine(text: string, paint: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\S.*$/u, paint))
    .join('\n');
}

const labelIndent = ' '.repeat(10);

/** What somebody may have, and what to do with it, as a block of lines. */
export function credentialText(kind: CredentialKind, { style, width }: TextLayout): string {
  const { have, target, variables, advice } = kind;
  const row = (label: string, text: string) =>
    `  ${label.padEnd(8)}${wrap(text, width, labelIndent).slice(labelIndent.length)}`;
  const uses = (['plan', 'apply', 'import'] as const).map((use) => {
    const { can, note } = kind[use];
    return row(use, note === undefined ? useWords[can] : `${useWords[can]}, ${note}`);
  });
  return [
    style.bold(wrap(capitalized(have), width)),
    row('target', target ?? 'none takes it'),
    row('set', variables.length === 0 ? 'nothing' : variables.join(', ')),
    ...uses,
    wrap(advice, width, '  '),
  ].join('\n');
}
