import { DurableLines } from '../files/durable-lines.ts';
import type { Change } from '../model/change.ts';
import { type Target, targetText } from '../model/declared.ts';
import type { ChangeOutcome, Outcome, Receipt } from '../model/receipt.ts';
import { type Timing, timestamp } from '../model/timing.ts';

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

/** Where the lines go: each is kept once its promise is. Throws an AppError for one that can't be. */
export type JournalLines = Pick<DurableLines, 'append' | typeof Symbol.asyncDispose>;

export type JournalledChange = Pick<Change, 'action' | 'group' | 'account'>;

export interface JournalOptions {
  readonly idsOnly?: boolean;
  /** Asked before each intent: throws an AppError when nothing more may be sent. */
  readonly mayWrite?: () => Promise<void>;
}

/** The journal beside the receipts: append-only, every line on disk before what follows it begins. */
export class JournalFile implements Journal, AsyncDisposable {
  readonly #lines: JournalLines;
  readonly #timing: Timing;
  readonly #options: JournalOptions;

  constructor(lines: JournalLines, timing: Timing, options: JournalOptions = {}) {
    this.#lines = lines;
    this.#timing = timing;
    this.#options = options;
  }

  /** Throws an AppError `failed` when the file can't be written. */
  static async open(file: string, timing: Timing, options?: JournalOptions): Promise<JournalFile> {
    return new JournalFile(await DurableLines.open(file), timing, options);
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

  async intent(change: Change): Promise<void> {
    await this.#options.mayWrite?.();
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
    return {
      action,
      group,
      account: this.#options.idsOnly === true ? { id: account.id } : account,
    };
  }

  #append(line: JournalLine): Promise<void> {
    return this.#lines.append(line);
  }

  #now(): string {
    return timestamp(this.#timing);
  }
}
