import type { FileKind } from '../declared/find-files.ts';
import type { Target } from '../model/declared.ts';
import { lineText, nameComment, yamlString, yamlUser } from './text.ts';
import type { NewLine } from './editable-file.ts';
import { compareLines } from './sort.ts';
import { withComment } from './style.ts';
import { compareText } from '../model/change.ts';
import type { GroupId } from '../model/ids.ts';
import type { AccountLine } from './edit-accounts.ts';

export interface NewFile {
  /** The first line, as `modelineFor` gives it. */
  readonly modeline?: string | undefined;
}

/**
 * The modeline of a new file, with its schema where that of rollcall.yaml is. `depth`: how many folders below
 * rollcall.yaml the file lies. Undefined where rollcall.yaml does not say.
 */
export function modelineFor(
  configText: string,
  kind: Exclude<FileKind, 'config'>,
  depth: number,
): string | undefined {
  const place = modeline.exec(configText.replace(/^\ufeff/u, ''))?.[1];
  if (place === undefined || !/(?:^|[/\\])$/u.test(place)) return undefined;
  const up = absolute.test(place) ? '' : '../'.repeat(depth);
  const folder = up === '' ? place : up + place.replace(/^(?:\.[/\\])+/u, '');
  return `# yaml-language-server: $schema=${folder}${kind}.schema.json`;
}

export interface NewConfig {
  readonly modeline?: string;
  readonly target: Target;
  /** Emails or account ids that are never removed. */
  readonly protect: readonly string[];
  readonly owners: readonly string[];
  readonly approvals: number;
}

/** A rollcall.yaml with the defaults written out, for people to see what can be changed. */
export function newConfigFile({ modeline, target, protect, owners, approvals }: NewConfig): string {
  return [
    ...(modeline === undefined ? [] : [modeline]),
    'target:',
    `  ${targetLine(target)}`,
    'guards:',
    "  # A group's limit is its people × percent, within atLeast..atMost; total counts all groups.",
    '  removals: { percent: 20, atLeast: 2, atMost: 25, total: 100 }',
    '  protect:',
    '    groups: [] # never written',
    `    accounts: ${listOf(protect)} # never removed: the accounts that plan and apply, a break-glass administrator`,
    `owners: ${listOf(owners)} # approve everything that has no owner of its own`,
    `approvals: ${approvals} # of a pull request; 0 for a lone administrator`,
    '',
  ].join('\n');
}

export interface NewGroupContent extends NewFile {
  /** Comments above the keys, a line each. Any text at all. */
  readonly notes?: readonly string[];
  readonly group: string;
  readonly id?: GroupId | undefined;
  readonly description?: string | undefined;
  readonly owners?: readonly string[];
  readonly mode: 'authoritative' | 'additive';
  readonly allowEmpty?: boolean;
  readonly members: readonly NewLine[];
  /** Without dates and reasons. */
  readonly absent?: readonly NewLine[];
}

/** The text of a file under groups/. What it holds must be what the schema allows; how it is written is seen to here. */
export function newGroupFile({ modeline, notes = [], ...group }: NewGroupContent): string {
  const { id, description, owners = [], mode, allowEmpty, members, absent } = group;
  return linesOf(modeline, [
    ...notes.flatMap((note) => nameComment(note) ?? []),
    `group: ${yamlString(group.group)}`,
    ...(id === undefined ? [] : [`id: ${yamlUser(id, 'plain')}`]),
    ...(description === undefined ? [] : [`description: ${yamlString(description)}`]),
    ...(owners.length === 0 ? [] : [`owners: ${listOf(owners)}`]),
    `mode: ${mode}`,
    ...(allowEmpty === true ? ['allowEmpty: true'] : []),
    ...peopleLists([['members', members], ...(absent ? [['absent', absent] as const] : [])]),
  ]);
}

export interface NewSetContent extends NewFile {
  readonly set: string;
  readonly owners?: readonly string[];
  readonly members: readonly NewLine[];
}

/** The text of a file under sets/. */
export function newSetFile({ modeline, set, owners = [], members }: NewSetContent): string {
  return linesOf(modeline, [
    `set: ${yamlString(set)}`,
    ...(owners.length === 0 ? [] : [`owners: ${listOf(owners)}`]),
    ...peopleLists([['members', members]]),
  ]);
}

/** The text of accounts.yaml. */
export function newAccountsFile({
  modeline,
  lines,
}: NewFile & { readonly lines: readonly AccountLine[] }): string {
  if (lines.length === 0) return linesOf(modeline, ['accounts: {}']);
  const sorted = lines.toSorted((a, b) => compareText(a.email, b.email));
  const pairs = sorted.map(
    ({ email, id }) => `  ${yamlUser(email, 'plain')}: ${yamlUser(id, 'plain')}`,
  );
  return linesOf(modeline, ['accounts:', ...pairs]);
}

/** The text of leavers.yaml: each line has its day in `on`. */
export function newLeaversFile({
  modeline,
  leavers,
}: NewFile & { readonly leavers: readonly NewLine[] }): string {
  return linesOf(modeline, peopleLists([['leavers', leavers]]));
}

/** The line by which editors find the schema of rollcall.yaml. */
const modeline = /^#\s+yaml-language-server\s*:\s*\$schema=(\S*?)config\.schema\.json[ \t]*\r?$/mu;

/** `https://…`, `file:…`, `C:\…`, `/…`: the same from every folder. */
const absolute = /^(?:[A-Za-z][A-Za-z\d+.-]*:|[/\\~])/u;

function targetLine(target: Target): string {
  switch (target.kind) {
    case 'sandbox':
      return `sandbox: { seed: ${yamlString(target.seed)} } # the embedded Atlassian Cloud, begun with the exports in there`;
    case 'site':
      return target.scoped === undefined
        ? `site: ${yamlString(target.url)}`
        : `site: { url: ${[yamlString(target.url), ...(target.scoped.cloudId === undefined ? [] : [`cloudId: ${yamlString(target.scoped.cloudId)}`])].join(', ')} }`;
    case 'organization':
      return `organization: { id: ${[yamlString(target.id), ...(target.directory === undefined ? [] : [`directory: ${yamlString(target.directory)}`])].join(', ')} }`;
  }
}

function listOf(texts: readonly string[]): string {
  return `[${texts.map(yamlString).join(', ')}]`;
}

/** Where names stand, from 0, as long as there is room. */
const usual = 40;

/** A line that goes on to here does not push the names of all others away. */
const most = 72;

/** A name that stands alone is read as aligned from this many blanks on. */
const gap = 3;

/** A person's line, and the comment behind it. */
interface Written {
  readonly text: string;
  readonly comment: string | undefined;
}

/** Lists of people as they stand in a new file, sorted, the names of all in one column. */
function peopleLists(
  lists: readonly (readonly [key: string, people: readonly NewLine[]])[],
): readonly string[] {
  const written = lists.map(
    ([key, people]) => [key, people.toSorted(compareLines).map(personLine)] as const,
  );
  const column = columnFor(written.flatMap(([, lines]) => lines));
  return written.flatMap(([key, lines]) =>
    lines.length === 0
      ? [`${key}: []`]
      : [
          `${key}:`,
          ...lines.map(({ text, comment }) => withComment(text, comment, { column, gap: '  ' })),
        ],
  );
}

function personLine(line: NewLine): Written {
  return { text: `  - ${lineText(line, 'plain')}`, comment: nameComment(line.name) };
}

/** The same for lists of similar people, so that one longer line does not move all names. */
function columnFor(lines: readonly Written[]): number {
  const longest = lines.reduce(
    (longest, { text: { length } }) => (length + gap <= most ? Math.max(longest, length) : longest),
    0,
  );
  return Math.max(usual, Math.ceil((longest + gap) / 4) * 4);
}

function linesOf(modeline: string | undefined, lines: readonly string[]): string {
  return [...(modeline === undefined ? [] : [modeline]), ...lines]
    .map((line) => `${line}\n`)
    .join('');
}
