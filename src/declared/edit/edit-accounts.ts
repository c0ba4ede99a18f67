import type { Node } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import type { ChangedLine } from '../../model/undo.ts';
import { openAccounts, whyNotAdded, whyNotChanged } from './accounts-file.ts';
import type { AccountLine, AccountsFile, Obstacle } from './accounts-file.ts';
import { addAccounts } from './add-accounts.ts';
import { changedLines } from './changed-lines.ts';
import { quotingOfScalar, replaceScalar } from './scalar.ts';
import { applySplices } from './splice.ts';
import type { Splice } from './splice.ts';
import { wholeText } from './whole-text.ts';
import { yamlUser } from './yaml-string.ts';

export type EditedAccounts =
  | { readonly kind: 'edited'; readonly text: string; readonly lines: readonly ChangedLine[] }
  /** It is written in a way that is left to people: why, and the line from 1. */
  | { readonly kind: 'left'; readonly why: string; readonly line: number }
  | { readonly kind: 'unsound'; readonly faults: readonly Finding[] };

/**
 * Makes accounts.yaml map emails to account ids: those that are missing come to it, and who has another id gets the
 * one that is asked for. Every other line stays as it is. Pure: `whole` is the file's content, byte order mark and
 * all, and so is the text that comes of it. Throws when one email is asked to be two accounts.
 */
export function editAccounts(
  path: string,
  whole: string,
  lines: readonly AccountLine[],
): EditedAccounts {
  const opened = openAccounts(path, whole);
  if (opened.kind === 'unsound') return opened;
  const { file } = opened;
  const asked = askedOf(lines);
  const added = [...asked].flatMap(([email, id]) =>
    file.accounts.has(email) ? [] : [{ email, id }],
  );
  const changed = changeIds(file, asked);
  const obstacle = changed.obstacle ?? (added.length > 0 ? whyNotAdded(file) : undefined);
  if (obstacle !== undefined) {
    return { kind: 'left', why: obstacle.why, line: file.placeAt(obstacle.offset).line };
  }
  const splices = [...changed.splices, ...addAccounts(file, added)];
  if (splices.length === 0) return { kind: 'edited', text: whole, lines: [] };
  const text = wholeText(file, applySplices(file.text, splices));
  checkEdited(path, text, new Map([...idsIn(file), ...asked]));
  return { kind: 'edited', text, lines: changedLines(file.text, splices) };
}

function askedOf(lines: readonly AccountLine[]): ReadonlyMap<Email, AccountId> {
  const asked = new Map<Email, AccountId>();
  for (const { email, id } of lines) {
    if ((asked.get(email) ?? id) !== id) throw new Error(`${email} is asked to be two accounts.`);
    asked.set(email, id);
  }
  return asked;
}

function idsIn({ accounts }: AccountsFile): ReadonlyMap<Email, AccountId> {
  return new Map([...accounts].map(([email, { id }]) => [email, id]));
}

interface Changes {
  readonly splices: readonly Splice[];
  readonly obstacle?: Obstacle;
}

function changeIds(
  { text, map, accounts }: AccountsFile,
  asked: ReadonlyMap<Email, AccountId>,
): Changes {
  const splices: Splice[] = [];
  for (const pair of map.items) {
    const email = String(pair.key).toLowerCase() as Email;
    const id = asked.get(email);
    if (id === undefined || id === accounts.get(email)?.id) continue;
    const obstacle = whyNotChanged(pair);
    if (obstacle !== undefined) return { splices, obstacle };
    const value = pair.value as Node;
    splices.push(...replaceScalar(text, value, value, yamlUser(id, quotingOfScalar(value))));
  }
  return { splices };
}

/** Reads the edited file again: it must map what it did and what was asked, and nothing else. */
function checkEdited(path: string, text: string, expected: ReadonlyMap<Email, AccountId>): void {
  const again = openAccounts(path, text);
  if (again.kind === 'unsound') {
    throw new Error(`Editing ${path} would break it: ${again.faults[0]?.message ?? 'no mapping'}`);
  }
  const { accounts } = again.file;
  const isAsked = ([email, id]: readonly [Email, AccountId]) => accounts.get(email)?.id === id;
  if (accounts.size !== expected.size || ![...expected].every(isAsked)) {
    throw new Error(`Editing ${path} would change more than was asked.`);
  }
}
