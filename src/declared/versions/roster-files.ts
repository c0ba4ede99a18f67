import type { DeclaredGroup, DeclaredSet, Inclusion } from '../../model/declared.ts';
import { groupKey } from '../../model/ids.ts';
import type { Claim } from '../claim.ts';

/** A group or set file as it is now. */
export interface RosterFile {
  /** Absent where it is no YAML. */
  readonly claim?: Claim;
  /** Absent where it has faults. */
  readonly source?: DeclaredGroup | DeclaredSet;
}

/** The group and set files of one version, and what leads from one to another. */
export class RosterFiles {
  readonly #files = new Map<string, RosterFile>();
  /** The files that declare a name, or an id. */
  readonly #declaring = new Map<string, Set<string>>();
  /** The files that bring in what has the name. */
  readonly #including = new Map<string, Set<string>>();

  get(path: string): RosterFile | undefined {
    return this.#files.get(path);
  }

  entries(): Iterable<[string, RosterFile]> {
    return this.#files;
  }

  /** Undefined: it is deleted. Gives the files that may mean something else now. */
  put(path: string, file: RosterFile | undefined): readonly string[] {
    const before = this.#files.get(path);
    for (const key of declares(before)) this.#declaring.get(key)?.delete(path);
    for (const key of includes(before)) this.#including.get(key)?.delete(path);
    if (file === undefined) this.#files.delete(path);
    else this.#files.set(path, file);
    for (const key of declares(file)) add(this.#declaring, key, path);
    for (const key of includes(file)) add(this.#including, key, path);
    return [...declares(before), ...declares(file)].flatMap((key) => [
      ...(this.#declaring.get(key) ?? []),
      ...(this.#including.get(key) ?? []),
    ]);
  }

  /** Whether some file, sound or not, declares the name or the id. */
  isDeclared(key: string): boolean {
    return (this.#declaring.get(key)?.size ?? 0) > 0;
  }

  /** They, all that bring them in, and what declares the same as one of these. */
  outwards(paths: Iterable<string>): ReadonlySet<string> {
    return closure(paths, (path) =>
      declares(this.#files.get(path)).flatMap((key) => [
        ...(this.#including.get(key) ?? []),
        ...(this.#declaring.get(key) ?? []),
      ]),
    );
  }

  /** They, all that they bring in, and what declares the same as one of these. */
  inwards(paths: Iterable<string>): ReadonlySet<string> {
    return closure(paths, (path) => {
      const file = this.#files.get(path);
      return [...includes(file), ...declares(file)].flatMap((key) => [
        ...(this.#declaring.get(key) ?? []),
      ]);
    });
  }
}

/** How a file's name is looked up. */
export function nameText(kind: Inclusion['kind'], name: string): string {
  return `${kind} ${groupKey(name)}`;
}

export function idText(id: string): string {
  return `id ${id}`;
}

function declares({ claim }: RosterFile = {}): readonly string[] {
  if (claim === undefined) return [];
  const { kind, name, id } = claim;
  return [
    ...(name === undefined ? [] : [nameText(kind, name.text)]),
    ...(id === undefined ? [] : [idText(id.text)]),
  ];
}

function includes({ claim }: RosterFile = {}): readonly string[] {
  return (claim?.includes ?? []).map(({ kind, name }) => nameText(kind, name));
}

function closure(
  starts: Iterable<string>,
  next: (path: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set(starts);
  // The set is walked with all that is added on the way.
  for (const path of found) for (const other of next(path)) found.add(other);
  return found;
}

function add(map: Map<string, Set<string>>, key: string, path: string): void {
  const paths = map.get(key);
  if (paths === undefined) map.set(key, new Set([path]));
  else paths.add(path);
}
