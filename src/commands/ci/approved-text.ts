import type { CheckedOwners } from '../../github/approved/owners.ts';
import {
  type ApprovedVerdict,
  type Verdicts,
  type WrittenVerdict,
  isRefused,
} from '../../github/receipts/verdicts.ts';
import { count } from '../../model/text.ts';
import { printable } from '../../render/layout.ts';

/** What became of each merged pull request, for people. `missed`: those whose announced changes can't be carried out. */
export function approvedText(
  { from, pulls, others, ended, due }: Verdicts,
  missed: readonly WrittenVerdict[],
): string {
  const parts = pulls.map(verdictText);
  if (others.length > 0) {
    const short = others.map((sha) => sha.slice(0, 7)).join(', ');
    parts.push(
      `${count(others.length, 'commit')} without a merged pull request: ${short}. Nothing is applied for ${others.length === 1 ? 'it' : 'them'}.\n`,
    );
  }
  for (const { pull, changes } of ended) {
    const those = count(changes.length, 'change');
    parts.push(
      `Pull request ${pull} announced ${those} that ${changes.length === 1 ? 'is' : 'are'} not carried out any more: files were changed since, without approval.\n`,
    );
  }
  if (due.length > 0) {
    const those = due.map(({ number }) => number).join(', ');
    parts.push(
      `May be due, as approved with ${due.length === 1 ? 'pull request' : 'pull requests'} ${those}.\n`,
    );
  }
  parts.push(...missed.map((verdict) => `Announced, and not carried out. ${verdictText(verdict)}`));
  if (parts.length > 0) return parts.join('\n');
  return from === undefined
    ? 'Nothing was pushed: nothing to apply.\n'
    : 'Nothing new was merged that changes the files: nothing to apply.\n';
}

function verdictText(verdict: WrittenVerdict): string {
  const title = `Pull request ${verdict.number}, ${printable(verdict.title)}`;
  if (verdict.approved) return `${title}: approved.\n${approvedLines(verdict)}`;
  if (!isRefused(verdict)) return `${title}: it changes none of the files.\n`;
  const { message, hint } = verdict.refusal;
  return `${title}: refused.\n  ${printable(message)}\n  ${printable(hint)}\n`;
}

function approvedLines(verdict: ApprovedVerdict): string {
  const { by, commit, run, attempt = 1, digest, changes, owners, file } = verdict;
  const from = run === undefined ? 'kept with its receipt' : `run ${run}, attempt ${attempt}`;
  const lines = [
    `approved by  ${by.length === 0 ? 'nobody: no approval needed' : by.map((login) => `@${login}`).join(', ')}`,
    `commit       ${commit}`,
    `plan         ${from}: ${count(changes, 'change')}, digest ${digest}`,
    ...owners.map((each) => `owners       ${printable(each.name)}: ${ownersText(each)}`),
    `written to   ${printable(file)}`,
  ];
  return lines.map((line) => `  ${line}\n`).join('');
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
