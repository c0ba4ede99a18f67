import { count } from '../model/count.ts';
import type { TargetFacts, Traffic } from '../model/target-facts.ts';
import { ok, type TargetCheck, troubled, warn } from './check-code.ts';
import { durationText } from './duration-text.ts';
import type { Facts } from './facts.ts';
import { firstAnswer, troubleOfLook } from './look.ts';

/** Told at the thing that is to blame, and not once more here. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'missing-credentials',
  'site-pinned',
  'bad-api-url',
  'bad-proxy',
]);

/** Somebody answers, and it is Atlassian, but not what was asked for: told as the account's or the directory's trouble. */
const answered: ReadonlySet<string> = new Set([
  'wrong-credentials',
  'forbidden',
  'site-pinned',
  'no-directory',
  'several-directories',
  'unknown-directory',
]);

/** Whether the target answers, how fast, by which clock, within which limits. */
export function checkAnswers(facts: Facts): readonly TargetCheck[] {
  const { look, traffic, network } = facts;
  const trouble = troubleOfLook(facts);
  if (trouble !== undefined) {
    return toldElsewhere.has(trouble.code)
      ? [warn('answers', 'The target was not asked.', 'First settle what is missing above.')]
      : [troubled('answers', trouble, ['reading', 'the target'])];
  }
  if (look.kind !== 'told') return [];
  const { proxy } = network;
  const over = proxy?.kind === 'told' && proxy.value.used ? 'over the proxy' : 'directly';
  const answers = checkReached(look.value, traffic, over);
  return [answers, ...checkClock(traffic), ...checkLimits(traffic)];
}

const slow = 2000;

function checkReached(target: TargetFacts, traffic: Traffic, over: string): TargetCheck {
  const { host } = target;
  const first = firstAnswer(target);
  if (first.kind === 'trouble' && !answered.has(first.trouble.code)) {
    return troubled('answers', first.trouble, ['reading', `answers of ${host}`]);
  }
  const ms = traffic.medianMs ?? 0;
  const what = `${host} answers, reached ${over}, in ${durationText(ms)}: the median of ${count(traffic.answers, 'answer')}.`;
  return ms > slow
    ? warn('answers', what, 'That is slow. Reading many groups will take its time.')
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
  const hint = 'Set it right: dates in the files begin and end by it, and TLS goes by it.';
  return [warn('clock', what, hint)];
}

function checkLimits({ answers, tightest, nearLimit, throttled }: Traffic): readonly TargetCheck[] {
  if (answers === 0) return [];
  const left =
    tightest === undefined
      ? ''
      : `${tightest.remaining.toLocaleString('en-US')} of ${count(tightest.limit, 'request')}`;
  const hint =
    'Something else uses them at the same time. rollcall waits its turn, and takes longer.';
  if (throttled > 0) {
    return [warn('limits', 'Atlassian had rollcall wait (429): its limits are used up.', hint)];
  }
  if (nearLimit) {
    const what = `Less than a fifth of Atlassian's limits is left${left === '' ? '' : `: ${left}`}.`;
    return [warn('limits', what, hint)];
  }
  return [
    ok(
      'limits',
      left === ''
        ? 'The answers say nothing of limits.'
        : `Atlassian's limits are far: ${left} left, where it is least.`,
    ),
  ];
}
