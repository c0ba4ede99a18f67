import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, messageOf } from '../model/app-error.ts';
import { type Target, targetText } from '../model/declared.ts';
import { isRecord, parseJson } from '../model/objects.ts';
import { jsonValidators } from './validators.js';

/** A kind of document that rollcall writes as JSON and reads again. */
export interface SavedKind<Document> {
  readonly noun: 'plan' | 'receipt';
  readonly version: number;
  /** Why a document is refused that fits the schema, in a sentence. */
  readonly faultOf: (document: Document) => string | undefined;
  /** What to do about a document that is refused. */
  readonly hint: string;
  /** Which files can be read. */
  readonly source: string;
}

/**
 * Reads a document on file. Throws an AppError (`failed`) for a file that can't be read, holds another kind of
 * document, or is of another version.
 */
export async function readSaved<Document>(
  file: string,
  kind: SavedKind<Document>,
): Promise<Document> {
  return parseSaved(await readSavedText(file, `The ${kind.noun} ${file}`, kind), file, kind);
}

/** The `.json` files of a folder, sorted, and with `deep` those below it; undefined for what is no folder. */
export async function savedFilesIn(
  folder: string,
  { deep = false }: { readonly deep?: boolean } = {},
): Promise<readonly string[] | undefined> {
  // What can't be inspected counts as a file: reading it says why.
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) return undefined;
  const names = await readdir(folder, { recursive: deep });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** @param file where the text is from, for people. */
export function parseSaved<Document>(
  text: string,
  file: string,
  kind: SavedKind<Document>,
): Document {
  const { noun, version } = kind;
  const value = parseJson(text);
  if (value === undefined) throw savedRefusal(file, kind, 'It is not JSON.');
  const found = isRecord(value) ? value['version'] : undefined;
  if (found !== version) {
    const what = found === undefined ? 'none' : JSON.stringify(found);
    throw savedRefusal(file, kind, `Expected version ${version}, found ${what}.`);
  }
  const mismatch = schemaMismatch(noun, value);
  if (mismatch !== undefined) {
    throw savedRefusal(file, kind, `It is not a ${noun}: ${mismatch}.`);
  }
  const document = value as Document;
  const fault = kind.faultOf(document);
  if (fault !== undefined) throw savedRefusal(file, kind, fault);
  return document;
}

/** How a value differs from the schema of its kind, such as `plan/changes/0 must be object`; undefined when it does not. */
function schemaMismatch(noun: SavedKind<never>['noun'], value: unknown): string | undefined {
  const validate = jsonValidators[noun];
  if (validate(value)) return undefined;
  const errors = validate.errors ?? [];
  return errors.map(({ instancePath, message }) => `${noun}${instancePath} ${message}`).join(', ');
}

/** Throws an AppError `failed` when the document is about another target than the files name now. */
export function checkSavedTarget(
  document: { readonly target: Target },
  target: Target,
  file: string,
  kind: SavedKind<never>,
): void {
  const expected = targetText(target);
  const found = targetText(document.target);
  if (expected === found) return;
  const made = kind.noun === 'plan' ? 'It was made for' : 'It is of';
  throw savedRefusal(file, kind, `${made} another target: expected ${expected}, found ${found}.`);
}

/** Throws an AppError `failed` for a file that can't be read. `what` it is, as its message begins. */
export async function readSavedText(
  file: string,
  what: string,
  { noun, source }: Pick<SavedKind<never>, 'noun' | 'source'>,
): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('failed', `${noun}-unreadable`, `${what} could not be read.`, {
      why: messageOf(cause),
      hint: `Name ${source}`,
      cause,
    });
  }
}

function savedRefusal(
  file: string,
  { noun, hint }: Pick<SavedKind<never>, 'noun' | 'hint'>,
  why: string,
): AppError {
  return new AppError('failed', `${noun}-refused`, `The ${noun} ${file} is refused.`, {
    why,
    hint,
  });
}
