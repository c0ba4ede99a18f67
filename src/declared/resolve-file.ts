import type { Config, Consent, DeclaredGroup, MappedAccount } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Email } from '../model/ids.ts';
import { resolveAccounts } from './accounts.ts';
import { checkFile } from './checked-file.ts';
import { resolveConfig } from './config.ts';
import { resolveConsents } from './consents.ts';
import { resolveGroup } from './group.ts';
import type { FileKind } from './kinds.ts';
import { refuseLeavers, refuseSet } from './not-yet.ts';
import { claimOf } from './one-file-a-group.ts';
import type { GroupClaim } from './one-file-a-group.ts';
import type { SourceText } from './source-text.ts';

/** What the sound files have said so far. */
export interface Parts {
  config?: Config;
  accounts: ReadonlyMap<Email, MappedAccount>;
  consents: readonly Consent[];
  /** Of unsound group files too. */
  readonly claims: GroupClaim[];
  readonly groups: DeclaredGroup[];
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
    case 'group': {
      const file = checkFile(kind, source, faults);
      if (file === undefined) break;
      parts.claims.push(claimOf(file));
      const group = resolveGroup(file);
      if (group !== undefined && faults.length === 0) parts.groups.push(group);
      break;
    }
    case 'leavers': {
      const file = checkFile(kind, source, faults);
      if (file !== undefined) refuseLeavers(file);
      break;
    }
    case 'set': {
      const file = checkFile(kind, source, faults);
      if (file !== undefined) refuseSet(file);
      break;
    }
  }
  return faults;
}
