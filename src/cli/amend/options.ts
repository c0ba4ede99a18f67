import type { FileOptions } from '../options.ts';

/** Options that grant, revoke and move share. */
export interface AmendOptions extends FileOptions {
  readonly state: string;
  readonly at?: string;
  readonly debug?: boolean;
  readonly sheet?: string;
  readonly because?: string;
}
