import { readFile } from 'node:fs/promises';
import type { NetworkFacts } from '../../doctor/facts.ts';
import { parseApiUrl } from '../../live/api-url.ts';
import { proxyHost } from '../../live/http/proxy.ts';
import { checkPin } from '../../live/site/pin.ts';
import { told } from '../../live/told.ts';
import type { Target } from '../../model/declared.ts';
import { isLoopback } from '../../model/site-url.ts';
import { type Environment, usualApiUrl } from '../environment.ts';

/** What the environment says of the way to the target. `tunnelled`: a connection went over the proxy. */
export async function networkFacts(
  { proxy, pin, apiUrl, otherProxies, certificates }: Environment,
  target: Target | undefined,
  tunnelled: boolean,
): Promise<NetworkFacts> {
  const { https } = proxy;
  return {
    ...(usesApi(target)
      ? {
          apiUrl: await told(() => {
            const { host } = new URL(parseApiUrl(apiUrl));
            return { host, usual: host === new URL(usualApiUrl).host };
          }),
        }
      : {}),
    ...(target?.kind === 'site'
      ? {
          pin: await told(() => {
            checkPin(target.url, pin);
            return pin?.trim() ? ('right' as const) : ('unset' as const);
          }),
        }
      : {}),
    ...(https === undefined
      ? {}
      : { proxy: await told(() => ({ host: proxyHost(https), used: tunnelled })) }),
    exceptions: proxy.no !== undefined,
    loopback: isHere(target, apiUrl),
    otherProxies: https === undefined ? otherProxies : [],
    ...(certificates === undefined
      ? {}
      : { certificates: { file: certificates, usable: await holdsCertificate(certificates) } }),
  };
}

function usesApi(target: Target | undefined): boolean {
  return (
    target?.kind === 'organization' || (target?.kind === 'site' && target.scoped !== undefined)
  );
}

/** The sandbox runs on this machine. */
function isHere(target: Target | undefined, apiUrl: string): boolean {
  if (target === undefined || target.kind === 'sandbox') return true;
  const address = usesApi(target) || target.kind === 'organization' ? apiUrl : target.url;
  return URL.canParse(address) && isLoopback(new URL(address).hostname);
}

async function holdsCertificate(file: string): Promise<boolean> {
  try {
    return (await readFile(file, 'utf8')).includes('-----BEGIN CERTIFICATE-----');
  } catch {
    return false;
  }
}
