import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox, type Seed } from '../../src/sandbox/sandbox.ts';
import { accountId, address, groupId } from '../live/beans.ts';
import { reachSandbox, sandboxKeys, type Api, type Reached } from '../live/reach-sandbox.ts';
import { startScripted, type Scripted, type Seen } from '../live/scripted-server.ts';
import { checkRequest, documentOf, loadDocuments, type ApiDocuments } from './openapi.ts';

const folder = process.env['ROLLCALL_OPENAPI_DIR'] ?? '';

/** More people than a page holds, so that every kind of paging is used. */
const people = Array.from({ length: 120 }, (_, index) => ({
  id: `712020:${index}`,
  name: `User ${index}`,
  email: `user-${index}@example.com`,
  active: true,
  type: 'atlassian' as const,
}));

const seed: Seed = {
  accounts: people,
  groups: [
    { id: 'g-1', name: 'Everyone', members: people.map(({ id }) => id).slice(1) },
    { id: 'g-2', name: 'Nobody', members: [] },
  ],
};

/** Stands before a sandbox and notes what passes; `override` answers in its place. */
async function record(api: Api, override: (seen: Seen) => Scripted | undefined) {
  const sandbox = await startSandbox({ seed, credentials: sandboxKeys });
  const between = await startScripted((seen) => override(seen) ?? forward(sandbox.url, seen));
  const { url } = between;
  const { connection, ...reached } = reachSandbox(api, { ...sandbox, url });
  onTestFinished(async () => {
    await connection.close();
    await sandbox.close();
  });
  return { ...reached, seen: between.seen };
}

async function forward(url: string, { method, path, query, headers, body }: Seen) {
  const answer = await fetch(`${url}${path}?${query.toString()}`, {
    method,
    headers: {
      ...(headers.authorization !== undefined && { authorization: headers.authorization }),
      ...(body !== '' && { 'content-type': 'application/json' }),
    },
    ...(body !== '' && { body }),
  });
  return { status: answer.status, text: await answer.text() };
}

async function useEverything({ reader, writer, inspect }: Omit<Reached, 'connection'>) {
  const everyone = { id: groupId('g-1'), name: 'Everyone' };
  const somebody = accountId('712020:0');
  await reader.self();
  expect(await reader.groups()).toHaveLength(2);
  await reader.readGroups([{ name: 'Everyone' }, { name: 'x', id: groupId('g-2') }]);
  await reader.readGroup(everyone);
  await reader.identify(['user-0@example.com', 'x@banc.ly'].map(address), {
    read: [],
    mapped: new Map(),
  });
  await reader.lookUp([somebody, accountId('712020:999')]);
  await reader.isMember(everyone, somebody);
  await reader.licences([everyone]);
  await inspect({ groups: [{ name: 'Everyone' }], people: [] });
  await inspect({ groups: [], people: [] });
  await writer.add(everyone.id, somebody);
  await writer.remove(everyone.id, somebody);
}

let loaded: ApiDocuments | undefined;

function problemsOf({ method, path, query, body }: Seen): readonly string[] {
  const found = documentOf((loaded ??= loadDocuments(folder)), path);
  if (found === undefined) return [`${path} belongs to no document.`];
  const json: unknown = body === '' ? undefined : JSON.parse(body);
  return checkRequest(found.document, { method, path: found.path, query, body: json });
}

const noSearch = ({ path }: Seen): Scripted | undefined =>
  path.endsWith('/search') ? { status: 405, text: '' } : undefined;

describe.skipIf(folder === '')(
  "every request that live/ sends is one of Atlassian's OpenAPI documents (skipped unless ROLLCALL_OPENAPI_DIR names their folder)",
  () => {
    it.each([
      ['site', '', 12, () => undefined],
      ['scoped site', '', 13, () => undefined],
      ['organization', '', 8, () => undefined],
      ['organization', ', in the forms before the searches', 10, noSearch],
    ] as const)('%s%s: %i operations', async (api, _forms, operations, override) => {
      const { seen, ...reached } = await record(api, override);
      await useEverything(reached);
      expect(seen.flatMap(problemsOf)).toEqual([]);
      expect(new Set(seen.map(({ method, path }) => `${method} ${path}`)).size).toBe(operations);
    });
  },
);
