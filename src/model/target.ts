import type { Target } from './declared.ts';

/** A target in one piece, for people and for comparing. */
export function targetText(target: Target): string {
  return target.kind === 'site' ? target.url : `the sandbox (seed: ${target.seed})`;
}
