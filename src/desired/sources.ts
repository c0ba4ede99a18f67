import type {
  Declared,
  DeclaredGroup,
  DeclaredSet,
  DeclaredUser,
  Inclusion,
} from '../model/declared.ts';
import { type GroupKey, groupKey } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';

export type DeclaredSource = DeclaredSet | DeclaredGroup;

/** Whom a source takes out of what it includes. Sets have no such lines. */
export function exceptOf(source: DeclaredSource): readonly DeclaredUser[] {
  return 'except' in source ? source.except : [];
}

/** Who comes into a source by nothing that it includes, and is handed on to nobody. */
export function absentOf(source: DeclaredSource): readonly DeclaredUser[] {
  return 'absent' in source ? source.absent : [];
}

/** A line that brings in a source, and what was worked out of that. */
export interface Included<Result> {
  readonly inclusion: Inclusion;
  readonly result: Result;
}

/**
 * Finds what inclusions name, and walks over sets and groups: without recursion, since files may lead to files as often
 * as they like.
 */
export class RosterIndex {
  readonly sources: readonly DeclaredSource[];
  readonly #sets: ReadonlyMap<GroupKey, DeclaredSet>;
  readonly #groups: ReadonlyMap<GroupKey, DeclaredGroup>;
  #includers: ReadonlyMap<DeclaredSource, readonly DeclaredSource[]> | undefined;

  constructor({ sets, groups }: Pick<Declared, 'sets' | 'groups'>) {
    this.sources = [...sets, ...groups];
    this.#sets = new Map(sets.map((set) => [groupKey(set.name), set]));
    this.#groups = new Map(groups.map((group) => [groupKey(group.name), group]));
  }

  /** Reading the files sees to it that every name leads somewhere. */
  sourceOf({ kind, name }: Inclusion): DeclaredSource {
    const source = (kind === 'set' ? this.#sets : this.#groups).get(groupKey(name));
    if (source === undefined) throw new Error(`no ${kind} named ${name}`);
    return source;
  }

  /**
   * The sources and everything that they bring in, each once, and after all that it includes itself. `within`: where
   * only some can matter, no others are visited.
   */
  inwards(
    sources: Iterable<DeclaredSource>,
    within?: ReadonlySet<DeclaredSource>,
  ): readonly DeclaredSource[] {
    const done = new Set<DeclaredSource>();
    const opened = new Set<DeclaredSource>();
    const stack: DeclaredSource[] = [...sources].reverse();
    for (let source = stack.at(-1); source !== undefined; source = stack.at(-1)) {
      if (opened.has(source)) {
        done.add(source);
        stack.pop();
        continue;
      }
      opened.add(source);
      for (const inclusion of source.includes) {
        const inner = this.sourceOf(inclusion);
        if (!opened.has(inner) && (within?.has(inner) ?? true)) stack.push(inner);
      }
    }
    return [...done];
  }

  /** The sources, and everything that brings them in. */
  outwards(sources: Iterable<DeclaredSource>): ReadonlySet<DeclaredSource> {
    this.#includers ??= this.#findIncluders();
    const found = new Set(sources);
    // A set is walked with all that is added on the way.
    for (const source of found) {
      for (const outer of this.#includers.get(source) ?? []) found.add(outer);
    }
    return found;
  }

  /** Works something out for the sources and all that they bring in, each from what its own inclusions come to. */
  fold<Result>(
    sources: Iterable<DeclaredSource>,
    workOut: (source: DeclaredSource, included: readonly Included<Result>[]) => Result,
    within?: ReadonlySet<DeclaredSource>,
  ): ReadonlyMap<DeclaredSource, Result> {
    const results = new Map<DeclaredSource, Result>();
    for (const source of this.inwards(sources, within)) {
      const included = source.includes.flatMap((inclusion): Included<Result>[] => {
        const result = results.get(this.sourceOf(inclusion));
        return result === undefined ? [] : [{ inclusion, result }];
      });
      results.set(source, workOut(source, included));
    }
    return results;
  }

  #findIncluders(): ReadonlyMap<DeclaredSource, readonly DeclaredSource[]> {
    const includers = new Map<DeclaredSource, DeclaredSource[]>();
    for (const outer of this.sources) {
      for (const inclusion of outer.includes) {
        const inner = this.sourceOf(inclusion);
        const those = includers.get(inner);
        if (those === undefined) includers.set(inner, [outer]);
        else those.push(outer);
      }
    }
    return includers;
  }
}

/** The groups in which something may have become due by then: only they need to be read to find out. */
export function mayBeDue(declared: Declared, at: Instant): readonly DeclaredGroup[] {
  const { groups, leavers } = declared;
  if (leavers.some(({ on }) => on.start <= at)) return groups;
  const dated = new RosterIndex(declared).fold<boolean>(
    groups,
    ({ members, includes }, included) =>
      members.some((line) => line.pending === true || hasCome(line, at)) ||
      includes.some((line) => hasCome(line, at)) ||
      included.some(({ result }) => result),
  );
  return groups.filter((group) => dated.get(group) === true);
}

function hasCome({ from, until }: Pick<Inclusion, 'from' | 'until'>, at: Instant): boolean {
  return (from !== undefined && from.start <= at) || (until !== undefined && until.end <= at);
}
