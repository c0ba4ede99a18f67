import { type Finding, isLiveFinding } from '../model/finding.ts';

/** The findings of one folder; its path, with a slash at its end. */
export interface Told {
  readonly folder: string;
  readonly findings: readonly Finding[];
}

/**
 * The findings of a proposal. What its base has wrong too is lessened to a note: it does not count against the proposal.
 * What Atlassian did not answer does. A mistake that is made once more counts.
 */
export function lessenKnown(head: Told, base: Told): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of base.findings) {
    const key = keyOf(finding, base.folder);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return head.findings.map((finding) => {
    const key = keyOf(finding, head.folder);
    const left = known.get(key) ?? 0;
    if (left === 0 || isLiveFinding(finding.code)) return finding;
    known.set(key, left - 1);
    return { ...finding, severity: 'note' };
  });
}

/** The same fault in the same file, wherever the folder is and whichever line it has moved to. */
function keyOf({ code, file = '', message }: Finding, folder: string): string {
  const name = file.startsWith(folder) ? file.slice(folder.length) : file;
  const words = message.replaceAll(folder, '').replace(/(\bline |:)\d+/giu, '$1');
  return JSON.stringify([code, name, words]);
}
