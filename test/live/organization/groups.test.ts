import { describe, expect, it } from 'vitest';
import { openScriptedOrganization } from '../open-scripted-organization.ts';
import { cursorOf, cursorPage, orgGroup } from '../organization-beans.ts';
import type { Scripted, Seen } from '../scripted-server.ts';

const beans = (count: number) =>
  Array.from({ length: count }, (_, index) => orgGroup(`g-${index}`, `Team ${index}`));

const page = (rows: readonly unknown[], next: string | null = null): Scripted => ({
  json: { data: rows, links: { next } },
});

/** How listing the groups ended; `answer` by how often they were requested. */
async function list(answer: (seen: Seen, requests: number) => Scripted) {
  let requests = 0;
  const organization = await openScriptedOrganization((seen) =>
    seen.path.includes('/groups') ? answer(seen, ++requests) : undefined,
  );
  const ended = await organization.reader.groups().catch((error: unknown) => error);
  return { ended, requests: () => requests, organization };
}

const ids = (ended: unknown) => (ended as readonly { id: string }[]).map(({ id }) => id);

describe("a list of all of a directory's groups is complete or there is none (promise 3)", () => {
  it('goes from cursor to cursor until there is none, and requests nothing else', async () => {
    const { ended, organization } = await list((seen) => cursorPage(beans(250), seen));
    expect(ids(ended)).toEqual(beans(250).map(({ id }) => id));
    expect(organization.calls()).toEqual([
      'GET ',
      'POST /d-1/groups/search',
      'POST /d-1/groups/search',
      'POST /d-1/groups/search',
    ]);
    expect(organization.bodies()).toEqual([
      { limit: 100 },
      { limit: 100, cursor: '100' },
      { limit: 100, cursor: '200' },
    ]);
  });

  it('does with the older form where the newer is not there', async () => {
    const { ended, organization } = await list((seen) =>
      seen.method === 'POST' ? { status: 405, text: '' } : cursorPage(beans(150), seen),
    );
    expect(ids(ended)).toHaveLength(150);
    expect(organization.calls('limit', 'cursor').slice(2)).toEqual([
      'GET /d-1/groups?limit=100',
      'GET /d-1/groups?cursor=100',
    ]);
  });

  it.each([
    ['it says so', { externalSynced: true }],
    ['of who manages it', { managedBy: 'external' }],
    ['nobody may change it', { managementAccess: { modifiable: false } }],
  ])('shows that a group is synced, because %s', async (_why, sign) => {
    const { ended } = await list(() =>
      page([orgGroup('g-0', 'Team 0', 1, sign), orgGroup('g-1', 'Team 1')]),
    );
    expect(ended).toEqual([
      { id: 'g-0', name: 'Team 0', synced: true },
      { id: 'g-1', name: 'Team 1', synced: false },
    ]);
  });

  it('goes on after an empty page', async () => {
    const { ended } = await list((seen) =>
      cursorOf(seen) === undefined ? page([], 'x') : page(beans(1)),
    );
    expect(ids(ended)).toEqual(['g-0']);
  });

  it('does not follow empty pages for ever', async () => {
    const { ended, requests } = await list((_, count) => page([], `cursor-${count}`));
    expect(ended).toMatchObject({
      code: 'unexpected-answer',
      why: expect.stringMatching(/\.$/u) as unknown,
    });
    expect(requests()).toBe(10);
  });

  it('reads it again when a group comes twice, as when one was created meanwhile', async () => {
    const { ended, requests } = await list((seen, count) => {
      if (count === 1) return page(beans(2), 'x');
      return count === 2 ? page(beans(3).slice(1)) : cursorPage(beans(3), seen);
    });
    expect(ids(ended)).toEqual(['g-0', 'g-1', 'g-2']);
    expect(requests()).toBe(3);
  });

  it('gives up after three readings', async () => {
    const { ended, requests } = await list(() => page([...beans(2), ...beans(1)]));
    expect(ended).toMatchObject({
      kind: 'failed',
      code: 'groups-incomplete',
      why: expect.stringContaining('g-0 was listed twice.') as unknown,
    });
    expect(requests()).toBe(3);
  });

  it.each([
    ['403', { status: 403, text: '' }, 'forbidden'],
    ['401', { status: 401, text: '' }, 'wrong-credentials'],
    ['no page', { json: { data: {} } }, 'unexpected-answer'],
    ['a group without an id', page([{ name: 'x' }]), 'unexpected-answer'],
  ] satisfies [string, Scripted, string][])(
    'does not take %s for an answer',
    async (_, answer, code) => {
      const { ended, requests } = await list(() => answer);
      expect(ended).toMatchObject({ kind: 'failed', code });
      expect(requests()).toBe(1);
    },
  );

  it('does not go round in a circle of cursors', async () => {
    const { ended } = await list((_, count) => page(beans(9).slice(count, count + 1), 'same'));
    expect(ended).toMatchObject({ code: 'unexpected-answer' });
  });
});
