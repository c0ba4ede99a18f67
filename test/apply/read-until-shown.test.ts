import { describe, expect, it } from 'vitest';
import { type Shown, readUntilShown } from '../../src/apply/read-until-shown.ts';
import { AppError } from '../../src/model/app-error.ts';
import type { Change } from '../../src/model/change.ts';
import type { GroupReading } from '../../src/model/live.ts';
import { account, groupIdOf, idOf, listing } from '../support/world.ts';

const group = { id: groupIdOf('oslo'), name: 'oslo' };
const changeOf = (action: Change['action'], handle: string): Change => ({
  ...{ action, group, account: { id: idOf(handle) } },
  because: { kind: 'declared' },
});
const changes = [changeOf('add', 'ann'), changeOf('add', 'bob'), changeOf('remove', 'cy')];
const listed = (handles: readonly string[], unlisted = 0): GroupReading => ({
  ...{ kind: 'listed', group },
  listing: listing(
    handles.map((handle) => account(handle)),
    unlisted,
  ),
});
const failed = (code: 'group-unreadable' | 'listing-incomplete'): GroupReading => ({
  ...{ kind: 'unreadable', group, code },
  why: 'Down.',
});
const down = new AppError('failed', 'unreachable', 'It is down.');

interface Told {
  /** What each reading shows; the last one for ever. */
  readonly readings: readonly (GroupReading | Error)[];
  /** What the own groups of a person say. */
  readonly own?: (id: string) => boolean | undefined | Error;
  /** At which wait apply is interrupted; 0 is before the first reading. */
  readonly stopAt?: number;
  readonly size?: number;
}

async function shown({ readings, own = () => new Error('asked'), stopAt, size }: Told) {
  const stop = new AbortController();
  if (stopAt === 0) stop.abort();
  const waits: number[] = [];
  const about: (number | undefined)[] = [];
  const asked: string[] = [];
  const answerOf = <T>(answer: T | Error): Promise<T> =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  const reader = {
    readGroup: (_: unknown, size?: number) => {
      about.push(size);
      return answerOf(readings[Math.min(about.length, readings.length) - 1]);
    },
    isMember: (_: unknown, id: string) => {
      asked.push(id);
      return answerOf(own(id));
    },
  };
  const timing = {
    ...{ now: () => 0, random: () => 0 },
    sleep: (wait: number) => {
      if (waits.push(wait) === stopAt) stop.abort();
      return Promise.resolve();
    },
  };
  const sizes = new Map(size === undefined ? [] : [[group.id, size]]);
  const deps = { reader: reader as never, timing, stop: stop.signal, sizes };
  const states = await readUntilShown(group, changes, deps, [1, 2, 3]);
  return { states, waits, about, asked };
}

describe('reading again until changes show', () => {
  it.each<[string, Told, readonly Shown[], readonly number[]]>([
    ['ends as soon as all show', { readings: [listed(['ann', 'bob'])] }, [true, true, true], []],
    [
      'goes on while one does not',
      { readings: [listed(['ann', 'bob', 'cy']), listed(['ann', 'bob'])] },
      [true, true, true],
      [1],
    ],
    [
      'ends with its patience, and says of each what the last reading showed',
      { readings: [listed(['cy']), listed(['ann', 'cy'])] },
      [true, false, false],
      [1, 2, 3],
    ],
    [
      'tries a group again that can not be read',
      { readings: [failed('group-unreadable'), listed(['ann', 'bob'])] },
      [true, true, true],
      [1],
    ],
    [
      'says nothing of a group that can not be read at all',
      { readings: [failed('group-unreadable')] },
      [null, null, null],
      [1, 2, 3],
    ],
    [
      'says nothing, at once, where nothing is answered any more',
      { readings: [down] },
      [null, null, null],
      [],
    ],
    [
      'ends when it is interrupted: what shows counts, and what does not proves nothing',
      { readings: [listed(['ann', 'cy'])], stopAt: 1 },
      [true, null, null],
      [1],
    ],
    [
      'reads once although it was interrupted before',
      { readings: [listed(['ann'])], stopAt: 0 },
      [true, null, true],
      [],
    ],
  ])('%s', async (_, told, states, waits) => {
    const found = await shown(told);
    expect([found.states, found.waits]).toEqual([states, waits]);
  });

  it('tells the reader about how many members there should be by now', async () => {
    const readings = [listed(['ann', 'bob'])];
    expect((await shown({ readings, size: 40 })).about).toEqual([41]);
    expect((await shown({ readings })).about).toEqual([1]);
  });

  const own = (id: string) => id === idOf('ann');

  it('asks about whoever is not listed where members are hidden, and about nobody else', async () => {
    const hiding = await shown({ readings: [listed(['bob'], 1)], own });
    expect([hiding.states, hiding.asked]).toEqual([
      [true, true, true],
      [idOf('ann'), idOf('cy')],
    ]);
    expect((await shown({ readings: [listed([])] })).asked).toEqual([]);
  });

  it('asks about everybody where nobody is listed', async () => {
    const { states, asked } = await shown({ readings: [failed('listing-incomplete')], own });
    expect(states).toEqual([true, false, true]);
    expect(asked.slice(0, 3)).toEqual(changes.map(({ account: { id } }) => id));
  });

  it.each([undefined, down])('knows nothing of whom nobody tells of: %s', async (answer) => {
    const { states } = await shown({ readings: [listed(['bob'], 1)], own: () => answer });
    expect(states).toEqual([null, true, null]);
  });

  it('does not hide a mistake', async () => {
    await expect(shown({ readings: [new TypeError('A mistake.')] })).rejects.toThrow('A mistake.');
  });
});
