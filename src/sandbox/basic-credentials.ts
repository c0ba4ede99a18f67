import type { Answer } from './answers.ts';
import type { Caller } from './dispatch.ts';

export interface Credentials {
  readonly email: string;
  readonly token: string;
}

/** A classic API token: `Basic` and the base64 of `email:token`. */
export function identifyBasic(credentials: Credentials, authorization?: string): Caller {
  if (authorization === undefined) return 'anonymous';
  const encoded = /^Basic +(\S+)$/iu.exec(authorization)?.[1];
  if (encoded === undefined) return 'wrong-credentials';
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  const email = decoded.slice(0, colon).toLowerCase();
  const matches =
    email === credentials.email.toLowerCase() && decoded.slice(colon + 1) === credentials.token;
  return matches ? 'administrator' : 'wrong-credentials';
}

const message = 'Client must be authenticated to access this resource.';

/**
 * Atlassian answers in two ways: plain text where a token is wrong
 * (https://github.com/atlassian/gajira-login/issues/59), and JSON where none is given
 * (https://github.com/jira-node/node-jira-client/issues/255). Its OpenAPI document does not describe the body.
 */
export function unauthorized(caller: Exclude<Caller, 'administrator'>): Answer {
  const headers = { 'www-authenticate': 'OAuth realm="sandbox"' };
  if (caller === 'anonymous') {
    return { status: 401, headers, json: { message, 'status-code': 401 } };
  }
  return {
    status: 401,
    headers: { ...headers, 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' },
    text: message,
  };
}
