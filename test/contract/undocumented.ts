/** What Atlassian answers to and its OpenAPI documents lack: where it is described, and what it is held to instead. */
export interface Undocumented {
  readonly method: string;
  /** As in the document it belongs to. */
  readonly path: string;
  readonly source: string;
  /** Answers as this operation of the same document does. */
  readonly answersLike?: { readonly method: string; readonly path: string };
  /** JSON Schema of the request's body. */
  readonly body?: object;
}

const strings = { type: 'array', items: { type: 'string' } };
const limit = { type: 'integer', minimum: 1, maximum: 100 };
const common = {
  cursor: { type: 'string' },
  limit,
  accountIds: strings,
  directoryIds: strings,
  groupIds: strings,
  resourceIds: strings,
  roleIds: strings,
  searchTerm: { type: 'string' },
  sortBy: { type: 'array' },
};
const directory = '/v2/orgs/{orgId}/directories/{directoryId}';
const reference = 'https://developer.atlassian.com/cloud/admin/organization/rest';

export const undocumented: readonly Undocumented[] = [
  {
    method: 'POST',
    path: `${directory}/groups/search`,
    source: `${reference}/api-group-groups/#api-v2-orgs-orgid-directories-directoryid-groups-search-post`,
    answersLike: { method: 'GET', path: `${directory}/groups` },
    body: {
      type: 'object',
      additionalProperties: false,
      properties: {
        ...common,
        groupNames: strings,
        resourceOwners: strings,
        expand: { type: 'array', items: { enum: ['counts.resources', 'counts.users'] } },
      },
      // Names exclude ids and terms; a cursor makes everything else void, so that it stands alone.
      dependencies: {
        groupNames: { not: { anyOf: [{ required: ['groupIds'] }, { required: ['searchTerm'] }] } },
      },
    },
  },
  {
    method: 'POST',
    path: `${directory}/users/search`,
    source: `${reference}/api-group-users/#api-v2-orgs-orgid-directories-directoryid-users-search-post`,
    answersLike: { method: 'GET', path: `${directory}/users` },
    body: {
      type: 'object',
      additionalProperties: false,
      properties: {
        ...common,
        accountStatus: strings,
        claimStatus: { enum: ['managed', 'unmanaged'] },
        emailDomains: strings,
        emails: strings,
        expand: {
          type: 'array',
          items: { enum: ['platformRoles', 'counts.resources', 'productAccess', 'groups'] },
        },
        membershipStatus: strings,
        mfaEnabled: { type: 'boolean' },
        status: strings,
      },
      dependencies: { emails: { not: { required: ['searchTerm'] } } },
    },
  },
  {
    method: 'GET',
    path: '/_edge/tenant_info',
    source: 'https://support.atlassian.com/jira/kb/retrieve-my-atlassian-sites-cloud-id/',
  },
];

/** Any operation may answer so: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
export const everywhere: readonly number[] = [401, 429, 500, 502, 503, 504];
