/**
 * What a token with scopes needs: all of the classic ones, or all of the granular ones.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/ and the pages of the other calls.
 */
export const tokenScopes = {
  classic: ['read:jira-user', 'manage:jira-configuration'],
  reading: [
    'read:group:jira',
    'read:user:jira',
    'read:avatar:jira',
    'read:application-role:jira',
    'read:user.property:jira',
  ],
  writing: 'write:group:jira',
} as const;

export const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';

export type CredentialName =
  | 'api-token'
  | 'scoped-api-token'
  | 'service-account-token'
  | 'service-account-oauth'
  | 'organization-key'
  | 'scoped-organization-key'
  | 'ordinary-api-token'
  | 'exports';

/** What somebody may have, and what to do with it. */
export interface CredentialKind {
  readonly name: CredentialName;
  /** A noun phrase. */
  readonly have: string;
  /** What stands under `target:` in rollcall.yaml. Absent where no target takes it. */
  readonly target?: string;
  /** The variables that hold it. */
  readonly variables: readonly string[];
  readonly plan: Use;
  readonly apply: Use;
  readonly import: Use;
  /** How it is made, what else it can do, and where to keep it: least privilege. */
  readonly advice: string;
}

interface Use {
  readonly can: 'yes' | 'partly' | 'no';
  /** A clause: "if …", "only …", "with …". */
  readonly note?: string;
}

export const useWords = { yes: 'yes', partly: 'in part', no: 'no' } as const;

const yes: Use = { can: 'yes' };
const no: Use = { can: 'no' };
const site = 'site: https://banc.atlassian.net';
const scopedSite = 'site: { url: https://banc.atlassian.net }';
const organization = 'organization: { id: 9f1c0f5e-3b1d-4d8e-8a0c-5a5f0f6f2b77 }';
const account = ['ATLASSIAN_EMAIL', 'ATLASSIAN_API_TOKEN'];
const { classic, reading, writing } = tokenScopes;

/** "You have X, use Y", the most capable first within each API. */
export const credentialKinds: readonly CredentialKind[] = [
  {
    name: 'api-token',
    have: 'an API token without scopes, of a site administrator',
    target: site,
    variables: account,
    plan: yes,
    apply: yes,
    import: yes,
    advice: `It can do whatever its account can do, in every product. Make it for an account that does nothing else, at ${tokenPage}, and keep it where only apply can read it: in the environment rollcall-apply. Plan with a token that can't write.`,
  },
  {
    name: 'scoped-api-token',
    have: 'an API token with scopes, of a site administrator',
    target: scopedSite,
    variables: account,
    plan: yes,
    apply: { can: 'yes', note: `with ${writing} or manage:jira-configuration` },
    import: yes,
    advice: `The granular scopes keep a plan from writing: ${reading.join(', ')} for plan and import, and also ${writing} for apply. The classic ones, ${classic.join(' and ')}, read and write.`,
  },
  {
    name: 'service-account-token',
    have: "a service account's API token",
    target: scopedSite,
    variables: ['ATLASSIAN_API_TOKEN'],
    plan: yes,
    apply: { can: 'partly', note: 'only where the service account is a site administrator' },
    import: yes,
    advice:
      'It belongs to no person who could leave, and always has scopes: the same as an API token with scopes. ATLASSIAN_EMAIL stays unset. Good for plans in CI.',
  },
  {
    name: 'service-account-oauth',
    have: "a service account's OAuth client: an id and a secret",
    variables: [],
    plan: no,
    apply: no,
    import: { can: 'partly', note: 'only from CSV exports' },
    advice:
      'rollcall does not trade it for access tokens, which last an hour. Make an API token of the same service account instead.',
  },
  {
    name: 'organization-key',
    have: 'an organization API key without scopes',
    target: organization,
    variables: ['ATLASSIAN_ORG_API_KEY'],
    plan: yes,
    apply: yes,
    import: yes,
    advice:
      'It can do everything in the organization, and belongs to no account. Organization administrators make it at https://admin.atlassian.com, under API keys; it expires after a week unless another day is chosen. Keep it where only apply can read it, and plan with a key that has scopes.',
  },
  {
    name: 'scoped-organization-key',
    have: 'an organization API key with scopes',
    target: organization,
    variables: ['ATLASSIAN_ORG_API_KEY'],
    plan: { can: 'yes', note: 'with scopes that read directories, groups and users' },
    apply: {
      can: 'no',
      note: 'Atlassian refuses changes of memberships (ADMIN-401-2, ADMIN-UAM-403-1)',
    },
    import: { can: 'yes', note: 'with the same scopes' },
    advice:
      "The best one for plans: if it leaks, it can't change memberships. Apply needs a key without scopes.",
  },
  {
    name: 'ordinary-api-token',
    have: 'an API token of somebody who is not a site administrator',
    target: site,
    variables: account,
    plan: { can: 'yes', note: 'if the account may browse users and groups' },
    apply: { can: 'no', note: 'Atlassian answers 403' },
    import: { can: 'yes', note: 'if the account may browse users and groups' },
    advice:
      'Good for plans. More people hide their email from it than from an administrator: accounts.yaml then maps those emails.',
  },
  {
    name: 'exports',
    have: 'no credential, and CSV exports of Atlassian Administration',
    target: 'sandbox: { seed: exports }',
    variables: [],
    plan: { can: 'partly', note: 'only against the sandbox, which begins with the exports' },
    apply: { can: 'partly', note: 'only to the sandbox' },
    import: { can: 'yes', note: 'from the exports' },
    advice:
      'Enough to write the files, to check them with validate, and to try everything. Put the exports into memberships/exports. Nothing of this reaches Atlassian.',
  },
];

export function credentialKind(name: CredentialName): CredentialKind {
  const kind = credentialKinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`There is no credential ${name}.`);
  return kind;
}
