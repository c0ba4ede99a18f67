import { createHash } from 'node:crypto';
import { compareText } from '../../model/change.ts';

/** What a sandbox starts from: the accounts, groups and memberships of an Atlassian organization. */
export interface Seed {
  readonly accounts: readonly SeedAccount[];
  readonly groups: readonly SeedGroup[];
  /** One, `defaultDirectory`, when absent. */
  readonly directories?: readonly SeedDirectory[];
  readonly licences?: readonly SeedLicence[];
}

export interface SeedAccount {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  /** False when the person hides it, from administrators too (AX-239). True when absent. */
  readonly emailVisible?: boolean;
  /** Owned by the organization, which then sees the email whether it is visible or not. */
  readonly managed?: boolean;
  /** False once the account is deactivated: it stays in its groups. */
  readonly active: boolean;
  readonly type: 'atlassian' | 'app' | 'customer';
  /** Their memberships are counted in `total` and never listed. */
  readonly suspended?: boolean;
  /** Ids; the first directory when absent. With none the person is `not_invited`. */
  readonly directories?: readonly string[];
}

export interface SeedGroup {
  readonly id: string;
  readonly name: string;
  /** Account ids. */
  readonly members: readonly string[];
  readonly description?: string;
  /** An id; the first directory when absent. */
  readonly directory?: string;
  /** Each of the next three says on its own that an identity provider fills the group: it refuses writes then. */
  readonly managedBy?: ManagedBy;
  readonly externalSynced?: boolean;
  /** `managementAccess.modifiable`; true when absent. */
  readonly modifiable?: boolean;
}

type ManagedBy = 'external' | 'admins' | 'team-members' | 'open';

export interface SeedDirectory {
  readonly id: string;
  readonly name: string;
}

/** A product, the groups that grant it, and for how many active people it is paid. */
export interface SeedLicence {
  /** As people read it: `Jira Software`. */
  readonly product: string;
  /** Group ids. */
  readonly groups: readonly string[];
  /** No limit when absent. */
  readonly seats?: number;
}

export const defaultDirectory: SeedDirectory = {
  id: '3f0c8a54-7d1b-4b69-9b0e-6a2f5d8c1e47',
  name: 'Default directory',
};

/** sha256, in hex, over what the seed says, in whatever order it says it. */
export function digestSeed(seed: Seed): string {
  const lines = (items: readonly object[] = []) => items.map(canonical).sort(compareText);
  const groups = seed.groups.map((group) => ({
    ...group,
    members: [...group.members].sort(compareText),
  }));
  const said = [seed.accounts, groups, seed.directories, seed.licences].map(lines);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

function canonical(item: object): string {
  const entries: readonly [string, unknown][] = Object.entries(item);
  return JSON.stringify([...entries].sort(([a], [b]) => compareText(a, b)));
}
