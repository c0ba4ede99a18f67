/** Why a request has no answer that can be used. */
export interface Fault {
  readonly kind: FaultKind;
  /** Whether Atlassian may have received the request: a write that did may have happened. */
  readonly sent: boolean;
  /** The library's words or the system's code, for people who look closer. */
  readonly detail: string;
}

export type FaultKind =
  | 'name-not-found'
  | 'refused'
  | 'no-connection'
  | 'certificate'
  | 'proxy'
  | 'timeout'
  /** The connection broke before the answer was whole. */
  | 'reset'
  | 'too-large'
  /** An answer, but not the JSON that was due. */
  | 'garbled'
  /** An HTML page where JSON was due: a login page, or no Atlassian site. */
  | 'page';

/** The tunnel through the proxy did not come about. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

const certificateCode =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO$|HOSTNAME_MISMATCH$)/u;

const kindByCode: ReadonlyMap<string, FaultKind> = new Map([
  ['ECONNREFUSED', 'refused'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no-connection'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'too-large'],
]);

const beforeSending: ReadonlySet<FaultKind> = new Set([
  'name-not-found',
  'refused',
  'no-connection',
  'certificate',
  'proxy',
]);

/** What an error of undici, or of the system below it, means. */
export function faultOf(error: unknown): Fault {
  const kind = kindOf(error);
  return { kind, sent: !beforeSending.has(kind), detail: detailOf(error) };
}

function kindOf(error: unknown): FaultKind {
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
