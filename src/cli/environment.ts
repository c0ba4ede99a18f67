import { AppError } from '../model/app-error.ts';
import { tokenPage } from '../model/credentials.ts';
import { type GitHubEnvironment, readGitHubEnvironment } from './ci/github-environment.ts';

/** What rollcall takes from the environment: credentials from nowhere else. */
export interface Environment {
  /** `ATLASSIAN_EMAIL` and `ATLASSIAN_API_TOKEN`, for a site. */
  readonly email?: string;
  readonly token?: string;
  /** `ATLASSIAN_ORG_API_KEY`, for an organization. */
  readonly orgKey?: string;
  /** `ATLASSIAN_SITE`: the only site that credentials may go to. */
  readonly pin?: string;
  /** `ATLASSIAN_API_URL`: where organizations and scoped tokens are served. */
  readonly apiUrl: string;
  readonly proxy: { readonly https?: string; readonly no?: string };
  /** Variables for proxies that are set, and that rollcall does not go by. */
  readonly otherProxies: readonly string[];
  /** `NODE_EXTRA_CA_CERTS`: Node itself reads it. */
  readonly certificates?: string;
  /** What GitHub Actions sets, for `rollcall ci`. */
  readonly github: GitHubEnvironment;
}

export const usualApiUrl = 'https://api.atlassian.com';

/** A variable that is empty counts as not set: CI systems set those of missing secrets so. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const value = <Key extends string>(key: Key, ...names: string[]) => {
    const found = names.map((name) => env[name]).find(Boolean);
    return (found === undefined ? {} : { [key]: found }) as { readonly [K in Key]?: string };
  };
  return {
    ...value('email', 'ATLASSIAN_EMAIL'),
    ...value('token', 'ATLASSIAN_API_TOKEN'),
    ...value('orgKey', 'ATLASSIAN_ORG_API_KEY'),
    ...value('pin', 'ATLASSIAN_SITE'),
    apiUrl: usualApiUrl,
    ...value('apiUrl', 'ATLASSIAN_API_URL'),
    proxy: {
      ...value('https', 'https_proxy', 'HTTPS_PROXY'),
      ...value('no', 'no_proxy', 'NO_PROXY'),
    },
    otherProxies: ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'].filter((name) =>
      Boolean(env[name]),
    ),
    ...value('certificates', 'NODE_EXTRA_CA_CERTS'),
    github: readGitHubEnvironment(env),
  };
}

/** An account's email and API token. Throws a usage error that names what is missing. */
export function siteCredentials(
  { email, token }: Environment,
  site: string,
): { readonly email: string; readonly token: string } {
  if (email !== undefined && token !== undefined) return { email, token };
  throw missing(
    [
      ...(email === undefined ? ['ATLASSIAN_EMAIL'] : []),
      ...(token === undefined ? ['ATLASSIAN_API_TOKEN'] : []),
    ],
    site,
    `Set ATLASSIAN_EMAIL to the email of a site administrator, and ATLASSIAN_API_TOKEN to an API token of that account:\n${tokenPage}`,
  );
}

/** A scoped token; without an email it is sent as a bearer token, as service accounts do. */
export function scopedCredentials(
  { email, token }: Environment,
  site: string,
): { readonly email?: string; readonly token: string } {
  if (token !== undefined) return { ...(email === undefined ? {} : { email }), token };
  throw missing(
    ['ATLASSIAN_API_TOKEN'],
    site,
    `Set ATLASSIAN_API_TOKEN to a scoped API token, and ATLASSIAN_EMAIL to the email of its account unless that is a service account:\n${tokenPage}`,
  );
}

export function organizationKey({ orgKey }: Environment, id: string): string {
  if (orgKey !== undefined) return orgKey;
  throw missing(
    ['ATLASSIAN_ORG_API_KEY'],
    `organization ${id}`,
    'Set it to an API key without scopes, made in Atlassian Administration under Organization settings, API keys:\nhttps://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
  );
}

function missing(names: readonly string[], target: string, hint: string): AppError {
  const headline = `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not set.`;
  const why = `The target is ${target}, and credentials come from the environment only.`;
  return new AppError('usage', 'missing-credentials', headline, { why, hint });
}
