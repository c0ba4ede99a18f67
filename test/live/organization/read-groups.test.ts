import { describe, expect, it } from 'vitest';
import { groupId } from '../beans.ts';
import { openScriptedOrganization } from '../open-scripted-organization.ts';
import { askedFor, cursorPage, jsonOf, orgGroup, orgUser } from '../organization-beans.ts';
import type { Scripted, Seen } from '../scripted-server.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => orgGroup(`g-${i}`, `Team ${i}`, 1));

/** An organization of groups with one member each. Without `post` it has the old forms alone. */
function organizationOf(
  groups: readonly ReturnType<typeof orgGroup>[],
  {
    post = true,
    override = () => undefined,
  }: { post?: boolean; override?: (seen: Seen) => Scripted | undefined } = {},
) {
  return openScriptedOrganization((seen) => {
    const other = override(seen);
    if (other !== undefined) return other;
    if (seen.path.endsWith('/directories')) return undefined;
    if (seen.path.endsWith('/search') !== post) return { status: 405, text: '' };
    if (/\/users(?:\/search)?$/u.test(seen.path)) return cursorPage([orgUser(1)], seen);
    const names = askedFor(seen, 'groupNames').map((name) => name.toLowerCase());
    const term = seen.query.get('searchTerm')?.toLowerCase();
    const wanted = ({ id, name }: (typeof groups)[number]) =>
      names.includes(name.trim().toLowerCase()) ||
      askedFor(seen, 'groupIds').includes(id) ||
      (term !== undefined && name.toLowerCase().includes(term));
    return cursorPage(groups.filter(wanted), seen);
  });
}

const wanted = [
  { name: 'team 2' },
  { name: 'Nobody knows it' },
  { name: 'an old label', id: groupId('g-0') },
];
const found = [
  { kind: 'listed', group: { id: 'g-2', name: 'Team 2' } },
  { kind: 'not-found' },
  { kind: 'listed', group: { id: 'g-0', name: 'Team 0' } },
];

describe('reading groups of an organization', () => {
  it('finds them by name or id, with the number of their members, and answers in the order requested', async () => {
    const { reader, bodies } = await organizationOf(many(3));
    expect(await reader.readGroups(wanted)).toMatchObject(found);
    expect(bodies()).toEqual([
      { groupIds: ['g-0'], expand: ['counts.users'], limit: 100 },
      { groupNames: ['team 2', 'Nobody knows it'], expand: ['counts.users'], limit: 100 },
      // Every group, since one was not found.
      { limit: 100 },
      { groupIds: ['g-2'], limit: 100 },
      { groupIds: ['g-0'], limit: 100 },
    ]);
  });

  it('asks in the old way where the new one is withdrawn, and ends once where both are', async () => {
    const gone = { status: 410, text: '' };
    const first = await organizationOf(many(3), {
      post: false,
      override: ({ path }) => (path.endsWith('/search') ? gone : undefined),
    });
    expect(await first.reader.readGroups(wanted)).toMatchObject(found);
    const second = await organizationOf(many(3), {
      override: ({ path }) => (path.endsWith('/directories') ? undefined : gone),
    });
    await expect(second.reader.readGroups(wanted)).rejects.toMatchObject({ code: 'gone' });
  });

  it('asks in the old way where the new one is not there, and does not try it again', async () => {
    const { reader, calls } = await organizationOf(many(3), { post: false });
    expect(await reader.readGroups(wanted)).toMatchObject(found);
    const before = calls().length;
    await reader.readGroup({ id: groupId('g-1'), name: 'Team 1' });
    expect(calls('groupIds', 'searchTerm', 'includeUsers').slice(before)).toEqual([
      'GET /d-1/groups?groupIds=g-1&includeUsers=true',
      'GET /d-1/users?groupIds=g-1',
    ]);
    expect(calls('searchTerm')).toContain('GET /d-1/groups?searchTerm=Nobody knows it');
  });

  it('takes a 404 for what it says once the new way has answered', async () => {
    const { reader, calls } = await organizationOf(many(2), {
      override: (seen) =>
        seen.path.includes('/users') && askedFor(seen, 'groupIds').includes('g-1')
          ? { status: 404, text: '' }
          : undefined,
    });
    expect(await reader.readGroups([{ name: 'Team 0' }])).toMatchObject([{ kind: 'listed' }]);
    expect(await reader.readGroups([{ name: 'Team 1' }])).toMatchObject([{ kind: 'unreadable' }]);
    expect(calls().slice(1)).toEqual([
      'POST /d-1/groups/search',
      'POST /d-1/users/search',
      'POST /d-1/groups/search',
      'POST /d-1/users/search',
    ]);
  });

  it('asks for at most 10 ids and 50 names at once', async () => {
    const { reader, seen } = await organizationOf([]);
    const ids = Array.from({ length: 12 }, (_, i) => ({ name: 'x', id: groupId(`g-${i}`) }));
    const names = Array.from({ length: 60 }, (_, i) => ({ name: `Team ${i}` }));
    await reader.readGroups([...ids, ...names]);
    const sizes = (name: string) =>
      seen.map((one) => askedFor(one, name).length).filter((size) => size > 0);
    expect([sizes('groupIds').sort(), sizes('groupNames').sort()]).toEqual([
      [10, 2],
      [10, 50],
    ]);
  });

  it('goes on with the others when one name spoils the question', async () => {
    const { reader } = await organizationOf(many(3), {
      override: (seen) =>
        askedFor(seen, 'groupNames').includes('bad') ? { status: 400, text: '' } : undefined,
    });
    const readings = await reader.readGroups(['Team 0', 'bad', 'Team 2'].map((name) => ({ name })));
    expect(readings.map(({ kind }) => kind)).toEqual(['listed', 'not-found', 'listed']);
  });

  it.each([
    [{ externalSynced: true }, true],
    [{ managedBy: 'external' }, true],
    [{ managementAccess: { modifiable: false } }, true],
    [{ managedBy: 'team-members', managementAccess: {} }, false],
    [{}, false],
  ])('marks a group that an identity provider fills: %j', async (differences, synced) => {
    const { reader } = await organizationOf([orgGroup('g-1', 'Sales', 1, differences)]);
    const [reading] = await reader.readGroups([{ name: 'Sales' }]);
    expect(reading).toMatchObject({ kind: 'listed', group: { id: 'g-1', name: 'Sales' } });
    expect(reading?.kind === 'listed' ? reading.synced : 'unread').toBe(synced);
  });

  it('refuses to choose between several groups of one name', async () => {
    const { reader } = await organizationOf([orgGroup('g-1', 'Sales'), orgGroup('g-2', 'sales ')]);
    expect(await reader.readGroups([{ name: 'Sales' }])).toEqual([
      {
        kind: 'ambiguous',
        candidates: [
          { id: 'g-1', name: 'Sales' },
          { id: 'g-2', name: 'sales ' },
        ],
      },
    ]);
  });

  it('stops everything when the key stops being good', async () => {
    const { reader } = await organizationOf(many(2), {
      override: (seen) =>
        jsonOf(seen)['groupIds'] === undefined ? undefined : { status: 401, text: '' },
    });
    await expect(reader.readGroups([{ name: 'Team 1' }])).rejects.toMatchObject({
      code: 'wrong-credentials',
    });
  });
});
