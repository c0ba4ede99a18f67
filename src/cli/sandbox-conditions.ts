import { AppError } from '../model/app-error.ts';
import {
  atlassianLimits,
  faultKinds,
  limitedMethods,
  type FaultKind,
  type Limits,
} from '../sandbox/sandbox.ts';

/** What the options of `rollcall sandbox` make harder for its clients. */
export interface ConditionOptions {
  readonly latency?: string;
  readonly lag?: string;
  readonly limit?: readonly string[];
  readonly fault?: readonly string[];
}

/** Throws a usage error that says how to write it. */
export function parseConditions({ latency, lag, limit = [], fault = [] }: ConditionOptions) {
  return {
    ...(latency !== undefined && { latency: parseDuration('--latency', latency) }),
    ...(lag !== undefined && { lag: parseDuration('--lag', lag) }),
    ...(limit.length > 0 && { limits: parseLimits(limit) }),
    ...(fault.length > 0 && { faults: parseFaults(fault) }),
  };
}

/** In milliseconds. */
function parseDuration(option: string, text: string): number {
  const [, amount = '', unit] = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s)$/u.exec(text) ?? [];
  if (unit !== undefined) return Number(amount) * (unit === 's' ? 1000 : 1);
  throw bad('bad-duration', `${option} "${text}" is not a length of time.`, 'Write 50ms or 1s.');
}

function parseLimits(texts: readonly string[]): Limits {
  const limits = texts.map((text): Limits => {
    if (text === 'default') return atlassianLimits;
    const [, name = '', rate = ''] = /^([a-z]+)=(\d{1,6}(?:\.\d{1,3})?)\/s$/iu.exec(text) ?? [];
    const method = limitedMethods.find((known) => known === name.toUpperCase());
    if (method !== undefined && Number(rate) > 0) return { [method]: Number(rate) };
    throw bad(
      'bad-limit',
      `--limit "${text}" is not a limit.`,
      `Write METHOD=N/s, such as GET=20/s, with one of ${limitedMethods.join(', ')}; or default, for Atlassian's own.`,
    );
  });
  return Object.assign({}, ...limits) as Limits;
}

function parseFaults(texts: readonly string[]): Readonly<Partial<Record<FaultKind, number>>> {
  const faults: Partial<Record<FaultKind, number>> = {};
  for (const text of texts) {
    const [, name, amount = '', percent] = /^(\w+)=(\d{1,3}(?:\.\d{1,6})?)(%)?$/u.exec(text) ?? [];
    const kind = faultKinds.find((known) => known === name);
    const share = Number(amount) / (percent === undefined ? 1 : 100);
    if (kind === undefined || share > 1) {
      throw bad(
        'bad-fault',
        `--fault "${text}" is not a fault.`,
        `Write KIND=SHARE, such as 503=5% or lost=0.01, with one of ${faultKinds.join(', ')}.`,
      );
    }
    faults[kind] = share;
  }
  const total = Object.values(faults).reduce((sum, share) => sum + share, 0);
  // Sums of decimal fractions miss 1 by a little.
  if (total <= 1 + 1e-9) return faults;
  throw bad(
    'bad-fault',
    `The faults add up to ${Math.round(total * 100)}%.`,
    'An answer has one fault at most: let them add up to 100% or less.',
  );
}

function bad(code: string, headline: string, hint: string): AppError {
  return new AppError('usage', code, headline, { hint });
}
