import type { ErrorKind } from './app-error.ts';

/** An error as a fact, for whoever goes on and tells it later. */
export interface Trouble {
  /** `wrong-credentials`, `unreachable`, …: the code of the AppError that a command would end with. */
  readonly code: string;
  readonly kind: ErrorKind;
  readonly headline: string;
  readonly why?: string;
  readonly hint?: string;
}

/** The answer to one question; or why there is none. */
export type Told<T> =
  | { readonly kind: 'told'; readonly value: T }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** An earlier answer left no sense in it. */
  | { readonly kind: 'unasked' };
