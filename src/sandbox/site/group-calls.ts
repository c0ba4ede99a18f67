import { ok, Refusal, type Answer } from '../http/answers.ts';
import {
  corruptedBean,
  expands,
  groupBean,
  groupDetailsBean,
  userBean,
  usersInGroupBean,
} from './beans.ts';
import type { Call } from '../http/call.ts';
import { pageBean, readWindow } from './paging.ts';
import type { AddOutcome, WorldGroup } from '../world/world.ts';
import { askedAccount, askedGroup, noSuchGroup, noSuchUser, type Site } from './site.ts';

/** `GET /group`: deprecated, and still called. */
export function getGroup(site: Site, { query }: Call): Answer {
  const group = askedGroup(site, query);
  const world = site.store.shown();
  const listed = expands(query.get('expand'), 'users') ? world.list(group, 'active').members : [];
  const first = listed.slice(0, usersInGroupBean);
  return ok(groupBean(site.base, group, world.size(group), first));
}

/** `GET /group/member`. Suspended people are counted in `total` and not listed. */
export function getMembers(site: Site, { query }: Call): Answer {
  const group = askedGroup(site, query);
  const { pagingRequired, unlistable, corrupted } = site.quirks;
  if (unlistable?.includes(group.id) === true) throw noSuchGroup(group.id);
  if (pagingRequired === true && !(query.has('startAt') && query.has('maxResults'))) {
    throw new Refusal(500, 'Internal server error');
  }
  const includeInactive = query.get('includeInactiveUsers')?.toLowerCase() === 'true';
  const { members, total } = site.store.shown().list(group, includeInactive ? 'all' : 'active');
  const window = readWindow(query, { usual: 50, most: site.pageCap });
  const paged = { url: `${site.base}/group/member`, query, window, items: members, total };
  return ok(
    pageBean(paged, (account) =>
      corrupted?.includes(account.id) === true
        ? corruptedBean(site.base)
        : userBean(site.base, account),
    ),
  );
}

/** `GET /group/bulk`: the groups asked for by repeated `groupId` and `groupName`, or all. Unknown ones are left out. */
export function getGroups(site: Site, { query }: Call): Answer {
  const world = site.store.shown();
  const ids = query.getAll('groupId');
  const names = query.getAll('groupName');
  const asked = new Set([
    ...ids.map((id) => world.group(id)),
    ...names.flatMap((name) => world.groupsNamed(name)),
  ]);
  const items = ids.length + names.length === 0 ? world.groups : [...asked];
  const found = items.filter((group) => group !== undefined);
  const window = readWindow(query, { usual: 50, most: 50 });
  return ok(
    pageBean({ url: `${site.base}/group/bulk`, query, window, items: found }, groupDetailsBean),
  );
}

/** `POST /group/user` with `{"accountId":"…"}`. */
export async function addMember(site: Site, call: Call): Promise<Answer> {
  const body = await call.body();
  if (site.quirks.forbidWrites === true) return { status: 403 };
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(400, 'The request body is not a JSON object.');
  }
  const group = askedGroup(site, call.query);
  const account = askedAccount(site, 'accountId' in body ? body.accountId : undefined);
  const outcome = await site.store.add(group, account);
  if (outcome !== 'added') throw new Refusal(...notAdded(outcome, group));
  return { status: 201, json: groupBean(site.base, group, site.store.world.size(group), []) };
}

/** What Atlassian answers besides to members and to strangers is not documented. */
function notAdded(
  outcome: Exclude<AddOutcome, 'added'>,
  group: WorldGroup,
): readonly [status: number, message: string] {
  switch (outcome) {
    case 'already':
      // The literal {1} is Atlassian's (AX-17).
      return [400, "Cannot add user. User is already a member of '{1}'"];
    case 'inactive':
      return [400, 'Cannot add user. The account is deactivated.'];
    case 'synced':
      return [
        400,
        `Cannot add user. The group '${group.name}' is synced and can't be changed here.`,
      ];
    case 'outside':
      return [404, noSuchUser];
    case 'no-seat':
      return [400, 'Cannot add user. The license limit of a product has been reached.'];
  }
}

/** `DELETE /group/user`. */
export async function removeMember(site: Site, { query }: Call): Promise<Answer> {
  if (site.quirks.forbidWrites === true) return { status: 403 };
  const group = askedGroup(site, query);
  const account = askedAccount(site, query.get('accountId'));
  const outcome = await site.store.remove(group, account);
  if (outcome === 'removed') return { status: 200 };
  if (outcome === 'synced') {
    const why = `The group '${group.name}' is synced and can't be changed here.`;
    throw new Refusal(400, `Cannot remove user '${account.id}'. ${why}`);
  }
  throw new Refusal(
    400,
    `Cannot remove user '${account.id}' from group '${group.name}': the user is not a member of '${group.name}'`,
  );
}
