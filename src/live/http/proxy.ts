import { EnvHttpProxyAgent, Pool, type Agent, type Dispatcher } from 'undici';
import { AppError } from '../../model/app-error.ts';
import { ProxyError } from './fault.ts';

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
  return new EnvHttpProxyAgent({
    ...options,
    // All three are given, since undici takes what is left out from the environment.
    httpProxy: '',
    httpsProxy: proxyAddress(https),
    noProxy: no ?? '',
    clientFactory: tunnelPool(onTunnel),
  });
}

/** Host and port of the proxy: its name and password stay where they are. Throws an AppError `usage` like the above. */
export function proxyHost(https: string): string {
  return new URL(proxyAddress(https)).host;
}

/** `proxy.example:8080` is commonly written without a scheme. The address may hold a password and is never shown. */
function proxyAddress(text: string): string {
  const address = text.includes('://') ? text : `http://${text}`;
  if (URL.canParse(address) && /^https?:/iu.test(address)) return address;
  throw new AppError('usage', 'bad-proxy', 'HTTPS_PROXY is not the address of a proxy.', {
    why: 'It must be like http://proxy.example:8080.',
    hint: 'Correct the variable, or unset it to connect directly.',
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
