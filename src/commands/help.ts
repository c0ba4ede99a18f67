import type { Definition } from '../shell/definition.ts';

export const helpCommand: Definition = {
  name: 'help',
  does: 'print the help of a command',
  examples: [
    { line: 'rollcall help plan', does: 'the same as "rollcall plan --help"' },
    { line: 'rollcall help ci comment', does: 'a command of "rollcall ci"' },
  ],
  exits: [0],
  define(command, { exit }) {
    command
      .argument('[command...]', 'such as "plan", or "ci comment"')
      .helpOption('-h, --help', 'print this help')
      .action(async (names: readonly string[]) => {
        const { findCommand } = await import('./find-command.ts');
        findCommand(command.parent ?? command, names).outputHelp();
        exit(0);
      });
  },
};
