import type {
  Amendment,
  ChangedLine,
  FileEdit,
  Imported,
  LeftChange,
  Remark,
  SkippedGroup,
  Undo,
} from '../model/edits.ts';
import { groupBy } from '../model/objects.ts';
import { count, listed, numberText } from '../model/text.ts';
import { type TextOptions, findingText } from './finding-text.ts';
import { type Paint, reasonText, remarkBlocks, remarksText } from './edits/remarks-text.ts';
import { type AffectedOptions, affectedBlocks, affectedHeadline } from './edits/affected-text.ts';
import { type Style, page, printable, wrap } from './layout.ts';
import { compareNames } from './order.ts';
import { handle, personName } from './words.ts';

/** So many lines of one file are shown, and so many in all: `git diff` has the rest. */
const mostInFile = 30;
const mostInAll = 200;
/** So many names of one kind are shown. */
const mostNames = 10;

/** What grant, revoke and move edited, for a terminal; and what does not fit, so that it was not written. */
export function amendmentText(
  amendment: Amendment,
  options: TextOptions & Pick<AffectedOptions, 'timeZone'>,
): string {
  const { edits, refused, already, notes, rejects } = amendment;
  const { style, width } = options;
  const isWritten = refused.length === 0 || rejects !== undefined;
  const isSheet = refused.some(({ row }) => row !== undefined);
  return editsPage(
    amendmentHeadline(amendment, options.timeZone),
    edits,
    [
      ...remarkBlocks(refused, style.error, options),
      ...(isSheet && !isWritten ? [wrap(aboutRejects, width)] : []),
      ...remarksText('Worth knowing:', notes, style.warn, options),
      ...(isWritten ? remarksText('Already in place:', already, style.dim, options) : []),
      ...nextStep(edits, options),
    ],
    options,
    isWritten ? affectedBlocks(amendment, options) : [],
  );
}

const aboutRejects =
  'To write the valid rows and save the others as a sheet to fix, use --rejects FILE.';

function amendmentHeadline(amendment: Amendment, timeZone: string): string {
  const { edits, already, refused, rejects } = amendment;
  if (refused.length > 0 && rejects === undefined) {
    return `Nothing was written: ${refusedCount(refused)} not fit.`;
  }
  const rest =
    rejects === undefined
      ? ''
      : ` ${count(rejects.rows, 'row')} ${rejects.rows === 1 ? 'does' : 'do'} not fit: see ${rejects.file}, column Why.`;
  const before =
    already.length === 0
      ? ''
      : ` ${count(already.length, 'other')} ${already.length === 1 ? 'is' : 'are'} already in place.`;
  if (edits.length > 0) {
    return `${printable(affectedHeadline(amendment, timeZone))}${before}${rest}`;
  }
  return `${already.length === 0 ? 'Nothing to do.' : 'Nothing to change: already in place.'}${rest}`;
}

/** "3 rows do": one row may be refused for several reasons. */
function refusedCount(refused: readonly Remark[]): string {
  const lines = new Set(refused.map(({ row }) => row?.line));
  const isSheet = refused.every(({ row }) => row !== undefined);
  const number = isSheet ? lines.size : refused.length;
  return `${count(number, isSheet ? 'row' : 'thing')} ${number === 1 ? 'does' : 'do'}`;
}

/** What undo edited, for a terminal: the lines of each file, what is left and why, and what to do next. */
export function undoText(undo: Undo, options: TextOptions): string {
  const { style, width } = options;
  const left = undo.left.filter(({ code }) => code !== 'already');
  const already = undo.left.filter(({ code }) => code === 'already');
  return editsPage(
    undoHeadline(undo, left.length),
    undo.edits,
    [
      ...leftBlock('Left for you to decide:', left, style.warn, options),
      ...leftBlock('Already undone:', already, style.dim, options),
      ...notApplied(undo).map((line) => wrap(line, width)),
      ...nextStep(undo.edits, options),
    ],
    options,
  );
}

function undoHeadline({ taken, people, groups, left }: Undo, leftOver: number): string {
  const rest = leftOver === 0 ? '' : ` ${count(leftOver, 'change')} left.`;
  if (taken > 0) {
    const where = listed(groups.toSorted(compareNames));
    return printable(
      `${count(taken, 'change')} undone in ${where}: ${listed(people.toSorted(compareNames))}.${rest}`,
    );
  }
  if (left.length === 0) return 'Nothing to undo: no change of the receipt was applied.';
  return leftOver === 0
    ? 'Nothing to do: all that was applied is already undone.'
    : `No file was edited.${rest}`;
}

function notApplied({ already, notApplied: others }: Undo): readonly string[] {
  const told = (number: number, one: string, many: string) =>
    number === 0
      ? []
      : [`${count(number, 'other change')} of the receipt ${number === 1 ? one : many}.`];
  return [
    ...told(
      already,
      'was already in place before this plan, and is left alone',
      'were already in place before this plan, and are left alone',
    ),
    ...told(others, 'was not applied, and is not touched', 'were not applied, and are not touched'),
  ];
}

/** What import wrote, for a terminal: counts of what is new, the lines of what was edited, what is left and why. */
export function importText(
  imported: Imported,
  options: TextOptions & {
    /** What to do next stands below it. */
    readonly goesOn?: boolean;
  },
): string {
  const { style, width } = options;
  const { edits, accounts, skipped, left, findings } = imported;
  const ofGroups = edits.filter(({ file }) => !file.endsWith('/accounts.yaml'));
  const edited = ofGroups.filter(({ created }) => created !== true);
  return editsPage(
    importHeadline(imported, ofGroups.length - edited.length, edited.length),
    edited,
    [
      ...(accounts === 0
        ? []
        : [wrap(`${count(accounts, 'email')} added to accounts.yaml.`, width)]),
      ...skippedBlock(skipped, options),
      ...findings.map((finding) => findingText(finding, options)),
      ...remarksText('Not adopted:', left, style.warn, options),
      ...(edits.length === 0
        ? [wrap('The files were not changed.', width)]
        : options.goesOn === true
          ? []
          : [wrap(afterImport(imported), width)]),
    ],
    options,
  );
}

function importHeadline(
  { groups, memberships, edits, findings }: Imported,
  created: number,
  edited: number,
): string {
  const read = `${count(groups, 'group')} with ${count(memberships, 'membership')}`;
  if (edits.length === 0) {
    // What could not be read is not said by the files either.
    const unread = groups === 0 && findings.some(({ severity }) => severity === 'error');
    return unread ? 'Nothing was imported.' : `${read}: up to date.`;
  }
  const written = [
    ...(created === 0 ? [] : [`${count(created, 'file')} written`]),
    ...(edited === 0 ? [] : [`${count(edited, 'file')} edited`]),
  ];
  return `${read}: ${written.join(', ') || 'only accounts.yaml changed'}.`;
}

/** What import leaves to do: its edits are meant to change nothing. */
export function afterImport({ left, findings }: Imported): string {
  const rest =
    left.length === 0 && findings.every(({ severity }) => severity !== 'error')
      ? 'it should find nothing to change'
      : 'it should find only what is listed above';
  return `Run "rollcall plan": ${rest}. Then commit the files.`;
}

const titles: Readonly<Record<SkippedGroup['code'], string>> = {
  'synced-group': 'synced from an identity provider',
  'system-group': "Atlassian's own administration groups",
  'protected-group': 'protected in rollcall.yaml',
  'unsound-file': 'files with faults declare them',
  'unwritable-name': 'names that no file can hold',
  'ambiguous-group': 'names that another group or file also has',
  'unnameable-member': 'members whom no file can name',
};

function skippedBlock(
  skipped: readonly SkippedGroup[],
  { style, width }: TextOptions,
): readonly string[] {
  if (skipped.length === 0) return [];
  const lines = [...groupBy(skipped, ({ code }) => code)].map(([code, those]) => {
    const names = those.slice(0, mostNames).map(({ name }) => printable(name));
    const more = those.length - names.length;
    const list = `${names.join(', ')}${more > 0 ? `, and ${numberText(more)} more` : ''}`;
    return wrap(`- ${titles[code]}: ${list}`, width, '', '  ');
  });
  return [[style.bold(`${count(skipped.length, 'group')} left out:`), ...lines].join('\n')];
}

/** What a command edited, under a headline of its own; `more`: what there is to say of it. */
export function editedText(
  headline: string,
  edits: readonly FileEdit[],
  options: TextOptions,
  more: readonly string[] = [],
): string {
  return editsPage(headline, edits, [...more, ...nextStep(edits, options)], options);
}

/** A headline, the lines of each file, and what there is to say of them. */
function editsPage(
  headline: string,
  edits: readonly FileEdit[],
  blocks: readonly string[],
  { style, width }: TextOptions,
  /** Whom it is about, before the lines. */
  about: readonly string[] = [],
): string {
  return page([style.bold(wrap(headline, width)), ...about, ...fileEdits(edits, style), ...blocks]);
}

function nextStep(edits: readonly FileEdit[], { width }: TextOptions): readonly string[] {
  if (edits.length === 0) return [];
  const text =
    'Nothing has changed in Atlassian yet. "rollcall plan" shows what these edits will do; then open a pull request with them.';
  return [wrap(text, width)];
}

/** What is edited, as a diff shows it: a block a file. */
function fileEdits(edits: readonly FileEdit[], style: Style): readonly string[] {
  let left = mostInAll;
  const blocks: string[] = [];
  for (const [index, edit] of edits.entries()) {
    if (left <= 0) {
      const lines = edits.slice(index).reduce((sum, each) => sum + each.lines.length, 0);
      blocks.push(
        style.dim(`… and ${count(lines, 'line')} in ${count(edits.length - index, 'more file')}`),
      );
      break;
    }
    const most = Math.min(mostInFile, left);
    blocks.push(fileBlock(edit, most, style));
    left -= Math.min(most, edit.lines.length);
  }
  return blocks;
}

function fileBlock(edit: FileEdit, most: number, style: Style): string {
  const { file, created, deleted, lines } = edit;
  const became = created === true ? ' (new)' : deleted === true ? ' (deleted)' : '';
  const shown = lines.slice(0, most);
  const numbers = Math.max(0, ...shown.map(({ line }) => `${line}`.length));
  const row = ({ sign, line, text }: ChangedLine) => {
    const paint = sign === '+' ? style.add : style.remove;
    return `  ${style.dim(`${line}`.padStart(numbers))} ${paint(`${sign} ${printable(text)}`)}`;
  };
  const more = lines.length - shown.length;
  return [
    `${style.bold(printable(file))}${became}`,
    ...shown.map(row),
    ...(more > 0 ? [style.dim(`  … and ${count(more, 'more line')}`)] : []),
  ].join('\n');
}

/** Changes under a title, those of one group together; nothing without any. */
function leftBlock(
  title: string,
  changes: readonly LeftChange[],
  paint: Paint,
  options: TextOptions,
): readonly string[] {
  if (changes.length === 0) return [];
  const groups = [...groupBy(changes, ({ group }) => group.id).values()].map((ofGroup) =>
    ofGroup.map((each) => reasonText(changeWords(each), each, paint, options, '  ')).join('\n'),
  );
  return [options.style.bold(title), ...groups];
}

/** `Verna Dillow (vdillow@banc.ly) joined Sales`. */
function changeWords(change: LeftChange): string {
  const [name, known] = [personName(change), handle(change)];
  const person = name === known ? known : `${name} (${known})`;
  return `${person} ${change.action === 'add' ? 'joined' : 'left'} ${change.group.name}`;
}
