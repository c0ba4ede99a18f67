import { type Command, CommanderError } from 'commander';
import type { Instant } from '../model/instant.ts';
import { readEnvironment } from './environment.ts';
import { exitCodes } from './exit-codes.ts';
import { commandOf } from './find-command.ts';
import type { Context } from './options.ts';
import { createProgram } from './program.ts';
import { tellError } from './tell-error.ts';
import { openTerminal, type Streams } from './terminal.ts';
import { usageError } from './usage-error.ts';

/** Runs one command line, and gives the exit code. */
export async function main(
  argv: readonly string[],
  version: string,
  streams: Streams = process,
): Promise<number> {
  const terminal = openTerminal(streams);
  const context: Context = {
    terminal,
    environment: readEnvironment(streams.env),
    now: () => Date.now() as Instant,
  };
  let code: number = exitCodes.done;
  const program = createProgram(version, {
    context,
    exit(given) {
      code = given;
    },
  });
  try {
    await parse(program, argv);
    return code === exitCodes.done && terminal.broken() ? exitCodes.failed : code;
  } catch (error) {
    // Without a command, help was printed as an error; with the wish for it, as a result.
    if (isHelp(error)) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const json = argv.includes('--json');
    return tellError(error, terminal, { json, debug: argv.includes('--debug') });
  }
}

async function parse(program: Command, argv: readonly string[]): Promise<void> {
  const command = commandOf(program, argv);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError && !isHelp(error) ? usageError(error, command) : error;
  }
}

/** What commander throws after it has printed help or the version. */
function isHelp(error: unknown): error is CommanderError {
  const codes = ['commander.help', 'commander.helpDisplayed', 'commander.version'];
  return error instanceof CommanderError && codes.includes(error.code);
}
