import type { LiveGroup } from '../../model/live.ts';
import { askInBatches, type Asked } from '../ask-together.ts';
import { batchesOf } from '../batches.ts';
import { chooseGroups, type FoundGroup } from '../choose-group.ts';
import type { Unreadable } from '../listing-page.ts';
import { failure } from '../failure.ts';
import type { WantedGroup } from '../reader.ts';
import { unreadable } from '../unreadable.ts';
import { why } from '../why.ts';
import type { OrganizationConnection } from './connection.ts';
import { parseGroup, type OrganizationGroup } from './parse-group.ts';
import type { Question } from './search.ts';
import { searchRows } from './search-rows.ts';

/** Looks up each wanted group, by id where one is given. Throws an AppError when groups can't be looked up at all. */
export async function findGroups(
  organization: OrganizationConnection,
  wanted: readonly WantedGroup[],
): Promise<readonly FoundGroup<OrganizationGroup>[]> {
  const { found, refusal } = await askInBatches(questionsFor(wanted), (pickers) =>
    searchGroups(organization, pickers),
  );
  if (refusal !== undefined) throw failure(organization.product, refusal);
  return chooseGroups(wanted, found);
}

/** Looks up one group that was found before. A failure is this group's own. */
export async function findAgain(
  organization: OrganizationConnection,
  { id }: LiveGroup,
): Promise<OrganizationGroup | Unreadable> {
  const asked = await searchGroups(organization, [['groupIds', id]]);
  if (asked.kind === 'failed') return unreadable(why(asked.result));
  const group = asked.found.find((one) => one.id === id);
  return group ?? unreadable('The group is no longer in the directory.');
}

/** A group by its id or by its name, which matches exactly but for case. */
type Picker = readonly [by: 'groupIds' | 'groupNames', value: string];

/** Atlassian documents this for lists of ids. */
const mostIds = 10;
const mostNames = 50;

/** Ids and names apart: a question that holds both is refused. */
function questionsFor(wanted: readonly WantedGroup[]): readonly (readonly Picker[])[] {
  const ids = new Set(wanted.flatMap(({ id }) => id ?? []));
  const names = new Set(wanted.flatMap(({ id, name }) => (id === undefined ? [name] : [])));
  return [
    ...batchesOf([...ids], mostIds).map((batch) => batch.map((id): Picker => ['groupIds', id])),
    ...batchesOf([...names], mostNames).map((batch) =>
      batch.map((name): Picker => ['groupNames', name]),
    ),
  ];
}

async function searchGroups(
  organization: OrganizationConnection,
  pickers: readonly Picker[],
): Promise<Asked<OrganizationGroup>> {
  const base = await organization.base();
  return searchRows(organization, ['groups', base, questionOf(pickers)], parseGroup);
}

function questionOf(pickers: readonly Picker[]): Question {
  const values = pickers.map(([, value]) => value);
  const by = pickers[0]?.[0] ?? 'groupIds';
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
