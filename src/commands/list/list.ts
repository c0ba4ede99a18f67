import { dayText, untilText } from '../../model/instant.ts';
import {
  type Directory,
  type DirectoryMember,
  directoryOf,
  personKey,
} from '../../desired/directory.ts';
import { AppError } from '../../model/app-error.ts';
import { suggest } from '../../model/did-you-mean.ts';
import { type Declared, isOwnedBy } from '../../model/declared.ts';
import { given } from '../../model/objects.ts';
import { type Receipt, isOfEarlierRun } from '../../model/receipt.ts';
import { type ListedTable, listCsv, listText, ownersText } from '../../render/directory-text.ts';
import { jsonText, printable } from '../../render/layout.ts';
import { patternsText, policyJson, ruleText } from '../../render/view/policy.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { type FileOptions, instantOf } from '../../shell/options.ts';
import { outLayout } from '../../shell/terminal.ts';
import { readReceiptsOnly } from '../log/read-history.ts';
import { nameBeside } from '../show/name-beside.ts';

export interface ListOptions extends FileOptions {
  readonly state: string;
  readonly at?: string;
  readonly owner?: string;
  readonly receipts?: readonly string[];
  readonly format: 'text' | 'csv';
}

const listable = ['groups', 'people', 'sets', 'policies', 'receipts'] as const;

/** `rollcall list`: what there is, without asking Atlassian. */
export async function runList(
  what: string,
  options: ListOptions,
  context: Context,
): Promise<ExitCode> {
  const kind = listable.find((each) => each === what);
  if (kind === undefined) throw notListable(what);
  if (kind === 'receipts') return listReceipts(options, context);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const { declared, faults, sources } = files;
  if (kind === 'policies') {
    print(policyTable(declared), { policies: declared.policies.map(policyJson) }, options, context);
    return faults.length > 0 ? exitCodes.invalidFiles : exitCodes.done;
  }
  const directory = ownedBy(
    options.owner,
    directoryOf(declared, instantOf(options.at, context.now)),
  );
  const nameOf = nameBeside(directory, sources);
  const table =
    kind === 'groups'
      ? groupTable(directory)
      : kind === 'sets'
        ? setTable(directory)
        : peopleTable(directory, nameOf);
  print(table, { at: directory.at, [kind]: directory[kind] }, options, context);
  return faults.length > 0 ? exitCodes.invalidFiles : exitCodes.done;
}

function notListable(what: string): AppError {
  const near = suggest(what, listable);
  return new AppError('usage', 'bad-list', `"${what}" can't be listed.`, {
    hint:
      near === undefined
        ? `Specify one of: ${listable.join(', ')}.`
        : `Did you mean "${near}"? There are: ${listable.join(', ')}.`,
  });
}

function ownedBy(owner: string | undefined, directory: Directory): Directory {
  if (owner === undefined) return directory;
  const groups = directory.groups.filter((group) => isOwnedBy(group, owner));
  const sets = directory.sets.filter((set) => isOwnedBy(set, owner));
  const names = new Set([...groups, ...sets].map(({ name }) => name));
  const people = directory.people.filter((person) =>
    [...person.groups, ...person.sets].some(({ name }) => names.has(name)),
  );
  return { ...directory, groups, sets, people };
}

function groupTable({ groups }: Directory): ListedTable {
  return {
    noun: 'group',
    more: 2,
    head: ['Group', 'People', 'Next change', 'Owners', 'Mode', 'File'],
    rows: groups.map(({ name, mode, members, owners, file }) => [
      ...[name, String(present(members)), nextChange(members), ownersText(owners), mode, file],
    ]),
  };
}

function setTable({ sets }: Directory): ListedTable {
  return {
    noun: 'set',
    more: 1,
    head: ['Set', 'People', 'Used by', 'Owners', 'File'],
    rows: sets.map(({ name, members, usedBy, owners, file }) => [
      ...[name, String(present(members)), usedBy.join(', '), ownersText(owners), file],
    ]),
  };
}

function policyTable({ policies }: Declared): ListedTable {
  return {
    noun: 'policy',
    more: 1,
    head: ['Policy', 'Groups', 'Rule', 'Exceptions', 'File'],
    rows: policies.map(({ name, groups, rule, exceptions, place }) => [
      name,
      patternsText(groups),
      ruleText(rule),
      exceptions.length === 0 ? '' : String(exceptions.length),
      `${place.file}:${place.line}`,
    ]),
  };
}

function peopleTable(
  { people }: Directory,
  nameOf: (person: Directory['people'][number]) => string,
): ListedTable {
  return {
    noun: 'person',
    head: ['Person', 'Name', 'Groups', 'Sets', 'Next change'],
    rows: people.map((person) => [
      personKey(person),
      nameOf(person),
      String(present(person.groups)),
      String(person.sets.length),
      person.leaves === undefined
        ? nextChange(person.groups)
        : `leaves ${dayText(person.leaves.on)}`,
    ]),
  };
}

type Dated = Pick<DirectoryMember, 'state' | 'from' | 'until'>;

function present(members: readonly Dated[]): number {
  return members.filter(({ state }) => state === 'in').length;
}

/** The first day that a membership begins on or ends with; "pending" where only an account has yet to appear. */
function nextChange(members: readonly Dated[]): string {
  const days = members.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [dayText(from)]),
    ...(until === undefined ? [] : [untilText(until)]),
  ]);
  const [first] = days.sort();
  if (first !== undefined) return first;
  return members.some(({ state }) => state === 'pending') ? 'pending' : '';
}

async function listReceipts(options: ListOptions, context: Context): Promise<ExitCode> {
  const { dir, state, receipts: named } = options;
  const kept = await readReceiptsOnly({ dir, state, ...given({ receipts: named }) });
  const newest = kept.receipts.toReversed();
  const table: ListedTable = {
    noun: 'receipt',
    head: [
      ...['Finished', 'Pull request', 'Merged by', 'Approved by', 'Added', 'Removed', 'Not done'],
      'File',
    ],
    rows: newest.map(({ file, receipt }) => [
      receipt.finished,
      (receipt.pulls ?? []).map(({ pull }) => `#${pull}`).join(', ') ||
        (receipt.pull === undefined ? 'by hand' : `#${receipt.pull}`),
      distinct((receipt.pulls ?? []).flatMap(({ mergedBy }) => mergedBy ?? [])),
      distinct((receipt.pulls ?? []).flatMap(({ approvals }) => approvals.map(({ by }) => by))),
      ...['add', 'remove'].map((action) => String(applied(receipt, action))),
      String(receipt.changes.filter(({ outcome }) => notDone.has(outcome)).length),
      file,
    ]),
  };
  for (const note of kept.notes) context.terminal.err(`${printable(note)}\n`);
  print(
    table,
    { receipts: newest.map(({ file, receipt }) => ({ file, ...receipt })) },
    options,
    context,
  );
  return exitCodes.done;
}

function distinct(names: readonly string[]): string {
  return [...new Set(names)].join(', ');
}

const notDone = new Set(['withheld', 'blocked', 'failed', 'unknown']);

/** By that run: what an earlier one did is in its own receipt. */
function applied({ changes }: Receipt, action: string): number {
  return changes.filter(
    (change) => change.action === action && change.outcome === 'applied' && !isOfEarlierRun(change),
  ).length;
}

function print(
  table: ListedTable,
  json: object,
  { json: asJson, format }: ListOptions,
  { terminal }: Context,
): void {
  terminal.out(
    asJson === true
      ? jsonText(json)
      : format === 'csv'
        ? listCsv(table)
        : listText(table, outLayout(terminal)),
  );
}
