import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { authorization, person, send, start } from '../start.ts';

const seed = {
  accounts: [person(1), person(2)],
  groups: [{ id: 'group-1', name: 'Engineering', members: ['user-1'] }],
};

async function dial(sandbox: Sandbox): Promise<Socket> {
  const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

function rawGet(target: string, more = ''): string {
  return `GET ${target} HTTP/1.1\r\nhost: sandbox\r\nauthorization: ${authorization}\r\n${more}\r\n`;
}

/** Everything that the server says until it hangs up. */
async function converse(sandbox: Sandbox, request: string): Promise<string> {
  const socket = await dial(sandbox);
  socket.write(request);
  return text(socket);
}

async function expectToBeWell(sandbox: Sandbox): Promise<void> {
  expect(await send(sandbox, 'GET /rest/api/3/myself')).toMatchObject({ status: 200 });
  expect(sandbox.memberships().get('Engineering')).toEqual(['user-1']);
}

const close = 'connection: close\r\n';

it.each([
  {
    scenario: 'a broken percent escape',
    request: rawGet('/rest/api/3/%E0%A4%A', close),
    status: 404,
  },
  {
    scenario: 'a broken percent escape in the query',
    request: rawGet('/rest/api/3/group/member?groupId=%E0%A4%A&%=%', close),
    status: 404,
  },
  { scenario: 'a target that is no URL', request: rawGet('//[', close), status: 400 },
  {
    scenario: 'a path that climbs',
    request: rawGet('/rest/api/3/../../../etc/passwd', close),
    status: 404,
  },
  {
    scenario: 'the name of a property',
    request: rawGet('/rest/api/3/__proto__', close),
    status: 404,
  },
  {
    scenario: 'a header of 100 kB',
    request: rawGet('/', `x: ${'x'.repeat(1e5)}\r\n`),
    status: 431,
  },
  { scenario: 'something that is not HTTP', request: 'hello\r\n\r\n', status: 400 },
  {
    scenario: 'a chunk without a size',
    request: rawGet('/rest/api/3/myself', 'transfer-encoding: chunked\r\n') + 'nonsense\r\n\r\n',
    status: 400,
  },
])('survives $scenario with $status', async ({ request, status }) => {
  const sandbox = await start({ seed });
  const reply = await converse(sandbox, request);
  expect(reply).toContain(`HTTP/1.1 ${status} `);
  expect(reply).not.toMatch(/\n\s+at /u);
  await expectToBeWell(sandbox);
});

it.each([
  { line: 'GET /', status: 404 },
  { line: 'GET /rest/api/4/myself', status: 404 },
  { line: 'GET /rest/api/3/myself/', status: 404 },
  { line: 'GET /rest/api/3/group/user', status: 405 },
  { line: 'PUT /rest/api/3/group/user', status: 405 },
  { line: 'DELETE /rest/api/3/group', status: 405 },
  { line: 'OPTIONS /rest/api/3/myself', status: 405 },
  { line: `GET /rest/api/3/user?accountId=${'x'.repeat(129)}`, status: 400 },
  { line: 'GET /rest/api/3/users/search?startAt=1e99', status: 400 },
  { line: `GET /rest/api/3/users?maxResults=${'9'.repeat(40)}`, status: 400 },
])('answers $line with $status and a message', async ({ line, status }) => {
  const sandbox = await start({ seed });
  expect(await send(sandbox, line)).toMatchObject({ status, body: { errors: {} } });
});

it('names the methods that it allows', async () => {
  const sandbox = await start({ seed });
  const response = await fetch(`${sandbox.url}/rest/api/3/group/user`, { method: 'PATCH' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, DELETE']);
});

it('refuses a body over 1 MiB with 413', async () => {
  const sandbox = await start({ seed });
  const json = JSON.stringify({ accountId: 'user-2', padding: 'x'.repeat(1024 * 1024) });
  const line = 'POST /rest/api/3/group/user?groupId=group-1';
  expect(await send(sandbox, line, { json })).toMatchObject({ status: 413 });
  await expectToBeWell(sandbox);
});

it('keeps nothing of a request whose sender went away', async () => {
  const sandbox = await start({ seed });
  const socket = await dial(sandbox);
  const head = `POST /rest/api/3/group/user?groupId=group-1 HTTP/1.1\r\nhost: sandbox\r\n`;
  const begun = `${head}authorization: ${authorization}\r\ncontent-length: 100\r\nexpect: 100-continue\r\n\r\n`;
  socket.write(begun);
  await once(socket, 'data');
  socket.write('{"accountId":"user-2"');
  socket.destroy();
  await once(socket, 'close');
  await expectToBeWell(sandbox);
  expect(sandbox.requests.map((request) => request.method)).toEqual(['GET']);
});

it('answers pipelined requests in their order', async () => {
  const sandbox = await start({ seed });
  const reply = await converse(
    sandbox,
    rawGet('/rest/api/3/myself') +
      rawGet('/rest/api/3/nothing') +
      rawGet('http://name:password@sandbox/rest/api/3/group/bulk?maxResults=1', close),
  );
  expect([...reply.matchAll(/HTTP\/1\.1 (\d+)/gu)].map((match) => match[1])).toEqual([
    '200',
    '404',
    '200',
  ]);
  expect(sandbox.requests.map((request) => request.path)).toEqual([
    '/rest/api/3/myself',
    '/rest/api/3/nothing',
    '/rest/api/3/group/bulk?maxResults=1',
  ]);
});

it('closes although a connection is kept open, and a second time too', async () => {
  const sandbox = await start({ seed });
  const socket = await dial(sandbox);
  const gone = once(socket, 'close');
  await sandbox.close();
  await gone;
  await expect(sandbox.close()).resolves.toBeUndefined();
});

it('says so when its port is taken', async () => {
  const first = await start({ seed });
  const port = Number(new URL(first.url).port);
  await expect(start({ seed, port })).rejects.toMatchObject({
    kind: 'failed',
    code: 'port-unavailable',
    message: `The sandbox can't listen on port ${port}.`,
  });
});
