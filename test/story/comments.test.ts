import { describe, expect, it } from 'vitest';
import { repository } from './repository.ts';

const people = { oslo: ['dorice', 'nora', 'steve'], lille: ['nora', 'verna'] };
const world = { live: people, files: people, outside: ['florian'] };
const moved = {
  'groups/oslo.yaml': ['dorice', 'steve', 'florian'],
  'groups/lille.yaml': ['nora', 'verna', 'dorice'],
};
type Options = Parameters<typeof repository>[1];

/** What the pull request shows, from its first push to its receipt. */
async function shown(options: Options, approvers: readonly string[]): Promise<string> {
  const story = await repository(world, options);
  const parts: string[] = [];
  const show = (title: string, pull: number) =>
    parts.push(`<!-- ${title} -->\n\n${story.comment(pull)}`);
  const pull = await story.propose(moved);
  await story.plan(pull);
  show('After the first push', pull);
  if (approvers.length > 0) {
    await story.forcePush(pull, { ...moved, 'groups/lille.yaml': ['nora', 'verna'] });
    approvers.forEach((login) => story.approve(pull, login));
    await story.plan(pull);
    show('Pushed again, and approved before the new plan', pull);
    approvers.forEach((login) => story.approve(pull, login));
  }
  await story.apply(await story.merge(pull));
  show('After the merge', pull);
  return stable(parts.join('\n'), story.sandbox.url);
}

/** Without what differs from run to run: times, commits, digests, addresses. */
function stable(text: string, url: string): string {
  return text
    .replaceAll(url, 'https://banc.atlassian.net')
    .replaceAll(/\b[0-9a-f]{64}\b/gu, 'DIGEST')
    .replaceAll(/\b[0-9a-f]{40}\b/gu, 'COMMIT')
    .replaceAll(/\b[0-9a-f]{7,12}\b(?=[`…])/gu, 'SHORT')
    .replaceAll(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z| \d\d:\d\d UTC)/gu, 'TIME')
    .replaceAll(/runs\/\d+/gu, 'runs/RUN');
}

describe('The comment reads right from the first push to the receipt', () => {
  it.each<[string, Options, readonly string[]]>([
    ['lone-administrator', { approvals: 'approvals: 0' }, []],
    ['team', {}, ['dorice']],
    ['public-repository', { isPublic: true }, ['dorice']],
    ['monorepo', { dir: 'platform/access/memberships' }, ['dorice']],
  ])('%s', async (name, options, approvers) => {
    await expect(await shown(options, approvers)).toMatchFileSnapshot(`golden/comment-${name}.md`);
  });
});
