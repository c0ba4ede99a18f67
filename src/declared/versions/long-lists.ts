import {
  type DeclaredMember,
  type Inclusion,
  type MappedAccount,
  userText,
} from '../../model/declared.ts';
import { type Email, groupKey } from '../../model/ids.ts';
import type { FileKind } from '../find-files.ts';
import { noParts, type Parts, resolveFile } from '../resolve-file.ts';
import { sourceText } from '../source-text.ts';

/** What a file says, and whether it has no faults. */
export interface ListReading {
  readonly parts: Parts;
  readonly sound: boolean;
}

/**
 * Reads files as `resolveFile` does. Of a long list most lines stood in an earlier version, and are not parsed again: each
 * line is an entry by itself, wherever it stands. Whatever is written otherwise is parsed as a whole.
 */
export class LongLists {
  readonly #entries: ReadonlyMap<keyof typeof shapes, Map<string, Entry>> = new Map([
    ['members', new Map()],
    ['accounts', new Map()],
  ]);

  read(kind: FileKind, path: string, text: string): ListReading {
    return this.#readByLine(kind, path, text) ?? readWhole(kind, path, text);
  }

  #readByLine(kind: FileKind, path: string, text: string): ListReading | undefined {
    const list = kind === 'accounts' ? 'accounts' : 'members';
    const lines = text.split('\n');
    const rows = rowsOf(lines, shapes[list]);
    const [first, ...others] = rows;
    if (first === undefined || others.length < fewest) return undefined;
    const frame = readWhole(kind, path, without(lines, others));
    const kept = entriesIn(frame.parts);
    if (!frame.sound || kept.filter(({ value }) => value.place.line === first + 1).length !== 1)
      return undefined;
    if (
      !this.#learn(
        others.flatMap((row) => lines[row] ?? []),
        list,
      )
    )
      return undefined;
    const known = this.#entries.get(list);
    const entries = others.flatMap((row) => {
      const entry = known?.get(lines[row] ?? '');
      return entry === undefined ? [] : [placedAt(entry, path, row + 1)];
    });
    return whole(frame.parts, [...kept, ...entries]);
  }

  /** Parses the lines that were not known. Whether each of them is one entry, without a fault. */
  #learn(lines: readonly string[], list: keyof typeof shapes): boolean {
    const known = this.#entries.get(list);
    const unknown = [...new Set(lines)].filter((line) => known?.has(line) !== true);
    // Who knows where the others end: each by itself.
    const [plain, odd] = [true, false].map((is) =>
      unknown.filter((line) => shapes[list].plain.test(line) === is),
    );
    return [plain ?? [], ...(odd ?? []).map((line) => [line])].every((some) =>
      this.#learnTogether(some, list),
    );
  }

  #learnTogether(lines: readonly string[], list: keyof typeof shapes): boolean {
    if (lines.length === 0) return true;
    const { head, kind } = shapes[list];
    const above = head.split('\n').length;
    const { parts, sound } = readWhole(kind, '', [head, ...lines].join('\n'));
    const entries = new Map(entriesIn(parts).map((entry) => [entry.value.place.line, entry]));
    if (!sound || entries.size !== lines.length) return false;
    return lines.every((line, index) => {
      const entry = entries.get(index + 1 + above);
      if (entry !== undefined) this.#entries.get(list)?.set(line, entry);
      return entry !== undefined;
    });
  }
}

/** Shorter lists are parsed as quickly. */
const fewest = 10;

/** How a list is written of which each row is a line. `plain`: without quotes, and nothing that can go on in the next line. */
const shapes = {
  members: {
    key: /^members: *$/u,
    row: /^ {2}- \S/u,
    plain: /^ {2}- (?:\w[\w.+@:-]*|\{ \w[\w.+@:, -]* \})(?: +#.*)?$/u,
    head: 'set: x\nmembers:',
    kind: 'set',
  },
  accounts: {
    key: /^accounts: *$/u,
    row: /^ {2}[^\s#]/u,
    plain: /^ {2}\w[\w.+-]*@[\w.-]+: \w[\w:.-]*(?: +#.*)?$/u,
    head: 'accounts:',
    kind: 'accounts',
  },
} as const;

type Entry =
  | { readonly kind: 'member'; readonly value: DeclaredMember }
  | { readonly kind: 'inclusion'; readonly value: Inclusion }
  | { readonly kind: 'account'; readonly email: Email; readonly value: MappedAccount };

function readWhole(kind: FileKind, path: string, text: string): ListReading {
  const parts = noParts();
  const faults = resolveFile(kind, sourceText(path, text), parts);
  return { parts, sound: faults.length === 0 };
}

/** The indexes of the rows below the key, up to the next key. None where anything but remarks stands between them. */
function rowsOf(
  lines: readonly string[],
  { key, row }: (typeof shapes)[keyof typeof shapes],
): readonly number[] {
  const start = lines.findIndex((line) => key.test(line));
  if (start === -1) return [];
  const rows: number[] = [];
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (/^[^\s#]/u.test(line)) break;
    if (row.test(line)) rows.push(index);
    else if (!/^\s*(?:#|$)/u.test(line)) return [];
  }
  return rows;
}

/** Every other line stays where it is. */
function without(lines: readonly string[], rows: readonly number[]): string {
  const left = [...lines];
  for (const row of rows) left[row] = '';
  return left.join('\n');
}

function entriesIn({ groups, sets, accounts }: Parts): readonly Entry[] {
  return [
    ...[...groups, ...sets].flatMap(({ members, includes }) => [
      ...members.map((value) => ({ kind: 'member', value }) as const),
      ...includes.map((value) => ({ kind: 'inclusion', value }) as const),
    ]),
    ...[...accounts].map(([email, value]) => ({ kind: 'account', email, value }) as const),
  ];
}

function placedAt(entry: Entry, file: string, line: number): Entry {
  const place = { ...entry.value.place, file, line };
  switch (entry.kind) {
    case 'member':
      return { ...entry, value: { ...entry.value, place } };
    case 'inclusion':
      return { ...entry, value: { ...entry.value, place } };
    case 'account':
      return { ...entry, value: { ...entry.value, place } };
  }
}

/** The parts with all entries; undefined where two of them name the same, which is a fault. */
function whole(frame: Parts, entries: readonly Entry[]): ListReading | undefined {
  const [group] = frame.groups;
  const others = group === undefined ? [] : [...group.except, ...group.absent];
  const names = new Set([...entries.map(nameOf), ...others.map(({ user }) => userText(user))]);
  if (names.size !== entries.length + others.length) return undefined;
  const sorted = entries.toSorted((a, b) => a.value.place.line - b.value.place.line);
  const roster = {
    members: sorted.flatMap((entry) => (entry.kind === 'member' ? [entry.value] : [])),
    includes: sorted.flatMap((entry) => (entry.kind === 'inclusion' ? [entry.value] : [])),
  };
  const parts = {
    ...frame,
    accounts: new Map(
      sorted.flatMap((entry) => (entry.kind === 'account' ? [[entry.email, entry.value]] : [])),
    ),
    claims: frame.claims.map((claim) => ({ ...claim, includes: roster.includes })),
    groups: frame.groups.map((each) => ({ ...each, ...roster })),
    sets: frame.sets.map((each) => ({ ...each, ...roster })),
    named: new Map([...frame.named.keys()].map((path) => [path, roster.members])),
  };
  return { parts, sound: true };
}

function nameOf(entry: Entry): string {
  switch (entry.kind) {
    case 'member':
      return userText(entry.value.user);
    case 'inclusion':
      return `${entry.value.kind} ${groupKey(entry.value.name)}`;
    case 'account':
      return entry.email;
  }
}
