import type { Declared, DeclaredGroup, DeclaredUser } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Identities, Resolution } from '../model/live.ts';
import { type LineRole, nearPendingFinding, unresolvedFinding } from './identity-findings.ts';
import { RosterIndex, absentOf, exceptOf } from './sources.ts';

/** A line and the account it names, or the email that did not lead to one. */
export interface Identified<User extends DeclaredUser = DeclaredUser> {
  readonly user: User;
  readonly id?: AccountId;
  readonly unresolved?: Email;
  /** The line says that the account has yet to appear. */
  readonly pending?: true;
}

/** Finds the account of each line, and reports each that leads to none, once. */
export class LineIdentities {
  readonly findings: Finding[] = [];
  readonly #byEmail: ReadonlyMap<Email, Resolution>;

  constructor({ byEmail }: Pick<Identities, 'byEmail'>) {
    this.#byEmail = byEmail;
  }

  /** `mayBeMissing`: the line says that the account does not exist yet, so its absence is no news. */
  identify<User extends DeclaredUser>(
    user: User,
    role: LineRole,
    mayBeMissing = false,
  ): Identified<User> {
    if (user.user.kind === 'id') return { user, id: user.user.id };
    const { email } = user.user;
    const resolution = this.#byEmail.get(email);
    if (resolution?.kind === 'resolved') return { user, id: resolution.id };
    const pending = mayBeMissing && isMissing(resolution);
    if (!pending) this.findings.push(unresolvedFinding(email, resolution, user.place, role));
    else this.findings.push(...nearPendingFinding(email, resolution, user.place));
    return { user, unresolved: email, ...(pending ? { pending: true } : {}) };
  }

  identifyAll(users: readonly DeclaredUser[]): readonly Identified[] {
    return users.map((user) => this.identify(user, 'other'));
  }
}

/** Several accounts that show it, or no answer, are not the same as no account yet. */
function isMissing(resolution: Resolution | undefined): boolean {
  return resolution?.kind === 'absent' || resolution?.kind === 'hidden';
}

/** Every email that the files name, whoever it leads to: the spelling that was perhaps meant. */
export function knownEmails(declared: Declared): ReadonlySet<Email> {
  const { accounts, sets, groups, leavers, config, ignored } = declared;
  const lines = [
    ...[...sets, ...groups, ...ignored].flatMap(({ members }) => members),
    ...groups.flatMap(({ except, absent }) => [...except, ...absent]),
    ...leavers,
    ...config.guards.protect.accounts,
  ];
  return new Set([
    ...accounts.keys(),
    ...lines.flatMap(({ user }) => (user.kind === 'email' ? [user.email] : [])),
  ]);
}

/** Every line that names a person for these groups, however they come in, and for all: whoever leaves or is protected. */
export function namedUsers(
  declared: Declared,
  groups: readonly DeclaredGroup[],
): readonly DeclaredUser[] {
  const users: DeclaredUser[] = [];
  for (const source of new RosterIndex(declared).inwards(groups)) {
    for (const line of source.members) users.push(line);
    for (const line of exceptOf(source)) users.push(line);
    for (const line of absentOf(source)) users.push(line);
  }
  return [...users, ...declared.leavers, ...declared.config.guards.protect.accounts];
}
