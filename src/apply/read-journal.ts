import { readFile } from 'node:fs/promises';
import { hasCode } from '../files/write-whole.ts';
import { AppError, messageOf } from '../model/app-error.ts';
import { changeKey } from '../model/change.ts';
import { type Target, targetText } from '../model/declared.ts';
import { isRecord, parseJson } from '../model/objects.ts';
import type { JournalLine, JournalledChange } from './journal.ts';

/** The lines of a journal; none of one that is not there yet. Throws an AppError `failed` for one that can't be read. */
export async function readJournal(file: string): Promise<readonly JournalLine[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return [];
    throw new AppError('failed', 'journal-unreadable', `${file} could not be read.`, {
      why: messageOf(cause),
      hint: 'It shows whether an earlier apply was cut off. Check its permissions, or move it away.',
      cause,
    });
  }
  return parseJournal(text);
}

/** The lines of a text that a journal held, but for those that were cut off. */
export function parseJournal(text: string): readonly JournalLine[] {
  return text.split('\n').flatMap((line) => parseLine(line) ?? []);
}

/** An apply that ended without a word: its process was killed, or its machine went down. */
export interface CutOff {
  /** RFC 3339. */
  readonly began: string;
  readonly pid: number;
  /** How many changes have an outcome. */
  readonly decided: number;
  /** Sent, perhaps, and without an outcome. */
  readonly open: readonly JournalledChange[];
}

/** What the last run against the target left open. Undefined when it ended, when it was reported since, or there was none. */
export function cutOffIn(lines: readonly JournalLine[], of: Target): CutOff | undefined {
  const target = targetText(of);
  let last: Run | undefined;
  // Undefined while the lines are of a run against another target.
  let current: Run | undefined;
  for (const line of lines) {
    switch (line.kind) {
      case 'begin':
        current =
          line.target === target ? { begin: line, settled: new Set(), open: new Map() } : undefined;
        last = current ?? last;
        break;
      case 'settled':
        if (line.target === target) last = undefined;
        break;
      case 'end':
        if (current !== undefined) last = undefined;
        break;
      case 'intent':
        current?.open.set(changeKey(line), line);
        break;
      case 'outcome':
        current?.open.delete(changeKey(line));
        current?.settled.add(changeKey(line));
    }
  }
  if (last === undefined) return undefined;
  const { begin, settled, open } = last;
  return { began: begin.time, pid: begin.pid, decided: settled.size, open: [...open.values()] };
}

/** A run, as far as its lines were read. */
interface Run {
  readonly begin: Extract<JournalLine, { kind: 'begin' }>;
  /** The keys of changes that have an outcome. */
  readonly settled: Set<string>;
  /** By key: those that have none yet. */
  readonly open: Map<string, JournalledChange>;
}

/** Undefined for half a line, which is what a process that is killed may leave behind, and for what is no line of ours. */
function parseLine(line: string): JournalLine | undefined {
  const value = parseJson(line);
  return isJournalLine(value) ? value : undefined;
}

function isJournalLine(value: unknown): value is JournalLine {
  if (!isRecord(value)) return false;
  const { kind, time, pid, target, digests, action, group, account, outcome, attempts } = value;
  switch (kind) {
    case 'begin':
      return (
        isText(time) &&
        typeof pid === 'number' &&
        isText(target) &&
        isRecord(digests) &&
        Array.isArray(digests['approved'])
      );
    case 'settled':
      return isText(target);
    case 'end':
      return true;
    case 'intent':
    case 'outcome':
      return (
        isText(time) &&
        (kind === 'intent' || (isText(outcome) && typeof attempts === 'number')) &&
        (action === 'add' || action === 'remove') &&
        isRecord(group) &&
        isText(group['id']) &&
        isText(group['name']) &&
        isRecord(account) &&
        isText(account['id'])
      );
    default:
      return false;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
