import { AppError } from '../../model/app-error.ts';

/** Why a request has no answer that can be used. */
export interface Fault {
  readonly kind: NetworkFaultKind;
  /** Whether Atlassian may have received the request: a write that did may have happened. */
  readonly sent: boolean;
  /** The library's words or the system's code, for people who look closer. */
  readonly detail: string;
}

export type NetworkFaultKind =
  | 'name-not-found'
  | 'refused'
  | 'no-connection'
  | 'certificate'
  | 'proxy'
  | 'timeout'
  /** The connection broke before the answer was complete. */
  | 'reset'
  | 'too-large'
  /** An answer, but not the JSON that was due. */
  | 'garbled'
  /** An HTML page where JSON was due: a login page, or no Atlassian site. */
  | 'page';

/** What an error of undici, or of the system below it, means. */
export function faultOf(error: unknown): Fault {
  const kind = kindOf(error);
  return { kind, sent: !beforeSending.has(kind), detail: detailOf(error) };
}

function kindOf(error: unknown): NetworkFaultKind {
  if (!(error instanceof Error)) return 'reset';
  // undici gives a proxy's refusal of the tunnel no code of its own.
  if (error instanceof ProxyError || error.message.startsWith('Proxy response')) return 'proxy';
  if (error.name === 'TimeoutError') return 'timeout';
  const code = codeOf(error) ?? '';
  if (certificateCode.test(code)) return 'certificate';
  const known = kindByCode.get(code);
  if (known !== undefined) return known;
  const syscall = 'syscall' in error ? error.syscall : undefined;
  if (syscall === 'getaddrinfo') return 'name-not-found';
  return syscall === 'connect' ? 'no-connection' : 'reset';
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ProxyError) return detailOf(error.cause);
  // Where a name has several addresses, the message is empty and the code stands for all of them.
  return error.message === '' ? (codeOf(error) ?? error.name) : error.message;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const certificateCode =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO$|HOSTNAME_MISMATCH$)/u;

const kindByCode: ReadonlyMap<string, NetworkFaultKind> = new Map([
  ['ECONNREFUSED', 'refused'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no-connection'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'too-large'],
]);

const beforeSending: ReadonlySet<NetworkFaultKind> = new Set([
  'name-not-found',
  'refused',
  'no-connection',
  'certificate',
  'proxy',
]);

/** The tunnel through the proxy did not come about. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

/** Why a client goes no further, although one request alone would have been tried again. */
export type GivenUp =
  /** An allowance for an hour is used up: nothing else will be answered before it is renewed. */
  | {
      readonly kind: 'quota';
      /** `RateLimit-Reason`: `jira-quota-tenant-based`, `jira-cost-based`, … */
      readonly reason: string;
      /** Milliseconds since 1970. Undefined when Atlassian does not say. */
      readonly resetsAt: number | undefined;
    }
  /** The run was asked to stop before the request was sent, or sent again. */
  | { readonly kind: 'stopped' }
  /** Too large a share of the requests failed. */
  | { readonly kind: 'failing'; readonly retries: number };

/** The error that ends the command. `why`: what the last answer was, in one sentence. */
export function givenUpError(origin: string, givenUp: GivenUp, why: string): AppError {
  const { host } = new URL(origin);
  switch (givenUp.kind) {
    case 'quota': {
      const until =
        givenUp.resetsAt === undefined ? 'for now' : `until ${minuteOf(givenUp.resetsAt)}`;
      return new AppError('failed', 'quota', `${host} accepts no more requests ${until}.`, {
        why: `The allowance is used up (${givenUp.reason}), by this run or by others. Nothing more was sent.`,
        hint: 'Run the same command again after that: it sends only what is left.',
      });
    }
    case 'stopped':
      return new AppError('failed', 'stopped', 'The run was asked to stop before it was sent.');
    case 'failing':
      return new AppError('failed', 'unavailable', `${host} fails too often to continue.`, {
        why: `${givenUp.retries} requests had to be sent again, without improvement. The last failure: ${why}`,
        hint: 'Try again later. See https://status.atlassian.com for outages.',
      });
  }
}

/** `2026-11-21 13:05 UTC`; rounded up, so that nobody comes too early. */
function minuteOf(at: number): string {
  const minute = new Date(Math.ceil(at / 60_000) * 60_000).toISOString();
  return `${minute.slice(0, 10)} ${minute.slice(11, 16)} UTC`;
}
