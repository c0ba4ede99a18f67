import { AppError } from '../model/app-error.ts';
import { failureText, suggestsAllowlist } from './failure-text.ts';
import type { HttpRequest, HttpResult } from './http/client.ts';
import { type NetworkFaultKind, givenUpError } from './http/fault.ts';

/**
 * One of Atlassian's products, as errors speak of it: where causes are the same, the words are too,
 * and only names and variables differ.
 */
export interface Product {
  /** Where requests go: `https://banc.atlassian.net`. */
  readonly origin: string;
  /** Who answers, in headlines: `banc.atlassian.net`. */
  readonly host: string;
  /** What to check when nobody answers there, as a clause: `the address under target.site in rollcall.yaml`. */
  readonly address: string;
  /** What to do about a 401. */
  readonly credentials: string;
  /** What to do about a 403 when reading. */
  readonly forbidden: string;
  /** Which right a write lacks that is answered with 403, in one sentence. */
  readonly writing: string;
  /** It redirects to another host. */
  readonly moved: Description;
  /** It answers 404 to what every account may read. */
  readonly notFound: Description;
  /** It answers with a web page. */
  readonly noApi: Description;
}

/** An error's code, headline and hint. */
type Description = readonly [code: string, headline: string, hint: string];

/** The error of a failure that concerns everything at a product: no group could be read any better. */
export function failure(product: Product, result: HttpResult, request?: HttpRequest): AppError {
  if (result.givenUp !== undefined) {
    return givenUpError(product.origin, result.givenUp, failureText(result));
  }
  if (isGone(result)) return goneError(result, request);
  const [code, headline, hint] = describe(product, result);
  return new AppError('failed', code, headline, { why: failureText(result), hint });
}

/** Whether every other request would fare the same: bad credentials, an address that leads elsewhere, a used-up quota. */
export function concernsAll(result: HttpResult): boolean {
  return (
    result.givenUp !== undefined ||
    result.kind === 'moved' ||
    (result.kind === 'answer' && result.status === 401)
  );
}

/** Atlassian has withdrawn the call. */
export function isGone(result: HttpResult): boolean {
  return result.kind === 'answer' && result.status === 410;
}

function goneError(result: HttpResult, request: HttpRequest | undefined): AppError {
  const call =
    request === undefined ? 'a call' : `${request.method} ${request.endpoint ?? request.path}`;
  return new AppError(
    'failed',
    'gone',
    `Atlassian no longer serves ${call}: this version of rollcall is too old.`,
    { why: failureText(result), hint: tooOld },
  );
}

/** What to do about a call that is withdrawn. */
export const tooOld =
  'Update rollcall, and its action in workflows: a newer version uses what has taken the place of this call.';

/** The error of a successful answer that makes no sense. `reason` in one sentence. */
export function unexpectedAnswer({ host }: Product, reason: string): AppError {
  return new AppError('failed', 'unexpected-answer', `The answers of ${host} can't be read.`, {
    why: reason,
    hint: 'Try again later. If it fails again, run the command with --debug to see each request.',
  });
}

function describe(product: Product, result: HttpResult): Description {
  switch (result.kind) {
    case 'answer':
      return suggestsAllowlist(result)
        ? allowlisted(product)
        : describeStatus(product, result.status);
    case 'moved':
      return product.moved;
    case 'fault':
      return describeFault(product, result.fault.kind);
  }
}

function describeStatus(product: Product, status: number): Description {
  const { host } = product;
  if (status === 401) {
    return ['wrong-credentials', `${host} does not accept the credentials.`, product.credentials];
  }
  if (status === 403) {
    return ['forbidden', `The account may not do this at ${host}.`, product.forbidden];
  }
  if (status === 404) return product.notFound;
  if (status === 429 || status >= 500) {
    return [
      'unavailable',
      `${host} does not answer correctly at the moment.`,
      'Try again later. See https://status.atlassian.com for outages.',
    ];
  }
  return [
    'unexpected-answer',
    `${host} gave an answer that rollcall does not know.`,
    'Run the command again with --debug to see each request.',
  ];
}

function describeFault(product: Product, kind: NetworkFaultKind): Description {
  const { host } = product;
  switch (kind) {
    case 'page':
      return product.noApi;
    case 'certificate':
      return [
        'certificate',
        `${host} offers no connection that this machine trusts.`,
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
        'Try again later. If it fails again, something between here and Atlassian changes the answers.',
      ];
    case 'name-not-found':
    case 'refused':
    case 'no-connection':
    case 'timeout':
    case 'reset':
      return [
        'unreachable',
        `${host} can't be reached.`,
        `Check ${product.address}, and the network. Behind a proxy, set HTTPS_PROXY.`,
      ];
  }
}

function allowlisted({ host }: Product): Description {
  return [
    'ip-allowlist',
    `${host} does not accept requests from this machine.`,
    'Add its IP address to the allowlist of the organization at https://admin.atlassian.com, or run this on a machine that is on it.',
  ];
}
