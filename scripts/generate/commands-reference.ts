import { Help, type Command, type Option } from 'commander';
import type {
  Definition,
  Example,
  CommandGroup,
  ParentDefinition,
} from '../../src/shell/definition.ts';
import { commandGroups } from '../../src/commands/command-groups.ts';
import { environmentVariables } from '../../src/shell/environment.ts';
import { exitMeanings } from '../../src/shell/exit-codes.ts';
import { findCommand, commandPath } from '../../src/commands/find-command.ts';
import { type CredentialKind, credentialKinds, useWords } from '../../src/model/credentials.ts';
import { code, fenced, generatedFrom, linkTo, sentence, table } from './markdown.ts';
import { openProgram } from './program.ts';

/** What every command can end with. */
const always = [64, 70, 130];
const helper = new Help();

/** docs/commands.md: each command as its definition says, and what all have in common. */
export function commandsReference(): string {
  const program = openProgram();
  return [
    generatedFrom('src/commands'),
    '# Commands',
    '',
    'In this folder the program is `npx rollcall`. Results go to stdout, everything else to stderr. Nothing asks unless someone sits at a terminal.',
    '',
    'With `--json`, stdout holds one JSON document whatever happens: the result, the `findings` of files that are invalid, or `{ "error": { "code", "exit", "message", "why", "hint" } }`. The codes of errors are stable. On stderr, people find the same in words.',
    ...contents(commandGroups),
    ...sections(commandGroups, program, 2),
    ...exitCodes(),
    ...variables(),
    ...credentialTable(),
  ].join('\n');
}

function contents(all: readonly CommandGroup[]): readonly string[] {
  const link = ({ name }: Definition | ParentDefinition) => linkTo(`rollcall ${name}`, code(name));
  return table(
    ['to', 'commands'],
    [
      ...all.map(({ heading, commands }) => [heading, commands.map(link).join(', ')]),
      [
        'Know',
        [exitHeading, variableHeading, credentialHeading].map((each) => linkTo(each)).join(', '),
      ],
    ],
  );
}

function sections(all: readonly CommandGroup[], parent: Command, depth: number): readonly string[] {
  return all.flatMap(({ heading, commands }) => [
    // The commands of a group stand right below it.
    ...(depth === 2 ? [`${'#'.repeat(depth)} ${heading}`, ''] : []),
    ...commands.flatMap((definition) =>
      section(definition, findCommand(parent, [definition.name]), depth + 1),
    ),
  ]);
}

function section(
  definition: Definition | ParentDefinition,
  command: Command,
  depth: number,
): readonly string[] {
  const beginning = [
    `${'#'.repeat(depth)} ${commandPath(command)}`,
    '',
    sentence(definition.does),
    ...fenced('sh', definition.examples.map(exampleText).join('\n\n')),
  ];
  if ('groups' in definition) {
    return [...beginning, ...sections(definition.groups, command, depth)];
  }
  return [
    ...beginning,
    `Usage: ${code(helper.commandUsage(command))}`,
    ...argumentTable(command),
    ...optionTable(command),
    ...list('Reads', definition.reads),
    ...list('Writes', definition.writes),
    '',
    `${linkTo(exitHeading, 'Exits')}: ${exitsOf(definition).join(', ')}.`,
    '',
  ];
}

function exampleText({ line, does }: Example): string {
  return `# ${does}\n${line}`;
}

function argumentTable(command: Command): readonly string[] {
  return table(
    ['argument', 'is'],
    command.registeredArguments.map((argument) => [
      code(`${argument.name()}${argument.variadic ? '...' : ''}`),
      `${argument.description}${argument.required ? '' : ' (optional)'}`,
    ]),
  );
}

function optionTable(command: Command): readonly string[] {
  const told = (option: Option) =>
    `${helper.optionDescription(option)}${option.mandatory ? ' (required)' : ''}`;
  return table(
    ['option', 'does'],
    helper.visibleOptions(command).map((option) => [code(option.flags), told(option)]),
  );
}

function list(title: string, items: readonly string[] = []): readonly string[] {
  return items.length === 0 ? [] : ['', `${title}: ${items.join('; ')}.`];
}

function exitsOf({ exits = [] }: Definition): readonly number[] {
  return [...exits, ...always];
}

const exitHeading = 'Exit codes';
const variableHeading = 'Environment variables';
const credentialHeading = 'Credentials';

function exitCodes(): readonly string[] {
  return [
    `## ${exitHeading}`,
    '',
    'The first that holds. With `plan --base`, 3 and 4 only for what the proposal causes.',
    ...table(
      ['exit', 'when'],
      [...exitMeanings].map(([exit, { text }]) => [`${exit}`, text]),
    ),
  ];
}

function variables(): readonly string[] {
  return [
    `## ${variableHeading}`,
    '',
    'rollcall reads no others, and an empty one counts as not set. Secrets come from nowhere else, and are never printed, logged or saved.',
    ...table(
      ['variable', 'holds', 'secret'],
      environmentVariables.map(({ name, does, secret }) => [
        code(name),
        does,
        secret === true ? 'yes' : '',
      ]),
    ),
  ];
}

/** "You have X, use Y", as `rollcall doctor --credentials` prints it. */
function credentialTable(): readonly string[] {
  const use = ({ can, note }: CredentialKind['plan']) =>
    note === undefined ? useWords[can] : `${useWords[can]}, ${note}`;
  return [
    `## ${credentialHeading}`,
    '',
    `\`rollcall doctor --credentials\` prints this too, and \`rollcall doctor\` tells which of them it has found.`,
    ...table(
      ['you have', 'target in `rollcall.yaml`', 'variables', 'plan', 'apply', 'import'],
      credentialKinds.map((kind) => [
        kind.have,
        kind.target === undefined ? 'none takes it' : code(kind.target),
        kind.variables.map(code).join(', '),
        ...[kind.plan, kind.apply, kind.import].map(use),
      ]),
    ),
    '',
    ...credentialKinds.map(({ have, advice }) => `- **${sentence(have)}** ${advice}`),
  ];
}
