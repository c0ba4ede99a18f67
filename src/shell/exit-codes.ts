import type { ErrorKind } from '../model/app-error.ts';
import type { Check } from '../model/check.ts';
import { factsOf } from '../model/finding-codes.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';

export const exitCodes = {
  done: 0,
  failed: 1,
  changesPending: 2,
  invalidFiles: 3,
  withheld: 4,
  usage: 64,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitOfError: Readonly<Record<ErrorKind, ExitCode>> = {
  usage: exitCodes.usage,
  invalid: exitCodes.invalidFiles,
  failed: exitCodes.failed,
};

export function exitOfFindings(findings: readonly Finding[]): ExitCode {
  return firstOf(exitsOf(findings));
}

export function exitOfPlan(plan: Plan, detailed: boolean): ExitCode {
  const code = firstOf([
    ...exitsOf(plan.findings),
    ...(plan.withheld.length > 0 ? [exitCodes.withheld] : []),
  ]);
  if (code !== exitCodes.done) return code;
  return detailed && plan.changes.length > 0 ? exitCodes.changesPending : exitCodes.done;
}

export function exitOfReceipt({ interrupted, findings, changes }: Receipt): ExitCode {
  if (interrupted) return exitCodes.interrupted;
  return firstOf([
    ...exitsOf(findings),
    ...changes.map(({ outcome, confirmed }): ExitCode => {
      switch (outcome) {
        case 'applied':
          return confirmed === true ? exitCodes.done : exitCodes.failed;
        case 'already':
          return confirmed === false ? exitCodes.failed : exitCodes.done;
        case 'failed':
        case 'blocked':
        case 'unknown':
          return exitCodes.failed;
        case 'withheld':
          return exitCodes.withheld;
        case 'obsolete':
        case 'unapproved':
          return exitCodes.done;
      }
    }),
  ]);
}

/** Of doctor: what a command would end with that needs all of it. */
export function exitOfChecks(checks: readonly Check[]): ExitCode {
  const codes = checks
    .filter(({ status }) => status === 'missing')
    .map(({ error }) => (error === undefined ? exitCodes.failed : exitOfError[error.kind]));
  return codes.includes(exitCodes.usage) ? exitCodes.usage : firstOf(codes);
}

/** The first of them that holds, in the order of the promises: files, failures, withheld changes. */
const order = [exitCodes.invalidFiles, exitCodes.failed, exitCodes.withheld] as const;

function firstOf(codes: readonly ExitCode[]): ExitCode {
  return order.find((code) => codes.includes(code)) ?? exitCodes.done;
}

function exitsOf(findings: readonly Finding[]): readonly ExitCode[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => exitCodes[factsOf(code)?.exit ?? 'invalidFiles']);
}

export interface ExitMeaning {
  /** In a word or two, for the help. */
  readonly brief: string;
  /** In a sentence without a full stop. */
  readonly text: string;
}

/** What each exit code says, the one that goes before the others first. */
export const exitMeanings: ReadonlyMap<ExitCode, ExitMeaning> = new Map<ExitCode, ExitMeaning>([
  [70, { brief: 'bug', text: 'a bug in rollcall' }],
  [130, { brief: 'interrupted', text: 'interrupted; what was in flight finished' }],
  [64, { brief: 'usage', text: 'wrong usage, or missing credentials' }],
  [3, { brief: 'invalid files', text: 'files are invalid' }],
  [
    1,
    {
      brief: 'failed or refused',
      text: 'something failed, was refused or is blocked, a group could not be read, or a change does not show when read again',
    },
  ],
  [
    4,
    {
      brief: 'withheld or unresolved',
      text: 'a guard withholds something, an email does not resolve, or a pull request breaks a policy',
    },
  ],
  [2, { brief: 'changes pending (--detailed-exitcode)', text: 'changes are pending' }],
  [0, { brief: 'done', text: 'done, or nothing to do' }],
]);
