import type { Declared, DeclaredGroup, DeclaredSet, Inclusion } from '../model/declared.ts';
import { groupKey, type GroupKey } from '../model/ids.ts';

export type Source = DeclaredSet | DeclaredGroup;

/** Finds what inclusions name. */
export class RosterIndex {
  readonly #sets: ReadonlyMap<GroupKey, DeclaredSet>;
  readonly #groups: ReadonlyMap<GroupKey, DeclaredGroup>;

  constructor({ sets, groups }: Pick<Declared, 'sets' | 'groups'>) {
    this.#sets = new Map(sets.map((set) => [groupKey(set.name), set]));
    this.#groups = new Map(groups.map((group) => [groupKey(group.name), group]));
  }

  /** Reading the files sees to it that every name leads somewhere. */
  sourceOf({ kind, name }: Inclusion): Source {
    const source = (kind === 'set' ? this.#sets : this.#groups).get(groupKey(name));
    if (source === undefined) throw new Error(`no ${kind} named ${name}`);
    return source;
  }

  /**
   * The sources and everything that they bring in, each once, and after all that it brings in itself.
   * Walks without recursion: files may lead to files as often as they like.
   */
  inwards(sources: readonly Source[]): readonly Source[] {
    const done = new Set<Source>();
    const open: Source[] = sources.toReversed();
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
