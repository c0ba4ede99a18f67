import { describe, expect, it } from 'vitest';
import { type Written, writeChange } from '../../src/apply/write-change.ts';
import { lagWaits } from '../../src/live/lag.ts';
import type { WriteResult } from '../../src/live/writer.ts';
import { AppError } from '../../src/model/app-error.ts';
import type { Change } from '../../src/model/change.ts';
import type { GroupReading } from '../../src/model/live.ts';
import { account, groupIdOf, idOf, listing } from '../support/world.ts';

const group = { id: groupIdOf('oslo'), name: 'oslo' };
const changeOf = (action: Change['action']): Change => ({
  ...{ action, group, account: { id: idOf('ann') } },
  because: { kind: 'declared' },
});
const listed = (...handles: readonly string[]): GroupReading => ({
  ...{ kind: 'listed', group },
  listing: listing(handles.map((handle) => account(handle))),
});
const unread: GroupReading = { kind: 'unreadable', group, code: 'group-unreadable', why: 'Down.' };

const done = { kind: 'done', requests: 1 } as const;
const already = { kind: 'already', requests: 2 } as const;
const lost = { kind: 'lost', why: 'The connection was reset.', requests: 1 } as const;
const refused = { kind: 'refused', reason: 'conflict', why: 'No.', requests: 3 } as const;

interface Service {
  /** What each write is answered with; the last one for ever. */
  readonly answers: readonly WriteResult[];
  /** What each reading shows; the last one for ever. */
  readonly readings?: readonly GroupReading[];
  /** Whether the person's own groups name the group. */
  readonly own?: boolean | Error;
  readonly mayHide?: boolean;
  readonly stopped?: boolean;
  /** What each intent meets; nothing after these. */
  readonly journal?: readonly (Error | undefined)[];
}

async function written(action: Change['action'], service: Service) {
  const { answers, readings = [unread], own, mayHide = false, stopped, journal = [] } = service;
  const sent: string[] = [];
  const waits: number[] = [];
  let reads = 0;
  let intents = 0;
  const send = (sign: string) => (to: string, whom: string) => {
    sent.push(`${sign} ${to} ${whom}`);
    return Promise.resolve(answers[Math.min(sent.length, answers.length) - 1] as WriteResult);
  };
  const reader = {
    readGroup: () => Promise.resolve(readings[Math.min(++reads, readings.length) - 1]),
    isMember: () => (own instanceof Error ? Promise.reject(own) : Promise.resolve(own)),
  };
  const result = await writeChange(
    changeOf(action),
    {
      reader: reader as never,
      writer: { add: send('+'), remove: send('-') },
      journal: {
        intent: () => {
          const fault = journal[intents++];
          return fault === undefined ? Promise.resolve() : Promise.reject(fault);
        },
        outcome: () => Promise.resolve(),
      },
      timing: {
        ...{ now: () => 0, random: () => 0 },
        sleep: (wait) => {
          waits.push(wait);
          return Promise.resolve();
        },
      },
      stop: stopped === true ? AbortSignal.abort() : new AbortController().signal,
    },
    mayHide,
  );
  return { result, sent: sent.length, waited: waits.reduce((sum, wait) => sum + wait, 0), reads };
}

const short = 15_000;
const long = lagWaits.reduce((sum, wait) => sum + wait, 0);
const suspended =
  'Atlassian answers that it is already in place, but does not show it. Perhaps the account is suspended: look at it in Atlassian Administration.';
const app =
  'Atlassian answers that it is already in place, but does not show it. Perhaps the account is an app, or was changed by others: look at the group in Atlassian Administration.';
const broken = new AppError('failed', 'unreachable', 'It is down.');

type Ends = readonly [result: Written, sent: number, waited: number];
const ends = (result: Written, sent: number, waited = 0): Ends => [result, sent, waited];

describe('one write', () => {
  it.each<[string, Change['action'], Service, Ends]>([
    [
      'that is taken is applied, and read by nobody yet',
      'add',
      { answers: [done] },
      ends({ outcome: 'applied', attempts: 1, confirmed: null }, 1),
    ],
    [
      'that is refused has failed for that reason',
      'remove',
      { answers: [refused] },
      ends({ outcome: 'failed', attempts: 3, why: 'No.', refusal: 'conflict' }, 1),
    ],
    [
      'of what is so already is believed where it shows',
      'add',
      { answers: [already], readings: [listed('ann')] },
      ends({ outcome: 'already', attempts: 2, confirmed: true }, 1),
    ],
    [
      'and a removal where it does not show any more',
      'remove',
      { answers: [already], readings: [listed('bob')] },
      ends({ outcome: 'already', attempts: 2, confirmed: true }, 1),
    ],
    [
      'and an add where the group hides members, unconfirmed',
      'add',
      { answers: [already], readings: [listed('bob')], mayHide: true },
      ends({ outcome: 'already', attempts: 2, confirmed: null }, 1),
    ],
    [
      'and where the own groups of the person say so',
      'add',
      { answers: [already], readings: [listed('bob')], own: true },
      ends({ outcome: 'already', attempts: 2, confirmed: true }, 1),
    ],
    [
      'and a removal where they do not name the group',
      'remove',
      { answers: [already], readings: [listed('ann')], own: false },
      ends({ outcome: 'already', attempts: 2, confirmed: true }, 1),
    ],
    [
      'and where it shows after a while',
      'add',
      { answers: [already], readings: [listed('bob'), listed('bob'), listed('ann')], own: false },
      ends({ outcome: 'already', attempts: 2, confirmed: true }, 1, 1000),
    ],
    [
      'and not where nothing shows it',
      'add',
      { answers: [already], readings: [listed('bob')], own: false },
      ends({ outcome: 'unknown', attempts: 2, why: suspended, unshown: true }, 1, short),
    ],
    [
      'nor a removal, although the group hides members',
      'remove',
      { answers: [already], readings: [listed('ann')], mayHide: true, own: true },
      ends({ outcome: 'unknown', attempts: 2, why: app, unshown: true }, 1, short),
    ],
    [
      'nor where the own groups of the person can not be read',
      'remove',
      { answers: [already], readings: [listed('ann')], own: broken },
      ends({ outcome: 'unknown', attempts: 2, why: app, unshown: true }, 1, short),
    ],
    [
      'whose answer is lost is applied where it shows',
      'add',
      { answers: [lost], readings: [listed('bob'), listed('ann')] },
      ends({ outcome: 'applied', attempts: 1, confirmed: true }, 1, 1000),
    ],
    [
      'whose answer is lost is sent again where it does not show, and counts both times',
      'add',
      { answers: [lost, done], readings: [listed('bob')] },
      ends({ outcome: 'applied', attempts: 2, confirmed: null }, 2, short),
    ],
    [
      'that is so already after an answer was lost is its own work',
      'add',
      { answers: [lost, already], readings: [listed('bob')] },
      ends({ outcome: 'applied', attempts: 3, confirmed: null }, 2, short),
    ],
    [
      'is sent three times at most, and the last time it may take a minute to show',
      'remove',
      { answers: [lost], readings: [listed('ann')] },
      ends(
        { outcome: 'failed', attempts: 3, why: lost.why, refusal: 'unavailable' },
        3,
        2 * short + long,
      ),
    ],
    [
      'is not sent again where its group can not be read',
      'add',
      { answers: [lost] },
      ends({ outcome: 'unknown', attempts: 1, why: lost.why, unshown: false }, 1, short),
    ],
    [
      'is not sent again once apply was interrupted',
      'add',
      { answers: [lost], readings: [listed('bob')], stopped: true },
      ends({ outcome: 'unknown', attempts: 1, why: lost.why, unshown: false }, 1),
    ],
    [
      'is not sent where the journal can not be written, which says why',
      'add',
      {
        answers: [done],
        journal: [new AppError('failed', 'x', 'The disk is full.', { why: 'ENOSPC.' })],
      },
      ends(
        {
          ...{ outcome: 'failed', attempts: 0, refusal: 'given-up' },
          why: 'Nothing more is sent. The disk is full. ENOSPC.',
        },
        0,
      ),
    ],
    [
      'is not sent again where the journal can not be written',
      'add',
      {
        ...{ answers: [lost, done], readings: [listed('bob')] },
        journal: [undefined, new AppError('failed', 'x', 'The disk is full.')],
      },
      ends(
        {
          ...{ outcome: 'failed', attempts: 1, refusal: 'given-up' },
          why: 'Nothing more is sent. The disk is full.',
        },
        1,
        short,
      ),
    ],
  ])('%s', async (_, action, service, expected) => {
    const { result, sent, waited } = await written(action, service);
    expect([result, sent, waited]).toEqual(expected);
  });

  it('reads once where the first reading shows what is so already', async () => {
    const shows = { answers: [already], readings: [listed('ann')] };
    expect((await written('add', shows)).reads).toBe(1);
  });

  it.each<[string, Service]>([
    ['a journal', { answers: [done], journal: [new TypeError('A mistake.')] }],
    ['a reader', { answers: [already], readings: [listed()], own: new TypeError('A mistake.') }],
  ])('does not hide a mistake of %s', async (_, service) => {
    await expect(written('add', service)).rejects.toThrow('A mistake.');
  });
});
