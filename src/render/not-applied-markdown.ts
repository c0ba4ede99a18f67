import { markdownText } from './markdown/cells.ts';

export interface NotApplied {
  /** Why, in a sentence or two. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  readonly runUrl: string | undefined;
}

/** For a pull request that was merged, and whose changes nobody carries out. */
export function notAppliedMarkdown({ message, hint, runUrl }: NotApplied): string {
  return `${[
    '### rollcall: **not applied**',
    '> [!WARNING]\n' + `> ${markdownText(message)}`,
    markdownText(hint),
    ...(runUrl === undefined ? [] : [`<sub>[run](${runUrl})</sub>`]),
  ].join('\n\n')}\n`;
}

/** For a pull request from a fork: before the merge, while there is another way. */
export function forkMarkdown(repository: string): string {
  return `${[
    '### rollcall: **not planned**, because it comes from a fork',
    `A plan would show strangers which accounts exist, so pull requests from forks are only validated. If this is merged, none of it is applied.`,
    `**To have it applied:** push the branch to ${markdownText(repository)} and open the pull request from there.`,
  ].join('\n\n')}\n`;
}

/** Approvals that stand on GitHub and do not count for this plan. */
export interface UncountedApproval {
  readonly by: string;
  readonly why: 'too-early' | 'other-plan' | 'own-push';
}

const reasons: Readonly<Record<UncountedApproval['why'], string>> = {
  'too-early': 'approved before a plan was complete',
  'other-plan': 'approved another plan',
  'own-push': 'pushed the changes, so somebody else has to approve them',
};

/** Nothing where all of them count. Logins are GitHub's own, and a mention asks for what has to be done. */
export function uncountedMarkdown(uncounted: readonly UncountedApproval[]): string {
  if (uncounted.length === 0) return '';
  const lines = uncounted.map(({ by, why }) => `> - @${by} ${reasons[why]}`);
  const again = uncounted.some(({ why }) => why !== 'own-push');
  const head = again ? '**Approve again**, after reading this plan:' : '**Not counted:**';
  return `> [!WARNING]\n> ${head}\n${lines.join('\n')}\n\n`;
}
