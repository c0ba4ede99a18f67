import { expect, it } from 'vitest';
import { writeInTurn } from '../../../src/sandbox/world/store.ts';

interface Running {
  end(): void;
  fail(error: Error): void;
}

/** Writes that end when the test says so, and a log of how many are running. */
function writer() {
  const begun: Running[] = [];
  const write = () =>
    new Promise<void>((resolve, reject) => begun.push({ end: resolve, fail: reject }));
  return { begun, turns: writeInTurn(write) };
}

/** Lets everything happen that waits for no write. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

it('writes one at a time, and once for all that come meanwhile', async () => {
  const { begun, turns } = writer();
  const first = turns.write();
  await settle();
  const later = [turns.write(), turns.write(), turns.write()];
  await settle();
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  await first;
  await settle();
  expect(begun).toHaveLength(2);
  begun[1]?.end();
  await Promise.all(later);
  expect(begun).toHaveLength(2);
});

it('fails for those who wait for a failed write, and writes again for the next', async () => {
  const { begun, turns } = writer();
  const first = turns.write();
  await settle();
  const second = turns.write();
  begun[0]?.fail(new Error('disk full'));
  await expect(first).rejects.toThrow('disk full');
  await settle();
  begun[1]?.end();
  await expect(second).resolves.toBeUndefined();
});

it('is settled when nothing is being written or about to be', async () => {
  const { begun, turns } = writer();
  await turns.settled();
  const written = turns.write();
  let settled = false;
  const settling = turns.settled().then(() => (settled = true));
  await settle();
  expect(settled).toBe(false);
  begun[0]?.end();
  await Promise.all([written, settling]);
  expect(settled).toBe(true);
});
