import { type AmendHow, type AmendedFile, amendFile } from '../amend/amend-file.ts';
import type { MembershipView } from '../amend/membership-view.ts';
import { type GroupRequest, fileOf } from '../amend/request.ts';
import { type FileToWrite, writeFiles } from '../files/write-files.ts';
import { AppError } from '../model/app-error.ts';
import { compareText } from '../model/change.ts';
import type { ChangedLine, FileEdit } from '../model/edits.ts';
import { groupBy } from '../model/objects.ts';
import { sentence } from '../model/text.ts';
import { type AccountLine, editAccounts } from '../yaml/edit-accounts.ts';
import { modelineFor, newAccountsFile } from '../yaml/new-file.ts';
import { openEditable, readAgain } from './files.ts';
import { folderOf } from './folder.ts';
import { deferSignals } from './signals.ts';

interface Edit {
  readonly text: string;
  readonly lines: readonly ChangedLine[];
}

type SchemaKind = Parameters<typeof modelineFor>[1];

/** Texts of files to be, and what they change: all of them are written, or none. */
export class Drafts {
  /** The text of each file that was read, without a byte order mark. */
  readonly sources: ReadonlyMap<string, string>;
  readonly #folder: string;
  readonly #files = new Map<string, FileToWrite>();
  readonly #edits: FileEdit[] = [];

  constructor(dir: string, sources: ReadonlyMap<string, string>) {
    this.#folder = folderOf(dir);
    this.sources = sources;
  }

  /** The path of a file in the folder, as findings name it. */
  path(name: string): string {
    return `${this.#folder}/${name}`;
  }

  /** A file that is there gets another text. */
  edit(path: string, before: string, { text, lines }: Edit): void {
    this.#files.set(path, { before, text });
    this.#edits.push({ file: path, lines });
  }

  /** A file goes, with all that it says. */
  remove(path: string, before: string): void {
    this.#files.set(path, { before, text: null });
    this.#edits.push({ file: path, deleted: true, lines: linesOf(before, '-') });
  }

  /** A file that is not there yet. Without `lines`, they are not shown. */
  create(path: string, text: string, lines: readonly ChangedLine[] = linesOf(text)): void {
    this.#files.set(path, { text });
    this.#edits.push({ file: path, created: true, lines });
  }

  /** A new file that is no edit: it goes along with them. */
  beside(path: string, text: string): void {
    this.#files.set(path, { text });
  }

  /** What the files that stay are to say, by path. */
  texts(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#files].flatMap(([path, { text }]) => (text === null ? [] : [[path, String(text)]])),
    );
  }

  /** By path. */
  edits(): readonly FileEdit[] {
    return this.#edits.toSorted((a, b) => compareText(a.file, b.file));
  }

  /** The file names at the top of one of the folders. */
  filesIn(name: 'groups' | 'sets'): ReadonlySet<string> {
    const folder = this.path(`${name}/`);
    return new Set(
      [...this.sources.keys()].flatMap((path) =>
        path.startsWith(folder) ? [path.slice(folder.length)] : [],
      ),
    );
  }

  /** The first line of a new file: rollcall.yaml's own says where the schemas are. */
  modeline(kind: SchemaKind, depth: number): string | undefined {
    return modelineFor(this.sources.get(this.path('rollcall.yaml')) ?? '', kind, depth);
  }

  /**
   * Writes them, all or none. Gives whether somebody wanted to stop it meanwhile. Throws an AppError when any of the
   * files can't be written, or has changed meanwhile.
   */
  write(): Promise<boolean> {
    // Emails first: without them, a run that is cut off could not be told from one that had none to write.
    const isAccounts = (path: string) => path === this.path('accounts.yaml');
    const sorted = [...this.#files].sort(
      ([a], [b]) => Number(isAccounts(b)) - Number(isAccounts(a)),
    );
    return deferSignals(() => writeFiles(new Map(sorted)));
  }
}

function linesOf(text: string, sign: ChangedLine['sign'] = '+'): readonly ChangedLine[] {
  return text
    .trimEnd()
    .split(/\r?\n/u)
    .map((line, index) => ({ sign, line: index + 1, text: line }));
}

/** What requests make of a file that is there. */
export interface AmendedDraft extends AmendedFile {
  /** The whole text from before. */
  readonly whole: string;
}

/** Edits the files of declared groups and sets as requested. One after the other: a large one, opened, takes much room. By path. */
export async function amendGroupFiles(
  requests: readonly GroupRequest[],
  view: MembershipView,
  sources: ReadonlyMap<string, string>,
  how?: AmendHow,
): Promise<ReadonlyMap<string, AmendedDraft>> {
  const amended = new Map<string, AmendedDraft>();
  const byFile = groupBy(requests, fileOf);
  const more = [...(how?.labels?.keys() ?? []), ...(how?.reviews?.paths ?? [])];
  for (const path of new Set([...byFile.keys(), ...more])) {
    if (path === undefined) continue;
    const those = byFile.get(path) ?? [];
    const [first] = those;
    const isSet = first?.group.kind === 'declared' && first.group.isSet === true;
    const file = await openEditable(isSet ? 'set' : 'group', path, sources);
    amended.set(path, { whole: file.whole, ...amendFile(file, those, view, how) });
  }
  return amended;
}

/** Gives accounts.yaml the emails that it lacks. Throws an AppError `failed` where it can't be edited. */
export async function draftAccounts(drafts: Drafts, lines: readonly AccountLine[]): Promise<void> {
  if (lines.length === 0) return;
  const path = drafts.path('accounts.yaml');
  if (!drafts.sources.has(path)) {
    drafts.create(path, newAccountsFile({ modeline: drafts.modeline('accounts', 0), lines }));
    return;
  }
  const whole = await readAgain(path, drafts.sources);
  const edited = editAccounts(path, whole, lines);
  if (edited.kind === 'edited') {
    drafts.edit(path, whole, edited);
    return;
  }
  const [place, why] =
    edited.kind === 'left' ? [`${path}:${edited.line}`, edited.why] : [path, 'it has faults'];
  throw new AppError('failed', 'not-editable', `${place} can't be edited.`, {
    why: sentence(why),
    hint: 'Write it as a plain mapping, one email a line: email: account id. Nothing was written.',
  });
}
