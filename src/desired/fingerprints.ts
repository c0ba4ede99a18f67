import { createHash } from 'node:crypto';
import type { Declared, DeclaredGroup, DeclaredUser, Inclusion } from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import { RosterIndex } from './roster-index.ts';

/**
 * A digest of what each group's file means, everything that it brings in included: equal in two folders exactly when
 * both mean the same memberships, whatever their order, comments and reasons.
 */
export function fingerprints(declared: Declared): ReadonlyMap<DeclaredGroup, string> {
  const index = new RosterIndex(declared);
  const rosters = new Map<object, string>();
  const identityOf = (line: DeclaredUser) => identityText(line, declared.accounts);
  const mapped = sorted([...declared.accounts.values()].map(({ id }) => id)).join(' ');
  const prints = new Map<DeclaredGroup, string>();
  for (const source of index.inwards([...declared.groups])) {
    const waits = source.members.some(({ pending }) => pending === true);
    const roster = digest([
      // While someone is pending, whoever has no email on file is not removed: every mapping counts.
      waits ? mapped : '',
      sorted(source.members.map((line) => [identityOf(line), dates(line), line.pending === true])),
      sorted(source.includes.map((each) => [rosters.get(index.sourceOf(each)) ?? '', dates(each)])),
      'except' in source ? sorted(source.except.map(identityOf)) : [],
    ]);
    rosters.set(source, roster);
    if (!('mode' in source)) continue;
    const { name, id, mode, allowEmpty, absent } = source;
    const rules = [groupKey(name), id, mode, allowEmpty, sorted(absent.map(identityOf))];
    prints.set(source, digest([roster, rules]));
  }
  return prints;
}

/** Whom a line means, as far as the files say: another account for an email is another person. */
export function identityText({ user }: DeclaredUser, accounts: Declared['accounts']): string {
  if (user.kind === 'id') return user.id;
  const mapped = accounts.get(user.email);
  return mapped === undefined ? user.email : `${user.email} ${mapped.id}`;
}

function dates({ from, until }: Pick<Inclusion, 'from' | 'until'>) {
  return [from?.start, until?.end];
}

function sorted(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64');
}
