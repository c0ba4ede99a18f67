import type { Target } from './declared.ts';

/** A target in one piece, for people and for comparing. */
export function targetText(target: Target): string {
  switch (target.kind) {
    case 'sandbox':
      return `the sandbox (seed: ${target.seed})`;
    case 'site':
      return target.scoped?.cloudId === undefined
        ? target.url
        : `${target.url} (cloudId ${target.scoped.cloudId})`;
    case 'organization':
      return `organization ${target.id}${target.directory === undefined ? '' : `, directory ${target.directory}`}`;
  }
}
