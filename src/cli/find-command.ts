import type { Command } from 'commander';
import { suggest } from '../declared/suggest.ts';
import { AppError } from '../model/app-error.ts';

/** The command that the names lead to, from the program down. Throws a usage error for a name that none has. */
export function findCommand(program: Command, names: readonly string[]): Command {
  return names.reduce((parent, name) => {
    const found = parent.commands.find((command) => command.name() === name);
    if (found !== undefined) return found;
    throw unknownCommand(parent, name);
  }, program);
}

function unknownCommand(parent: Command, name: string): AppError {
  const path = pathOf(parent);
  const near = suggest(
    name,
    parent.commands.map((command) => command.name()),
  );
  return new AppError('usage', 'unknown-command', `There is no command "${path} ${name}".`, {
    hint:
      near === undefined
        ? `"${path} --help" lists the commands.`
        : `Did you mean "${path} ${near}"?`,
  });
}

/** "rollcall ci" */
export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
