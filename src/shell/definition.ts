import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-codes.ts';
import type { Context } from './context.ts';
import { folderOf } from './folder.ts';

/** What a definition needs to make its command do something. */
export interface CommandRun {
  readonly context: Context;
  readonly exit: (code: ExitCode) => void;
}

/** A command line as people type it, on the sample's people and groups. A test runs those that need nothing. */
export interface Example {
  readonly line: string;
  /** What it is good for, without a full stop. */
  readonly does: string;
  /** What a test of the line would have to bring along: someone at a terminal, GitHub, a git clone, or a port of its own. */
  readonly needs?: 'person' | 'github' | 'clone' | 'port';
  /** When it is not 0. */
  readonly exit?: ExitCode;
}

/**
 * A command of the command line: help, the reference and the tests are made from it.
 * It is loaded with every command line, so it imports types and words only: the work is imported by its action.
 */
export interface Definition {
  readonly name: string;
  /** What it does, without a full stop: "check the files". */
  readonly does: string;
  /** Two to four; the first is what people want most. */
  readonly examples: readonly Example[];
  /** What it reads and writes, and where, as list items of the reference. */
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  /** How it can end, other than by 64, 70 and 130, which every command can. */
  readonly exits?: readonly ExitCode[];
  /** Adds arguments, options and the action. */
  readonly define: (command: Command, run: CommandRun) => void;
}

/** A command that only holds others: "rollcall ci". */
export interface ParentDefinition extends Pick<Definition, 'name' | 'does' | 'examples'> {
  readonly groups: readonly CommandGroup[];
}

/** Commands that belong together in the help. */
export interface CommandGroup {
  /** Without a colon: "Carry out". */
  readonly heading: string;
  readonly commands: readonly (Definition | ParentDefinition)[];
}

/** What to do it to, and how: the first group of options. */
export function selectionOptions(command: Command): Command {
  return command.optionsGroup('Options:');
}

export function withMoment(command: Command): Command {
  return command.option('--at <time>', 'the moment at which dates are judged (default: now)');
}

export function withGroups(command: Command): Command {
  return command.option('--group <name...>', 'only these groups');
}

/** Of an .xlsx. */
export function sheetNameOption(): Option {
  return new Option('--sheet-name <name>', 'which sheet of an .xlsx (default: the first)');
}

/** How the result is printed: `--json`, and the formats beside it. */
export function outputOptions(
  command: Command,
  formats: readonly string[] = [],
  about = 'how to print it',
): Command {
  command.optionsGroup('Output:');
  if (formats.length > 0) {
    command.addOption(
      new Option('--format <format>', about).choices(formats).default('text').conflicts('json'),
    );
  }
  return command.option('--json', 'print the result as JSON');
}

/** How much of a result is printed. */
export function withDetail(command: Command): Command {
  return command
    .addOption(
      new Option('--verbose', 'every finding, not just the first of each kind').conflicts('quiet'),
    )
    .addOption(new Option('--quiet', 'the summary line alone').conflicts('json'));
}

export function withIdsOnly(command: Command): Command {
  return command.option(
    '--ids-only',
    'print and save account ids only, no names or emails: for what is public',
  );
}

/** Where the files are. */
export function folderOptions(command: Command): Command {
  return command
    .optionsGroup('Folders:')
    .option('--dir <folder>', 'the folder of the files', folderOf, 'memberships');
}

export function withState(command: Command): Command {
  return command.option('--state <folder>', 'where rollcall keeps its own files', '.rollcall');
}

/** What every command has: the last group of options. */
export function commonOptions(command: Command): Command {
  return command
    .optionsGroup('Other options:')
    .option('--debug', 'print each request on stderr, and where a bug happened')
    .helpOption('-h, --help', 'print this help');
}

/** What grant, revoke and move read and write. */
export const amending = {
  reads: [
    'the files of `--dir`',
    'the sheet: CSV, or .xlsx',
    'accounts that accounts.yaml does not know and groups that no file declares, at Atlassian',
  ],
  writes: [
    'the files of the groups and sets, `leavers.yaml` and `accounts.yaml`: all edits, or none',
    'with `--rejects`: the valid rows, and the file with the others',
    'the state of a sandbox target, under `--state`',
  ],
} as const;
