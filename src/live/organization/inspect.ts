import type { Result } from '../../model/app-error.ts';
import { given, isRecord } from '../../model/objects.ts';
import type { OrganizationFacts, PersonLookup, WantedPerson } from '../../model/target-facts.ts';
import { httpStatusOf } from '../connection.ts';
import { failure, unexpectedAnswer } from '../failure.ts';
import {
  type InspectRequest,
  groupFacts,
  inspectFirst,
  mapResult,
  resultOf,
  skipped,
} from '../inspect.ts';
import type { GroupLookup } from '../find-groups.ts';
import type { OrganizationConnection } from './connection.ts';
import { findOrganizationGroups } from './groups.ts';
import { identifyInOrganization, lookUpOrganizationIds } from './people.ts';
import type { RowPage } from './requests.ts';
import { type OrganizationGroup, parseOrganizationGroup, parsePage } from './rows.ts';
import type { GroupRef } from '../../model/group.ts';

/** Reads what an organization shows without changing anything: about four requests, and some for the people. */
export async function inspectOrganization(
  organization: OrganizationConnection,
  request: InspectRequest,
): Promise<OrganizationFacts> {
  const directory = await resultOf(async () => {
    const id = await organization.directory();
    const all = await organization.directories();
    return { id, name: all.find((one) => one.id === id)?.name ?? '', of: all.length };
  });
  const known = { kind: 'organization', host: organization.product.host, directory } as const;
  const keyHasScopes = isDeadEnd(directory)
    ? skipped
    : await resultOf(() => readKeyScopes(organization));
  if (directory.kind !== 'ok') {
    return { ...known, keyHasScopes, groups: skipped, members: skipped, people: skipped };
  }
  const found = resultOf(() => findGroupsToInspect(organization, request.groups));
  const [groups, members, people] = await Promise.all([
    found.then((results) => mapResult(results, (value) => groupFacts(request.groups, value))),
    found.then((results) => inspectFirst(results, (group) => inspectMembers(organization, group))),
    resultOf(() => findPeople(organization, request.people)),
  ]);
  return { ...known, keyHasScopes, groups, members, people };
}

/** A key that reads the organization's directories at all shows more; so does one whose directory is not named. */
function isDeadEnd(directory: Result<unknown>): boolean {
  return directory.kind === 'trouble' && directory.trouble.kind !== 'invalid';
}

/**
 * Whether a key that reads the organization has scopes: it is then shown no organization, or may not ask.
 * Throws an AppError when the answer does not show it.
 */
async function readKeyScopes(organization: OrganizationConnection): Promise<boolean> {
  const result = await organization.send({ method: 'GET', path: '/admin/v1/orgs' });
  const status = httpStatusOf(result);
  if (status === 401 || status === 403) return true;
  if (status !== 200 || result.kind !== 'answer' || result.body.kind !== 'json') {
    throw failure(organization.product, result);
  }
  const page = parsePage(result.body.value);
  if (page === undefined) {
    throw unexpectedAnswer(organization.product, 'The answer of /orgs is no list.');
  }
  return !page.rows.some((row) => isRecord(row) && row['id'] === organization.id);
}

/** The wanted groups; where none is, the first ones of the directory. Throws an AppError. */
async function findGroupsToInspect(
  organization: OrganizationConnection,
  wanted: readonly GroupRef[],
): Promise<readonly GroupLookup<OrganizationGroup>[]> {
  if (wanted.length > 0) return findOrganizationGroups(organization, wanted);
  const everything = { body: {}, parameters: [[]] };
  const page = await organization.search('groups', await organization.base(), everything);
  return rowsOf(organization, page)
    .flatMap((row) => parseOrganizationGroup(row) ?? [])
    .map((group) => ({ kind: 'found', group }));
}

/** Whether the members of a group can be read, by their first page; how many Atlassian counts. Throws an AppError. */
async function inspectMembers(
  organization: OrganizationConnection,
  { id, name, count }: OrganizationGroup,
): Promise<{ readonly group: string; readonly count?: number }> {
  const page = await organization.search('users', await organization.base(), {
    body: { groupIds: [id] },
    parameters: [[['groupIds', id]]],
  });
  rowsOf(organization, page);
  return given({ group: name, count });
}

function rowsOf({ product }: OrganizationConnection, page: RowPage): readonly unknown[] {
  switch (page.kind) {
    case 'page':
      return page.rows;
    case 'failed':
      throw failure(product, page.result);
    case 'unsound':
      throw unexpectedAnswer(product, page.why);
  }
}

/** Which accounts exist, by a search for all emails and one for all ids. Throws an AppError. */
async function findPeople(
  organization: OrganizationConnection,
  wanted: readonly WantedPerson[],
): Promise<readonly PersonLookup[]> {
  const ids = wanted.flatMap(({ user }) => (user.kind === 'id' ? [user.id] : []));
  const emails = wanted.flatMap(({ user }) => (user.kind === 'email' ? [user.email] : []));
  const [{ byEmail }, { accounts, missing }] = await Promise.all([
    identifyInOrganization(organization, emails, { mapped: new Map(), read: [] }),
    lookUpOrganizationIds(organization, ids),
  ]);
  const shown = new Set(accounts.map(({ id }) => id));
  const gone = new Set(missing);
  return wanted.map(({ named, user }) => {
    if (user.kind === 'id') {
      return { named, found: lookupOf(shown.has(user.id), gone.has(user.id)) };
    }
    const kind = byEmail.get(user.email)?.kind;
    return { named, found: lookupOf(kind === 'resolved', kind !== 'unanswered') };
  });
}

function lookupOf(found: boolean, ruledOut: boolean): PersonLookup['found'] {
  return found ? 'found' : ruledOut ? 'not-found' : 'not-known';
}
