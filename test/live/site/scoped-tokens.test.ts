import { describe, expect, it, onTestFinished } from 'vitest';
import type { AppError } from '../../../src/model/app-error.ts';
import { connectSite, type SiteOptions } from '../../../src/live/site/connection.ts';
import { openSiteReader } from '../../../src/live/site/open-reader.ts';
import { openSiteWriter } from '../../../src/live/site/open-writer.ts';
import { accountId, groupId, userBean } from '../beans.ts';
import { basic, email, token } from '../open-scripted-site.ts';
import { recordedTiming } from '../recorded-timing.ts';
import { startScripted, type Scripted, type Seen } from '../scripted-server.ts';

const tenant: Scripted = { json: { cloudId: 'cloud/1' } };

/** A site and Atlassian's gateway, each a server of its own. */
async function openScoped(
  {
    site = tenant,
    gateway = () => ({ json: userBean(1) }),
  }: { site?: Scripted; gateway?: (seen: Seen) => Scripted } = {},
  options: Partial<SiteOptions> & { readonly cloudId?: string } = {},
) {
  const siteServer = await startScripted(() => site);
  const gatewayServer = await startScripted(gateway);
  const connection = connectSite({
    url: siteServer.url,
    token,
    timing: recordedTiming(),
    scoped: { cloudId: options.cloudId, apiUrl: gatewayServer.url },
    ...options,
  });
  onTestFinished(() => connection.close());
  return {
    reader: openSiteReader(connection),
    writer: openSiteWriter(connection),
    atSite: siteServer.seen,
    atGateway: gatewayServer.seen,
  };
}

describe('a token with scopes', () => {
  it('goes to the gateway, and the site is asked for its cloudId once and without it', async () => {
    const { reader, atSite, atGateway } = await openScoped();
    await Promise.all([reader.self(), reader.self()]);
    await reader.self();
    expect(atSite.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/_edge/tenant_info', undefined],
    ]);
    expect(atGateway.map(({ path, headers }) => [path, headers.authorization])).toEqual(
      Array(3).fill(['/ex/jira/cloud%2F1/rest/api/3/myself', `Bearer ${token}`]),
    );
  });

  it('asks the site for nothing when rollcall.yaml says the cloudId', async () => {
    const { reader, atSite, atGateway } = await openScoped({}, { cloudId: 'c-2', email });
    await reader.self();
    expect(atSite).toEqual([]);
    expect(atGateway[0]).toMatchObject({
      path: '/ex/jira/c-2/rest/api/3/myself',
      headers: { authorization: `Basic ${basic}` },
    });
  });

  it.each([
    [
      'a redirect',
      { status: 302, headers: { location: 'https://x.test/' }, text: '' },
      'site-moved',
    ],
    ['no site', { status: 404, text: '' }, 'not-a-site'],
    ['a web page', { text: '<html>' }, 'not-a-site'],
    ['no cloudId', { json: { cloudId: null } }, 'unexpected-answer'],
  ] satisfies [string, Scripted, string][])(
    'goes nowhere when the site answers the question for its cloudId with %s',
    async (_what, site, code) => {
      const { reader, atGateway } = await openScoped({ site });
      await expect(reader.self()).rejects.toMatchObject({ code });
      expect(atGateway).toEqual([]);
    },
  );

  it('holds a written cloudId against the site that ATLASSIAN_SITE allows', async () => {
    const server = await startScripted(() => tenant);
    const pinned = { url: server.url, pin: server.url };
    const right = await openScoped({}, { ...pinned, cloudId: 'cloud/1' });
    await right.reader.self();
    expect(right.atGateway).toHaveLength(1);
    const wrong = await openScoped({}, { ...pinned, cloudId: 'another' });
    await expect(wrong.reader.self()).rejects.toMatchObject({ code: 'site-pinned' });
    expect(wrong.atGateway).toEqual([]);
  });

  it('goes nowhere when ATLASSIAN_SITE names another site, or the address of the API is not safe', async () => {
    await expect(openScoped({}, { pin: 'other.atlassian.net' })).rejects.toMatchObject({
      code: 'site-pinned',
    });
    const scoped = { apiUrl: 'http://api.atlassian.com' };
    await expect(openScoped({}, { scoped })).rejects.toMatchObject({ code: 'bad-api-url' });
  });

  it('learns which scopes it needs', async () => {
    const { reader } = await openScoped({ gateway: () => ({ status: 401, text: '' }) });
    const error = (await reader.self().catch((thrown: unknown) => thrown)) as AppError;
    expect(error.message).toMatch(/^127\S+ \(for 127\S+\) does not accept the credentials\.$/u);
    expect(error.hint).toMatchInlineSnapshot(`
      "Check ATLASSIAN_API_TOKEN, and ATLASSIAN_EMAIL: it names whose token it is, and stays unset for a service account.
      The token needs the scopes read:jira-user and manage:jira-configuration, or the granular read:group:jira, read:user:jira, read:avatar:jira, read:application-role:jira, read:user.property:jira, and for apply write:group:jira.
      Tokens are made at https://id.atlassian.com/manage-profile/security/api-tokens.
      A token without scopes is used at the site itself: name its address alone under target.site."
    `);
  });

  it('learns which right a write lacks', async () => {
    const { writer } = await openScoped({ gateway: () => ({ status: 403, text: '' }) });
    expect(await writer.add(groupId('g-1'), accountId('712020:1'))).toMatchObject({
      reason: 'forbidden',
      why: 'Atlassian answered 403. Perhaps the group is synced from an identity provider. If others are refused too: changing groups needs a site administrator, and a token with the scope manage:jira-configuration or write:group:jira.',
    });
  });
});

describe('an IP allowlist', () => {
  it.each([
    [{ status: 403, json: { message: 'The IP address 192.0.2.1 is blocked' } }],
    [{ status: 403, text: 'Not on the allowlist' }],
    [{ status: 403, headers: { 'x-failure-category': 'FAILURE_IP_ALLOWLIST' }, text: '' }],
  ] satisfies [Scripted][])('is recognized: %j', async (answer) => {
    const { reader, writer } = await openScoped({ gateway: () => answer });
    await expect(reader.self()).rejects.toMatchObject({ code: 'ip-allowlist' });
    expect(await writer.add(groupId('g-1'), accountId('712020:1'))).toMatchObject({
      reason: 'forbidden',
      why: expect.stringMatching(
        /An IP allowlist of the organization seems to be in the way\.$/u,
      ) as string,
    });
  });

  it('is not suspected when an account may not do something', async () => {
    const { reader } = await openScoped({
      gateway: () => ({ status: 403, json: { errorMessages: ['No permission for this group.'] } }),
    });
    await expect(reader.self()).rejects.toMatchObject({ code: 'forbidden' });
  });
});
