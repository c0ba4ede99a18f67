import { describe, expect, it } from 'vitest';
import { lastRefused } from '../../src/apply/earlier-runs.ts';
import type { JournalLine } from '../../src/apply/journal.ts';
import { type Change, changeKey } from '../../src/model/change.ts';
import { targetText } from '../../src/model/declared.ts';
import type { Outcome, Receipt } from '../../src/model/receipt.ts';
import { groupIdOf, idOf } from '../support/world.ts';

const target = { kind: 'sandbox', seed: 'sandbox' } as const;
const other = { kind: 'sandbox', seed: 'other' } as const;
const changeOf = (handle: string): Change => ({
  ...{ action: 'add', group: { id: groupIdOf('oslo'), name: 'oslo' } },
  ...{ account: { id: idOf(handle) }, because: { kind: 'declared' } },
});
const at = (minute: number) => `2026-11-23T08:0${minute}:00Z`;

const begin = (of: typeof target | typeof other): JournalLine => ({
  ...{ kind: 'begin', time: at(0), pid: 1, target: targetText(of) },
  digests: { approved: [], fresh: '' },
});
const line = (minute: number, handle: string, outcome: Outcome): JournalLine => ({
  ...{ kind: 'outcome', time: at(minute), outcome, attempts: 1 },
  ...changeOf(handle),
});
const receipt = (
  finished: number,
  changes: readonly (readonly [handle: string, outcome: Outcome, minute?: number])[],
  of: typeof target | typeof other = target,
): Receipt => ({
  ...{ version: 1, target: of, at: at(0), interrupted: false, findings: [] },
  ...{ digests: { approved: [], fresh: '' }, started: at(0), finished: at(finished) },
  changes: changes.map(([handle, outcome, minute]) => ({
    ...changeOf(handle),
    ...{ outcome, attempts: 1, confirmed: null },
    ...(minute === undefined ? {} : { finished: at(minute) }),
  })),
});

describe('the change that was refused last', () => {
  it.each<[string, readonly JournalLine[], readonly Receipt[], string | undefined]>([
    ['is none where nothing ran', [], [], undefined],
    [
      'is none where everything was done',
      [begin(target), line(1, 'ann', 'applied')],
      [receipt(1, [['bob', 'blocked', 1]])],
      undefined,
    ],
    ['failed', [begin(target), line(1, 'ann', 'failed')], [], 'ann'],
    ['or nobody knows of it', [begin(target), line(1, 'ann', 'unknown')], [], 'ann'],
    [
      'is the last of the journal',
      [begin(target), line(1, 'ann', 'failed'), line(2, 'bob', 'failed')],
      [],
      'bob',
    ],
    [
      'and of two at the same time the later line',
      [begin(target), line(1, 'ann', 'failed'), line(1, 'bob', 'failed')],
      [],
      'bob',
    ],
    [
      'is not of another target',
      [begin(target), line(1, 'ann', 'failed'), begin(other), line(2, 'bob', 'failed')],
      [receipt(3, [['cy', 'failed', 3]], other)],
      'ann',
    ],
    ['is of no run before the journal begins', [line(1, 'ann', 'failed')], [], undefined],
    [
      'is that of a receipt which is newer',
      [begin(target), line(1, 'ann', 'failed')],
      [receipt(5, [['bob', 'failed', 2]])],
      'bob',
    ],
    [
      'and not that of one which is older',
      [begin(target), line(3, 'ann', 'failed')],
      [receipt(5, [['bob', 'failed', 2]])],
      'ann',
    ],
    [
      'is as old as its receipt where that has no time of it',
      [begin(target), line(3, 'ann', 'failed')],
      [receipt(5, [['bob', 'unknown']])],
      'bob',
    ],
    [
      'is the last of several receipts, in whichever order they are read',
      [],
      [receipt(5, [['bob', 'failed', 4]]), receipt(3, [['ann', 'failed', 2]])],
      'bob',
    ],
  ])('%s', (_, journal, receipts, handle) => {
    expect(lastRefused({ journal, receipts }, target)).toBe(
      handle === undefined ? undefined : changeKey(changeOf(handle)),
    );
  });
});
