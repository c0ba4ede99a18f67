/** Which target and variables belong to each kind of credential. */
export const credentials: readonly {
  readonly have: string;
  readonly target: string;
  readonly variables: string;
}[] = [
  {
    have: 'an API token of a site administrator, without scopes',
    target: 'site: https://banc.atlassian.net',
    variables: '`ATLASSIAN_EMAIL`, `ATLASSIAN_API_TOKEN`',
  },
  {
    have: 'an API token with scopes',
    target: 'site: { url: https://banc.atlassian.net }',
    variables: '`ATLASSIAN_EMAIL`, `ATLASSIAN_API_TOKEN`',
  },
  {
    have: 'an API token of a service account',
    target: 'site: { url: https://banc.atlassian.net }',
    variables: '`ATLASSIAN_API_TOKEN`',
  },
  {
    have: 'an organization API key without scopes',
    target: 'organization: { id: 9f1c0f5e-3b1d-4d8e-8a0c-5a5f0f6f2b77 }',
    variables: '`ATLASSIAN_ORG_API_KEY`',
  },
];
