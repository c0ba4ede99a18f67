import { CommanderError } from 'commander';
import { AppError } from '../model/app-error.ts';
import type { Instant } from '../model/instant.ts';
import { errorText } from '../render/error-text.ts';
import { readEnvironment } from './environment.ts';
import { exitCodes, exitOfError } from './exit-codes.ts';
import type { Context } from './options.ts';
import { createProgram } from './program.ts';
import { openTerminal, type Streams, type Terminal } from './terminal.ts';

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
    await program.parseAsync(argv, { from: 'user' });
    return code === exitCodes.done && terminal.broken() ? exitCodes.failed : code;
  } catch (error) {
    return tellError(error, terminal, argv.includes('--debug'));
  }
}

function tellError(error: unknown, terminal: Terminal, debug: boolean): number {
  // Commander has printed its own message: help and version are no errors, all else is usage.
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const look = { style: terminal.errStyle, width: terminal.width };
  if (error instanceof AppError) {
    terminal.err(errorText(error, look));
    return exitOfError[error.kind];
  }
  terminal.err(
    errorText(
      {
        message: 'This is a bug in rollcall.',
        why: error instanceof Error ? error.message : String(error),
        hint: 'Please report it with what you did. Run again with --debug to see where it happened.',
      },
      look,
    ),
  );
  if (debug && error instanceof Error) terminal.err(`${error.stack ?? ''}\n`);
  return exitCodes.bug;
}
