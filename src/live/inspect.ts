import { AppError, type Result, type Trouble } from '../model/app-error.ts';
import type { LiveGroup } from '../model/live.ts';
import type { GroupFacts, WantedPerson, Traffic } from '../model/target-facts.ts';
import type { GroupLookup, WantedGroup } from './reader.ts';
import type { RequestEvent } from './http/client.ts';

export const skipped = { kind: 'skipped' } as const;

/** Asks, and takes an AppError for an answer. Anything else is a bug, and is thrown. */
export async function resultOf<T>(ask: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { kind: 'ok', value: await ask() };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'trouble', trouble: troubleOf(error) };
    throw error;
  }
}

/** Asks what makes sense only after another answer. The other's trouble is not told twice. */
export async function thenResult<Before, T>(
  before: Result<Before>,
  ask: (value: Before) => T | Promise<T>,
): Promise<Result<T>> {
  return before.kind === 'ok' ? resultOf(() => ask(before.value)) : skipped;
}

export function mapResult<T, Other>(from: Result<T>, map: (value: T) => Other): Result<Other> {
  return from.kind === 'ok' ? { kind: 'ok', value: map(from.value) } : from;
}

function troubleOf({ code, kind, message, why, hint }: AppError): Trouble {
  return {
    code,
    kind,
    headline: message,
    ...(why === undefined ? {} : { why }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** What became of the groups that were looked for; or of the first ones of the target, when none were. */
export function groupFacts<Group extends LiveGroup & { readonly synced?: boolean }>(
  wanted: readonly WantedGroup[],
  results: readonly GroupLookup<Group>[],
): GroupFacts {
  const found = results.flatMap((one) => (one.kind === 'found' ? [one.group] : []));
  const named = (kind: GroupLookup<Group>['kind']) =>
    wanted.flatMap(({ name }, index) => (results[index]?.kind === kind ? [name] : []));
  return {
    requested: wanted.length,
    found: found.map(({ name }) => name),
    notFound: named('not-found'),
    ambiguous: named('ambiguous'),
    synced: found.flatMap(({ name, synced }) => (synced === true ? [name] : [])),
  };
}

/** Asks about the first group that was found, if any was. */
export async function inspectFirst<Group extends LiveGroup, T>(
  results: Result<readonly GroupLookup<Group>[]>,
  ask: (group: Group) => Promise<T>,
): Promise<Result<T>> {
  const found =
    results.kind === 'ok' ? results.value.find(({ kind }) => kind === 'found') : undefined;
  return found?.kind === 'found' ? resultOf(() => ask(found.group)) : skipped;
}

/** What doctor wants to know of a target, besides whether it answers. */
export interface InspectRequest {
  /** Some groups of the files; where there are none, the target is asked for its first ones. */
  readonly groups: readonly WantedGroup[];
  readonly people: readonly WantedPerson[];
}

/** What requests have in common: their pace, the server's clock, its limits. */
export function trafficOf(events: readonly RequestEvent[]): Traffic {
  const answers = events.filter(({ status }) => status !== undefined);
  const medianMs = median(answers.map(({ ms }) => ms));
  const clockAheadMs = nearestToZero(answers.flatMap(clockAhead));
  const tightest = tightestOf(answers);
  return {
    requests: events.length,
    answers: answers.length,
    ...(medianMs === undefined ? {} : { medianMs }),
    ...(clockAheadMs === undefined ? {} : { clockAheadMs }),
    ...(tightest === undefined ? {} : { tightest }),
    nearLimit: answers.some(({ server }) => server?.limits.nearLimit === true),
    throttled: answers.filter(({ status }) => status === 429).length,
  };
}

/**
 * `Date` is cut to whole seconds, and was written at some time between sending and the answer: what differs by no
 * more than that counts as equal.
 */
function clockAhead({ at, ms, server }: RequestEvent): readonly number[] {
  const clock = server?.clock;
  if (clock === undefined) return [];
  const ahead = at - ms - (clock + 1000);
  const behind = at - clock;
  return [ahead > 0 ? ahead : Math.min(behind, 0)];
}

/** A proxy may keep an answer, and its `Date`, for later: the best one counts. */
function nearestToZero(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => Math.abs(a) - Math.abs(b))[0];
}

function tightestOf(answers: readonly RequestEvent[]): Traffic['tightest'] {
  const known = answers.flatMap(({ server }) => {
    const { limit, remaining } = server?.limits ?? {};
    return limit === undefined || limit === 0 || remaining === undefined
      ? []
      : [{ limit, remaining }];
  });
  return known.sort((a, b) => a.remaining / a.limit - b.remaining / b.limit)[0];
}

function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
