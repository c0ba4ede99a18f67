import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { takeLock } from '../../src/files/lock.ts';
import { folder } from '../support/rollcall.ts';

afterEach(() => vi.useRealTimers());

/** A lock, and the clock that it is asked by. */
async function held() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const file = join(await folder(), 'a.lock');
  const clock = { now: 1_000_000 };
  const lock = await takeLock(
    file,
    () => new Error('in use'),
    () => clock.now,
  );
  return { file, clock, lock };
}

const takenOver = (file: string) => writeFile(file, '7\nelsewhere\nhost\n');

it('a holder knows from its next touch on that another took its lock', async () => {
  const { file, lock } = await held();
  await takenOver(file);
  vi.advanceTimersByTime(20_000);
  expect([await lock.isHeld(), await lock.isHeld()]).toEqual([false, false]);
  await lock.release();
  expect(await readFile(file, 'utf8')).toContain('elsewhere');
});

it('a holder whose clock was set back looks again', async () => {
  const { file, clock, lock } = await held();
  clock.now -= 3_600_000;
  expect(await lock.isHeld()).toBe(true);
  await takenOver(file);
  clock.now -= 1;
  expect(await lock.isHeld()).toBe(false);
  await lock.release();
});
