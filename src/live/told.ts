import { AppError } from '../model/app-error.ts';
import type { Told, Trouble } from '../model/trouble.ts';

export const unasked = { kind: 'unasked' } as const;

/** Asks, and takes an AppError for an answer. Anything else is a bug, and is thrown. */
export async function told<T>(ask: () => T | Promise<T>): Promise<Told<T>> {
  try {
    return { kind: 'told', value: await ask() };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'trouble', trouble: troubleOf(error) };
    throw error;
  }
}

/** Asks what makes sense only after another answer. The other's trouble is not told twice. */
export async function onceTold<Before, T>(
  before: Told<Before>,
  ask: (value: Before) => T | Promise<T>,
): Promise<Told<T>> {
  return before.kind === 'told' ? told(() => ask(before.value)) : unasked;
}

export function mapTold<T, Other>(from: Told<T>, map: (value: T) => Other): Told<Other> {
  return from.kind === 'told' ? { kind: 'told', value: map(from.value) } : from;
}

function troubleOf({ code, kind, message, why, hint }: AppError): Trouble {
  return {
    code,
    kind,
    headline: message,
    ...(why === undefined ? {} : { why }),
    ...(hint === undefined ? {} : { hint }),
  };
}
