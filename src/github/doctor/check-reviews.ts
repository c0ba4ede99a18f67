import { count } from '../../model/count.ts';
import {
  asAdmin,
  type GitHubCheck,
  type GitHubCheckCode,
  missing,
  ok,
  type Wanted,
  warn,
} from './check-code.ts';
import type { Facts } from './facts.ts';

/** What a pull request needs before it is merged, and who is excepted. */
export function checkReviews(
  { reviews, defaultBranch }: Facts,
  { approvals }: Wanted,
): readonly GitHubCheck[] {
  const rules = `Settings, Rules, for ${defaultBranch}`;
  const unsure = reviews.partial
    ? ' Branch protection could not be read: only rulesets count.'
    : '';
  const lacks = (code: GitHubCheckCode, what: string, hint: string) =>
    reviews.partial ? warn(code, `${what}${unsure}`, hint) : missing(code, what, hint);
  const enough = reviews.approvals >= approvals;
  return [
    enough
      ? ok('approvals', `${defaultBranch} asks for ${count(reviews.approvals, 'approval')}.`)
      : lacks(
          'approvals',
          `${defaultBranch} asks for ${count(reviews.approvals, 'approval')}, and "approvals" is ${approvals}.`,
          `Require ${count(approvals, 'approval')} under ${rules}.`,
        ),
    ...(approvals === 0
      ? []
      : [
          reviews.codeOwners
            ? ok('code-owners', 'The owners of the files must approve.')
            : lacks(
                'code-owners',
                'The owners of the files need not approve.',
                `Require review from code owners under ${rules}.`,
              ),
          reviews.dismissStale
            ? ok('stale-approvals', 'A push takes approvals back.')
            : warn(
                'stale-approvals',
                'An approval stays when something else is pushed. That is then not applied, but for what its files date.',
                `Dismiss stale approvals under ${rules}.`,
              ),
        ]),
    reviews.bypass.length === 0
      ? ok('exceptions', 'Nobody is known to be excepted from these rules.')
      : warn(
          'exceptions',
          `Not everybody keeps to these rules: ${reviews.bypass.join(', ')}.`,
          `See ${rules}.`,
        ),
    ok(
      'merge-queue',
      reviews.mergeQueue
        ? 'There is a merge queue.'
        : 'There is no merge queue, and none is needed.',
    ),
  ];
}

export function checkCodeowners({ codeowners }: Facts): readonly GitHubCheck[] {
  const hint = 'Run "rollcall ci codeowners", and commit the file.';
  if (codeowners === undefined) return [warn('codeowners', "CODEOWNERS can't be read.", asAdmin)];
  if (codeowners === 'absent') return [missing('codeowners', 'There is no CODEOWNERS.', hint)];
  return codeowners.length === 0
    ? [ok('codeowners', 'CODEOWNERS is sound.')]
    : codeowners.map((error) => warn('codeowners', `CODEOWNERS: ${error}`, hint));
}
