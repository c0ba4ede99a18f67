import { describe, expect, it } from 'vitest';
import { groupIdOf, idOf, planOf } from '../../support/world.ts';
import { history } from '../history.ts';
import { sha } from '../merged.ts';

const oslo = (...members: readonly string[]) =>
  `group: oslo\nmode: authoritative\nmembers:\n${members.map((name) => `  - ${name}\n`).join('')}`;
const path = 'memberships/groups/oslo.yaml';
const files = {
  'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\nowners: ["@dorice"]\n',
  [path]: oslo('steve'),
};
const planned = (live: readonly string[], members: readonly string[]) =>
  planOf({ groups: { oslo: { live, members } } });
const joins = {
  edits: { [path]: oslo('steve', 'florian') },
  plan: planned(['steve'], ['steve', 'florian']),
};
const leaves = {
  edits: { [path]: oslo('steve') },
  plan: planned(['steve', 'florian'], ['steve']),
};
const florian = { action: 'add', group: groupIdOf('oslo'), account: idOf('florian') };

describe('What was approved once', () => {
  it.each<[string, string]>([
    ['in the same run', 'again'],
    ['by starting an old run again', 'merge-1'],
  ])('does not let anybody in whom a later proposal let out: %s', async (_, after) => {
    const story = await history(files);
    story.merge(1, joins);
    story.merge(2, leaves);
    story.push('again', { [path]: oslo('steve', 'florian') });
    const { written } = await story.run('base', after);
    expect((await written('pull-1.json')).ended).toEqual([florian]);
  });

  it('stands as long as nobody decides otherwise', async () => {
    const story = await history(files);
    story.merge(1, joins);
    story.merge(2, { edits: { 'memberships/sets/a.yaml': 'set: a\nmembers: []\n' } });
    const { written } = await story.run('base', 'merge-1');
    expect((await written('pull-1.json')).ended).toBeUndefined();
  });
});

describe('What was announced', () => {
  const pending = planOf({
    groups: { oslo: { live: ['steve'], members: ['steve', { user: 'nora', pending: true }] } },
    unknown: ['nora'],
  });
  const nora = { action: 'add', group: groupIdOf('oslo'), account: 'nora@banc.ly' };
  const announces = {
    edits: { [path]: oslo('steve', '{ user: nora@banc.ly, pending: true }') },
    plan: pending,
  };
  const kept = {
    'settled.json': { memberships: { commit: sha('merge-1'), disputed: [] } },
    'announced.json': {
      memberships: [{ pull: 1, mergedAt: '2026-11-21T11:00:00Z', left: [nora] }],
    },
  };

  it.each<[string, Record<string, string>]>([
    ['its file', { [path]: oslo('steve', '{ user: nora@banc.ly, pending: true } # again') }],
    [
      'a file that flows into its group',
      {
        [path]: `${oslo('steve')}  - { set: team }\n`,
        'memberships/sets/team.yaml': 'set: team\nmembers: [nora@banc.ly]\n',
      },
    ],
    ['whom its email means', { 'memberships/accounts.yaml': 'accounts: { nora@banc.ly: x }\n' }],
  ])('is not carried out once somebody changes, without approval, %s', async (_, edits) => {
    const story = await history(files);
    story.merge(1, announces);
    story.push('again', edits);
    story.keep({ ...kept, 'announced/memberships/pull-1.json': pending });
    const { verdicts, code } = await story.run('merge-1', 'again', ['--due']);
    expect(code).toBe(0);
    expect(verdicts).toMatchObject({ ended: [{ pull: 1, changes: [nora] }], due: [] });
  });

  it.each<[string, Record<string, string>]>([
    ['another group', { 'memberships/groups/lille.yaml': 'group: lille\nmembers: []\n' }],
    ['nothing of the folder', { 'README.md': 'A word\n' }],
  ])('is carried out where somebody changed %s', async (_, edits) => {
    const story = await history(files);
    story.merge(1, announces);
    story.push('else', edits);
    story.keep({ ...kept, 'announced/memberships/pull-1.json': pending });
    const { verdicts, written } = await story.run('merge-1', 'else', ['--due']);
    expect(verdicts).toMatchObject({ ended: [], due: [{ number: 1 }] });
    expect((await written('due/pull-1.json')).ended).toBeUndefined();
  });

  it('and is done, is not done again with what else the plan announced', async () => {
    const story = await history(files);
    const two = planOf({
      groups: {
        oslo: {
          live: ['steve'],
          members: ['steve', { user: 'nora', pending: true }, { user: 'verna', pending: true }],
        },
      },
      unknown: ['nora', 'verna'],
    });
    story.merge(1, { ...announces, plan: two });
    story.keep(kept);
    const { written } = await story.run('merge-1', 'merge-1', ['--due']);
    expect((await written('due/pull-1.json')).ended).toEqual([
      { ...nora, account: 'verna@banc.ly' },
    ]);
  });
});
