import { type Command, Option } from 'commander';

/** What to do it to, and how: the first group of options. */
export function choosing(command: Command): Command {
  return command.optionsGroup('Options:');
}

export function withMoment(command: Command): Command {
  return command.option('--at <time>', 'the moment that decides every date (default: now)');
}

export function withGroups(command: Command): Command {
  return command.option('--group <name...>', 'only these groups');
}

/** How the result is printed: `--json`, and the formats beside it. */
export function printing(
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

export function withIdsOnly(command: Command): Command {
  return command.option(
    '--ids-only',
    'name nobody in what is printed and saved: account ids only, for what is public',
  );
}

/** Where the files are. */
export function places(command: Command): Command {
  return command
    .optionsGroup('Folders:')
    .option('--dir <folder>', 'the folder of the files', 'memberships');
}

export function withState(command: Command): Command {
  return command.option('--state <folder>', 'where rollcall keeps its own files', '.rollcall');
}

/** What every command has: the last group of options. */
export function besides(command: Command): Command {
  return command
    .optionsGroup('Besides:')
    .option('--debug', 'tell each request on stderr, and where a bug happened')
    .helpOption('-h, --help', 'print this help');
}

/** What grant, revoke and move read and write. */
export const amending = {
  reads: [
    'the files of `--dir`',
    'the sheet',
    'accounts that accounts.yaml does not know and groups that no file declares, at Atlassian',
  ],
  writes: [
    'the files of the groups, `leavers.yaml` and `accounts.yaml`: all that is asked, or nothing',
    'the state of a sandbox target, under `--state`',
  ],
} as const;
