import type { Check, CommandLacks } from '../model/check.ts';
import { count } from '../model/count.ts';
import type { CredentialKind } from '../model/credentials.ts';
import { checksText, eachLine } from './checks-text.ts';
import { credentialText } from './credentials-text.ts';
import type { TextOptions } from './finding-text.ts';
import { padEnd, page, widest, wrap } from './layout.ts';
import { printable } from './printable.ts';

/** What doctor tells of Atlassian. */
export interface Diagnosis {
  readonly checks: readonly Check[];
  readonly commands: readonly CommandLacks[];
  /** What to use instead of what is there, or besides. */
  readonly credentials: readonly CredentialKind[];
  /** How many it took. */
  readonly requests: number;
}

/** Every check, then what it means for each command, then what would do better. */
export function doctorText(diagnosis: Diagnosis, options: TextOptions): string {
  const { checks, commands, credentials } = diagnosis;
  return page([
    checksText(checks, options),
    commandsText(commands, options),
    ...(credentials.length === 0 ? [] : [options.style.bold('What to use:')]),
    ...credentials.map((kind) => credentialText(kind, options)),
    summaryText(diagnosis, options),
  ]);
}

/** What each command would lack, a line each. */
function commandsText(commands: readonly CommandLacks[], { style, width }: TextOptions): string {
  const column = widest(
    commands.map(({ command }) => command),
    width,
  );
  const lines = commands.map(({ command, lacks, mayLack, still }) => {
    const text = [
      ...(lacks.length === 0 ? [] : [`lacks ${lacks.join(', ')}`]),
      ...(mayLack.length === 0 ? [] : [`may lack ${mayLack.join(', ')}`]),
      ...(still === undefined ? [] : [still]),
    ].join('; ');
    const paint = lacks.length > 0 ? style.error : mayLack.length > 0 ? style.warn : style.add;
    const lead = `  ${padEnd(command, column)}  `;
    const further = ' '.repeat(lead.length);
    const body = wrap(printable(text === '' ? 'ok' : text), width, further).slice(lead.length);
    return `${lead}${eachLine(body, paint)}`;
  });
  return [style.bold('What each command would lack:'), ...lines].join('\n');
}

/** What it comes to, and what it took. */
function summaryText({ checks, requests }: Diagnosis, { style, width }: TextOptions): string {
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
  return wrap(`${style.bold(found === '' ? 'All is well' : found)}. ${took}`, width);
}
