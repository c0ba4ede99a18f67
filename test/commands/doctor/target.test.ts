import { describe, expect, it } from 'vitest';
import { doctor, forSite, guarded, keys, sandbox, seed, told, writes } from './target.ts';

describe('rollcall doctor, of a target that is set up', () => {
  it('looks at the embedded sandbox, and says that it is a demonstration', async () => {
    const files = {
      'memberships/sandbox/users.csv': 'User id,User name,email\n1,Dorice,d@banc.ly\n',
    };
    const { code, stdout, stderr } = await doctor({ target: { sandbox: {} }, files });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('a demonstration: nothing');
    expect(stdout).toContain('The account is Sandbox administrator');
  });

  it('looks at a site with five requests and one for a protected account, and writes nothing', async () => {
    const site = await sandbox();
    const { check, not, commands, ...result } = await told({
      target: { site: site.url },
      env: { ...forSite, ATLASSIAN_SITE: site.url },
      guards: guarded('guard@banc.ly'),
    });
    expect(result).toMatchObject({ code: 0, stderr: '', facts: { traffic: { requests: 6 } } });
    expect(result.facts.look).toMatchObject({ kind: 'told', value: { groups: { kind: 'told' } } });
    expect(site.requests).toHaveLength(6);
    expect(writes(site)).toEqual([]);
    expect(not('missing')).toEqual([]);
    expect(not('warn')).toEqual(['administration']);
    expect(check('account')?.what).toContain('Sandbox administrator, admin@banc.ly, 712020:');
    expect(check('members')?.what).toBe('oslo can be read: 2 members.');
    expect(check('protected')).toMatchObject({ status: 'ok' });
    expect(check('credential')?.what).toContain('an API token, taken for one without scopes');
    expect(commands).toContainEqual({ command: 'plan', lacks: [], mayLack: [] });
    expect(commands).toContainEqual({
      command: 'apply',
      lacks: [],
      mayLack: ['site administration'],
    });
  });

  it('looks at a site with a scoped token, by its cloudId, and says what nothing tells', async () => {
    const site = await sandbox();
    const { check, not, ...result } = await told({
      target: { site: { url: site.url } },
      env: { ATLASSIAN_API_TOKEN: keys.scopedToken, ATLASSIAN_API_URL: site.url },
    });
    expect(result).toMatchObject({ code: 0, facts: { traffic: { requests: 6 } } });
    expect(site.requests[0]?.path).toBe('/_edge/tenant_info');
    expect(writes(site)).toEqual([]);
    expect(not('missing')).toEqual([]);
    expect(not('warn')).toEqual(['pin', 'scopes', 'administration']);
    expect(check('credential')?.what).toContain("a service account's API token");
    expect(check('api-url')?.status).toBe('ok');
  });

  it('looks at an organization with four requests', async () => {
    const site = await sandbox();
    const { check, not, ...result } = await told({
      target: { organization: { id: site.organizationId } },
      env: { ATLASSIAN_ORG_API_KEY: keys.organizationKey, ATLASSIAN_API_URL: site.url },
      guards: guarded('712020:guard'),
    });
    expect(result).toMatchObject({ code: 0, facts: { traffic: { requests: 5 } } });
    expect(writes(site)).toEqual([]);
    expect(not('missing')).toEqual([]);
    expect(not('warn')).toEqual([]);
    expect(check('credential')?.what).toContain('an organization API key without scopes');
    expect(check('directory')?.what).toContain('Default directory (3f0c8a54');
    expect(check('scopes')?.what).toContain('may change memberships');
  });

  it('finds a key with scopes out without writing: enough to plan, not to apply', async () => {
    const site = await sandbox();
    const run = {
      target: { organization: { id: site.organizationId } },
      env: { ATLASSIAN_ORG_API_KEY: keys.scopedOrganizationKey, ATLASSIAN_API_URL: site.url },
    };
    const { code, check, commands, credentials } = await told(run);
    expect(code).toBe(1);
    expect(check('scopes')).toMatchObject({
      status: 'missing',
      what: expect.stringMatching(/ADMIN-401-2, ADMIN-UAM-403-1/u) as string,
    });
    expect(commands.find(({ command }) => command === 'plan')?.lacks).toEqual([]);
    expect(commands.find(({ command }) => command === 'apply')?.lacks).toEqual([
      'an organization API key without scopes',
    ]);
    expect(credentials.map(({ name }) => name)).toEqual([
      'scoped-organization-key',
      'organization-key',
    ]);
    expect(writes(site)).toEqual([]);
    expect(await told({ ...run, args: ['--for', 'plan'] })).toMatchObject({ code: 0 });
    expect(await told({ ...run, args: ['--for', 'apply'] })).toMatchObject({ code: 1 });
  });

  it('asks which directory is meant when there are several', async () => {
    const directories = [
      { id: 'd-1', name: 'Staff' },
      { id: 'd-2', name: 'Partners' },
    ];
    const site = await sandbox({ seed: { ...seed, directories } });
    const organization = { id: site.organizationId };
    const env = { ATLASSIAN_ORG_API_KEY: keys.organizationKey, ATLASSIAN_API_URL: site.url };
    const several = await told({ target: { organization }, env });
    expect(several.code).toBe(3);
    expect(several.check('directory')).toMatchObject({
      status: 'missing',
      hint: expect.stringMatching(/Staff \(d-1\), Partners \(d-2\)/u) as string,
    });
    expect(several.check('scopes')?.status).toBe('ok');
    const named = await told({
      target: { organization: { ...organization, directory: 'd-1' } },
      env,
    });
    expect(named).toMatchObject({ code: 0 });
  });

  it('tells what is set and not used, and accounts that are not found', async () => {
    const site = await sandbox();
    const { code, check } = await told({
      target: { site: site.url },
      env: { ...forSite, ATLASSIAN_ORG_API_KEY: keys.organizationKey },
      guards: guarded('nobody@banc.ly', '712020:gone', 'guard@banc.ly'),
    });
    expect(code).toBe(0);
    expect(check('unused-credential')?.what).toContain('ATLASSIAN_ORG_API_KEY is set');
    expect(check('protected')?.what).toContain('nobody@banc.ly, 712020:gone, and');
  });

  it('reads limits from the answers', async () => {
    const site = await sandbox({ limits: { GET: 4 } });
    const { check } = await told({ target: { site: site.url }, env: forSite });
    expect(check('limits')).toMatchObject({
      status: 'ok',
      what: "Atlassian's limits are not near: 3 of 4 requests left, where it is least.",
    });
  });
});
