import { createHash } from 'node:crypto';
import { compareText } from '../model/change.ts';

/** What a sandbox starts from: the accounts, groups and memberships of an Atlassian organization. */
export interface Seed {
  readonly accounts: readonly SeedAccount[];
  readonly groups: readonly SeedGroup[];
}

export interface SeedAccount {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  /** False when the person hides it, from administrators too (AX-239). True when absent. */
  readonly emailVisible?: boolean;
  /** False once the account is deactivated: it stays in its groups. */
  readonly active: boolean;
  readonly type: 'atlassian' | 'app' | 'customer';
  /** Their memberships are counted in `total` and never listed. */
  readonly suspended?: boolean;
}

interface SeedGroup {
  readonly id: string;
  readonly name: string;
  /** Account ids. */
  readonly members: readonly string[];
}

/** sha256, in hex, over what the seed says, in whatever order it says it. */
export function digestSeed(seed: Seed): string {
  const accounts = seed.accounts
    .map(({ id, name, email = null, emailVisible = true, active, type, suspended = false }) =>
      JSON.stringify([id, name, email, emailVisible, active, type, suspended]),
    )
    .sort(compareText);
  const groups = seed.groups
    .map(({ id, name, members }) => JSON.stringify([id, name, [...members].sort(compareText)]))
    .sort(compareText);
  return createHash('sha256')
    .update(JSON.stringify([accounts, groups]))
    .digest('hex');
}
