import type { DeclaredUser } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Identities, Resolution } from '../model/identity.ts';
import type { Email } from '../model/ids.ts';
import type { Identified } from './identified.ts';
import { type LineRole, unresolvedFinding } from './identity-findings.ts';

/** Finds the account of each line, and tells of each that leads to none, once. */
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
    const awaited = mayBeMissing && isMissing(resolution);
    if (!awaited) this.findings.push(unresolvedFinding(email, resolution, user.place, role));
    return { user, unresolved: email, ...(awaited ? { awaited: true } : {}) };
  }

  identifyAll(users: readonly DeclaredUser[]): readonly Identified[] {
    return users.map((user) => this.identify(user, 'other'));
  }
}

/** Several accounts that show it, or no answer, are not the same as no account yet. */
function isMissing(resolution: Resolution | undefined): boolean {
  return resolution?.kind === 'absent' || resolution?.kind === 'hidden';
}
