import type { Declared, DeclaredGroup, DeclaredSet, Inclusion } from '../model/declared.ts';
import { type GroupKey, groupKey } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';

export type DeclaredSource = DeclaredSet | DeclaredGroup;

/** Finds what inclusions name. */
export class RosterIndex {
  readonly #sets: ReadonlyMap<GroupKey, DeclaredSet>;
  readonly #groups: ReadonlyMap<GroupKey, DeclaredGroup>;

  constructor({ sets, groups }: Pick<Declared, 'sets' | 'groups'>) {
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
   * The sources and everything that they bring in, each once, and after all that it brings in itself.
   * Walks without recursion: files may lead to files as often as they like.
   */
  inwards(sources: readonly DeclaredSource[]): readonly DeclaredSource[] {
    const done = new Set<DeclaredSource>();
    const open: DeclaredSource[] = sources.toReversed();
    for (let source = open.at(-1); source !== undefined; source = open.at(-1)) {
      const missing = done.has(source)
        ? []
        : source.includes.map((each) => this.sourceOf(each)).filter((each) => !done.has(each));
      if (missing.length === 0) {
        done.add(source);
        open.pop();
      } else {
        open.push(...missing);
      }
    }
    return [...done];
  }
}

/** The groups in which something may have become due by then: only they need to be read to find out. */
export function mayBeDue(declared: Declared, at: Instant): readonly DeclaredGroup[] {
  const { groups, leavers } = declared;
  if (leavers.some(({ on }) => on.start <= at)) return groups;
  const index = new RosterIndex(declared);
  const dated = new Set<DeclaredSource>();
  for (const source of index.inwards(groups)) {
    const own =
      source.members.some((line) => line.pending === true || hasCome(line, at)) ||
      source.includes.some((line) => hasCome(line, at) || dated.has(index.sourceOf(line)));
    if (own) dated.add(source);
  }
  return groups.filter((group) => dated.has(group));
}

function hasCome({ from, until }: Pick<Inclusion, 'from' | 'until'>, at: Instant): boolean {
  return (from !== undefined && from.start <= at) || (until !== undefined && until.end <= at);
}
