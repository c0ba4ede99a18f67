import type {
  Config,
  Consent,
  DeclaredGroup,
  DeclaredMember,
  DeclaredSet,
  Leaver,
  MappedAccount,
} from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Email } from '../model/ids.ts';
import { resolveAccounts } from './accounts.ts';
import { checkFile } from './checked-file.ts';
import { claimOf } from './claim.ts';
import type { Claim } from './claim.ts';
import { resolveConfig } from './config.ts';
import { resolveConsents } from './consents.ts';
import { resolveGroup } from './group.ts';
import type { FileKind } from './kinds.ts';
import { resolveLeavers } from './leavers.ts';
import { resolveRoster } from './members.ts';
import { resolveSet } from './set.ts';
import type { SourceText } from './source-text.ts';

/** What the sound files have said so far. */
export interface Parts {
  config?: Config;
  accounts: ReadonlyMap<Email, MappedAccount>;
  consents: readonly Consent[];
  leavers: readonly Leaver[];
  /** Of unsound files too. */
  readonly claims: Claim[];
  readonly sets: DeclaredSet[];
  readonly groups: DeclaredGroup[];
  /** Whom each group and set file names, as far as it can be understood; by path. */
  readonly named: Map<string, readonly DeclaredMember[]>;
}

export function noParts(): Parts {
  return {
    accounts: new Map(),
    consents: [],
    leavers: [],
    claims: [],
    sets: [],
    groups: [],
    named: new Map(),
  };
}

/** Adds what a file says to the parts, if it has no faults; returns its faults. */
export function resolveFile(kind: FileKind, source: SourceText, parts: Parts): readonly Finding[] {
  const faults: Finding[] = [];
  switch (kind) {
    case 'config': {
      const file = checkFile(kind, source, faults);
      const config = file && resolveConfig(file);
      if (config !== undefined && faults.length === 0) parts.config = config;
      break;
    }
    case 'accounts': {
      const file = checkFile(kind, source, faults);
      const accounts = file && resolveAccounts(file);
      if (accounts !== undefined && faults.length === 0) parts.accounts = accounts;
      break;
    }
    case 'consents': {
      const file = checkFile(kind, source, faults);
      const consents = file && resolveConsents(file);
      if (consents !== undefined && faults.length === 0) parts.consents = consents;
      break;
    }
    case 'leavers': {
      const file = checkFile(kind, source, faults);
      const leavers = file && resolveLeavers(file);
      if (leavers !== undefined && faults.length === 0) parts.leavers = leavers;
      break;
    }
    case 'group': {
      const file = checkFile(kind, source, faults);
      if (file === undefined) break;
      const roster = resolveRoster(file);
      parts.named.set(file.path, roster.members);
      const group = resolveGroup(file, roster);
      parts.claims.push(claimOf(kind, file, roster.includes, faults));
      if (group !== undefined && faults.length === 0) parts.groups.push(group);
      break;
    }
    case 'set': {
      const file = checkFile(kind, source, faults);
      if (file === undefined) break;
      const roster = resolveRoster(file);
      parts.named.set(file.path, roster.members);
      const set = resolveSet(file, roster);
      parts.claims.push(claimOf(kind, file, roster.includes, faults));
      if (set !== undefined && faults.length === 0) parts.sets.push(set);
      break;
    }
  }
  return faults;
}
