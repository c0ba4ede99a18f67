import { compareText } from '../model/change.ts';
import type { FileFault } from '../model/finding-codes.ts';
import type { Finding, Place } from '../model/finding.ts';
import { capitalized, numberText } from '../model/text.ts';

/** Takes a fault and lets the caller go on: everything that is wrong is reported in one run. */
export type Report = (code: FileFault, at: Place, message: string, hint: string) => void;

export function reportTo(faults: Finding[]): Report {
  return (code, at, message, hint) => {
    faults.push({
      code,
      severity: 'error',
      message: capitalized(message),
      ...at,
      hint: capitalized(hint),
    });
  };
}

/** So many faults of one file are told. Whoever has more has one cause for all of them. */
export const mostOfFile = 1000;

/** As `reportTo`, for one file: what comes after `mostOfFile` is told as one fault. */
export function reportOfFile(faults: Finding[]): Report {
  return reportUpTo(mostOfFile, 'this file', faults);
}

/** Of a whole folder: after so many no other file is checked. */
export const mostOfFolder = 5000;

/** As `reportTo`, for what is wrong between files. */
export function reportOfFolder(faults: Finding[]): Report {
  return reportUpTo(Math.max(mostOfFolder, faults.length), 'the folder', faults);
}

function reportUpTo(most: number, what: string, faults: Finding[]): Report {
  const report = reportTo(faults);
  return (code, at, message, hint) => {
    if (faults.length < most) report(code, at, message, hint);
    else if (faults.length === most) {
      const more = `${what} has more than ${numberText(most)} errors; the others are not shown`;
      report('too-many-errors', at, more, 'fix these first: many may have one cause');
    }
  };
}

/** Where a fault of a whole file or folder is reported. */
export function fileStart(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** By file, line and column, then by code and message: no reading order shows through. */
export function compareFaults(a: Finding, b: Finding): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
