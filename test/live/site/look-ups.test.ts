import { describe, expect, it } from 'vitest';
import { account, accountId, engineering, groupId, pageOf, userBeans } from '../beans.ts';
import { openProvenSite } from '../open-scripted-site.ts';
import type { Scripted } from '../scripted-server.ts';

const refusals = [403, 404, 400].map((status) => ({ status, text: '' }));

describe('looking up accounts of a site', () => {
  const ids = (count: number) =>
    Array.from({ length: count }, (_, index) => accountId(`712020:${index + 1}`));

  it('asks for fifty at once, always says from where, and goes on by what comes', async () => {
    const { reader, seen, calls } = await openProvenSite((one) => {
      const wanted = new Set(one.query.getAll('accountId'));
      return pageOf(
        userBeans(60).filter(({ accountId: id }) => wanted.has(id)),
        one,
        40,
      );
    });
    expect((await reader.lookUp(ids(61))).accounts).toHaveLength(60);
    expect(calls('startAt', 'maxResults').toSorted()).toEqual([
      'GET /user/bulk?startAt=0&maxResults=50',
      'GET /user/bulk?startAt=0&maxResults=50',
      'GET /user/bulk?startAt=40&maxResults=50',
    ]);
    expect(seen.map(({ query }) => query.getAll('accountId').length).sort()).toEqual([11, 50, 50]);
  });

  it('asks for each account once, and for nobody when nobody is wanted', async () => {
    const { reader, seen } = await openProvenSite((one) => pageOf(userBeans(1), one));
    expect((await reader.lookUp([...ids(1), ...ids(1)])).accounts).toEqual([account(1)]);
    expect((await reader.lookUp([])).accounts).toEqual([]);
    expect(seen.map(({ query }) => query.getAll('accountId'))).toEqual([['712020:1']]);
  });

  it.each([...refusals, { json: [] }] satisfies Scripted[])(
    'finds nobody when it is refused: %j',
    async (answer) => {
      const { reader } = await openProvenSite(() => answer);
      expect((await reader.lookUp(ids(2))).accounts).toEqual([]);
    },
  );

  it('stops when the token is no longer good', async () => {
    const { reader } = await openProvenSite(() => ({ status: 401, text: '' }));
    await expect(reader.lookUp(ids(1))).rejects.toMatchObject({ code: 'wrong-credentials' });
  });
});

describe('whether someone is a member of a group of a site', () => {
  it('is decided by their groups, requested once by all who need them at the same time', async () => {
    const { reader, calls } = await openProvenSite(() => ({
      json: [{ groupId: 'g-1', name: 'Engineering' }, {}],
    }));
    const groups = [engineering, { id: groupId('g-2'), name: 'Engineering' }];
    const ask = () => Promise.all(groups.map((one) => reader.isMember(one, accountId('712020:1'))));
    expect([await ask(), await ask()]).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(calls('accountId')).toEqual([
      'GET /user/groups?accountId=712020:1',
      'GET /user/groups?accountId=712020:1',
    ]);
  });

  it.each([...refusals, { json: {} }] satisfies Scripted[])(
    'is not known when it is refused: %j',
    async (answer) => {
      const { reader } = await openProvenSite(() => answer);
      expect(await reader.isMember(engineering, accountId('712020:1'))).toBeUndefined();
    },
  );
});

describe('the licences that groups of a site grant', () => {
  const role = (differences: object) => ({ key: 'jira-software', name: 'Jira', ...differences });
  const byId = { groupDetails: [{ groupId: 'g-1', name: 'renamed' }] };

  it.each([
    [
      'used and remaining',
      { ...byId, numberOfSeats: 10, remainingSeats: 4 },
      { used: 6, limit: 10 },
    ],
    [
      'counted',
      { ...byId, numberOfSeats: 10, remainingSeats: 4, userCount: 7 },
      { used: 7, limit: 10 },
    ],
    ['without a limit', { ...byId, numberOfSeats: -1, userCount: 7 }, undefined],
    ['unlimited', { ...byId, hasUnlimitedSeats: true, numberOfSeats: 9, userCount: 7 }, undefined],
    ['by the name of the group', { groups: ['ENGINEERING'] }, undefined],
  ])('are shown with their seats: %s', async (_what, differences, seats) => {
    const { reader, calls } = await openProvenSite(() => ({
      json: [role(differences), role({ groupDetails: [], groups: ['Engineering'] })],
    }));
    const licences = await reader.licences([engineering, { id: groupId('g-2'), name: 'Other' }]);
    expect(licences).toEqual(new Map([['g-1', [{ product: 'Jira', ...(seats && { seats }) }]]]));
    expect(calls()).toEqual(['GET /applicationrole']);
  });

  it.each([...refusals, { json: {} }] satisfies Scripted[])(
    'are left out when it is refused: %j',
    async (answer) => {
      const { reader } = await openProvenSite(() => answer);
      expect(await reader.licences([engineering])).toEqual(new Map());
    },
  );
});
