import type { KnownGroup, LiveGroup } from '../../model/live.ts';
import { type BatchResult, batchesOf, requestInBatches } from '../batches.ts';
import { readAllGroups, unsoundGroup } from '../complete-listing.ts';
import { failureText } from '../failure-text.ts';
import { failure } from '../failure.ts';
import { type ListingPage, type Unreadable, unreadable } from '../pages.ts';
import { type GroupLookup, findGroups } from '../find-groups.ts';
import type { OrganizationConnection } from './connection.ts';
import { type SearchRequest, collectRows, searchRows } from './requests.ts';
import { type OrganizationGroup, parseOrganizationGroup } from './rows.ts';
import type { GroupRef } from '../../model/group.ts';

/** Looks up each wanted group, by id where one is given. Throws an AppError when groups can't be looked up at all. */
export async function findOrganizationGroups(
  organization: OrganizationConnection,
  wanted: readonly GroupRef[],
): Promise<readonly GroupLookup<OrganizationGroup>[]> {
  const find = async (refs: readonly GroupRef[]) => {
    const { found, refusal } = await requestInBatches(searchesFor(refs), (selectors) =>
      searchGroups(organization, selectors),
    );
    if (refusal !== undefined) throw failure(organization.product, refusal);
    return found;
  };
  return findGroups(wanted, { find, all: () => listOrganizationGroups(organization) });
}

/** Looks up one group that was found before. A failure is this group's own. */
export async function findOrganizationGroupAgain(
  organization: OrganizationConnection,
  { id }: LiveGroup,
): Promise<OrganizationGroup | Unreadable> {
  const answer = await searchGroups(organization, [['groupIds', id]]);
  if (answer.kind === 'failed') return unreadable(failureText(answer.result));
  const group = answer.found.find((one) => one.id === id);
  return group ?? unreadable('The group is no longer in the directory.');
}

/** A group by its id or by its name, which matches exactly but for case. */
type GroupSelector = readonly [by: 'groupIds' | 'groupNames', value: string];

/** Atlassian documents this for lists of ids. */
const mostIds = 10;

const mostNames = 50;

/** Ids and names apart: a search for both is refused. */
function searchesFor(wanted: readonly GroupRef[]): readonly (readonly GroupSelector[])[] {
  const ids = new Set(wanted.flatMap(({ id }) => id ?? []));
  const names = new Set(wanted.flatMap(({ id, name }) => (id === undefined ? [name] : [])));
  return [
    ...batchesOf([...ids], mostIds).map((batch) =>
      batch.map((id): GroupSelector => ['groupIds', id]),
    ),
    ...batchesOf([...names], mostNames).map((batch) =>
      batch.map((name): GroupSelector => ['groupNames', name]),
    ),
  ];
}

async function searchGroups(
  organization: OrganizationConnection,
  selectors: readonly GroupSelector[],
): Promise<BatchResult<OrganizationGroup>> {
  const base = await organization.base();
  return searchRows(organization, ['groups', base, searchFor(selectors)], parseOrganizationGroup);
}

function searchFor(selectors: readonly GroupSelector[]): SearchRequest {
  const values = selectors.map(([, value]) => value);
  const by = selectors[0]?.[0] ?? 'groupIds';
  // The object `counts` in the form that the OpenAPI document gives it: each of its keys is a parameter.
  const counted = ['includeUsers', 'true'] as const;
  return {
    body: { [by]: values, expand: ['counts.users'] },
    parameters:
      by === 'groupIds'
        ? [[...values.map((id) => ['groupIds', id] as const), counted]]
        : values.map((name) => [['searchTerm', name] as const, counted]),
  };
}

/** Every group of the directory, those of identity providers too. Throws an AppError. */
export function listOrganizationGroups(
  organization: OrganizationConnection,
): Promise<readonly KnownGroup[]> {
  return readAllGroups(organization.product, () => readGroupsAsPage(organization));
}

/** All pages as one: the API counts no groups, and only the last page says that it is the last. */
async function readGroupsAsPage(
  organization: OrganizationConnection,
): Promise<ListingPage<KnownGroup> | Unreadable> {
  const base = await organization.base();
  const everything = { body: {}, parameters: [] };
  const answer = await collectRows(() => organization.search('groups', base, everything));
  switch (answer.kind) {
    case 'failed':
      throw failure(organization.product, answer.result);
    case 'unsound':
      return unreadable(answer.why);
    case 'rows': {
      const groups = answer.rows.map(parseOrganizationGroup).filter((group) => group !== undefined);
      if (groups.length < answer.rows.length) return unreadable(unsoundGroup);
      const rows = groups.map(({ id, name, synced }) => ({ id, name, synced }));
      return { kind: 'page', rows, total: rows.length };
    }
  }
}
