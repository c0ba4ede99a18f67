import type { Dispatcher } from 'undici';
import { isLoopback } from '../../model/site-url.ts';
import { type Fault, faultOf, ProxyError } from './fault.ts';
import { proxyAddress, proxyLogin } from './proxy-address.ts';
import { Agent, EnvHttpProxyAgent, Pool } from './undici.ts';

/** Sends one request and takes in its whole answer. Never throws: what goes wrong on the way is a fault. */
export interface Transport {
  exchange(request: TransportRequest): Promise<Exchange>;
  /** Drops every connection, in use or not. */
  close(): Promise<void>;
}

export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      readonly text: string;
    }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** By lower-case name; of a repeated header the first. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** In milliseconds. */
export interface Timeouts {
  readonly connect: number;
  /** Until the status line: `/users/search` alone may take ten seconds before it gives up. */
  readonly headers: number;
  /** Between two pieces of a body. */
  readonly body: number;
  /** For the whole exchange. */
  readonly exchange: number;
}

const usualTimeouts: Timeouts = {
  connect: 10_000,
  headers: 60_000,
  body: 30_000,
  exchange: 180_000,
};

export interface TransportOptions {
  /** Where requests go; `https`, or plain `http` on this machine. */
  readonly origin: string;
  readonly proxy?: ProxySettings | undefined;
  readonly connections: number;
  readonly timeouts?: Timeouts | undefined;
}

export function openTransport(options: TransportOptions): Transport {
  const timeouts = options.timeouts ?? usualTimeouts;
  const dispatcher = dispatcherFor(options, timeouts);
  return {
    async exchange({ url, ...request }) {
      try {
        const { statusCode, headers, body } = await dispatcher.request({
          ...request,
          origin: url.origin,
          path: `${url.pathname}${url.search}`,
          signal: AbortSignal.timeout(timeouts.exchange),
        });
        const text = await body.text();
        return { kind: 'answer', status: statusCode, headers: firstOfEach(headers), text };
      } catch (error) {
        return { kind: 'fault', fault: faultOf(error) };
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** A thousand accounts are about one megabyte. */
const largestBody = 32 * 1024 * 1024;

function dispatcherFor(options: TransportOptions, timeouts: Timeouts): Dispatcher {
  const { origin, proxy, connections } = options;
  const agentOptions: Agent.Options = {
    connections,
    connect: { timeout: timeouts.connect },
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.body,
    maxResponseSize: largestBody,
  };
  if (!proxy?.https || isLoopback(new URL(origin).hostname)) return new Agent(agentOptions);
  return proxyDispatcher(proxy.https, proxy.no, agentOptions, proxy.onTunnel);
}

function firstOfEach(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** What `HTTPS_PROXY` and `NO_PROXY` say, handed in: nothing here reads the environment. */
export interface ProxySettings {
  readonly https?: string | undefined;
  readonly no?: string | undefined;
  /** Called for each connection that goes over the proxy. */
  readonly onTunnel?: (() => void) | undefined;
}

/** Sends through the proxy what `no` does not except. Throws an AppError `usage` when `https` is no proxy's address. */
export function proxyDispatcher(
  https: string,
  no: string | undefined,
  options: Agent.Options,
  onTunnel?: () => void,
): Dispatcher {
  const address = proxyAddress(https);
  const token = proxyLogin(address);
  return new EnvHttpProxyAgent({
    ...options,
    // undici itself sends a login only where it has both a name and a password.
    ...(token === undefined ? {} : { token }),
    // All three are given, since undici takes what is left out from the environment.
    httpProxy: '',
    httpsProxy: address,
    noProxy: no ?? '',
    clientFactory: tunnelPool(onTunnel),
  });
}

/**
 * When a proxy drops the connection during CONNECT, undici 7 takes that for a passing fault and tries again at once,
 * for ever (https://github.com/nodejs/undici/issues/3897). An error of another class ends the request.
 */
function tunnelPool(onTunnel?: () => void): (origin: URL, options: object) => Dispatcher {
  return (origin, options) => {
    const pool = new Pool(origin, options);
    const open = pool.connect.bind(pool);
    return Object.assign(pool, {
      connect(request: Parameters<typeof pool.connect>[0]) {
        onTunnel?.();
        return open(request).catch((cause: unknown) => {
          throw new ProxyError('The proxy did not open a tunnel.', { cause });
        });
      },
    });
  };
}
