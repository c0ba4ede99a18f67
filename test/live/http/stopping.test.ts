import { setMaxListeners } from 'node:events';
import { expect, it } from 'vitest';
import { readWriteResult } from '../../../src/live/writer.ts';
import { siteProduct } from '../../../src/live/site/product.ts';
import { answer, simulate } from '../simulated-server.ts';

it('a write that waits is not sent any more once the run is to stop, and reads go on', async () => {
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal);
  const simulation = simulate({
    rate: () => 100,
    answer: () => (stopping.signal.aborted ? undefined : answer(429, { 'retry-after': '60' })),
  });
  const { client, time } = simulation;
  const start = time.now();
  const write = (path: string) =>
    client.send({ method: 'POST', path, endpoint: '/user', stop: stopping.signal });
  const writes = Promise.all(Array.from({ length: 30 }, (_, i) => write(`/user/${i}`)));
  void time.sleep(5000).then(() => {
    stopping.abort();
  });
  const results = await time.run(writes);
  expect(time.now() - start).toBeLessThan(10_000);
  const kinds = results.map((one) =>
    readWriteResult(siteProduct('https://banc.test'), one, () => undefined),
  );
  for (const one of kinds) expect(one).toMatchObject({ kind: 'refused', reason: 'given-up' });
  expect(new Set(kinds.map(({ requests }) => requests))).toEqual(new Set([0, 1]));
  expect(await time.run(client.send({ method: 'GET', path: '/member' }))).toMatchObject({
    status: 200,
  });
});
