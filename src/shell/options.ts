import { AppError } from '../model/app-error.ts';
import { type DayOrder, type Instant, parsePeriod } from '../model/instant.ts';
import { isPlaceholder } from '../model/text.ts';

/** Options that all commands about the files share. */
export interface FileOptions {
  readonly dir: string;
  readonly json?: boolean;
  /** Every finding, not the first of each kind. */
  readonly verbose?: boolean;
  /** The summary line alone. */
  readonly quiet?: boolean;
}

/** Options of the commands that reach the target. */
export interface LiveOptions extends FileOptions {
  readonly state: string;
  readonly at?: string;
  readonly group?: readonly string[];
  readonly debug?: boolean;
}

/** `--at`: a day means its first moment. Throws a usage error. */
export function instantOf(text: string | undefined, now: () => Instant): Instant {
  if (text === undefined) return now();
  const period = parsePeriod(text);
  if (period !== undefined) return period.start;
  throw new AppError('usage', 'bad-instant', `--at "${text}" is not a day or an instant.`, {
    hint: 'Write a day such as 2026-12-01, or an instant such as 2026-12-01T09:00:00Z.',
  });
}

/** Options that grant, revoke and move share. */
export interface AmendOptions extends FileOptions, SheetOptions {
  readonly state: string;
  readonly at?: string;
  readonly debug?: boolean;
  readonly because?: string;
}

/** Options of a sheet, which grant, revoke and move share. */
export interface SheetOptions {
  readonly sheet?: string;
  /** Of a workbook. */
  readonly sheetName?: string;
  readonly dates?: DayOrder;
  /** Where rows go that do not fit; the others are done. */
  readonly rejects?: string;
}

/** Throws a usage error for a text that is there only because the option asks for one. */
export function checkReason(because: string | undefined): void {
  if (because === undefined || !isPlaceholder(because)) return;
  throw new AppError('usage', 'no-reason', `--because "${because}" is not a reason.`, {
    why: 'The files keep it for whoever asks next year why the line is there.',
    hint: 'Write why, such as a ticket or who asked for it.',
  });
}
