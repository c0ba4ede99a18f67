import type { Drift } from '../model/plan.ts';
import { byNames } from './words.ts';

/** Drift that a merged file dated, which apply --due carries out, and what someone changed by hand or nobody applied. */
export function splitDrift(drift: readonly Drift[]): {
  readonly due: readonly Drift[];
  readonly apart: readonly Drift[];
} {
  const sorted = drift.toSorted(byNames);
  return {
    due: sorted.filter(({ due }) => due === true),
    apart: sorted.filter(({ due }) => due !== true),
  };
}

/** The command that puts drift right. Only plain names are spelled out: it is there to be copied into a shell. */
export function revertCommand(drift: readonly Drift[]): string {
  const names = [...new Set(drift.map(({ group }) => group.name))];
  const plain = names.length <= 3 && names.every((name) => /^\w[\w.-]*$/u.test(name));
  return `rollcall apply --group ${plain ? names.join(' ') : 'NAME'}`;
}
