import { describe, expect, it, onTestFinished } from 'vitest';
import type { TargetFacts } from '../../src/model/target-facts.ts';
import { connectOrganization } from '../../src/live/organization/connection.ts';
import { inspectOrganization } from '../../src/live/organization/inspect.ts';
import type { InspectRequest } from '../../src/live/inspect.ts';
import { connectSite } from '../../src/live/site/connection.ts';
import { inspectSite } from '../../src/live/site/inspect.ts';
import { accountId, address, userBean } from './beans.ts';
import { apiKey } from './open-scripted-organization.ts';
import { email, token } from './open-scripted-site.ts';
import { recordedTiming } from './recorded-timing.ts';
import { startScripted, type Scripted, type Seen } from './scripted-server.ts';

type Answers = Readonly<Record<string, Scripted>>;

const page = (...values: readonly unknown[]): Scripted => ({
  json: { values, total: values.length, isLast: true },
});
const has = (havePermission: boolean) => ({ havePermission });
const site: Answers = {
  '/myself': { json: userBean(1) },
  '/mypermissions': { json: { permissions: { ADMINISTER: has(true), USER_PICKER: has(false) } } },
  '/user/groups': { json: [{ name: 'site-admins', groupId: 'g-9' }] },
  '/group/bulk': page({ name: 'oslo', groupId: 'g-1' }),
  '/group/member': page(userBean(1)),
  '/user/search': { json: [userBean(2)] },
  '/user/bulk': page(userBean(3)),
  '/tenant_info': { json: { cloudId: 'c-1' } },
};
const organization: Answers = {
  '/directories': { json: { data: [{ directoryId: 'd-1', name: 'Staff' }] } },
  '/orgs': { json: { data: [{ id: 'o-1' }] } },
  '/groups/search': {
    json: { data: [{ id: 'g-1', name: 'oslo', externalSynced: true, counts: { users: 7 } }] },
  },
  '/users/search': { json: { data: [] } },
};

/** Answers by the end of the path; `seen` holds the calls in short. */
async function server(answers: Answers) {
  const scripted = await startScripted(({ path }: Seen) => {
    const end = Object.keys(answers).find((name) => path.endsWith(name));
    return answers[end ?? ''] ?? { status: 404, text: '' };
  });
  const calls = () =>
    scripted.seen.map(({ method, path }) => `${method} ${path.replace('/rest/api/3', '')}`);
  return { url: scripted.url, seen: scripted.seen, calls };
}

const wanted: InspectRequest = { groups: [{ name: 'oslo' }, { name: 'lille' }], people: [] };

async function ofSite(change: Answers = {}, question = wanted, scoped = false) {
  const { url, ...rest } = await server({ ...site, ...change });
  const timing = recordedTiming();
  const connection = connectSite({
    ...{ url, email, token, timing },
    ...(scoped ? { scoped: { apiUrl: url } } : {}),
  });
  onTestFinished(() => connection.close());
  return { facts: await inspectSite(connection, scoped, question), ...rest };
}

async function ofOrganization(change: Answers = {}, question = wanted) {
  const { url, ...rest } = await server({ ...organization, ...change });
  const connection = connectOrganization({
    apiUrl: url,
    orgId: 'o-1',
    apiKey,
    timing: recordedTiming(),
  });
  onTestFinished(() => connection.close());
  return { facts: await inspectOrganization(connection, question), ...rest };
}

/** What became of each question: the value, the code of its trouble, or that it was skipped. */
function resultsOf(facts: TargetFacts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, answer]: [string, unknown]) => {
      if (typeof answer !== 'object' || answer === null || !('kind' in answer)) return [];
      if ('value' in answer) return [[name, answer.value]];
      return [[name, 'trouble' in answer ? (answer.trouble as { code: string }).code : 'skipped']];
    }),
  );
}

describe('inspecting a site', () => {
  it('sends five requests, each once, and one for all groups where one is not found', async () => {
    const { facts, calls } = await ofSite();
    expect(resultsOf(facts)).toMatchObject({
      account: { name: 'User 1' },
      permissions: { administer: true, browseUsers: false },
      memberOf: ['site-admins'],
      groups: { requested: 2, found: ['oslo'], notFound: ['lille'] },
      members: { group: 'oslo', count: 1 },
      people: [],
    });
    expect(calls().toSorted()).toEqual([
      ...['GET /group/bulk', 'GET /group/bulk', 'GET /group/member', 'GET /mypermissions'],
      ...['GET /myself', 'GET /user/groups'],
    ]);
  });

  it.each([
    ['a token that is not taken', { status: 401, text: '' }, 'wrong-credentials'],
    ['no site', { status: 404, text: '' }, 'not-a-site'],
  ] as const)('requests nothing more of %s', async (_, answer, code) => {
    const { facts, seen } = await ofSite({ '/myself': answer });
    expect(new Set(Object.values(resultsOf(facts)))).toEqual(new Set([code, 'skipped']));
    expect(seen).toHaveLength(1);
  });

  it('goes on where a scope or a right is missing for one call alone', async () => {
    const refused = {
      status: 401,
      json: { code: 401, message: 'Unauthorized; scope does not match' },
    };
    const scoped = await ofSite({ '/myself': refused }, wanted, true);
    expect(resultsOf(scoped.facts)).toMatchObject({
      account: 'wrong-credentials',
      permissions: 'skipped',
      groups: { found: ['oslo'] },
    });
    const granular = await ofSite({ '/mypermissions': refused }, wanted, true);
    expect(resultsOf(granular.facts)).toMatchObject({
      account: { name: 'User 1' },
      permissions: 'wrong-credentials',
      members: { group: 'oslo' },
    });
    const forbidden = await ofSite({ '/group/bulk': { status: 403, text: '' } });
    expect(resultsOf(forbidden.facts)).toMatchObject({ groups: 'forbidden', members: 'skipped' });
  });

  it('makes nothing of answers that make no sense', async () => {
    const nonsense = { json: { odd: true } };
    const { facts } = await ofSite({
      ...{ '/mypermissions': nonsense, '/user/groups': nonsense, '/group/member': nonsense },
    });
    expect(resultsOf(facts)).toMatchObject({
      permissions: 'unexpected-answer',
      memberOf: 'unexpected-answer',
      members: 'unexpected-answer',
    });
  });

  it('inspects the first groups where the files have none', async () => {
    const { facts } = await ofSite({}, { groups: [], people: [] });
    expect(resultsOf(facts)).toMatchObject({
      groups: { requested: 0, found: ['oslo'] },
      members: { count: 1 },
    });
  });

  it('finds people: all ids at once, a few emails one by one', async () => {
    const person = (named: string) => ({
      named,
      user: { kind: 'email', email: address(named) } as const,
    });
    const byId = (id: string) => ({ named: id, user: { kind: 'id', id: accountId(id) } as const });
    const shown = userBean(2);
    const emails = [1, 2, 3, 4, 5].map((number) => `nobody-${number}@banc.ly`);
    const people = [
      ...[person('user-2@example.com'), byId(userBean(3).accountId), byId('712020:gone')],
      ...emails.map(person),
    ];
    const { facts, seen } = await ofSite(
      { '/user/search': { json: [{ ...shown, emailAddress: 'user-2@example.com' }] } },
      { ...wanted, people },
    );
    expect(facts.people).toMatchObject({
      value: [
        'found',
        'found',
        'not-found',
        ...Array<string>(4).fill('not-found'),
        'not-known',
      ].map((found) => ({ found })),
    });
    expect(seen.filter(({ path }) => path.endsWith('/user/search'))).toHaveLength(5);
    expect(seen.filter(({ path }) => path.endsWith('/user/bulk'))).toHaveLength(1);
  });
});

describe('inspecting an organization', () => {
  it('sends four requests, each once, and one for all groups where one is not found', async () => {
    const { facts, calls } = await ofOrganization();
    expect(resultsOf(facts)).toEqual({
      directory: { id: 'd-1', name: 'Staff', of: 1 },
      keyHasScopes: false,
      groups: {
        requested: 2,
        found: ['oslo'],
        notFound: ['lille'],
        ambiguous: [],
        synced: ['oslo'],
      },
      members: { group: 'oslo', count: 7 },
      people: [],
    });
    expect(calls()).toHaveLength(5);
  });

  it.each<[string, Scripted, unknown]>([
    ['shown none', { json: { data: [] } }, true],
    ['shown another', { json: { data: [{ id: 'o-2' }] } }, true],
    ['refused', { status: 403, text: '' }, true],
    ['not taken for it', { status: 401, text: '' }, true],
    ['answered with nothing that makes sense', { json: {} }, 'unexpected-answer'],
    ['not answered', { status: 404, text: '' }, 'no-organization'],
  ])('takes a key for one with scopes when it is %s', async (_, orgs, expected) => {
    expect(resultsOf((await ofOrganization({ '/orgs': orgs })).facts)['keyHasScopes']).toBe(
      expected,
    );
  });

  it('requests nothing more with a key that is not taken', async () => {
    const { facts, seen } = await ofOrganization({ '/directories': { status: 401, text: '' } });
    expect(new Set(Object.values(resultsOf(facts)))).toEqual(
      new Set(['wrong-credentials', 'skipped']),
    );
    expect(seen).toHaveLength(1);
  });

  it('reports on the key where only the directory is not clear', async () => {
    const data = ['d-1', 'd-2'].map((directoryId) => ({ directoryId, name: directoryId }));
    const { facts } = await ofOrganization({ '/directories': { json: { data } } });
    expect(resultsOf(facts)).toMatchObject({
      directory: 'several-directories',
      keyHasScopes: false,
    });
  });

  it('inspects the first groups where the files have none', async () => {
    const { facts } = await ofOrganization({}, { groups: [], people: [] });
    expect(resultsOf(facts)).toMatchObject({ groups: { requested: 0, found: ['oslo'] } });
  });

  it('finds people by a search for all emails and one for all ids', async () => {
    const people = [
      { named: 'x@banc.ly', user: { kind: 'email', email: address('x@banc.ly') } },
      { named: '712020:9', user: { kind: 'id', id: accountId('712020:9') } },
    ] as const;
    const { facts } = await ofOrganization({}, { ...wanted, people });
    expect(resultsOf(facts)['people']).toEqual([
      { named: 'x@banc.ly', found: 'not-found' },
      { named: '712020:9', found: 'not-found' },
    ]);
  });
});
