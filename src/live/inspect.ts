import { type Result, type Trouble, AppError } from '../model/app-error.ts';
import type { LiveGroup } from '../model/live.ts';
import { given } from '../model/objects.ts';
import type { GroupFacts, WantedPerson } from '../model/target-facts.ts';
import type { GroupLookup } from './find-groups.ts';
import type { GroupRef } from '../model/group.ts';

/** What doctor wants to know of a target, apart from whether it answers. */
export interface InspectRequest {
  /** Some groups of the files; where there are none, the target is asked for its first ones. */
  readonly groups: readonly GroupRef[];
  readonly people: readonly WantedPerson[];
}

/** The answer, or the AppError in its place. Anything else that is thrown is a bug, and is thrown on. */
export async function resultOf<T>(request: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { kind: 'ok', value: await request() };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'trouble', trouble: troubleOf(error) };
    throw error;
  }
}

/** Asks what makes sense only after another answer. The other's trouble is not reported twice. */
export async function thenResult<Before, T>(
  before: Result<Before>,
  request: (value: Before) => T | Promise<T>,
): Promise<Result<T>> {
  return before.kind === 'ok' ? resultOf(() => request(before.value)) : skipped;
}

export function mapResult<T, Other>(from: Result<T>, map: (value: T) => Other): Result<Other> {
  return from.kind === 'ok' ? { kind: 'ok', value: map(from.value) } : from;
}

/** For what is not requested, as an earlier answer left no sense in it. */
export const skipped = { kind: 'skipped' } as const;

function troubleOf({ code, kind, message, why, hint }: AppError): Trouble {
  return given({ code, kind, headline: message, why, hint });
}

/** Which of the wanted groups were found; or the first ones of the target, when none is wanted. */
export function groupFacts<Group extends LiveGroup & { readonly synced?: boolean }>(
  wanted: readonly GroupRef[],
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

/** Inspects the first group that was found, if any was. */
export async function inspectFirst<Group extends LiveGroup, T>(
  results: Result<readonly GroupLookup<Group>[]>,
  request: (group: Group) => Promise<T>,
): Promise<Result<T>> {
  const found =
    results.kind === 'ok' ? results.value.find(({ kind }) => kind === 'found') : undefined;
  return found?.kind === 'found' ? resultOf(() => request(found.group)) : skipped;
}
