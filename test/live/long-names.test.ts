import { expect, it } from 'vitest';
import { parseOrganizationGroup, parseOrganizationUser } from '../../src/live/organization/rows.ts';
import { parseAccount, parseSiteGroup } from '../../src/live/site/rows.ts';

const id = '712020:1';
const wholes = 'é'.repeat(255);
const long = `${'x'.repeat(253)}😀${'y'.repeat(64_000)}`;

it.each([
  [
    'a person of a site',
    (displayName: string) =>
      parseAccount({ accountId: id, accountType: 'atlassian', active: true, displayName }),
  ],
  ['a group of a site', (name: string) => parseSiteGroup({ groupId: 'g-1', name })],
  [
    'a person of an organization',
    (name: string) =>
      parseOrganizationUser({ accountId: id, accountType: 'atlassian', status: 'active', name }),
  ],
  ['a group of an organization', (name: string) => parseOrganizationGroup({ id: 'g-1', name })],
])('the name of %s fills no screen: what Atlassian does not take is cut', (_what, read) => {
  expect(read(wholes)?.name).toBe(wholes);
  expect(read(long)?.name).toBe(`${'x'.repeat(253)}…`);
});
