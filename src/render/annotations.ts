import type { Finding } from '../model/finding.ts';
import { inert } from './layout.ts';
import { printable } from './printable.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * A finding as a workflow command, which GitHub shows beside the line of the file.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation({ severity, code, message, file, line, column, hint }: Finding): string {
  const properties = Object.entries({ file, line, col: column, title: code })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(`${value}`)}`]))
    .join(',');
  const text = [message, ...(hint ?? '').split('\n')].filter((part) => part !== '').map(printable);
  return `::${commands[severity]} ${properties}::${data(inert(text.join('\n')))}\n`;
}

/** As GitHub's own toolkit escapes: the runner undoes exactly this. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
