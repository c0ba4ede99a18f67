import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { leastNode } from '../../src/commands/doctor/facts.ts';
import { checkTarget } from '../../src/doctor/check-all.ts';
import type { CheckCode } from '../../src/doctor/check-code.ts';
import type { DoctorFacts, NetworkFacts } from '../../src/doctor/facts.ts';
import type { Traffic } from '../../src/model/target-facts.ts';
import { is, ofOrganization, ofSite, trouble, skipped, variables } from './facts.ts';

const sound = ofSite();

const check = (facts: DoctorFacts, code: CheckCode) =>
  checkTarget(facts).find((each) => each.code === code);

/** `status what`, for tables. */
const line = (facts: DoctorFacts, code: CheckCode) => {
  const found = check(facts, code);
  return found === undefined ? undefined : `${found.status} ${found.what}`;
};

it('finds nothing amiss where nothing is', () => {
  expect(checkTarget(sound).filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(
    checkTarget(sound).every(({ hint, lack }) => hint === undefined && lack === undefined),
  ).toBe(true);
});

it('gives every check that is not ok something to do, and every missing one a lack', () => {
  const broken = ofSite(
    { account: trouble('wrong-credentials'), groups: trouble('forbidden') },
    { machine: { node: '18.0.0', leastNode: '20.19', state: { folder: 'x', problem: 'no' } } },
  );
  const others = checkTarget(broken).filter(({ status }) => status !== 'ok');
  expect(others.map(({ code }) => code)).toEqual(['account', 'groups', 'node', 'state']);
  for (const { hint, lack } of others) {
    expect(hint).toBeTruthy();
    expect(lack?.what).toBeTruthy();
  }
});

describe('site administration', () => {
  const may = (administer: boolean) => is({ administer, browseUsers: true });
  it.each([
    ['in site-admins', is(['site-admins']), may(true), 'ok'],
    ['in Administrators, whatever the case', is(['Administrators']), may(false), 'ok'],
    ['in org-admins alone', is(['org-admins']), may(true), 'warn'],
    ['of Jira alone', is(['jira-users']), may(true), 'warn'],
    ['none at all', is(['jira-users']), may(false), 'missing'],
    ['not told by groups', trouble('forbidden'), may(false), 'warn'],
    ['not told by Jira', is([]), trouble('wrong-credentials'), 'warn'],
  ] as const)('%s: %s', (_, memberOf, permissions, status) => {
    const found = check(ofSite({ memberOf, permissions }), 'administration');
    expect(found?.status).toBe(status);
    expect(found?.lack).toEqual(
      status === 'ok' ? undefined : { of: 'writing', what: 'site administration' },
    );
  });

  it('is not judged by what strangers are told', () => {
    const facts = ofSite({ account: trouble('forbidden'), permissions: skipped });
    expect(check(facts, 'administration')).toBeUndefined();
  });
});

describe('a token with scopes', () => {
  it('that reads groups and not /myself is told which scope that takes', () => {
    const facts = ofSite({ scoped: true, account: trouble('wrong-credentials') });
    expect(check(facts, 'account')).toMatchObject({
      status: 'missing',
      what: "The token's scopes do not allow reading its own account (/myself).",
      hint: expect.stringContaining('read:jira-user, or the granular') as string,
    });
  });

  it('that reads nothing is not taken at all', () => {
    const wrong = trouble('wrong-credentials', 'Not taken.');
    const facts = ofSite({ scoped: true, account: wrong, groups: wrong });
    expect(line(facts, 'account')).toBe('missing Not taken.');
    expect(line(facts, 'groups')).toBeUndefined();
  });

  it('that is not told permissions is judged by what it reads', () => {
    const facts = ofSite({ scoped: true, permissions: trouble('wrong-credentials') });
    expect(check(facts, 'browse')).toBeUndefined();
    expect(check(facts, 'groups')?.status).toBe('ok');
  });
});

describe('groups', () => {
  const none = { requested: 3, found: [], notFound: [], ambiguous: [], synced: [] };
  it.each([
    [
      'some not there',
      { ...none, notFound: ['a', 'b'], ambiguous: ['c'] },
      'warn',
      /3 of 3 groups/u,
    ],
    ['none declared', { ...none, requested: 0, found: ['x'] }, 'ok', /Groups can be read/u],
    ['none shown', { ...none, requested: 0 }, 'warn', /No group is shown/u],
  ])('%s', (_, groups, status, what) => {
    const found = check(ofSite({ groups: is(groups) }), 'groups');
    expect(found?.status).toBe(status);
    expect(found?.what).toMatch(what);
  });

  it('that are synced are told, the first ones by name', () => {
    const groups = is({
      ...none,
      found: ['a', 'b', 'c', 'd', 'e'],
      synced: ['a', 'b', 'c', 'd', 'e'],
    });
    expect(line(ofOrganization({ groups }), 'synced')).toMatch(/^warn a, b, c and 2 more are not/u);
  });

  it('may be read by an account that Jira says may not browse them', () => {
    const permissions = is({ administer: false, browseUsers: false });
    expect(check(ofSite({ permissions }), 'browse')).not.toHaveProperty('lack');
    const refused = ofSite({ permissions, groups: trouble('forbidden'), members: skipped });
    expect(check(refused, 'browse')).toHaveProperty('lack');
    expect(check(refused, 'groups')?.status).toBe('missing');
  });
});

describe('protected accounts', () => {
  const files = { ...sound.files, protectedAccounts: 2 };
  it.each([
    ['found', 'ok 2 protected accounts are there.'],
    [
      'not-found',
      'warn guards.protect.accounts names x@banc.ly, and no account has that email or id.',
    ],
    ['not-known', 'warn x@banc.ly of guards.protect.accounts was not looked for.'],
  ] as const)('%s', (found, told) => {
    const people = is([{ named: 'x@banc.ly', found }]);
    expect(line(ofSite({ people }, { files }), 'protected')).toBe(told);
  });

  it('are missed where no account runs rollcall', () => {
    expect(check(sound, 'protected')?.status).toBe('ok');
    expect(check(ofOrganization(), 'protected')?.status).toBe('warn');
  });
});

describe('the way there', () => {
  it.each<[string, Partial<Traffic>, CheckCode, string]>([
    [
      'slow',
      { medianMs: 3400 },
      'answers',
      'warn banc.atlassian.net answers, reached directly, in 3 s: the median of 5 answers.',
    ],
    [
      'a clock ahead',
      { clockAheadMs: 12_300 },
      'clock',
      "ok This machine's clock is 12 s ahead of Atlassian's.",
    ],
    [
      'a clock a day behind',
      { clockAheadMs: -86_400_000 },
      'clock',
      "warn This machine's clock is 24 hours behind Atlassian's.",
    ],
    [
      'a clock beyond a minute',
      { clockAheadMs: 60_001 },
      'clock',
      "warn This machine's clock is 1 minute ahead of Atlassian's.",
    ],
    [
      'near a limit',
      { nearLimit: true, tightest: { limit: 100, remaining: 19 } },
      'limits',
      "warn Less than a fifth of Atlassian's limits is left: 19 of 100 requests.",
    ],
    [
      'at a limit',
      { throttled: 1 },
      'limits',
      'warn Atlassian made rollcall wait (429): its limits are used up.',
    ],
  ])('%s', (_, traffic, code, told) => {
    expect(line({ ...sound, traffic: { ...sound.traffic, ...traffic } }, code)).toBe(told);
  });

  it.each<[string, Partial<NetworkFacts>, CheckCode, string]>([
    ['no pin', { pin: is('unset') }, 'pin', 'warn ATLASSIAN_SITE is not set.'],
    [
      'a proxy in use',
      { proxy: is({ host: 'proxy:8080', used: true }) },
      'proxy',
      'ok The proxy proxy:8080 is asked for the connection (HTTPS_PROXY).',
    ],
    [
      'an exception',
      { proxy: is({ host: 'proxy:8080', used: false }), exceptions: true },
      'proxy',
      'ok The proxy proxy:8080 is not used: NO_PROXY has exceptions.',
    ],
    [
      'no proxy for this machine',
      { proxy: is({ host: 'proxy:8080', used: false }), loopback: true },
      'proxy',
      'ok The proxy proxy:8080 is not used: the sandbox is on this machine.',
    ],
    ['a bad proxy', { proxy: trouble('bad-proxy', 'No address.') }, 'proxy', 'missing No address.'],
    [
      'another variable',
      { otherProxies: ['HTTP_PROXY'] },
      'proxy',
      'warn HTTP_PROXY is set, and rollcall uses HTTPS_PROXY only.',
    ],
    [
      'another API',
      { apiUrl: is({ host: 'api.other.test', usual: false }) },
      'api-url',
      'warn ATLASSIAN_API_URL sends requests, and credentials, to api.other.test in place of api.atlassian.com.',
    ],
  ])('%s', (_, network, code, told) => {
    expect(line({ ...sound, network: { ...sound.network, ...network } }, code)).toBe(told);
  });

  it('is to blame for a written cloudId that leads elsewhere', () => {
    const facts = ofSite({ account: trouble('site-pinned', 'Not that site.') });
    expect(line(facts, 'pin')).toBe('missing Not that site.');
    expect(check(facts, 'answers')?.status).toBe('ok');
  });

  it('is told once where nothing was sent', () => {
    const facts = {
      ...sound,
      look: trouble('missing-credentials', 'X is not set.'),
      variables: [],
    };
    expect(line(facts, 'credential')).toBe('missing X is not set.');
    expect(line(facts, 'answers')).toBe('warn The target was not contacted.');
    const busy = { ...sound, look: trouble('port-unavailable', 'The sandbox is in use.') };
    expect(line(busy, 'answers')).toBe('missing The sandbox is in use.');
  });
});

describe('credentials', () => {
  it('are told for a target that nobody knows', () => {
    const { at, files, variables: set, network, machine, traffic } = sound;
    const rest = { at, files, variables: set, network, machine, traffic, look: skipped };
    expect(line(rest, 'credential')).toBe(
      'warn Set: ATLASSIAN_EMAIL, ATLASSIAN_API_TOKEN. Without a target, their use is not known.',
    );
    expect(line({ ...rest, variables: [] }, 'credential')).toBe('warn No credential is set.');
  });

  it('that are of another target are told', () => {
    expect(line(ofOrganization({}, { variables }), 'unused-credential')).toBe(
      'warn ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN are set, and not for this target: organization 9f1c.',
    );
  });
});

describe('Node', () => {
  it.each([
    ['20.18.9', 'missing'],
    ['20.19.0', 'ok'],
    ['22.1.0', 'ok'],
    ['9.99.0', 'missing'],
  ])('%s: %s', (node, status) => {
    const machine = { ...sound.machine, node };
    expect(check({ ...sound, machine }, 'node')?.status).toBe(status);
  });

  it('is asked for as package.json does', () => {
    expect(manifest.engines.node).toBe(`>=${leastNode}`);
  });
});
