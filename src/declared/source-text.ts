import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { LineCounter } from 'yaml';
import type { Place } from '../model/finding.ts';
import { numberText } from '../model/text.ts';
import { type Report, fileStart } from './report.ts';
import { quoted } from './tree.ts';

/** The text of one file, and where each of its characters stands. */
export interface SourceText {
  /** As in findings: the folder as given, then `/`, then the path inside it. */
  readonly path: string;
  readonly text: string;
  /** The place of a character, counted in UTF-16 code units from 0. */
  readonly placeAt: (offset: number) => Place;
}

export function sourceText(path: string, text: string): SourceText {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    lines.addNewLine(end + 1);
  }
  return {
    path,
    text,
    placeAt: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { file: path, line, column: col };
    },
  };
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is a file',
};

/** Why the operating system refused, in words where there are some. */
export function describeError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return words[code] ?? code;
}

interface Limits {
  readonly bytes: number;
  /** Of ends of lines, quotes, brackets, and what else makes a value of a text: each takes a kilobyte while it is read. */
  readonly marks: number;
  /** Of what begins an anchor, an alias or a tag. Apart from marks: names and emails may hold them. */
  readonly sigils: number;
}

/** 5 MiB: some fifty thousand people. Nobody reviews more in one file. */
const usual: Limits = { bytes: 5 * 1024 * 1024, marks: 300_000, sigils: 300_000 };
/** accounts.yaml has everybody: 16 MiB are some hundred and eighty thousand. */
const ofAccounts: Limits = { bytes: 16 * 1024 * 1024, marks: 360_000, sigils: 360_000 };
/** All files together: some two million memberships. */
const ofFolder: Limits = { bytes: 256 * 1024 * 1024, marks: 4_000_000, sigils: 4_000_000 };

/** Reads one file after the other, until the folder has more than anybody has use for. */
export class SourceReader {
  readonly #report: Report;
  readonly #folder: string;
  #left = ofFolder;

  constructor(folder: string, report: Report) {
    this.#folder = folder;
    this.#report = report;
  }

  /** Whether the folder is too large for all of its files to be read, which is reported. */
  get isFull(): boolean {
    return this.#left.bytes < 0 || this.#left.marks < 0 || this.#left.sigils < 0;
  }

  /**
   * The text of a file, without a byte order mark. Undefined when it can't be had, which is reported. Nothing else is done
   * meanwhile: of thousands of small files most of the time would go by with waiting.
   */
  read(path: string): SourceText | undefined {
    const report = this.#report;
    try {
      const { size } = statSync(path);
      const most = path === `${this.#folder}/accounts.yaml` ? ofAccounts : usual;
      const hint = 'split it into smaller files';
      if (size > most.bytes) {
        const message = `the file has ${numberText(size)} bytes; more than ${numberText(most.bytes)} are not read`;
        report('file-too-large', fileStart(path), message, hint);
        return undefined;
      }
      const bytes = readFileSync(path);
      const { end, ...counted } = countMarks(bytes, most);
      if (end !== undefined) {
        const before = bytes.subarray(0, end).toString();
        const message = `up to here the file has ${partsText(counted, most)}; more are not read`;
        const place = sourceText(path, before).placeAt(before.length);
        report('file-too-large', place, message, hint);
        return undefined;
      }
      if (!this.#take(path, { bytes: bytes.length, ...counted })) return undefined;
      const source = sourceText(path, new TextDecoder('utf-8').decode(bytes));
      if (isUtf8(bytes)) return source;
      // A decoder writes this character where it can't read on.
      const place = source.placeAt(Math.max(0, source.text.indexOf('\ufffd')));
      report('not-utf8', place, 'the file is not UTF-8 from here on', 'save it as UTF-8');
    } catch (error) {
      const message = `the file can't be read: ${describeError(error)}`;
      report('unreadable-file', fileStart(path), message, 'let this account read it');
    }
    return undefined;
  }

  /** Whether the folder may have so much more. */
  #take(path: string, { bytes, marks, sigils }: Limits): boolean {
    const left = this.#left;
    this.#left = {
      bytes: left.bytes - bytes,
      marks: left.marks - marks,
      sigils: left.sigils - sigils,
    };
    if (!this.isFull) return true;
    const message = `up to this file ${quoted(this.#folder)} has more than ${limitsText(ofFolder)}; no more is read, and nothing runs`;
    const hint = 'use several folders with --dir, or sets for people who are in many groups';
    this.#report('folder-too-large', fileStart(path), message, hint);
    return false;
  }
}

function limitsText({ bytes, marks, sigils }: Limits): string {
  return `${numberText(bytes)} bytes, ${numberText(marks)} lines, keys and entries, or ${numberText(sigils)} of the characters & * !`;
}

function partsText({ sigils }: Counted, most: Limits): string {
  if (sigils > most.sigils) return `${numberText(most.sigils)} of the characters & * !`;
  return `${numberText(most.marks)} lines, keys and entries`;
}

type Counted = Omit<Limits, 'bytes'>;

/** How many marks and sigils a text has; and where it has more than so many of either. */
function countMarks(bytes: Uint8Array, most: Counted): Counted & { readonly end?: number } {
  let marks = 0;
  let sigils = 0;
  for (let at = 0; at < bytes.length; at++) {
    const kind = markKinds[bytes[at] ?? 0];
    if (kind === sigil) sigils++;
    else if (kind === alone || (kind === beforeBlank && isBlank(bytes[at + 1]))) marks++;
    if (marks > most.marks || sigils > most.sigils) return { marks, sigils, end: at };
  }
  return { marks, sigils };
}

const alone = 1;
const beforeBlank = 2;
const sigil = 3;

/** Which bytes are marks, and which are sigils. */
const markKinds = new Uint8Array(256);
for (const byte of Buffer.from('\n,[]{}"\'')) markKinds[byte] = alone;
for (const byte of Buffer.from('-?:')) markKinds[byte] = beforeBlank;
for (const byte of Buffer.from('&*!')) markKinds[byte] = sigil;

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
