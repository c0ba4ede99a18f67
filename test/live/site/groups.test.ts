import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../beans.ts';
import { openProvenSite } from '../open-scripted-site.ts';
import type { Scripted, Seen } from '../scripted-server.ts';
import { runs } from '../../support/runs.ts';

const beans = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ groupId: `g-${index}`, name: `Team ${index}` }));

const page = (values: readonly unknown[], total: number, isLast = true): Scripted => ({
  json: { values, total, isLast },
});

/** How listing the groups ended. */
async function list(answer: (seen: Seen, count: number) => Scripted) {
  const site = await openProvenSite(answer);
  const ended = await site.reader.groups().catch((error: unknown) => error);
  return { ended, calls: site.calls('startAt'), site };
}

const ids = (ended: unknown) => (ended as readonly { id: string }[]).map(({ id }) => id);

describe('a list of all groups is complete or there is none (promise 3)', () => {
  it('asks for every group in pages of 50, each once, and keeps the order', async () => {
    const { ended, site } = await list((seen) => pageOf(beans(420), seen));
    expect(ids(ended)).toEqual(beans(420).map(({ groupId }) => groupId));
    expect(site.seen).toHaveLength(9);
    expect(site.calls('groupId', 'groupName', 'startAt', 'maxResults').slice(0, 2)).toEqual([
      'GET /group/bulk?startAt=0&maxResults=50',
      'GET /group/bulk?startAt=50&maxResults=50',
    ]);
  });

  it('gives each once, whatever pages hold, and says of none that it is synced', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 60 }), async (count, cap) => {
        const { ended } = await list((seen) => pageOf(beans(count), seen, cap));
        expect(ended).toEqual(beans(count).map(({ groupId, name }) => ({ id: groupId, name })));
      }),
      { numRuns: runs(20) },
    );
  });

  it.each([
    ['a group comes twice', () => page([...beans(1), ...beans(1)], 2)],
    ['more come than are counted', () => page(beans(3), 2)],
    ['a page is empty before the end', () => page([], 2, false)],
    ['fewer come than are counted', () => page(beans(1), 2)],
  ] satisfies [string, () => Scripted][])('reads it again when %s', async (_what, first) => {
    const { ended } = await list((seen, count) => (count === 1 ? first() : pageOf(beans(2), seen)));
    expect(ids(ended)).toEqual(['g-0', 'g-1']);
  });

  it('reads it again when the total changes between pages, though the numbers fit in the end', async () => {
    const { ended, calls } = await list((seen, count) => {
      if (count === 1) return page(beans(1), 2, false);
      return count === 2 ? page(beans(2).slice(1), 3) : pageOf(beans(3), seen);
    });
    expect(ids(ended)).toHaveLength(3);
    expect(calls).toHaveLength(3);
  });

  it.each([
    [
      'total',
      (_: Seen, count: number) => page(beans(1), count + 1),
      3,
      'counts 4 groups and lists 1',
    ],
    ['repeated page', () => page(beans(2), 100, false), 6, 'g-0 was listed twice'],
    [
      'empty page',
      ({ query }: Seen) => page(query.get('startAt') === '0' ? beans(2) : [], 9, false),
      6,
      'counts 9',
    ],
  ] as const)('gives up after three readings: %s', async (_what, answer, requests, why) => {
    const { ended, calls } = await list(answer);
    expect(ended).toMatchObject({
      kind: 'failed',
      code: 'groups-incomplete',
      why: expect.stringContaining(why) as unknown,
      hint: expect.stringMatching(/\.$/u) as unknown,
    });
    expect(calls).toHaveLength(requests);
  });

  it.each([
    ['403', { status: 403, text: '' }, 'forbidden'],
    ['401', { status: 401, text: '' }, 'wrong-credentials'],
    ['no page', { json: [] }, 'unexpected-answer'],
    ['no total', { json: { values: [], isLast: true } }, 'unexpected-answer'],
    ['a group without an id', page([{ groupId: null, name: 'x' }], 1), 'unexpected-answer'],
  ] satisfies [string, Scripted, string][])(
    'does not take %s for an answer',
    async (_, answer, code) => {
      const { ended, calls } = await list(() => answer);
      expect(ended).toMatchObject({ kind: 'failed', code });
      expect(calls).toHaveLength(1);
    },
  );

  it('fails as a whole when a later page is refused', async () => {
    const { ended } = await list((seen) =>
      seen.query.get('startAt') === '300' ? { status: 403, text: '' } : pageOf(beans(420), seen),
    );
    expect(ended).toMatchObject({ code: 'forbidden' });
  });
});
