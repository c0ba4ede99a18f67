import type { Product } from '../failure.ts';

/** Why a key that reads well may not write. */
export const unscopedKey = 'Changing memberships needs an organization API key without scopes.';

/** How errors speak of an organization, by the origin of the API and the organization's id. */
export function organizationProduct(origin: string, id: string): Product {
  const { host } = new URL(origin);
  return {
    origin,
    host,
    address: 'ATLASSIAN_API_URL if that is set',
    credentials:
      'Check ATLASSIAN_ORG_API_KEY: the key must belong to this organization and not have expired.\n' +
      'Organization administrators make keys at https://admin.atlassian.com, under API keys.\n' +
      'Make one without scopes: one with scopes can read, but not change memberships. An API token of a person is not accepted here.',
    forbidden: `The key in ATLASSIAN_ORG_API_KEY does not reach organization ${id}. ${unscopedKey} An IP allowlist may also be in the way.`,
    writing: unscopedKey,
    moved: [
      'api-moved',
      `${host} sends requests elsewhere.`,
      'Check ATLASSIAN_API_URL, or unset it. Credentials were not sent there.',
    ],
    notFound: [
      'no-organization',
      `The key does not show an organization ${id} at ${host}.`,
      'Check target.organization.id in rollcall.yaml: the address of https://admin.atlassian.com holds it, after /o/. The key must belong to the same organization.',
    ],
    noApi: [
      'no-organizations-api',
      `${host} answers with a web page where Atlassian's Organizations API should be.`,
      'Check ATLASSIAN_API_URL, or unset it: https://api.atlassian.com is used then.',
    ],
  };
}
