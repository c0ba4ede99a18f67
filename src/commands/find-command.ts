import type { Command } from 'commander';
import { AppError } from '../model/app-error.ts';
import { didYouMean, nearestNames } from '../model/did-you-mean.ts';

/** The command that the names lead to, from the program down. Throws a usage error for a name that none has. */
export function findCommand(program: Command, names: readonly string[]): Command {
  return names.reduce(childOf, program);
}

/**
 * The command that a command line is about. Throws a usage error when it names one that is not there, whatever else
 * it asks for: commander itself would print the help of what is above.
 */
export function commandOf(program: Command, argv: readonly string[]): Command {
  let command = program;
  for (const word of argv) {
    // Only the program and `ci` hold commands, and their options take no values.
    if (command.commands.length === 0 || word.startsWith('-')) break;
    command = childOf(command, word);
  }
  return command;
}

function childOf(parent: Command, name: string): Command {
  const found = parent.commands.find((command) => command.name() === name);
  if (found !== undefined) return found;
  const path = commandPath(parent);
  const near = nearestNames(
    name,
    parent.commands.map((command) => command.name()),
  );
  throw new AppError('usage', 'unknown-command', `There is no command "${path} ${name}".`, {
    hint:
      didYouMean(
        `${path} ${name}`,
        near.map((one) => `${path} ${one}`),
      ) ?? `"${parent.commands.length === 0 ? 'rollcall' : path} --help" lists the commands.`,
  });
}

/** "rollcall ci" */
export function commandPath(command: Command): string {
  return command.parent === null
    ? command.name()
    : `${commandPath(command.parent)} ${command.name()}`;
}
