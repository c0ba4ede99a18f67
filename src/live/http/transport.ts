import { Agent, type Dispatcher } from 'undici';
import { isLoopback } from '../../model/site-url.ts';
import { faultOf, type Fault } from './fault.ts';
import { proxyDispatcher, type ProxySettings } from './proxy.ts';

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

/** A thousand accounts are about one megabyte. */
const largestBody = 32 * 1024 * 1024;

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
