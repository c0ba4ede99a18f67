import type { Command, CommanderError } from 'commander';
import { AppError } from '../model/app-error.ts';
import { pathOf } from './find-command.ts';

/**
 * What commander says of a command line, in the shape of all errors. Its messages are such as
 * "error: unknown option '--gruop'\n(Did you mean --group?)".
 */
export function usageError({ message, code }: CommanderError, command: Command): AppError {
  const [said = '', meant] = message.replace(/^error: /u, '').split('\n');
  const [headline = '', ...why] = said.split(/(?<=\.) /u);
  return new AppError('usage', codeOf(code), sentence(headline), {
    ...(why.length === 0 ? {} : { why: sentence(why.join(' ')) }),
    hint: meant?.replace(/^\((.*)\)$/u, '$1') ?? `"${pathOf(command)} --help" tells what it takes.`,
  });
}

/** `commander.unknownOption` as `unknown-option`: codes of errors are stable, whoever reads the command line. */
function codeOf(code: string): string {
  return code
    .replace(/^commander\./u, '')
    .replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
