import { type ApiResponse, type Caller, type Stranger, proxyProblem } from '../http/api.ts';

export interface SiteCredentials {
  readonly email: string;
  /** A classic API token: taken at the site, and nowhere else. */
  readonly token: string;
  /** A token with scopes: taken at `/ex/jira/{cloudId}`, and nowhere else. */
  readonly scopedToken?: string;
}

/** `Basic` and the base64 of `email:token`. */
export function identifyClassic(credentials: SiteCredentials, authorization?: string): Caller {
  if (authorization === undefined) return 'anonymous';
  return isBasic(credentials.email, credentials.token, authorization)
    ? 'administrator'
    : 'wrong-credentials';
}

/** `Basic` like a classic token, or `Bearer` and the token alone. */
export function identifyScoped(credentials: SiteCredentials, authorization?: string): Caller {
  const { email, scopedToken } = credentials;
  if (authorization === undefined) return 'anonymous';
  if (scopedToken === undefined) return 'wrong-credentials';
  const matches =
    isBasic(email, scopedToken, authorization) || bearerOf(authorization) === scopedToken;
  return matches ? 'administrator' : 'wrong-credentials';
}

export function bearerOf(authorization: string): string | undefined {
  return /^Bearer +(\S+)$/iu.exec(authorization)?.[1];
}

function isBasic(email: string, token: string, authorization: string): boolean {
  const encoded = /^Basic +(\S+)$/iu.exec(authorization)?.[1];
  if (encoded === undefined) return false;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return (
    decoded.slice(0, colon).toLowerCase() === email.toLowerCase() &&
    decoded.slice(colon + 1) === token
  );
}

const message = 'Client must be authenticated to access this resource.';

/**
 * Atlassian answers in two ways: plain text where a token is wrong
 * (https://github.com/atlassian/gajira-login/issues/59), and JSON where none is given
 * (https://github.com/jira-node/node-jira-client/issues/255). Its OpenAPI document does not describe the body.
 */
export function unauthorizedAtSite(caller: Stranger): ApiResponse {
  const headers = { 'www-authenticate': 'OAuth realm="sandbox"' };
  if (caller === 'anonymous') {
    return { status: 401, headers, json: { message, 'status-code': 401 } };
  }
  return {
    status: 401,
    headers: { ...headers, ...refusedLogin },
    text: message,
  };
}

/** A wrong token gets what strangers get, and this header alone says so. */
export const refusedLogin = { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' } as const;

/** What the gateway of `api.atlassian.com` says. */
export function unauthorizedAtGateway(caller: Stranger): ApiResponse {
  return proxyProblem(
    401,
    caller === 'anonymous' ? 'Unauthorized' : 'Unauthorized; scope does not match',
  );
}
