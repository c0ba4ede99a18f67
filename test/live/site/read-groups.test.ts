import { describe, expect, it } from 'vitest';
import { groupId, pageOf, userBean } from '../beans.ts';
import { openProvenSite } from '../open-scripted-site.ts';
import type { Scripted, Seen } from '../scripted-server.ts';

interface GroupBean {
  readonly groupId: string | null;
  readonly name: string;
}

/** A site of groups with one member each; `overrides` answer first. */
function siteOf(
  groups: readonly GroupBean[],
  override: (seen: Seen) => Scripted | undefined = () => undefined,
) {
  return openProvenSite((seen) => {
    const other = override(seen);
    if (other !== undefined) return other;
    if (seen.path.endsWith('/group/member')) return pageOf([userBean(1)], seen);
    const names = seen.query.getAll('groupName').map((name) => name.toLowerCase());
    const ids = seen.query.getAll('groupId');
    const wanted = ({ name, groupId: id }: GroupBean) =>
      names.includes(name.trim().toLowerCase()) || (id !== null && ids.includes(id));
    return pageOf(groups.filter(wanted), seen);
  });
}

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ groupId: `g-${i}`, name: `Team ${i}` }));

describe('reading groups', () => {
  it('finds them by name or id, and answers in the order requested', async () => {
    const site = await siteOf(many(3));
    const readings = await site.reader.readGroups([
      { name: 'team 2' },
      { name: 'Nobody knows it' },
      { name: 'an old label', id: groupId('g-0') },
    ]);
    expect(readings).toMatchObject([
      { kind: 'listed', group: { id: 'g-2', name: 'Team 2' } },
      { kind: 'not-found', near: [] },
      { kind: 'listed', group: { id: 'g-0', name: 'Team 0' } },
    ]);
  });

  it('asks for ids and names apart, for all groups where one is missing, and for no members of it', async () => {
    const site = await siteOf([]);
    await site.reader.readGroups([{ name: 'A & B=C' }, { name: 'x', id: groupId('g-1') }]);
    expect(site.calls('groupName', 'groupId', 'startAt', 'maxResults').toSorted()).toEqual([
      'GET /group/bulk?groupId=g-1&startAt=0&maxResults=50',
      'GET /group/bulk?groupName=A & B=C&startAt=0&maxResults=50',
      'GET /group/bulk?startAt=0&maxResults=50',
    ]);
  });

  it('asks for at most 50 at once, and in addresses that are not too long', async () => {
    const site = await siteOf(many(120));
    await site.reader.readGroups(many(120));
    const finds = site.seen.filter(({ path }) => path.endsWith('/group/bulk'));
    expect(finds.map(({ query }) => query.getAll('groupName').length).sort()).toEqual([20, 50, 50]);
    const long = await siteOf([]);
    await long.reader.readGroups(many(50).map(({ name }) => ({ name: name + 'é'.repeat(200) })));
    const lengths = long.seen.map(({ query }) => query.toString().length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThan(6100);
  });

  it('sends nothing when nothing is wanted', async () => {
    const site = await siteOf([]);
    expect(await site.reader.readGroups([])).toEqual([]);
    expect(site.seen).toEqual([]);
  });

  it('believes only its own comparison when more comes than was requested, and reads all pages', async () => {
    const groups = many(30);
    const site = await openProvenSite((seen) =>
      seen.path.endsWith('/group/bulk') ? pageOf(groups, seen, 7) : pageOf([userBean(1)], seen),
    );
    expect(await site.reader.readGroups([{ name: 'TEAM 29' }])).toMatchObject([
      { group: { id: 'g-29' } },
    ]);
    expect(site.calls()).toEqual([
      ...Array<string>(5).fill('GET /group/bulk'),
      'GET /group/member',
    ]);
  });

  it('does not read for ever from a server that repeats its first page', async () => {
    const json = { values: many(2), isLast: false };
    const site = await openProvenSite(() => ({ json }));
    expect(await site.reader.readGroups([{ name: 'x' }])).toEqual([
      { kind: 'not-found', near: [] },
    ]);
    expect(site.seen).toHaveLength(3);
  });

  it('refuses to choose between several groups of one name', async () => {
    const twins = [
      { groupId: 'g-1', name: 'Sales' },
      { groupId: 'g-2', name: 'sales ' },
      { groupId: null, name: 'Sales' },
    ];
    const site = await siteOf(twins);
    expect(await site.reader.readGroups([{ name: 'Sales' }])).toEqual([
      {
        kind: 'ambiguous',
        candidates: twins.slice(0, 2).map(({ groupId: id, name }) => ({ id, name })),
      },
    ]);
  });

  it('lists a group that is requested twice once', async () => {
    const site = await siteOf(many(1));
    const readings = await site.reader.readGroups([
      { name: 'Team 0' },
      { name: 'x', id: groupId('g-0') },
    ]);
    expect(readings).toMatchObject([{ kind: 'listed' }, { kind: 'listed' }]);
    expect(site.calls().filter((call) => call.endsWith('/member'))).toHaveLength(1);
  });

  it('goes on with the others when one can not be read', async () => {
    const site = await siteOf(many(3), ({ path, query }) =>
      path.endsWith('/member') && query.get('groupId') === 'g-1'
        ? { status: 404, text: '' }
        : undefined,
    );
    expect(await site.reader.readGroups(many(3).map(({ name }) => ({ name })))).toMatchObject([
      { kind: 'listed' },
      { kind: 'unreadable', group: { id: 'g-1' }, code: 'group-unreadable' },
      { kind: 'listed' },
    ]);
  });

  it('goes on with the others when one name spoils the question', async () => {
    const site = await siteOf(many(3), ({ query }) =>
      query.getAll('groupName').includes('bad')
        ? { status: 400, json: { errorMessages: ['No.'] } }
        : undefined,
    );
    const wanted = ['Team 0', 'bad', 'Team 2'].map((name) => ({ name }));
    expect((await site.reader.readGroups(wanted)).map(({ kind }) => kind)).toEqual([
      'listed',
      'not-found',
      'listed',
    ]);
  });

  it.each([
    ['the token is no longer good', { status: 401, text: '' }, 'wrong-credentials'],
    ['groups may not be looked up', { status: 403, text: '' }, 'forbidden'],
    ['the site is down', { status: 500, text: '' }, 'unavailable'],
    ['the answer is no page', { json: [] }, 'unexpected-answer'],
  ] satisfies [string, Scripted, string][])(
    'stops everything when %s',
    async (_why, answer, code) => {
      const site = await siteOf([], () => answer);
      await expect(site.reader.readGroups([{ name: 'x' }])).rejects.toMatchObject({ code });
    },
  );

  it('stops everything when the token stops being good in the middle, and leaves nothing under way', async () => {
    const site = await siteOf(many(20), ({ path, query }) =>
      path.endsWith('/member') && query.get('groupId') !== 'g-0'
        ? { status: 401, text: '' }
        : undefined,
    );
    await expect(site.reader.readGroups(many(20))).rejects.toMatchObject({
      code: 'wrong-credentials',
    });
    expect(site.seen).toHaveLength(21);
  });
});
