import { isRecord, parseJson } from '../model/objects.ts';
import { readFile } from 'node:fs/promises';
import { DurableLines } from '../files/durable-lines.ts';
import { type Change, changeKey } from '../model/change.ts';
import { type Target, targetText } from '../model/declared.ts';
import type { ChangeOutcome, Outcome, Receipt } from '../model/receipt.ts';
import { type Timing, timestamp } from '../model/timing.ts';
import { AppError, messageOf } from '../model/app-error.ts';

/** What apply writes down while it writes to Atlassian. Evidence only: what is right is known by reading again. */
export interface Journal {
  /** Kept once the line is on disk: only then is the write sent. Throws an AppError when it can't be. */
  intent(change: Change): Promise<void>;
  /** Throws an AppError as well. */
  outcome(outcome: ChangeOutcome): Promise<void>;
}

/** One line of `journal.jsonl`: JSON, without credentials or anything that an answer said. */
export type JournalLine =
  | {
      readonly kind: 'begin';
      readonly time: string;
      /** The process id. */
      readonly pid: number;
      readonly target: string;
      readonly digests: Receipt['digests'];
    }
  | ({ readonly kind: 'intent'; readonly time: string } & JournalledChange)
  | ({
      readonly kind: 'outcome';
      readonly time: string;
      readonly outcome: Outcome;
      readonly attempts: number;
    } & JournalledChange)
  /** An earlier run that was cut off was reported. */
  | { readonly kind: 'settled'; readonly time: string; readonly target: string }
  /** The receipt is written. */
  | { readonly kind: 'end'; readonly time: string; readonly receipt: string };

export type JournalledChange = Pick<Change, 'action' | 'group' | 'account'>;

/** The journal beside the receipts: append-only, every line on disk before what follows it begins. */
export class JournalFile implements Journal, AsyncDisposable {
  readonly #lines: DurableLines;
  readonly #timing: Timing;
  readonly #idsOnly: boolean;

  private constructor(lines: DurableLines, timing: Timing, idsOnly: boolean) {
    this.#lines = lines;
    this.#timing = timing;
    this.#idsOnly = idsOnly;
  }

  /** Throws an AppError `failed` when the file can't be written. */
  static async open(
    file: string,
    timing: Timing,
    { idsOnly = false }: { readonly idsOnly?: boolean } = {},
  ): Promise<JournalFile> {
    return new JournalFile(await DurableLines.open(file), timing, idsOnly);
  }

  begin(pid: number, target: Target, digests: Receipt['digests']): Promise<void> {
    return this.#append({
      kind: 'begin',
      time: this.#now(),
      pid,
      target: targetText(target),
      digests,
    });
  }

  intent(change: Change): Promise<void> {
    return this.#append({ kind: 'intent', time: this.#now(), ...this.#journalled(change) });
  }

  outcome({ outcome, attempts, ...change }: ChangeOutcome): Promise<void> {
    const time = this.#now();
    const journalled = this.#journalled(change);
    return this.#append({ kind: 'outcome', time, ...journalled, outcome, attempts });
  }

  cutOffReported(target: Target): Promise<void> {
    return this.#append({ kind: 'settled', time: this.#now(), target: targetText(target) });
  }

  /** @param receipt the file that it went to. */
  end(receipt: string): Promise<void> {
    return this.#append({ kind: 'end', time: this.#now(), receipt });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#lines[Symbol.asyncDispose]();
  }

  #journalled({ action, group, account }: JournalledChange): JournalledChange {
    return { action, group, account: this.#idsOnly ? { id: account.id } : account };
  }

  #append(line: JournalLine): Promise<void> {
    return this.#lines.append(line);
  }

  #now(): string {
    return timestamp(this.#timing);
  }
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

/**
 * What the last run against the target left open, by the journal. Undefined when it ended, when it was reported since, or there was none.
 * Throws an AppError `failed` for a journal that is there and can't be read.
 */
export async function readCutOff(file: string, target: Target): Promise<CutOff | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new AppError('failed', 'journal-unreadable', `${file} could not be read.`, {
      why: messageOf(cause),
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
  return { began: begin.time, pid: begin.pid, decided: settled.size, open: [...open.values()] };
}

/** Undefined for half a line, which is what a process that is killed may leave behind, and for what is no line of ours. */
function parseLine(line: string): JournalLine | undefined {
  const value = parseJson(line);
  return isJournalLine(value) ? value : undefined;
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

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
