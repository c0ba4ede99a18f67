import { missingByError, ok, warn } from '../model/check.ts';
import type { Target } from '../model/declared.ts';
import { isLoopback } from '../model/site-url.ts';
import type { TargetFacts, Traffic } from '../model/target-facts.ts';
import { count, numberText } from '../model/text.ts';
import { type TargetCheck, durationText } from './check-code.ts';
import { type DoctorFacts, type NetworkFacts, firstAnswer, inspectionTrouble } from './facts.ts';

/** Reported by the check of the thing that is to blame, and not once more here. */
const reportedElsewhere: ReadonlySet<string> = new Set([
  'missing-credentials',
  'site-pinned',
  'bad-api-url',
  'bad-proxy',
]);

/** Somebody answers, and it is Atlassian, but not what was asked for: reported as trouble of the account or the directory. */
const answered: ReadonlySet<string> = new Set([
  'wrong-credentials',
  'forbidden',
  'site-pinned',
  'no-directory',
  'several-directories',
  'unknown-directory',
]);

/** Whether the target answers, how fast, by which clock, within which limits. */
export function checkAnswers(facts: DoctorFacts): readonly TargetCheck[] {
  const { look, traffic, network } = facts;
  const trouble = inspectionTrouble(facts);
  if (trouble !== undefined) {
    return reportedElsewhere.has(trouble.code)
      ? [warn('answers', 'The target was not contacted.', 'First fix what is missing above.')]
      : [missingByError('answers', trouble, ['reading', 'the target'])];
  }
  if (look.kind !== 'ok') return [];
  const { proxy } = network;
  const over = proxy?.kind === 'ok' && proxy.value.used ? 'over the proxy' : 'directly';
  const answers = checkReached(look.value, traffic, over);
  return [answers, ...checkClock(traffic), ...checkLimits(traffic)];
}

const slow = 2000;

function checkReached(target: TargetFacts, traffic: Traffic, over: string): TargetCheck {
  const { host } = target;
  const first = firstAnswer(target);
  if (first.kind === 'trouble' && !answered.has(first.trouble.code)) {
    return missingByError('answers', first.trouble, ['reading', `answers of ${host}`]);
  }
  const ms = traffic.medianMs ?? 0;
  const what = `${host} answers, reached ${over}, in ${durationText(ms)}: the median of ${count(traffic.answers, 'answer')}.`;
  return ms > slow
    ? warn('answers', what, 'That is slow. Reading many groups will take a while.')
    : ok('answers', what);
}

/** Beyond this, in milliseconds, days begin and end at the wrong time, and certificates may seem invalid. */
const tolerated = 60_000;
/** Less than this is not worth a number. */
const noticed = 2000;

function checkClock({ clockAheadMs: ahead }: Traffic): readonly TargetCheck[] {
  if (ahead === undefined) return [];
  if (Math.abs(ahead) < noticed)
    return [ok('clock', "This machine's clock agrees with Atlassian's.")];
  const what = `This machine's clock is ${durationText(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} Atlassian's.`;
  if (Math.abs(ahead) <= tolerated) return [ok('clock', what)];
  const hint = 'Correct the clock: dates in the files and TLS depend on it.';
  return [warn('clock', what, hint)];
}

function checkLimits({ answers, tightest, nearLimit, throttled }: Traffic): readonly TargetCheck[] {
  if (answers === 0) return [];
  const left =
    tightest === undefined
      ? ''
      : `${numberText(tightest.remaining)} of ${count(tightest.limit, 'request')}`;
  const hint = 'Something else uses them at the same time. rollcall waits, and takes longer.';
  if (throttled > 0) {
    return [warn('limits', 'Atlassian made rollcall wait (429): its limits are used up.', hint)];
  }
  if (nearLimit) {
    const what = `Less than a fifth of Atlassian's limits is left${left === '' ? '' : `: ${left}`}.`;
    return [warn('limits', what, hint)];
  }
  return [
    ok(
      'limits',
      left === ''
        ? "Atlassian's answers do not mention limits."
        : `Atlassian's limits are not near: ${left} left, where it is least.`,
    ),
  ];
}

/** Where requests may go, and which way. */
export function checkNetwork(facts: DoctorFacts): readonly TargetCheck[] {
  const { network } = facts;
  return [
    ...checkPin(facts),
    ...checkApiUrl(network),
    ...checkProxy(network),
    ...checkCertificates(network),
  ];
}

function checkPin({ target, network: { pin }, look }: DoctorFacts): readonly TargetCheck[] {
  if (pin === undefined || pin.kind === 'skipped') return [];
  const first = look.kind === 'ok' ? firstAnswer(look.value) : undefined;
  // A written cloudId that leads elsewhere is found out only by asking.
  const denied =
    first?.kind === 'trouble' && first.trouble.code === 'site-pinned' ? first.trouble : undefined;
  const trouble = denied ?? (pin.kind === 'trouble' ? pin.trouble : undefined);
  if (trouble !== undefined) {
    return [missingByError('pin', trouble, ['reading', 'a target that ATLASSIAN_SITE allows'])];
  }
  if (pin.kind === 'ok' && pin.value === 'right') {
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
  if (apiUrl === undefined || apiUrl.kind === 'skipped') return [];
  if (apiUrl.kind === 'trouble') {
    return [
      missingByError('api-url', apiUrl.trouble, ['reading', 'an address in ATLASSIAN_API_URL']),
    ];
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
    const what = `${otherProxies.join(' and ')} ${otherProxies.length === 1 ? 'is' : 'are'} set, and rollcall uses HTTPS_PROXY only.`;
    return [warn('proxy', what, 'Where this machine needs a proxy, set HTTPS_PROXY too.')];
  }
  if (proxy.kind === 'skipped') return [];
  if (proxy.kind === 'trouble') {
    return [missingByError('proxy', proxy.trouble, ['reading', 'the address of a proxy'])];
  }
  const { host, used } = proxy.value;
  if (used) return [ok('proxy', `The proxy ${host} is asked for the connection (HTTPS_PROXY).`)];
  if (loopback) {
    return [ok('proxy', `The proxy ${host} is not used: the sandbox is on this machine.`)];
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
      'Node ignores it. Specify a file of PEM certificates, beginning with -----BEGIN CERTIFICATE-----.',
    ),
  ];
}
