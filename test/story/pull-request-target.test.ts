import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { logOf, repository, resultsOf } from './repository.ts';

/** Somebody's server, which waits for credentials. */
async function stranger() {
  const heard: string[] = [];
  const server = createServer(({ headers }, response) => {
    heard.push(headers.authorization ?? 'nothing');
    response.end('{}');
  });
  server.on('connection', () => heard.push('a connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it.each([
  ['credentials that are pinned to the site', undefined],
  ['credentials that are pinned to nothing', ''],
])(
  'a proposal that changes the target gets no credential, merged or not: %s',
  async (_how, pin) => {
    const { heard, url } = await stranger();
    const { propose, plan, approve, merge, apply, members, config } = await repository(
      { live: { oslo: ['steve'] }, files: { oslo: ['steve'] }, outside: ['florian'] },
      { pin },
    );
    const pull = await propose({
      'rollcall.yaml': config.replace(/"http:[^"]+"/u, `"${url}"`),
      'groups/oslo.yaml': ['steve', 'florian'],
    });
    const planned = await plan(pull);
    approve(pull);
    const applied = await apply(await merge(pull));
    expect(resultsOf(planned)).toContain('plan failure');
    expect(logOf(planned)).toContain('The target changes from');
    expect(resultsOf(applied)).toContain('apply failure');
    expect(logOf(applied)).toContain('It was made for another target');
    expect(heard).toEqual([]);
    expect(members('oslo')).toEqual(['steve']);
  },
);
