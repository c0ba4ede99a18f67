import { compareText } from '../../model/change.ts';
import { isRecord } from '../../model/objects.ts';
import {
  type ApiResponse,
  type Call,
  type Caller,
  okResponse,
  SandboxApiError,
} from '../http/api.ts';
import { productKey } from '../world/seed.ts';
import { type AddOutcome, type WorldGroup, seatsOf } from '../world/world.ts';
import {
  corruptedBean,
  expands,
  groupBean,
  groupDetailsBean,
  groupNameBean,
  pageBean,
  readWindow,
  userBean,
  usersInGroupBean,
} from './beans.ts';
import { type Site, noSuchGroup, noSuchUser, requestedAccount, siteGroupOf } from './site.ts';

/** `GET /group`: deprecated, and still called. */
export function getSiteGroup(site: Site, { query }: Call): ApiResponse {
  const group = siteGroupOf(site, query);
  const world = site.store.shown();
  const listed = expands(query.get('expand'), 'users') ? world.list(group, 'active').members : [];
  const first = listed.slice(0, usersInGroupBean);
  return okResponse(groupBean(site.base, group, world.size(group), first));
}

/** `GET /group/member`. Suspended people are counted in `total` and not listed. */
export function getMembers(site: Site, { query }: Call): ApiResponse {
  const group = siteGroupOf(site, query);
  const { pagingRequired, unlistable, corrupted } = site.quirks;
  if (unlistable?.includes(group.id) === true) throw noSuchGroup(group.id);
  if (pagingRequired === true && !(query.has('startAt') && query.has('maxResults'))) {
    throw new SandboxApiError(500, 'Internal server error');
  }
  const includeInactive = query.get('includeInactiveUsers')?.toLowerCase() === 'true';
  const { members, total } = site.store.shown().list(group, includeInactive ? 'all' : 'active');
  const window = readWindow(query, { usual: 50, most: site.pageCap });
  const counted = site.quirks.uncounted === true ? members.length : total;
  const paged = {
    url: `${site.base}/group/member`,
    query,
    window,
    items: members,
    total: counted,
  };
  return okResponse(
    pageBean(paged, (account) =>
      corrupted?.includes(account.id) === true
        ? corruptedBean(site.base)
        : userBean(site.base, account),
    ),
  );
}

/** `GET /group/bulk`: the groups named by repeated `groupId` and `groupName`, or all. Unknown ones are left out. */
export function getSiteGroups(site: Site, { query }: Call): ApiResponse {
  const world = site.store.shown();
  const ids = query.getAll('groupId');
  const names = query.getAll('groupName');
  const requested = new Set([
    ...ids.map((id) => world.group(id)),
    ...names.flatMap((name) => world.groupsNamed(name)),
  ]);
  const items = ids.length + names.length === 0 ? world.groups : [...requested];
  const found = items.filter((group) => group !== undefined);
  const window = readWindow(query, { usual: 50, most: 50 });
  return okResponse(
    pageBean({ url: `${site.base}/group/bulk`, query, window, items: found }, groupDetailsBean),
  );
}

/** `POST /group/user` with `{"accountId":"…"}`. */
export async function addMember(site: Site, call: Call): Promise<ApiResponse> {
  const body = await call.body();
  if (site.quirks.forbidWrites === true) return { status: 403 };
  if (!isRecord(body)) throw new SandboxApiError(400, 'The request body is not a JSON object.');
  const group = siteGroupOf(site, call.query);
  const account = requestedAccount(site, body['accountId']);
  const outcome = await site.store.add(group, account);
  if (outcome !== 'added') throw new SandboxApiError(...notAdded(outcome, group, site));
  return { status: 201, json: groupBean(site.base, group, site.store.world.size(group), []) };
}

/** Atlassian documents no other answer than that to members and to strangers. */
function notAdded(
  outcome: Exclude<AddOutcome, 'added'>,
  group: WorldGroup,
  { quirks }: Site,
): readonly [status: number, message: string] {
  switch (outcome) {
    case 'already':
      // The literal {1} is Atlassian's (AX-17).
      return [400, "Cannot add user. User is already a member of '{1}'"];
    case 'inactive':
      return [400, 'Cannot add user. The account is deactivated.'];
    case 'synced':
      if (quirks.syncedRefusal === 403) return refusedExternally;
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

const refusedExternally = [403, 'AuthorizationException: group is managed externally'] as const;

/** `DELETE /group/user`. */
export async function removeMember(site: Site, { query }: Call): Promise<ApiResponse> {
  if (site.quirks.forbidWrites === true) return { status: 403 };
  const group = siteGroupOf(site, query);
  const account = requestedAccount(site, query.get('accountId'));
  const outcome = await site.store.remove(group, account);
  if (outcome === 'removed') return { status: 200 };
  if (outcome === 'synced' && site.quirks.syncedRefusal === 403) {
    throw new SandboxApiError(...refusedExternally);
  }
  if (outcome === 'synced') {
    const why = `The group '${group.name}' is synced and can't be changed here.`;
    throw new SandboxApiError(400, `Cannot remove user '${account.id}'. ${why}`);
  }
  throw new SandboxApiError(
    400,
    `Cannot remove user '${account.id}' from group '${group.name}': the user is not a member of '${group.name}'`,
  );
}

/** `GET /groups/picker`: groups whose name holds the query. Callers it does not know find none. */
export function pickGroups(site: Site, { query }: Call, caller: Caller): ApiResponse {
  const fold = query.get('caseInsensitive')?.toLowerCase() === 'true';
  const wanted = query.get('query') ?? '';
  const { maxResults } = readWindow(query, { usual: 20, most: 10_000 });
  const known = caller === 'administrator' ? site.store.shown().groups : [];
  const found = known
    .filter((group) => indexOf(group.name, wanted, fold) >= 0 && !isExcluded(query, group))
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
  const groups = found.slice(0, maxResults).map(({ id, name, managedBy }) => ({
    name,
    ...(site.quirks.managementUntold === true
      ? {}
      : { managedBy: managedBy.toUpperCase().replaceAll('-', '_') }),
    html: highlight(name, indexOf(name, wanted, fold), wanted.length),
    labels: [],
    groupId: id,
  }));
  const header = `Showing ${groups.length} of ${found.length} matching groups`;
  return okResponse({ header, total: found.length, groups });
}

function isExcluded(query: URLSearchParams, group: WorldGroup): boolean {
  return (
    query.getAll('exclude').includes(group.name) || query.getAll('excludeId').includes(group.id)
  );
}

function indexOf(name: string, wanted: string, fold: boolean): number {
  return fold ? name.toLowerCase().indexOf(wanted.toLowerCase()) : name.indexOf(wanted);
}

function highlight(name: string, start: number, length: number): string {
  if (length === 0) return escapeHtml(name);
  const end = start + length;
  return `${escapeHtml(name.slice(0, start))}<b>${escapeHtml(name.slice(start, end))}</b>${escapeHtml(name.slice(end))}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);
}

/** `GET /applicationrole`: the products, the groups that grant them, and their seats. */
export function getProducts({ store, base }: Site): ApiResponse {
  const world = store.shown();
  const products = world.licences.map((licence) => {
    const { used, limit } = seatsOf(world, licence);
    const groups = licence.groups
      .map((id) => world.group(id))
      .filter((group) => group !== undefined);
    return {
      key: productKey(licence.product),
      name: licence.product,
      groups: groups.map(({ name }) => name),
      groupDetails: groups.map((group) => groupNameBean(base, group)),
      defaultGroups: [],
      defaultGroupsDetails: [],
      selectedByDefault: false,
      defined: false,
      hasUnlimitedSeats: limit === undefined,
      numberOfSeats: limit ?? -1,
      remainingSeats: limit === undefined ? -1 : Math.max(0, limit - used),
      userCount: used,
      userCountDescription: `${used} users`,
      platform: false,
    };
  });
  return okResponse(products);
}
