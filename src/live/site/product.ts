import { tokenPage, tokenScopes } from '../../model/credentials.ts';
import type { Product } from '../failure.ts';

const address = 'the address under target.site in rollcall.yaml';

const tokens = `Tokens are made at ${tokenPage}.`;

const { classic, reading, writing } = tokenScopes;

/** How errors speak of a site, by its origin. */
export function siteProduct(origin: string): Product {
  const { host } = new URL(origin);
  const notASite = [
    'not-a-site',
    `There is no Atlassian site with Jira at ${host}.`,
    `Check ${address}: it is like https://banc.atlassian.net.`,
  ] as const;
  return {
    origin,
    host,
    address,
    credentials:
      'Check ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN: the token must belong to that account and not have expired.\n' +
      `${tokens}\n` +
      'Make one without scopes: a token with scopes is not accepted at this address.',
    forbidden:
      'Reading groups needs the global permission "Browse users and groups"; changing them needs a site administrator. An IP allowlist of the organization may also be in the way.',
    writing:
      'Perhaps the group is synced from an identity provider. If others are refused too: changing groups needs a site administrator.',
    moved: [
      'site-moved',
      `${host} sends requests elsewhere: the site seems to have moved.`,
      'Open the address in a browser, and write the final address under target.site in rollcall.yaml. Credentials were not sent there.',
    ],
    notFound: notASite,
    noApi: notASite,
  };
}

/** How errors speak of a site that is reached through Atlassian's gateway, with a token that has scopes. */
export function gatewayProduct(origin: string, site: Product): Product {
  const { host } = site;
  const gateway = new URL(origin).host;
  const noGateway = [
    'not-a-site',
    `${gateway} has no Atlassian site with Jira for ${host}.`,
    'Check target.site in rollcall.yaml, its cloudId too if it has one, and ATLASSIAN_API_URL if that is set.',
  ] as const;
  return {
    origin,
    host: `${gateway} (for ${host})`,
    address: 'ATLASSIAN_API_URL if that is set',
    credentials:
      'Check ATLASSIAN_API_TOKEN, and ATLASSIAN_EMAIL: it names whose token it is, and stays unset for a service account.\n' +
      `The token needs the scopes ${classic.join(' and ')}, or the granular ${reading.join(', ')}, and for apply ${writing}.\n` +
      `${tokens}\n` +
      'A token without scopes is used at the site itself: name its address alone under target.site.',
    forbidden: site.forbidden,
    writing: `Perhaps the group is synced from an identity provider. If others are refused too: changing groups needs a site administrator, and a token with the scope ${classic[1]} or ${writing}.`,
    moved: [
      'site-moved',
      `${gateway} sends requests for ${host} elsewhere.`,
      'Check ATLASSIAN_API_URL, or unset it. Credentials were not sent there.',
    ],
    notFound: noGateway,
    noApi: noGateway,
  };
}
