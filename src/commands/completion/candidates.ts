import type { Command, Option } from 'commander';

/** What the files name. */
export interface KnownNames {
  readonly groups: readonly string[];
  readonly sets: readonly string[];
  readonly people: readonly string[];
}

export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** What can stand in place of the last word, which may be empty. None where a file is meant: the shell knows those. */
export function candidates(
  program: Command,
  words: readonly string[],
  names: KnownNames,
): readonly Candidate[] {
  const typed = words.at(-1) ?? '';
  const { command, positionals, option } = placeOf(program, words.slice(0, -1));
  return offered().filter(({ value }) => value.toLowerCase().startsWith(typed.toLowerCase()));

  function offered(): readonly Candidate[] {
    if (typed.startsWith('-')) return optionsOf(command);
    if (option !== undefined)
      return plain(option.argChoices ?? namesFor(option.attributeName(), names, command.name()));
    if (command.commands.length > 0) return commandsOf(command);
    const { registeredArguments: all } = command;
    const argument = all[positionals] ?? (all.at(-1)?.variadic === true ? all.at(-1) : undefined);
    if (argument === undefined) return [];
    return plain(argument.argChoices ?? namesFor(argument.name(), names, command.name()));
  }
}

interface PlaceInLine {
  readonly command: Command;
  /** How many arguments stand before. */
  readonly positionals: number;
  /** Whose value comes next. */
  readonly option: Option | undefined;
}

function placeOf(program: Command, before: readonly string[]): PlaceInLine {
  let command = program;
  let positionals = 0;
  let option: Option | undefined;
  for (const word of before) {
    if (word.startsWith('-')) {
      const found = command.options.find(({ long, short }) => long === word || short === word);
      option = found?.required === true || found?.optional === true ? found : undefined;
    } else if (option !== undefined) {
      if (!option.variadic) option = undefined;
    } else {
      const inner = command.commands.find((each) => each.name() === word);
      if (inner === undefined) positionals += 1;
      else command = inner;
    }
  }
  return { command, positionals, option };
}

function optionsOf(command: Command): readonly Candidate[] {
  const visible = command.createHelp().visibleOptions(command);
  return visible.flatMap(({ long, description }) =>
    typeof long === 'string' ? [{ value: long, about: description }] : [],
  );
}

function commandsOf(command: Command): readonly Candidate[] {
  return command.commands.map((each) => ({ value: each.name(), about: each.summary() }));
}

/** By the name of an argument or option, as every command has it. */
function namesFor(
  argument: string,
  { groups, sets, people }: KnownNames,
  command?: string,
): readonly string[] {
  switch (argument) {
    case 'user':
    case 'like':
      return people;
    case 'group':
    case 'groups':
      return command === 'grant' || command === 'revoke' ? [...groups, ...sets] : groups;
    case 'from':
      return command === 'create' ? groups : [];
    case 'in':
    case 'out':
      return [...groups, ...sets];
    case 'name':
      return command === 'show'
        ? [...groups, ...sets, ...people]
        : command === 'log'
          ? [...groups, ...people]
          : [];
    case 'what':
      return ['groups', 'people', 'sets', 'policies', 'receipts'];
    case 'shell':
      return ['bash', 'zsh', 'fish'];
    default:
      return [];
  }
}

function plain(values: readonly string[]): readonly Candidate[] {
  return values.map((value) => ({ value, about: '' }));
}
