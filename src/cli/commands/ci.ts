import { approved } from './ci/approved.ts';
import { codeowners } from './ci/codeowners.ts';
import { comment } from './ci/comment.ts';
import { issue } from './ci/issue.ts';
import { proposal } from './ci/proposal.ts';
import { reviewers } from './ci/reviewers.ts';
import { summary } from './ci/summary.ts';
import { visibility } from './ci/visibility.ts';
import type { Family, Group } from './definition.ts';

const families: readonly Family[] = [
  { heading: 'Tell people', commands: [comment, issue, summary] },
  { heading: 'Decide', commands: [approved, reviewers, visibility, proposal] },
  { heading: 'Keep in step', commands: [codeowners] },
];

export const ci: Group = {
  name: 'ci',
  does: 'what the workflows on GitHub call',
  examples: [comment, approved, codeowners].flatMap(({ examples }) => examples.slice(0, 1)),
  families,
};
