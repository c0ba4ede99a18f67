import { describe, expect, it } from 'vitest';
import { planOf, sentences, type WorldSpec } from '../support/world.ts';

const oslo = (rest: Partial<WorldSpec>, live: readonly string[]): WorldSpec => ({
  groups: { oslo: { live, members: ['verna'] } },
  ...rest,
});

describe('what is not ours is not touched, and nothing is withheld for it (promise 4)', () => {
  it.each<[string, WorldSpec, string]>([
    [
      'an app that no file declares',
      oslo({ accounts: { bot: { type: 'app' } } }, ['verna', 'bot']),
      'app-account',
    ],
    [
      'a customer account',
      oslo({ accounts: { eve: { type: 'customer' } } }, ['verna', 'eve']),
      'app-account',
    ],
    [
      'an account of no known type',
      oslo({ accounts: { x: { type: 'unknown' } } }, ['verna', 'x']),
      'app-account',
    ],
    [
      'a protected account',
      oslo({ protect: { accounts: ['steve'] } }, ['verna', 'steve']),
      'protected-account',
    ],
    ['the account that runs the tool', oslo({}, ['verna', 'self']), 'running-account'],
    ['a protected group', oslo({ protect: { groups: ['OSLO'] } }, ['steve']), 'protected-group'],
    [
      'a protected group by id',
      oslo({ protect: { groups: ['g-oslo'] } }, ['steve']),
      'protected-group',
    ],
    [
      'a system group',
      { groups: { 'site-admins': { live: ['steve'], members: ['verna'] } } },
      'system-group',
    ],
    [
      'a group that is synced from an identity provider',
      { groups: { oslo: { synced: true, live: ['steve'], members: ['verna'] } } },
      'synced-group',
    ],
    [
      'an add of a deactivated account',
      oslo({ accounts: { verna: { status: 'deactivated' } } }, ['verna', 'steve'].slice(2)),
      'inactive-account',
    ],
  ])('%s', (_, world, code) => {
    const plan = planOf(world);
    expect(sentences(plan.changes)).toEqual([]);
    expect(plan.withheld).toEqual([]);
    expect(plan.findings.map((finding) => finding.code)).toEqual([code]);
  });

  it('an app that the file names as absent is removed', () => {
    const plan = planOf({
      accounts: { bot: { type: 'app' } },
      groups: { oslo: { mode: 'additive', live: ['verna', 'bot'], absent: ['bot'] } },
    });
    expect(sentences(plan.changes)).toEqual(['- oslo bot']);
  });

  it('does not count towards the limit of its group', () => {
    const apps = ['app-1', 'app-2', 'app-3', 'app-4'];
    const plan = planOf({
      accounts: Object.fromEntries(apps.map((app) => [app, { type: 'app' as const }])),
      groups: { oslo: { live: ['verna', 'steve', ...apps], members: ['verna'] } },
    });
    expect(sentences(plan.changes)).toEqual(['- oslo steve']);
  });

  it('someone whose membership is counted and not listed is not added again', () => {
    const plan = planOf({
      groups: { oslo: { live: ['dorice'], unlisted: ['verna'], members: ['dorice', 'verna'] } },
    });
    expect(plan.changes).toEqual([]);
    expect(plan.findings.map(({ code }) => code)).toEqual(['members-unlisted', 'unlisted-member']);
  });

  it('being in org-admins is said to grant nothing', () => {
    const plan = planOf({ groups: { 'org-admins': { live: [], members: ['verna'] } } });
    expect(plan.findings[0]?.message).toContain('no longer grants the role');
  });
});

it('a group that costs licences is marked, with its seats', () => {
  const licences = [{ product: 'Jira', seats: { used: 2967, limit: 3000 } }];
  const plan = planOf({ groups: { oslo: { live: [], members: ['verna'], licences } } });
  expect(plan.groups[0]?.licences).toEqual(licences);
});

it.each([
  ['olso', 'warning', 'Did you mean "oslo"?'],
  ['elsewhere', 'note', 'Remove it: groups that no file declares are never touched.'],
])('a protected group %j that no file declares is told', (name, severity, hint) => {
  const plan = planOf(oslo({ protect: { groups: [name] } }, ['verna']));
  expect(plan.findings).toEqual([
    expect.objectContaining({ code: 'protect-unknown-group', severity, hint }),
  ]);
});

it('a protected group stays so when it is renamed in Atlassian', () => {
  const plan = planOf({
    protect: { groups: ['vault'] },
    groups: {
      vault: {
        id: 'g-7',
        liveId: 'g-7',
        liveName: 'vault-new',
        live: ['verna', 'steve'],
        members: ['verna'],
      },
    },
  });
  expect(plan.changes).toEqual([]);
  expect(plan.findings.map(({ code }) => code)).toEqual(['protected-group']);
});

it('a group that another file means too is left alone, whether that file was asked about or not', () => {
  const plan = planOf({
    notAsked: ['Engineering'],
    groups: {
      eng: {
        id: 'g-1',
        liveId: 'g-1',
        liveName: 'engineering',
        live: ['verna', 'steve'],
        members: ['verna'],
      },
    },
  });
  expect(plan.changes).toEqual([]);
  expect(plan.findings.map(({ code }) => code)).toEqual(['duplicate-group']);
});
