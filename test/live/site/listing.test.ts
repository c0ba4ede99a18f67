import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, GroupReading } from '../../../src/model/live.ts';
import { account, engineering, pageOf, userBean, userBeans } from '../beans.ts';
import { openScriptedSite } from '../open-scripted-site.ts';
import type { Scripted, Seen } from '../scripted-server.ts';
import { runs } from '../../support/runs.ts';

async function read(answer: (seen: Seen, count: number) => Scripted) {
  const site = await openScriptedSite(answer);
  const reading = await site.reader.readGroup(engineering);
  return { reading, calls: site.calls('startAt'), site };
}

function members(reading: GroupReading): readonly Account[] {
  if (reading.kind !== 'listed') throw new Error(`The group is ${reading.kind}.`);
  return reading.listing.members;
}

const page = (values: readonly unknown[], total: number, isLast = true): Scripted => ({
  json: { values, total, isLast },
});

describe('a listing is complete or nothing is built on it (promise 3)', () => {
  it('asks for everyone, deactivated people too, and always says from where', async () => {
    const { site } = await read((seen) => pageOf([userBean(1, { active: false })], seen));
    expect(site.calls('groupId', 'includeInactiveUsers', 'startAt', 'maxResults')).toEqual([
      'GET /group/member?groupId=g-1&includeInactiveUsers=true&startAt=0&maxResults=50',
    ]);
  });

  it.each([
    ['as foreseen', 120, 50, 3],
    ['more of them than foreseen', 260, 50, 6],
    ['fewer', 60, 50, 3],
    ['in smaller pages', 120, 40, 5],
  ])(
    'asks for all pages at once where it knows about how many there are: %s',
    async (...[, count, cap, most]) => {
      const beans = userBeans(count);
      let open = (): void => undefined;
      const allThere = new Promise<void>((resolve) => (open = resolve));
      // Nothing is answered before all three have been asked for.
      const site = await openScriptedSite(async (seen, asked) => {
        if (asked === 3) open();
        await allThere;
        return pageOf(beans, seen, cap);
      });
      const reading = await site.reader.readGroup(engineering, 120);
      expect(members(reading).map(({ id }) => id)).toEqual(beans.map((bean) => bean.accountId));
      expect(site.calls()).toHaveLength(most);
    },
  );

  it('gives each of 120 members once when pages hold 7, and asks no more than 18 times', async () => {
    const beans = userBeans(120);
    const { reading, calls } = await read((seen) => pageOf(beans, seen, 7));
    expect(members(reading).map(({ id }) => id)).toEqual(beans.map((bean) => bean.accountId));
    expect(calls).toHaveLength(18);
  });

  it('gives everyone once, whatever pages hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 60 }), async (count, cap) => {
        const { reading } = await read((seen) => pageOf(userBeans(count), seen, cap));
        expect(members(reading)).toEqual(Array.from({ length: count }, (_, i) => account(i + 1)));
      }),
      { numRuns: runs(20) },
    );
  });

  it.each([
    [
      'it counts more than any site has',
      (from: number) => page([userBean(from + 1)], 1e9, false),
      1,
    ],
    ['its pages are empty', () => page([], 100, false), 2],
  ])('is not read for ever where %s', async (_, answer, most) => {
    const { reading, calls } = await read(({ query }) => answer(Number(query.get('startAt'))));
    expect(reading.kind).toBe('unreadable');
    expect(calls).toHaveLength(most);
  });

  it('goes on to an empty page where no page says that it is the last', async () => {
    const { reading, calls } = await read(({ query }) => ({
      json: { total: 1, values: query.get('startAt') === '0' ? [userBean(1)] : [] },
    }));
    expect(members(reading)).toHaveLength(1);
    expect(calls).toEqual(['GET /group/member?startAt=0', 'GET /group/member?startAt=1']);
  });

  it('takes a group of nobody for that', async () => {
    const { reading } = await read(() => page([], 0));
    expect(reading).toEqual({
      kind: 'listed',
      group: engineering,
      listing: { members: [], unlisted: 0 },
    });
  });

  it('reads again when the total changes between pages, though the numbers fit in the end', async () => {
    const { reading, calls } = await read((seen, count) => {
      if (count === 1) return page([userBean(1)], 2, false);
      return count === 2 ? page([userBean(2)], 3) : pageOf(userBeans(3), seen);
    });
    expect(members(reading)).toHaveLength(3);
    expect(calls).toHaveLength(3);
  });

  it('reads again when someone comes twice', async () => {
    const { reading } = await read((seen, count) =>
      count === 1 ? page([userBean(1), userBean(1)], 2) : pageOf(userBeans(2), seen),
    );
    expect(members(reading)).toHaveLength(2);
  });

  it('leaves a group alone whose listing moved three times', async () => {
    const { reading, calls } = await read((_, count) =>
      page([userBean(1), userBean(2)], 1, count > 99),
    );
    expect(reading).toMatchObject({
      kind: 'unreadable',
      code: 'listing-moved',
      why: 'The listing changed each of the 3 times it was read. More rows were listed than the 1 counted.',
    });
    expect(calls).toHaveLength(3);
  });

  it('does not read for ever from a server that repeats its first page', async () => {
    const { reading, calls } = await read(() => page(userBeans(2), 100, false));
    expect(reading).toMatchObject({ code: 'listing-moved' });
    expect(calls).toHaveLength(6);
  });

  it('reports how many members are counted and not listed, after two equal readings', async () => {
    const { reading, calls } = await read(() => page(userBeans(5), 7));
    expect(reading).toMatchObject({ kind: 'listed', listing: { unlisted: 2 } });
    expect(calls).toHaveLength(2);
  });

  it('does not take two short readings that differ for complete', async () => {
    const { reading } = await read((_, count) => page([userBean(count)], 2));
    expect(reading).toMatchObject({ code: 'listing-moved' });
  });

  it('leaves a group alone that counts members and lists nobody', async () => {
    const { reading } = await read(() => page([], 4));
    expect(reading).toMatchObject({
      kind: 'unreadable',
      code: 'listing-incomplete',
      group: engineering,
    });
  });

  it.each([
    ['a corrupted account', userBean(1, { accountId: 'unknown' })],
    ['an empty row', {}],
    ['no row', null],
    ['an account without a type', userBean(1, { accountType: undefined })],
    ['an account that may be active or not', userBean(1, { active: null })],
  ])('leaves a group alone whose listing holds %s', async (_what, row) => {
    const { reading } = await read(() => page([row], 1));
    expect(reading).toMatchObject({ kind: 'unreadable', code: 'group-unreadable' });
  });

  it.each([
    ['404', { status: 404, json: { errorMessages: ["The group named 'x' does not exist"] } }],
    ['403', { status: 403, text: '' }],
    ['500, again and again', { status: 500, text: '' }],
    ['no page', { json: {} }],
    ['a page without a total', { json: { values: [], isLast: true } }],
  ] satisfies [string, Scripted][])('never takes %s for nobody', async (_what, answer) => {
    const { reading } = await read(() => answer);
    expect(reading).toMatchObject({
      kind: 'unreadable',
      code: 'group-unreadable',
      why: expect.stringMatching(/\.$/u) as string,
    });
  });

  it('reads an account as Atlassian shows it', async () => {
    const beans = [
      userBean(1, { emailAddress: 'Verna.Dillow@BANC.ly' }),
      userBean(2, { emailAddress: '', accountType: 'customer', active: false }),
      userBean(3, { emailAddress: null, accountType: 'robot', displayName: undefined }),
    ];
    const { reading } = await read((seen) => pageOf(beans, seen));
    expect(members(reading)).toEqual([
      {
        id: '712020:1',
        type: 'atlassian',
        status: 'active',
        name: 'User 1',
        email: 'verna.dillow@banc.ly',
      },
      { id: '712020:2', type: 'customer', status: 'deactivated', name: 'User 2' },
      { id: '712020:3', type: 'unknown', status: 'active', name: '' },
    ]);
  });
});
