import type {
  DoctorFacts,
  MachineFacts,
  NetworkFacts,
  VariableFacts,
} from '../../src/doctor/facts.ts';
import { parseAccountId, parseEmail } from '../../src/model/ids.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { OrganizationFacts, SiteFacts, Traffic } from '../../src/model/target-facts.ts';
import type { Result } from '../../src/model/app-error.ts';

export const is = <T>(value: T): Result<T> => ({ kind: 'ok', value });
export const skipped = { kind: 'skipped' } as const;

/** As an AppError that ended the question. */
export const trouble = (code: string, headline = `It is ${code}.`) =>
  ({
    kind: 'trouble',
    trouble: { code, kind: 'failed', headline, why: 'Because.', hint: 'Fix it.' },
  }) as const;

export const at = Date.parse('2026-11-23T09:00:00Z') as Instant;

const siteFacts: SiteFacts = {
  kind: 'site',
  host: 'banc.atlassian.net',
  scoped: false,
  account: is({
    id: parseAccountId('712020:dorice') ?? ('' as never),
    email: parseEmail('dsnapper@banc.ly') ?? ('' as never),
    name: 'Dorice Snapper',
    type: 'atlassian',
    status: 'active',
  }),
  permissions: is({ administer: true, browseUsers: true }),
  memberOf: is(['jira-users', 'site-admins']),
  groups: is({
    ...{ requested: 2, found: ['oslo', 'lille'], notFound: [], ambiguous: [], synced: [] },
  }),
  members: is({ group: 'oslo', count: 1204 }),
  people: is([]),
};

const organizationFacts: OrganizationFacts = {
  kind: 'organization',
  host: 'api.atlassian.com',
  directory: is({ id: 'd-1', name: 'Staff', of: 1 }),
  keyHasScopes: is(false),
  groups: siteFacts.groups,
  members: siteFacts.members,
  people: is([]),
};

export const variables: readonly VariableFacts[] = [
  { name: 'ATLASSIAN_EMAIL', form: 'email' },
  { name: 'ATLASSIAN_API_TOKEN', form: { kind: 'api-token' }, untidy: false },
];
const keyAlone: readonly VariableFacts[] = [
  { name: 'ATLASSIAN_ORG_API_KEY', form: { kind: 'organization-key' }, untidy: false },
];
const network: NetworkFacts = {
  pin: is('right'),
  exceptions: false,
  loopback: false,
  otherProxies: [],
};
const machine: MachineFacts = {
  node: '20.19.2',
  leastNode: '20.19',
  state: { folder: '.rollcall' },
};
const traffic: Traffic = {
  requests: 5,
  answers: 5,
  medianMs: 84,
  clockAheadMs: 0,
  tightest: { limit: 100, remaining: 97 },
  nearLimit: false,
  throttled: 0,
};

/** A site at which nothing is amiss. */
export function ofSite(
  site: Partial<SiteFacts> = {},
  facts: Partial<DoctorFacts> = {},
): DoctorFacts {
  const looked = { ...siteFacts, ...site };
  return {
    at,
    files: { dir: 'memberships', faults: 0, groups: 2, sets: 1, protectedAccounts: 0 },
    target: {
      kind: 'site',
      url: 'https://banc.atlassian.net',
      ...(looked.scoped ? { scoped: {} } : {}),
    },
    variables,
    network,
    machine,
    look: is(looked),
    traffic,
    ...facts,
  };
}

/** An organization at which nothing is amiss but that nobody is protected. */
export function ofOrganization(
  organization: Partial<OrganizationFacts> = {},
  facts: Partial<DoctorFacts> = {},
): DoctorFacts {
  return ofSite(
    {},
    {
      target: { kind: 'organization', id: '9f1c' },
      variables: keyAlone,
      network: { exceptions: false, loopback: false, otherProxies: [] },
      look: is({ ...organizationFacts, ...organization }),
      ...facts,
    },
  );
}
