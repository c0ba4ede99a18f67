import { isLoopback } from '../model/site-url.ts';
import type { Target } from '../model/declared.ts';
import { ok, type TargetCheck, troubled, warn } from './check-code.ts';
import type { Facts, NetworkFacts } from './facts.ts';
import { firstAnswer } from './look.ts';

/** Where requests may go, and which way. */
export function checkNetwork(facts: Facts): readonly TargetCheck[] {
  const { network } = facts;
  return [
    ...checkPin(facts),
    ...checkApiUrl(network),
    ...checkProxy(network),
    ...checkCertificates(network),
  ];
}

function checkPin({ target, network: { pin }, look }: Facts): readonly TargetCheck[] {
  if (pin === undefined || pin.kind === 'unasked') return [];
  const first = look.kind === 'told' ? firstAnswer(look.value) : undefined;
  // A written cloudId that leads elsewhere is found out only by asking.
  const denied =
    first?.kind === 'trouble' && first.trouble.code === 'site-pinned' ? first.trouble : undefined;
  const trouble = denied ?? (pin.kind === 'trouble' ? pin.trouble : undefined);
  if (trouble !== undefined) {
    return [troubled('pin', trouble, ['reading', 'a target that ATLASSIAN_SITE allows'])];
  }
  if (pin.kind === 'told' && pin.value === 'right') {
    return [ok('pin', 'ATLASSIAN_SITE allows this site, and credentials go to no other.')];
  }
  return [
    warn(
      'pin',
      'ATLASSIAN_SITE is not set.',
      `Set it to ${hostOf(target)}: then credentials go to no other site, whatever a rollcall.yaml says.`,
    ),
  ];
}

function hostOf(target: Target | undefined): string {
  return target?.kind === 'site' ? new URL(target.url).host : 'the host of the site';
}

function checkApiUrl({ apiUrl }: NetworkFacts): readonly TargetCheck[] {
  if (apiUrl === undefined || apiUrl.kind === 'unasked') return [];
  if (apiUrl.kind === 'trouble') {
    return [troubled('api-url', apiUrl.trouble, ['reading', 'an address in ATLASSIAN_API_URL'])];
  }
  const { host, usual } = apiUrl.value;
  if (usual) return [];
  const what = `ATLASSIAN_API_URL sends requests, and credentials, to ${host} in place of api.atlassian.com.`;
  return isLoopback(new URL(`http://${host}`).hostname)
    ? [ok('api-url', what)]
    : [warn('api-url', what, 'Unset it, unless that host is meant to have them.')];
}

function checkProxy({
  proxy,
  exceptions,
  loopback,
  otherProxies,
}: NetworkFacts): readonly TargetCheck[] {
  if (proxy === undefined) {
    if (loopback || otherProxies.length === 0) return [];
    const what = `${otherProxies.join(' and ')} ${otherProxies.length === 1 ? 'is' : 'are'} set, and rollcall goes by HTTPS_PROXY alone.`;
    return [warn('proxy', what, 'Where this machine needs a proxy, set HTTPS_PROXY too.')];
  }
  if (proxy.kind === 'unasked') return [];
  if (proxy.kind === 'trouble') {
    return [troubled('proxy', proxy.trouble, ['reading', 'the address of a proxy'])];
  }
  const { host, used } = proxy.value;
  if (used) return [ok('proxy', `The proxy ${host} is asked for the connection (HTTPS_PROXY).`)];
  if (loopback) {
    return [ok('proxy', `The proxy ${host} is not used: this machine is asked without one.`)];
  }
  return exceptions
    ? [ok('proxy', `The proxy ${host} is not used: NO_PROXY has exceptions.`)]
    : [ok('proxy', `The proxy ${host} is set, and was not needed yet.`)];
}

function checkCertificates({ certificates }: NetworkFacts): readonly TargetCheck[] {
  if (certificates === undefined) return [];
  const { file, usable } = certificates;
  if (usable) return [ok('certificates', `The certificates in ${file} are trusted as well.`)];
  return [
    warn(
      'certificates',
      `NODE_EXTRA_CA_CERTS names ${file}, which can't be read or holds no certificate.`,
      'Node passes over it. Name a file of PEM certificates, beginning with -----BEGIN CERTIFICATE-----.',
    ),
  ];
}
