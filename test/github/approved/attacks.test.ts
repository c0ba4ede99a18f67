import { describe, expect, it } from 'vitest';
import { type Edits, history } from '../history.ts';
import { refused } from '../server/route.ts';
import { planOf, type WorldSpec } from '../../support/world.ts';
import type { PlannedFile } from '../../../src/model/plan.ts';

const top = (more = 'approvals: 1\n') =>
  `target: { sandbox: { seed: s } }\nowners: ["@dorice"]\n${more}`;
const oslo = (owners: string, more = '') =>
  `group: oslo\n${more}mode: additive\nowners: ["${owners}"]\nmembers:\n  - steve@banc.ly\n`;
const files = {
  'memberships/rollcall.yaml': top(),
  'memberships/groups/oslo.yaml': oslo('@dorice'),
  'memberships/groups/lille.yaml': 'group: lille\nowners: ["@steve"]\n',
};

const inOslo = (handle: string): WorldSpec => ({
  groups: { oslo: { live: ['steve'], members: ['steve', handle], owners: ['@steve'] } },
});
/** Steve is the owner by what the branch says, and approves that Florian joins. */
const joining = {
  edits: { 'memberships/groups/oslo.yaml': `${oslo('@steve')}  - florian@banc.ly\n` },
  by: ['steve'],
  plan: {
    ...planOf(inOslo('florian')),
    folder: 'memberships',
    files: [file('memberships/groups/oslo.yaml', ['@steve'], { group: 'oslo' })],
  },
};

function file(path: string, owners: readonly string[], more: Partial<PlannedFile> = {}) {
  return { path, status: 'changed' as const, owners, ...more };
}

const taken = oslo('@steve');
/** A harmless plan that Dorice approves. */
const harmless = {
  edits: { 'memberships/groups/lille.yaml': 'group: lille\nowners: ["@steve"]\n# A word\n' },
  plan: { files: [file('memberships/groups/lille.yaml', ['@dorice'], { group: 'lille' })] },
};

describe('Nobody lays hands on who approves', () => {
  it.each<[string, object]>([
    ['pushed after the approval', { later: { 'memberships/groups/oslo.yaml': taken } }],
    [
      'brought along by a merge that was made by hand',
      { byHand: { 'memberships/groups/oslo.yaml': taken } },
    ],
  ])('by owners that are %s', async (_, beyond) => {
    const story = await history(files);
    story.merge(7, { ...harmless, ...beyond });
    story.merge(8, joining);
    const { verdicts } = await story.run();
    expect(verdicts.pulls).toMatchObject([
      { approved: true },
      { refusal: { code: 'owners-missing' } },
    ]);
    expect(verdicts.disputed).toMatchObject([{ owners: ['@dorice'], pull: 7 }]);
  });

  it.each([
    ['that was never written down', ''],
    ['that was', 'approvals: 1\n'],
  ])('by lowering a number of approvals %s', async (_, written) => {
    const story = await history({ ...files, 'memberships/rollcall.yaml': top(written) });
    story.push('lowered', { 'memberships/rollcall.yaml': top('approvals: 0\n') });
    story.merge(8, { ...joining, by: [] });
    const { verdicts } = await story.run();
    expect(verdicts.pulls).toMatchObject([{ refusal: { code: 'too-few-approvals' } }]);
  });

  it.each<[string, Edits]>([
    ['guards', { 'memberships/rollcall.yaml': `${top()}guards: { protect: { accounts: [] } }\n` }],
    ['the target', { 'memberships/rollcall.yaml': top().replace('seed: s', 'seed: t') }],
    [
      'whom an email means',
      { 'memberships/accounts.yaml': 'accounts:\n  florian@banc.ly: 0-florian\n' },
    ],
  ])('by changing %s beforehand: those at the top are asked', async (_, edits) => {
    const story = await history({ ...files, 'memberships/groups/oslo.yaml': taken });
    story.push('poisoned', edits);
    story.merge(8, joining);
    const { verdicts } = await story.run();
    expect(verdicts.pulls).toMatchObject([{ refusal: { code: 'owners-missing' } }]);
  });

  it('does not ask those at the top about people whom nobody mapped otherwise', async () => {
    const story = await history({ ...files, 'memberships/groups/oslo.yaml': taken });
    story.push('mapped', { 'memberships/accounts.yaml': 'accounts:\n  nora@banc.ly: 0-nora\n' });
    story.merge(8, joining);
    expect((await story.run()).verdicts.pulls).toMatchObject([{ approved: true }]);
  });

  it('by having a file that they own speak for another group, and changing that through a set', async () => {
    const story = await history({ ...files, 'memberships/groups/oslo.yaml': taken });
    story.push('claimed', { 'memberships/groups/oslo.yaml': oslo('@steve', 'id: g-oslo\n') });
    const { plan } = joining;
    story.merge(8, {
      by: ['steve'],
      edits: { 'memberships/sets/team.yaml': 'set: team\nowners: ["@steve"]\nmembers: []\n' },
      plan: {
        ...plan,
        files: [file('memberships/sets/team.yaml', ['@steve'])],
        groups: plan.groups.map((each) => ({
          ...each,
          file: 'memberships/groups/oslo.yaml',
          name: 'finance-admins',
        })),
      },
    });
    const { verdicts } = await story.run();
    expect(verdicts.pulls).toMatchObject([{ refusal: { code: 'owners-missing' } }]);
  });

  it('by a plan that is older than the owners of today', async () => {
    const story = await history({ ...files, 'memberships/groups/oslo.yaml': taken });
    story.merge(7, {
      edits: { 'memberships/groups/oslo.yaml': oslo('@dorice') },
      by: ['steve'],
      plan: {
        files: [
          file('memberships/groups/oslo.yaml', ['@steve'], {
            group: 'oslo',
            settings: 'a'.repeat(64),
          }),
        ],
      },
    });
    story.merge(8, { ...joining, from: 'base', edits: harmless.edits });
    const { verdicts } = await story.run();
    expect(verdicts.pulls[0]).toMatchObject({ approved: true });
    expect(verdicts.pulls[1]).toMatchObject({
      refusal: {
        message: expect.stringContaining('memberships/groups/oslo.yaml (@dorice)') as string,
      },
    });
  });

  it('by a file that is too long for GitHub to show whole', async () => {
    const long = `# ${'long '.repeat(150_000)}\n`;
    const story = await history({
      ...files,
      'memberships/groups/oslo.yaml': oslo('@dorice') + long,
    });
    story.push('taken', { 'memberships/groups/oslo.yaml': taken + long });
    story.merge(8, joining);
    expect((await story.run()).verdicts.disputed).toMatchObject([{ owners: ['@dorice'] }]);
  });

  it('while GitHub refuses to say who is in a team, as it was asked too often', async () => {
    const story = await history(files);
    story.merge(8, {
      ...joining,
      plan: {
        ...joining.plan,
        groups: joining.plan.groups.map((each) => ({ ...each, owners: ['@banc/it'] })),
      },
    });
    story.server.fail({
      on: 'GET /orgs/banc/teams/it/members',
      answer: refused(403, 'API rate limit exceeded for installation.'),
      times: 9,
    });
    const { verdicts } = await story.run();
    expect(verdicts.pulls).toMatchObject([{ refusal: { code: 'undecided' } }]);
  });
});
