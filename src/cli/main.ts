import { type Command, CommanderError } from 'commander';
import { commandOf, commandPath } from '../commands/find-command.ts';
import { AppError } from '../model/app-error.ts';
import type { Timing } from '../model/timing.ts';
import { exitCodes } from '../shell/exit-codes.ts';
import { openContext } from '../shell/context.ts';
import { reportError } from '../shell/report-error.ts';
import type { Streams } from '../shell/terminal.ts';
import { sentence } from '../model/text.ts';
import { createProgram } from './program.ts';

/** Runs one command line, and gives the exit code. */
export async function main(
  argv: readonly string[],
  version: string,
  streams: Streams = process,
  timing?: Timing,
): Promise<number> {
  const context = openContext(streams, timing);
  const { terminal } = context;
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
    // Without a command, help was printed as an error; when asked for, as a result.
    if (isHelp(error)) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const json = argv.includes('--json');
    return reportError(error, terminal, { json, debug: argv.includes('--debug') });
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

/**
 * What commander says of a command line, in the shape of all errors. Its messages are such as
 * "error: unknown option '--gruop'\n(Did you mean --group?)".
 */
function usageError({ message, code }: CommanderError, command: Command): AppError {
  const [said = '', meant] = message.replace(/^error: /u, '').split('\n');
  const [headline = '', ...why] = said.split(/(?<=\.) /u);
  const lists = `"${commandPath(command)} --help" lists its options.`;
  const what = code === 'commander.missingArgument' ? argumentText(said, command) : undefined;
  return new AppError('usage', codeOf(code), sentence(headline), {
    ...(why.length === 0 ? {} : { why: sentence(why.join(' ')) }),
    hint: meant?.replace(/^\((.*)\)$/u, '$1') ?? (what === undefined ? lists : `${what}\n${lists}`),
  });
}

/** "Specify groups, people, sets, policies or receipts.", of the argument that a message names. */
function argumentText(message: string, command: Command): string | undefined {
  const name = /'(.+)'/u.exec(message)?.[1];
  const missing = command.registeredArguments.find((each) => each.name() === name);
  return missing?.description ? `Specify ${missing.description}.` : undefined;
}

/** `commander.unknownOption` as `unknown-option`: codes of errors are stable, whoever reads the command line. */
function codeOf(code: string): string {
  return code
    .replace(/^commander\./u, '')
    .replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
