import { readFile } from 'node:fs/promises';
import { AppError } from '../model/app-error.ts';
import { changeKey } from '../model/change.ts';
import type { Target } from '../model/declared.ts';
import { targetText } from '../model/target.ts';
import type { JournalledChange, JournalLine } from './journal.ts';

/** An apply that ended without a word: its process was killed, or its machine went down. */
export interface CutOff {
  /** RFC 3339. */
  readonly began: string;
  readonly pid: number;
  /** How many changes have an outcome. */
  readonly settled: number;
  /** Sent, perhaps, and without an outcome. */
  readonly open: readonly JournalledChange[];
}

/**
 * What the last run against the target left open, by the journal. Undefined when it ended, when it was told about since, or there was none.
 * Throws an AppError `failed` for a journal that is there and can't be read.
 */
export async function readCutOff(file: string, target: Target): Promise<CutOff | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new AppError('failed', 'journal-unreadable', `${file} could not be read.`, {
      why: cause instanceof Error ? cause.message : String(cause),
      hint: 'It tells whether an earlier apply was cut off. Check its permissions, or move it away.',
      cause,
    });
  }
  return cutOffIn(
    text.split('\n').flatMap((line) => parseLine(line) ?? []),
    targetText(target),
  );
}

function cutOffIn(lines: readonly JournalLine[], target: string): CutOff | undefined {
  let begin: Extract<JournalLine, { kind: 'begin' }> | undefined;
  let ours = false;
  const settled = new Set<string>();
  const open = new Map<string, JournalledChange>();
  for (const line of lines) {
    if (line.kind === 'begin') {
      ours = line.target === target;
      if (!ours) continue;
      begin = line;
      settled.clear();
      open.clear();
    } else if (line.kind === 'settled') {
      if (line.target === target) begin = undefined;
    } else if (!ours) {
      continue;
    } else if (line.kind === 'end') {
      begin = undefined;
    } else if (line.kind === 'intent') {
      open.set(changeKey(line), line);
    } else {
      open.delete(changeKey(line));
      settled.add(changeKey(line));
    }
  }
  if (begin === undefined) return undefined;
  return { began: begin.time, pid: begin.pid, settled: settled.size, open: [...open.values()] };
}

/** Undefined for half a line, which is what a process that is killed may leave behind, and for what is no line of ours. */
function parseLine(line: string): JournalLine | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJournalLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isJournalLine(value: unknown): value is JournalLine {
  if (!isRecord(value)) return false;
  const { kind, time, pid, target, action, group, account } = value;
  switch (kind) {
    case 'begin':
      return isText(time) && typeof pid === 'number' && isText(target);
    case 'settled':
      return isText(target);
    case 'end':
      return true;
    case 'intent':
    case 'outcome':
      return (
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
