import { type Argument, type HelpConfiguration, Command, Help } from 'commander';
import { commandGroups } from '../commands/command-groups.ts';
import { padEnd, widest, wrap } from '../render/layout.ts';
import type {
  CommandGroup,
  CommandRun,
  Definition,
  Example,
  ParentDefinition,
} from '../shell/definition.ts';
import { exitMeanings } from '../shell/exit-codes.ts';
import { sentence } from '../model/text.ts';
import type { Terminal } from '../shell/terminal.ts';

/** The command line. Each command's work is loaded when it is called. */
export function createProgram(version: string, run: CommandRun): Command {
  const { terminal } = run.context;
  const program = new Command('rollcall')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('before', () => beginning(intro, examples, terminal))
    .addHelpText('after', () =>
      ['', ...ending.map((text) => wrap(text, terminal.width))].join('\n'),
    )
    .showSuggestionAfterError()
    .configureHelp(helpLayout(terminal))
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      // Reported with all other errors, by main.ts.
      outputError: () => undefined,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      getOutHasColors: () => isColourful(terminal.outStyle),
      getErrHasColors: () => isColourful(terminal.errStyle),
    });
  addGroups(program, commandGroups, run);
  return program;
}

function addGroups(parent: Command, all: readonly CommandGroup[], run: CommandRun): void {
  for (const { heading, commands } of all) {
    for (const definition of commands) {
      const command = parent
        .command(definition.name)
        .helpGroup(`${heading}:`)
        .helpCommand(false)
        .summary(definition.does)
        .addHelpText('before', () =>
          beginning(definition.does, definition.examples, run.context.terminal),
        );
      fill(command, definition, run);
    }
  }
  parent.helpCommand(false);
}

function fill(command: Command, definition: Definition | ParentDefinition, run: CommandRun): void {
  if ('define' in definition) definition.define(command, run);
  else addGroups(command, definition.groups, run);
}

const intro =
  'Group memberships of Atlassian Cloud, kept as YAML: a plan shows who would be added to and removed from which group, and apply carries out exactly that plan.';

const examples: readonly Example[] = [
  { line: 'rollcall import', does: 'write the live memberships to files' },
  { line: 'rollcall grant vdillow@banc.ly Sales', does: 'edit the files for one person' },
  { line: 'rollcall plan --out plan.json', does: 'show what would be added and removed' },
  { line: 'rollcall apply --approved plan.json', does: 'apply that, and nothing else' },
  { line: 'rollcall explain vdillow@banc.ly', does: 'show why someone is in a group' },
];

const exits = [...exitMeanings]
  .sort(([one], [other]) => one - other)
  .map(([exit, { brief }]) => `${exit} ${brief}`);

const ending = [
  'Credentials come from the environment: ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN for a site, ATLASSIAN_ORG_API_KEY for an organization.',
  `Exit codes: ${exits.join(', ')}.`,
];

/** What begins the help: what it does in a sentence, then examples, in columns where they fit. */
function beginning(
  does: string,
  examples: readonly Example[],
  { width, outStyle }: Terminal,
): string {
  const lines = examples.map(({ line }) => `  $ ${line}`);
  const column = widest(lines, width) + gap;
  const beside = examples.every(({ does: text }) => column + text.length <= width);
  const shown = examples.map(({ does: text }, index) => {
    const line = lines[index] ?? '';
    return beside ? `${padEnd(line, column)}${text}` : `${line}\n${wrap(text, width, '      ')}`;
  });
  return [wrap(sentence(does), width), '', outStyle.bold('Examples:'), ...shown, ''].join('\n');
}

/** Text narrower than this reads badly: what has no room beside its term stands below it. */
const narrowest = 40;

const gap = 3;

/** How commander prints what follows the examples. It leaves colours out again where there are none. */
function helpLayout({ outStyle }: Terminal): HelpConfiguration {
  return {
    styleTitle: outStyle.bold,
    // Every command has options: to say so helps nobody to choose.
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    formatItem(term, termWidth, description, helper) {
      const width = helper.helpWidth ?? 80;
      if (width - termWidth - 4 >= narrowest)
        return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
      return `  ${term}\n${wrap(description, width, '      ')}`;
    },
  };
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function isColourful({ bold }: { readonly bold: (text: string) => string }): boolean {
  return bold('a') !== 'a';
}
