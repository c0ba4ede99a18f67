import { describe, expect, it } from 'vitest';
import { accountId, engineering, groupId } from '../beans.ts';
import { openScriptedOrganization } from '../open-scripted-organization.ts';
import { cursorPage, orgGroup } from '../organization-beans.ts';
import type { Scripted } from '../scripted-server.ts';

describe('whether someone is a member of a group of an organization', () => {
  const page = (rows: readonly unknown[]): Scripted => ({ json: { data: rows, links: {} } });

  it.each([
    ['is there', page([orgGroup('g-1', 'Engineering')]), true],
    ['is not', page([]), false],
    [
      'can not be known, since the question is not understood',
      page([orgGroup('g-2', 'Other')]),
      undefined,
    ],
    ['can not be known, since it is refused', { status: 403, text: '' }, undefined],
  ] satisfies [string, Scripted, unknown][])('%s', async (_what, answer, expected) => {
    const { reader, bodies } = await openScriptedOrganization(({ path }) =>
      path.endsWith('/groups/search') ? answer : undefined,
    );
    expect(await reader.isMember(engineering, accountId('712020:1'))).toBe(expected);
    expect(bodies()).toEqual([{ groupIds: ['g-1'], accountIds: ['712020:1'], limit: 100 }]);
  });
});

describe('the licences that groups of an organization grant', () => {
  const assignment = (resourceOwner: string, ...roles: string[]) => ({
    resourceOwner,
    roles: roles.map((role) => `atlassian/${role}`),
  });

  it('are known by the roles that take a seat, each product once', async () => {
    const { reader, calls } = await openScriptedOrganization((seen) => {
      if (seen.path.includes('/g-2/')) return { status: 403, text: '' };
      return seen.path.endsWith('/role-assignments')
        ? cursorPage(
            [
              assignment('jira-software', 'user'),
              assignment('confluence', 'guest'),
              assignment('jira-software', 'admin', 'contributor'),
              assignment('platform', 'org-admin'),
            ],
            seen,
          )
        : undefined;
    });
    const other = { id: groupId('g-2'), name: 'Other' };
    expect(await reader.licences([engineering, other])).toEqual(
      new Map([['g-1', [{ product: 'jira-software' }]]]),
    );
    expect(calls('limit').slice(1)).toEqual([
      'GET /d-1/groups/g-1/role-assignments?limit=100',
      'GET /d-1/groups/g-2/role-assignments?limit=100',
    ]);
  });
});
