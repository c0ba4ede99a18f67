import { describe, expect, it } from 'vitest';
import { connectOrganization } from '../../../src/live/organization/connection.ts';
import { apiKey, openScriptedOrganization } from '../open-scripted-organization.ts';
import { cursorPage } from '../organization-beans.ts';
import { recordedTiming } from '../recorded-timing.ts';
import type { Scripted } from '../scripted-server.ts';

const directories = [
  { directoryId: 'd-1', name: 'Staff' },
  { directoryId: 'd-2', name: 'Partners' },
  { directoryId: 'd-3', name: 'partners ' },
];

async function readIn(count: number, directory?: string) {
  const organization = await openScriptedOrganization(
    (seen) =>
      seen.path.endsWith('/directories')
        ? cursorPage(directories.slice(0, count), seen, 1)
        : undefined,
    { directory },
  );
  await organization.reader.readGroups([{ name: 'x' }]);
  return new Set(organization.calls().map((call) => /\/(d-\d)\//u.exec(call)?.[1] ?? 'none'));
}

describe('the address of the API', () => {
  it.each(['http://api.atlassian.com', 'api.atlassian.com', 'https://api.atlassian.com/admin'])(
    'is refused unless the key is safe on the way: %s',
    (apiUrl) => {
      const timing = recordedTiming();
      expect(() => connectOrganization({ apiUrl, orgId: 'o-1', apiKey, timing })).toThrow(
        expect.objectContaining({ kind: 'usage', code: 'bad-api-url' }),
      );
    },
  );
});

describe('the directory', () => {
  it.each([
    ['the only one', 1, undefined, 'd-1'],
    ['by its id', 3, 'd-2', 'd-2'],
    ['by its name, whatever its case', 2, 'PARTNERS', 'd-2'],
  ])('is chosen: %s', async (_what, count, wanted, expected) => {
    expect(await readIn(count, wanted)).toEqual(new Set(['none', expected]));
  });

  it.each([
    ['several and none named', 2, undefined, 'invalid', 'several-directories'],
    ['none with the name', 2, 'Customers', 'invalid', 'unknown-directory'],
    ['several with the name', 3, 'Partners', 'invalid', 'several-directories'],
    ['none at all', 0, undefined, 'failed', 'no-directory'],
  ])('has to be named: %s', async (_what, count, wanted, kind, code) => {
    await expect(readIn(count, wanted)).rejects.toMatchObject({ kind, code });
  });

  it('has to be named, with every name and id shown, and what to write', async () => {
    await expect(readIn(2)).rejects.toMatchObject({
      message: 'The organization has several directories.',
      why: 'The key shows Staff (d-1), Partners (d-2).',
      hint: 'Specify in rollcall.yaml which one holds the groups: target: { organization: { …, directory: d-1 } }.',
    });
  });
});

describe('who am I', () => {
  it('says that a key belongs to nobody, once the key has proved good', async () => {
    const { reader, calls, seen } = await openScriptedOrganization(() => undefined);
    expect(await reader.self()).toBeUndefined();
    await reader.self();
    expect(calls('limit')).toEqual(['GET ?limit=100']);
    expect(seen[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
  });

  it.each([
    [
      'a wrong key',
      { status: 401, json: { code: 401, message: 'Unauthorized' } },
      'wrong-credentials',
    ],
    ['a key for less', { status: 403, text: '' }, 'forbidden'],
    [
      'an address that is not on the list',
      { status: 403, json: { message: 'IP address not allowed' } },
      'ip-allowlist',
    ],
    ['another organization', { status: 404, json: { errors: [{}] } }, 'no-organization'],
    ['a web page', { text: '<html>' }, 'no-organizations-api'],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://x.test/' }, text: '' },
      'api-moved',
    ],
    ['no page', { json: { data: {} } }, 'unexpected-answer'],
  ] satisfies [string, Scripted, string][])(
    'reports %s at once, why, and what to do',
    async (_what, answer, code) => {
      const { reader, seen } = await openScriptedOrganization(() => answer);
      const error: unknown = await reader.self().catch((thrown: unknown) => thrown);
      const sentence = expect.stringMatching(/[.]$/u) as string;
      expect(error).toMatchObject({ code, message: sentence, why: sentence, hint: sentence });
      expect(seen).toHaveLength(1);
    },
  );
});
