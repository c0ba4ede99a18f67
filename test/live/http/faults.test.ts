import { describe, expect, it, onTestFinished } from 'vitest';
import { openTransport } from '../../../src/live/http/transport.ts';
import { startScripted, type Scripted } from '../scripted-server.ts';

/** Longer than any answer here takes, on the slowest machine. */
const long = 30 * 60_000;

async function exchange(url: string, headers = long) {
  const timeouts = { connect: long, headers, body: long, exchange: long };
  const transport = openTransport({ origin: url, connections: 1, timeouts });
  onTestFinished(() => transport.close());
  return transport.exchange({ method: 'GET', url: new URL(url), headers: {} });
}

/** No resolver takes it, nor sends it to the network. */
const tooLong = `${'label.'.repeat(60)}invalid`;

describe('a fault', () => {
  it.each([
    ['a dropped connection', 'drop', 'reset'],
    ['a body that breaks off', { cut: '{"values":[' }, 'reset'],
    ['a body beyond all measure', { text: ' '.repeat(33 * 1024 * 1024) }, 'too-large'],
  ] satisfies [string, Scripted, string][])(
    'is distinguished from an answer: %s',
    async (_what, answer, kind) => {
      const server = await startScripted(() => answer);
      expect(await exchange(server.url)).toMatchObject({
        kind: 'fault',
        fault: { kind, sent: true },
      });
    },
  );

  it('is distinguished from an answer: none in time', async () => {
    const server = await startScripted(() => new Promise<Scripted>(() => undefined));
    expect(await exchange(server.url, 20)).toMatchObject({
      fault: { kind: 'timeout', sent: true },
    });
  });

  it('knows when nothing was sent: nobody listens', async () => {
    const server = await startScripted(() => 'drop');
    await server.close();
    expect(await exchange(server.url)).toMatchObject({ fault: { kind: 'refused', sent: false } });
  });

  it('knows when nothing was sent: no such host', async () => {
    expect(await exchange(`http://${tooLong}`)).toMatchObject({
      fault: { kind: 'name-not-found', sent: false },
    });
  });

  it('knows when nothing was sent: no TLS', async () => {
    const server = await startScripted(() => 'drop');
    expect(await exchange(server.url.replace('http:', 'https:'))).toMatchObject({
      fault: { kind: 'certificate', sent: false },
    });
  });
});
