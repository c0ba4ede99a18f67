import type { CheckedOwners } from '../../github/approved/owners.ts';
import type { Verdict } from '../../github/approved/approve-pull.ts';
import { count } from '../../model/count.ts';
import { printable } from '../../render/printable.ts';

export interface WrittenVerdict {
  readonly verdict: Verdict;
  /** The plan file of an approved one. */
  readonly file?: string;
}

/** What became of each merged pull request, for people. */
export function approvedText(
  verdicts: readonly WrittenVerdict[],
  others: readonly string[],
): string {
  const parts = verdicts.map(verdictText);
  if (others.length > 0) {
    const short = others.map((sha) => sha.slice(0, 7)).join(', ');
    parts.push(
      `${count(others.length, 'commit')} without a merged pull request: ${short}. Nothing is applied for ${others.length === 1 ? 'it' : 'them'}.\n`,
    );
  }
  return parts.length === 0 ? 'Nothing was pushed: nothing to apply.\n' : parts.join('\n');
}

function verdictText({ verdict, file = '' }: WrittenVerdict): string {
  const { pull } = verdict;
  const title = `Pull request ${pull.number}, ${printable(pull.title)}`;
  if (verdict.kind === 'refused') {
    const { message, hint } = verdict.refusal;
    return `${title}: refused.\n  ${printable(message)}\n  ${printable(hint)}\n`;
  }
  const { by, commit, seen, plan, owners } = verdict;
  const changes = plan.changes.length + plan.upcoming.length + plan.pending.length;
  const lines = [
    `approved by  ${by.length === 0 ? 'nobody: no approval is needed' : by.map((login) => `@${login}`).join(', ')}`,
    `commit       ${commit}`,
    `plan         run ${seen.run}, attempt ${seen.attempt}: ${count(changes, 'change')}, digest ${plan.digest}`,
    ...owners.map((each) => `owners       ${printable(each.name)}: ${ownersText(each)}`),
    `written to   ${printable(file)}`,
  ];
  return `${title}: approved.\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function ownersText({ kind, who, owners }: CheckedOwners): string {
  switch (kind) {
    case 'approved':
      return `${who.join(', ')} approved`;
    case 'unchecked':
      return `${who.join(', ')} could not be checked`;
    case 'missing':
      return `none of ${owners.join(', ')} approved`;
    case 'none':
      return 'nobody in particular';
    case 'unasked':
      return owners.length === 0 ? 'nobody in particular' : `${owners.join(', ')} need not approve`;
  }
}

/** The same for programs. */
export function approvedJson(verdicts: readonly WrittenVerdict[], others: readonly string[]) {
  return {
    pulls: verdicts.map(({ verdict, file }) => {
      const { number, title, mergeCommit } = verdict.pull;
      const pull = { number, title, mergeCommit };
      if (verdict.kind === 'refused') return { ...pull, approved: false, refusal: verdict.refusal };
      const { by, commit, seen, plan, owners } = verdict;
      const { run, attempt } = seen;
      const { digest } = plan;
      return { ...pull, approved: true, by, commit, run, attempt, digest, owners, file };
    }),
    others,
  };
}
