import { compareText } from '../../model/change.ts';
import type { DeclaredGroup, DeclaredSet, Leaver } from '../../model/declared.ts';
import type { GroupRef } from '../../model/group.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import { given } from '../../model/objects.ts';
import { type FileKind, kindOfFile } from '../find-files.ts';
import { checkReferences, findContested } from '../references.ts';
import type { Report } from '../report.ts';
import { noParts, type Parts } from '../resolve-file.ts';
import { LongLists, type ListReading } from './long-lists.ts';
import { RosterFiles, idText, nameText } from './roster-files.ts';

/** What one version of the files has that the version before had not. */
export interface FolderVersion {
  /** The sound groups that it may have changed: those of the files that it touched, and those that bring these in. */
  readonly reached: readonly DeclaredGroup[];
  /** They, and all that they bring in. */
  readonly groups: readonly DeclaredGroup[];
  readonly sets: readonly DeclaredSet[];
  /** The groups that no file declares any more. */
  readonly removed: readonly GroupRef[];
  /** What accounts.yaml maps anew, or to another account. */
  readonly mapped: ReadonlyMap<Email, AccountId>;
  readonly leavers: readonly Leaver[];
  /** The files that it touched and that have faults: what they said before stands. */
  readonly faulty: readonly string[];
}

/**
 * A folder of declarations, one version after the other. Of each only the files that it touched are parsed, and only those
 * that they reach are checked against each other: a history of thousands of versions is read in seconds.
 */
export class VersionedFolder {
  readonly #folder: string;
  readonly #files = new RosterFiles();
  readonly #lists = new LongLists();
  /** What each file declared when it was last sound. */
  readonly #last = new Map<string, GroupRef>();
  readonly #mapped = new Map<Email, AccountId>();
  #leavers: readonly Leaver[] = [];

  /** @param folder As places name it, without a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The next version. @param texts By path inside the folder, of what it changed; undefined: it is deleted. */
  next(texts: ReadonlyMap<string, string | undefined>): FolderVersion {
    const faulty: string[] = [];
    const touched = new Set<string>();
    let mapped: ReadonlyMap<Email, AccountId> = new Map();
    for (const [name, text] of texts) {
      const kind = kindOfFile(name);
      if (kind === undefined || !counted.has(kind)) continue;
      const path = `${this.#folder}/${name}`;
      const { parts, sound } = this.#read(kind, path, text);
      if (!sound) faulty.push(path);
      if (kind === 'group' || kind === 'set') {
        for (const other of this.#put(path, text === undefined ? undefined : parts))
          touched.add(other);
        touched.add(path);
      } else if (sound && kind === 'leavers') this.#leavers = parts.leavers;
      else if (sound && kind === 'accounts') mapped = this.#map(parts.accounts, touched);
    }
    const removed = this.#removed(touched);
    return { ...this.#reach(touched), removed, mapped, leavers: this.#leavers, faulty };
  }

  #read(kind: FileKind, path: string, text: string | undefined): ListReading {
    if (text === undefined) return { parts: noParts(), sound: true };
    return this.#lists.read(kind, path, text.replace(/^\ufeff/u, ''));
  }

  #put(path: string, parts: Parts | undefined): readonly string[] {
    if (parts === undefined) return this.#files.put(path, undefined);
    const [claim] = parts.claims;
    const [source] = [...parts.groups, ...parts.sets];
    return this.#files.put(path, given({ claim, source }));
  }

  /** Gives what is new. Whom a file names by an email that means somebody else now, that file is touched. */
  #map(accounts: Parts['accounts'], touched: Set<string>): ReadonlyMap<Email, AccountId> {
    const mapped = new Map<Email, AccountId>();
    const changed = new Set<Email>();
    for (const [email, { id }] of accounts) {
      const before = this.#mapped.get(email);
      if (before === id) continue;
      if (before !== undefined) changed.add(email);
      mapped.set(email, id);
      this.#mapped.set(email, id);
    }
    if (changed.size === 0) return mapped;
    for (const [path, { source }] of this.#files.entries()) {
      if (source !== undefined && names(source, changed)) touched.add(path);
    }
    return mapped;
  }

  /** A file that has faults by now says nothing: what it declared stays. */
  #removed(touched: ReadonlySet<string>): readonly GroupRef[] {
    const removed: GroupRef[] = [];
    for (const path of touched) {
      const file = this.#files.get(path);
      const before = this.#last.get(path);
      if (file !== undefined && file.source === undefined) continue;
      if (file?.source !== undefined && isGroup(file.source)) {
        const { name, id } = file.source;
        this.#last.set(path, given({ name, id }));
      } else this.#last.delete(path);
      if (before !== undefined && !this.#isDeclared(before)) removed.push(before);
    }
    return removed;
  }

  #isDeclared({ name, id }: GroupRef): boolean {
    return (
      this.#files.isDeclared(nameText('group', name)) ||
      (id !== undefined && this.#files.isDeclared(idText(id)))
    );
  }

  #reach(touched: ReadonlySet<string>): Pick<FolderVersion, 'reached' | 'groups' | 'sets'> {
    const reached = this.#files.outwards(touched);
    const around = [...this.#files.inwards(reached)].sort(compareText);
    const claims = around.flatMap((path) => this.#files.get(path)?.claim ?? []);
    const contested = findContested(claims, ignore);
    const leftAlone = checkReferences(claims, contested, noNames, ignore);
    const sources = around.flatMap((path) =>
      leftAlone.has(path) ? [] : (this.#files.get(path)?.source ?? []),
    );
    const groups = sources.filter(isGroup);
    return {
      reached: groups.filter(({ place }) => reached.has(place.file)),
      groups,
      sets: sources.filter((source) => !isGroup(source)),
    };
  }
}

/** The files that say who is in what. */
const counted: ReadonlySet<FileKind> = new Set(['group', 'set', 'accounts', 'leavers']);

function names(source: DeclaredGroup | DeclaredSet, emails: ReadonlySet<Email>): boolean {
  const users = isGroup(source) ? [...source.except, ...source.absent] : [];
  return [...source.members, ...users].some(
    ({ user }) => user.kind === 'email' && emails.has(user.email),
  );
}

function isGroup(source: DeclaredGroup | DeclaredSet): source is DeclaredGroup {
  return 'mode' in source;
}

/** Whoever reads the history can't put its faults right. */
const ignore: Report = () => undefined;
const noNames = { group: undefined, set: undefined };
