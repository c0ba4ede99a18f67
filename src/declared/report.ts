import { compareText } from '../model/change.ts';
import type { FileFault } from '../model/finding-codes.ts';
import type { Finding, Place } from '../model/finding.ts';
import { capitalized } from '../model/text.ts';

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
