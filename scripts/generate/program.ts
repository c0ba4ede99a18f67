import type { Command } from 'commander';
import { commandGroups } from '../../src/commands/command-groups.ts';
import type { Definition, CommandGroup, ParentDefinition } from '../../src/shell/definition.ts';
import { readEnvironment } from '../../src/shell/environment.ts';
import { createProgram } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/shell/terminal.ts';
import type { Instant } from '../../src/model/instant.ts';
import { plainStyle } from '../../src/render/layout.ts';

export interface Named {
  /** The words of a command: `ci`, `comment`. */
  readonly path: readonly string[];
  readonly definition: Definition | ParentDefinition;
}

/** Every command, `ci` and those below it too, in the order of the help. */
export const commands: readonly Named[] = inFamilies(commandGroups);

function inFamilies(all: readonly CommandGroup[]): readonly Named[] {
  return all
    .flatMap((family) => family.commands)
    .flatMap((definition) => [
      { path: [definition.name], definition },
      ...('groups' in definition ? inFamilies(definition.groups) : []).map((below) => ({
        ...below,
        path: [definition.name, ...below.path],
      })),
    ]);
}

/** The command line, to be looked at: nothing that it is made to do is seen. */
export function openProgram(): Command {
  const nothing = () => undefined;
  const terminal: Terminal = {
    out: nothing,
    err: nothing,
    hasResult: () => false,
    outStyle: plainStyle,
    errStyle: plainStyle,
    width: 80,
    interactive: false,
    onProgress: nothing,
    broken: () => false,
  };
  const timing = { now: () => 0, sleep: () => Promise.resolve(), random: () => 0 };
  const context = { terminal, environment: readEnvironment({}), timing, now: () => 0 as Instant };
  return createProgram('0.0.0', { context, exit: nothing });
}
