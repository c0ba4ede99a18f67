import { dayText } from '../../model/instant.ts';
import type { Through } from '../../model/change.ts';
import {
  type Directory,
  type DirectoryGroup,
  type DirectoryMember,
  type DirectoryPerson,
  type DirectorySet,
  directoryOf,
  findPerson,
  personKey,
} from '../../desired/directory.ts';
import { AppError } from '../../model/app-error.ts';
import { didYouMean, nearestNames } from '../../model/did-you-mean.ts';
import type { Policy } from '../../model/declared.ts';
import { groupKey } from '../../model/ids.ts';
import { isConcernedBy } from '../../plan/policies/judge.ts';
import {
  type ListedTable,
  type ShownThing,
  datesText,
  listCsv,
  ownersText,
  showText,
} from '../../render/directory-text.ts';
import { policyJson, policyText } from '../../render/view/policy.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { type FileOptions, instantOf } from '../../shell/options.ts';
import { outLayout } from '../../shell/terminal.ts';
import { nameBeside } from './name-beside.ts';

export interface ShowOptions extends FileOptions {
  readonly at?: string;
  readonly format: 'text' | 'csv';
}

/** `rollcall show`: one group, set or person, without asking Atlassian. */
export async function runShow(
  name: string,
  options: ShowOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const directory = directoryOf(files.declared, instantOf(options.at, context.now));
  const found = find(name, directory);
  if (found === undefined) throw notFound(name, directory);
  const policies =
    found.kind === 'group'
      ? files.declared.policies.filter((policy) =>
          isConcernedBy(policy)(groupKey(found.group.name)),
        )
      : [];
  const nameOf = nameBeside(directory, files.sources);
  const thing =
    found.kind === 'person'
      ? personThing(found.person, nameOf)
      : rosterThing(found, nameOf, policies);
  terminal.out(
    options.json === true
      ? jsonText({
          at: directory.at,
          ...found,
          ...(found.kind === 'group' ? { policies: policies.map(policyJson) } : {}),
        })
      : options.format === 'csv'
        ? thing.tables.map(listCsv).join('')
        : showText(thing, outLayout(terminal)),
  );
  return exitCodes.done;
}

type Found =
  | { readonly kind: 'group'; readonly group: DirectoryGroup }
  | { readonly kind: 'set'; readonly set: DirectorySet }
  | { readonly kind: 'person'; readonly person: DirectoryPerson };

/** A group goes before a set of the same name: `--json` says which it is. */
function find(name: string, directory: Directory): Found | undefined {
  const key = groupKey(name);
  const group = directory.groups.find((each) => groupKey(each.name) === key || each.id === name);
  if (group !== undefined) return { kind: 'group', group };
  const set = directory.sets.find((each) => groupKey(each.name) === key);
  if (set !== undefined) return { kind: 'set', set };
  const person = findPerson(directory, name);
  return person === undefined ? undefined : { kind: 'person', person };
}

function notFound(name: string, { groups, sets, people }: Directory): AppError {
  const names = [...[...groups, ...sets].map((each) => each.name), ...people.map(personKey)];
  const near = nearestNames(name, names, (each) => each);
  return new AppError('failed', 'not-found', `The files name no group, set or person "${name}".`, {
    hint: didYouMean(name, near) ?? 'Run "rollcall list groups", "list sets" or "list people".',
  });
}

type NameOf = (person: DirectoryMember) => string;

function rosterThing(
  found: Exclude<Found, { kind: 'person' }>,
  nameOf: NameOf,
  policies: readonly Policy[],
): ShownThing {
  const roster = found.kind === 'group' ? found.group : found.set;
  const { name, owners, file, members } = roster;
  const facts: (readonly [string, string])[] = [
    ...(found.kind === 'group'
      ? [
          ...optional('About', found.group.description),
          ['Mode', found.group.mode] as const,
          ...optional('Id', found.group.id),
        ]
      : [['Used by', found.set.usedBy.join(', ') || 'nothing'] as const]),
    ['Owners', ownersText(owners) || 'none'],
    ...(policies.length === 0 ? [] : [['Policies', policies.map(policyText).join('; ')] as const]),
    ['File', file],
  ];
  const table: ListedTable = {
    noun: 'person',
    head: ['Person', 'Name', 'State', 'Dates', 'Through', 'Why', 'Line'],
    rows: members.map((member) => [
      personKey(member),
      nameOf(member),
      member.state,
      datesText(member),
      throughText(member.through),
      member.because ?? '',
      member.at.file === file ? String(member.at.line) : placeText(member),
    ]),
  };
  return { title: `${found.kind === 'group' ? 'Group' : 'Set'} ${name}`, facts, tables: [table] };
}

function personThing(
  person: DirectoryPerson,
  nameOf: (person: DirectoryPerson) => string,
): ShownThing {
  const { email, id, leaves, groups, sets } = person;
  const table = (noun: string, title: string, memberships: typeof groups): ListedTable => ({
    noun,
    head: [title, 'State', 'Dates', 'Through', 'Why', 'Line'],
    rows: memberships.map((each) => [
      each.name,
      each.state,
      datesText(each),
      throughText(each.through),
      each.because ?? '',
      placeText(each),
    ]),
  });
  return {
    title: [nameOf(person), personKey(person)].filter(Boolean).join('  '),
    facts: [
      ...optional('Account', email === undefined ? undefined : id),
      ...(leaves === undefined
        ? []
        : [['Leaves', [dayText(leaves.on), leaves.because].filter(Boolean).join(', ')] as const]),
    ],
    tables: [
      table('group', 'Group', groups),
      ...(sets.length === 0 ? [] : [table('set', 'Set', sets)]),
    ],
  };
}

function optional(label: string, text: string | undefined): readonly (readonly [string, string])[] {
  return text === undefined ? [] : [[label, text]];
}

function placeText({ at: { file, line } }: Pick<DirectoryMember, 'at'>): string {
  return `${file}:${line}`;
}

function throughText(through: readonly Through[]): string {
  return through.map(({ kind, name }) => `${kind} ${name}`).join(', ');
}
