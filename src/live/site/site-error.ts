import { AppError } from '../../model/app-error.ts';
import type { HttpResult } from '../http/client.ts';
import type { FaultKind } from '../http/fault.ts';
import { why } from './why.ts';

/** The error of a failure that concerns the whole site: no group could be read any better. */
export function siteError(origin: string, result: HttpResult): AppError {
  const { host } = new URL(origin);
  const [code, headline, hint] = describe(host, result);
  return new AppError('failed', code, headline, { why: why(result), hint });
}

/** Whether every other request would fare the same: bad credentials, or an address that leads elsewhere. */
export function concernsAll(result: HttpResult): boolean {
  return result.kind === 'moved' || (result.kind === 'answer' && result.status === 401);
}

type Description = readonly [code: string, headline: string, hint: string];

function describe(host: string, result: HttpResult): Description {
  switch (result.kind) {
    case 'answer':
      return describeStatus(host, result.status);
    case 'moved':
      return [
        'site-moved',
        `${host} sends requests elsewhere: the site seems to have moved.`,
        'Open the address in a browser, and write the one it ends at under target.site in rollcall.yaml. Credentials were not sent there.',
      ];
    case 'fault':
      return describeFault(host, result.fault.kind);
  }
}

function describeStatus(host: string, status: number): Description {
  if (status === 401) {
    return [
      'wrong-credentials',
      `${host} does not accept the credentials.`,
      'Check ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN: the token must belong to that account and not have expired.\n' +
        'Tokens are made at https://id.atlassian.com/manage-profile/security/api-tokens.\n' +
        'Make one without scopes: a token with scopes is not accepted at this address.',
    ];
  }
  if (status === 403) {
    return [
      'forbidden',
      `The account may not do this at ${host}.`,
      'Reading groups needs the global permission "Browse users and groups"; changing them needs a site administrator. An IP allowlist of the organization may also be in the way.',
    ];
  }
  if (status === 404) return notASite(host);
  if (status === 429 || status >= 500) {
    return [
      'unavailable',
      `${host} does not answer properly at the moment.`,
      'Try again later. https://status.atlassian.com tells of outages.',
    ];
  }
  return [
    'unexpected-answer',
    `${host} answered in a way that rollcall does not know.`,
    'Run the command again with --debug to see each request.',
  ];
}

function describeFault(host: string, kind: FaultKind): Description {
  switch (kind) {
    case 'page':
      return notASite(host);
    case 'certificate':
      return [
        'certificate',
        `${host} offers no connection that is trusted here.`,
        'Where a proxy inspects traffic, name the file with its certificate in NODE_EXTRA_CA_CERTS.',
      ];
    case 'proxy':
      return [
        'proxy',
        `${host} can't be reached through the proxy.`,
        'Check HTTPS_PROXY, and NO_PROXY for hosts that are reached directly.',
      ];
    case 'garbled':
    case 'too-large':
      return [
        'unexpected-answer',
        `The answers of ${host} can't be read.`,
        'Try again later. If it stays so, something between here and Atlassian changes the answers.',
      ];
    case 'name-not-found':
    case 'refused':
    case 'no-connection':
    case 'timeout':
    case 'reset':
      return [
        'unreachable',
        `${host} can't be reached.`,
        'Check the address under target.site in rollcall.yaml, and the network. Behind a proxy, set HTTPS_PROXY.',
      ];
  }
}

function notASite(host: string): Description {
  return [
    'not-a-site',
    `There is no Atlassian site with Jira at ${host}.`,
    'Check the address under target.site in rollcall.yaml: it is like https://banc.atlassian.net.',
  ];
}

/** The error of a successful answer that makes no sense. `reason` in one sentence. */
export function unexpectedAnswer(origin: string, reason: string): AppError {
  const { host } = new URL(origin);
  return new AppError('failed', 'unexpected-answer', `The answers of ${host} can't be read.`, {
    why: reason,
    hint: 'Try again later. If it stays so, run the command with --debug to see each request.',
  });
}
