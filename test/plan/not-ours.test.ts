import { describe, expect, it } from 'vitest';
import { planOf, sentences, type WorldSpec } from '../support/world.ts';

const oslo = (rest: Partial<WorldSpec>, live: readonly string[]): WorldSpec => ({
  groups: { oslo: { live, members: ['verna'] } },
  ...rest,
});

describe('what is not ours is not touched, and nothing is withheld for it', () => {
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
      'an add of a deactivated account',
      oslo({ accounts: { verna: { active: false } } }, ['verna', 'steve'].slice(2)),
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
});
