import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';

/** One request, and how it is answered. */
export interface Stop {
  readonly line: string;
  readonly why: string;
  readonly status: number;
  /** Whose credentials; those of the API when absent. */
  readonly as?:
    | 'administrator'
    | 'nobody'
    | 'wrong token'
    | 'scoped token'
    | 'key'
    | 'scoped key'
    | 'wrong key';
  readonly json?: unknown;
  readonly options?: Partial<SandboxOptions>;
}

const organization = '/admin/v2/orgs/9f1c2b7e-5a0d-4c83-8e64-1d7b3f9a6c25';
const elsewhere = '/admin/v2/orgs/00000000-0000-0000-0000-000000000000';
const main = `${organization}/directories/d-1`;
const all = `${organization}/directories/-`;
const cloud = '/ex/jira/5b6c7a0e-2f64-4c1d-9a37-e1f0c4d2b8a6/rest/api/3';
const v1 = '/admin/v1/orgs';
const member = { accountId: 'user-30' };
const eleven = Array.from({ length: 11 }, (_, index) => `groupIds=g-${index}`).join('&');

/** `site` lines are below a version; each is sent under 3 and under 2. */
const site: readonly Stop[] = [
  { line: 'GET /applicationrole', why: 'products and seats', status: 200 },
  { line: 'GET /group?groupId=g-1&expand=users', why: 'with its users', status: 200 },
  { line: 'GET /group?groupId=nowhere', why: 'unknown', status: 404 },
  { line: 'GET /group/bulk', why: 'all groups', status: 200 },
  { line: 'GET /group/bulk?groupName=SALES&maxResults=1', why: 'by name', status: 200 },
  { line: 'GET /group/bulk?startAt=x', why: 'no number', status: 400 },
  { line: 'GET /group/member?groupId=g-1&maxResults=10', why: 'a page', status: 200 },
  { line: 'GET /group/member?groupId=g-1&includeInactiveUsers=true', why: 'all', status: 200 },
  { line: 'GET /group/member', why: 'no group', status: 400 },
  { line: 'GET /group/member?groupId=g-1', why: 'no token', status: 401, as: 'nobody' },
  { line: 'GET /group/member?groupId=g-1', why: 'wrong', status: 401, as: 'wrong token' },
  { line: 'GET /group/member?groupId=nowhere', why: 'unknown', status: 404 },
  { line: 'POST /group/user?groupId=g-2', why: 'added', status: 201, json: member },
  { line: 'POST /group/user?groupId=g-2', why: 'no body', status: 400 },
  { line: 'POST /group/user?groupId=g-3', why: 'synced', status: 400, json: member },
  { line: 'POST /group/user?groupId=g-4', why: 'no seat', status: 400, json: member },
  { line: 'POST /group/user?groupId=g-5', why: 'elsewhere', status: 404, json: member },
  { line: 'DELETE /group/user?groupId=g-2&accountId=user-1', why: 'removed', status: 200 },
  { line: 'DELETE /group/user?groupId=g-2&accountId=user-2', why: 'no member', status: 400 },
  { line: 'DELETE /group/user?groupId=g-3&accountId=user-1', why: 'synced', status: 400 },
  { line: 'DELETE /group/user?groupId=g-2&accountId=nobody', why: 'unknown', status: 404 },
  { line: 'GET /groups/picker?query=S', why: 'synced ones too', status: 200 },
  { line: 'GET /mypermissions?permissions=ADMINISTER', why: 'may', status: 200 },
  { line: 'GET /mypermissions?permissions=NOPE', why: 'no such key', status: 400 },
  { line: 'GET /myself?expand=groups', why: 'who asks', status: 200 },
  { line: 'GET /myself', why: 'no token', status: 401, as: 'nobody' },
  { line: 'GET /serverInfo', why: 'what this is', status: 200 },
  { line: 'GET /user?accountId=user-1&expand=groups', why: 'with groups', status: 200 },
  { line: 'GET /user?accountId=nobody', why: 'unknown', status: 404 },
  { line: 'GET /user/bulk?accountId=user-1&accountId=app-1', why: 'an app too', status: 200 },
  { line: 'GET /user/bulk', why: 'nobody named', status: 400 },
  { line: 'GET /user/groups?accountId=user-1', why: 'in three', status: 200 },
  { line: 'GET /user/groups?accountId=nobody', why: 'unknown', status: 404 },
  { line: 'GET /user/search?query=user', why: 'by name', status: 200 },
  { line: 'GET /user/search', why: 'no query', status: 400 },
  { line: 'GET /users?maxResults=1000', why: 'everyone', status: 200 },
  { line: 'GET /users/search?maxResults=1000', why: 'everyone', status: 200 },
  { line: 'GET /users/search?startAt=x', why: 'no number', status: 400 },
];

const below = (root: string) => (stop: Stop) => ({
  ...stop,
  line: stop.line.replace(' ', ` ${root}`),
});

/** Every route of the sandbox, and every way in which it answers. */
export const tour: readonly Stop[] = [
  ...site.map(below('/rest/api/3')),
  ...site.map(below('/rest/api/2')),
  { line: 'GET /_edge/tenant_info', why: 'the cloudId', status: 200, as: 'nobody' },
  { line: `GET ${cloud}/group/member?groupId=g-1`, why: 'scoped', status: 200, as: 'scoped token' },
  { line: `GET ${cloud}/myself`, why: 'a classic token', status: 401 },
  { line: `GET ${v1}`, why: 'one', status: 200 },
  { line: `GET ${v1}`, why: 'none for a key with scopes', status: 200, as: 'scoped key' },
  { line: `GET ${v1}`, why: 'wrong key', status: 401, as: 'wrong key' },
  { line: `GET ${v1}/9f1c2b7e-5a0d-4c83-8e64-1d7b3f9a6c25`, why: 'its name', status: 200 },
  { line: `GET ${v1}/elsewhere`, why: 'not the key’s', status: 404 },
  { line: `GET ${organization}/directories?limit=1`, why: 'the first of two', status: 200 },
  { line: `GET ${organization}/directories?limit=0`, why: 'no such limit', status: 400 },
  { line: `GET ${organization}/directories`, why: 'no key', status: 401, as: 'nobody' },
  { line: `GET ${elsewhere}/directories`, why: 'not the key’s', status: 401 },
  { line: `GET ${all}/groups?limit=2&includeUsers=true`, why: 'a page, counted', status: 200 },
  { line: `GET ${main}/groups?groupIds=g-1&groupIds=g-3`, why: 'by id', status: 200 },
  { line: `GET ${main}/groups?${eleven}`, why: 'eleven ids', status: 400 },
  { line: `GET ${main}/groups?cursor=x`, why: 'no such cursor', status: 400 },
  { line: `GET ${main}/groups`, why: 'wrong key', status: 401, as: 'wrong key' },
  { line: `GET ${organization}/directories/d-9/groups`, why: 'no such directory', status: 404 },
  { line: `GET ${elsewhere}/directories/-/groups`, why: 'not the key’s', status: 404 },
  { line: `POST ${all}/groups/search`, why: 'without a body', status: 200 },
  {
    line: `POST ${main}/groups/search`,
    why: 'by name',
    status: 200,
    json: { groupNames: ['ENGINEERING'], expand: ['counts.users'] },
  },
  {
    line: `POST ${main}/groups/search`,
    why: 'by name and id',
    status: 400,
    json: { groupNames: ['Sales'], groupIds: ['g-2'] },
  },
  { line: `GET ${main}/groups/g-1`, why: 'one', status: 200 },
  { line: `GET ${main}/groups/g-5`, why: 'of another directory', status: 404 },
  { line: `GET ${main}/groups/g-4/role-assignments`, why: 'grants Jira', status: 200 },
  { line: `GET ${main}/groups/g-2/role-assignments`, why: 'grants nothing', status: 200 },
  { line: `GET ${main}/groups/g-9/role-assignments`, why: 'unknown', status: 404 },
  { line: `GET ${main}/users?groupIds=g-1&limit=100`, why: 'members', status: 200 },
  { line: `GET ${all}/users?limit=100`, why: 'everyone, the uninvited too', status: 200 },
  { line: `GET ${main}/users?${eleven}`, why: 'eleven ids', status: 400 },
  { line: `GET ${organization}/directories/d-9/users`, why: 'no such directory', status: 404 },
  {
    line: `POST ${main}/users/search`,
    why: 'by email',
    status: 200,
    json: { emails: ['USER-1@example.com', 'user-101@example.com'] },
  },
  { line: `POST ${main}/users/search`, why: 'no list', status: 400, json: { emails: 'x' } },
  { line: `GET ${main}/users/user-101`, why: 'deactivated', status: 200 },
  { line: `GET ${main}/users/user-104`, why: 'not invited', status: 404 },
  { line: `POST ${main}/groups/g-2/memberships`, why: 'added', status: 204, json: member },
  {
    line: `POST ${main}/groups/g-2/memberships`,
    why: 'already',
    status: 409,
    json: { accountId: 'user-1' },
  },
  {
    line: `POST ${main}/groups/g-2/memberships`,
    why: 'already, in no words',
    status: 409,
    json: { accountId: 'user-1' },
    options: { quirks: { refusalDetail: 'without-body' } },
  },
  {
    line: `POST ${main}/groups/g-2/memberships`,
    why: 'deactivated',
    status: 400,
    json: { accountId: 'user-101' },
  },
  { line: `POST ${main}/groups/g-4/memberships`, why: 'no seat', status: 409, json: member },
  { line: `POST ${main}/groups/g-3/memberships`, why: 'synced', status: 403, json: member },
  { line: `POST ${all}/groups/g-2/memberships`, why: 'no directory', status: 400, json: member },
  { line: `POST ${main}/groups/g-9/memberships`, why: 'unknown', status: 404, json: member },
  {
    line: `POST ${main}/groups/g-2/memberships`,
    why: 'a key with scopes',
    status: 401,
    json: member,
    as: 'scoped key',
  },
  { line: `DELETE ${main}/groups/g-2/memberships/user-1`, why: 'removed', status: 204 },
  { line: `DELETE ${main}/groups/g-2/memberships/user-2`, why: 'no member', status: 404 },
  {
    line: `DELETE ${main}/groups/g-2/memberships/user-1`,
    why: 'a key with scopes',
    status: 403,
    as: 'scoped key',
  },
  {
    line: `GET ${main}/groups`,
    why: 'too many requests',
    status: 429,
    options: { quota: { requests: 0, window: 1000 } },
  },
  {
    line: `GET ${main}/groups`,
    why: 'a fault of theirs',
    status: 500,
    options: { faults: { '500': 1 } },
  },
];
