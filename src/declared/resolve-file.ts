import type {
  Config,
  Consent,
  DeclaredGroup,
  DeclaredMember,
  DeclaredSet,
  Leaver,
  MappedAccount,
  Policy,
} from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { type Email, parseAccountId, parseEmail } from '../model/ids.ts';
import { given } from '../model/objects.ts';
import { type CheckedFile, type Sound, checkFile } from './check-file.ts';
import { type Claim, claimOf } from './claim.ts';
import { resolveConfig } from './config.ts';
import type { FileKind } from './find-files.ts';
import { resolveGroup, resolveRoster, resolveSet } from './group.ts';
import { resolvePolicies } from './policies.ts';
import type { SourceText } from './source-text.ts';
import { quoted } from './tree.ts';
import { checkNamedOnce, isReason, parseUserRef, resolvePeriod } from './users.ts';
import type {
  WrittenAccounts,
  WrittenConsent,
  WrittenConsents,
  WrittenLeaver,
  WrittenLeavers,
} from './written.ts';

/** `accounts.yaml`. An email that stands there in two spellings is a fault; two emails of one account are not. */
export function resolveAccounts({
  written,
  atKey,
  report,
}: CheckedFile<WrittenAccounts>): ReadonlyMap<Email, MappedAccount> {
  const accounts = new Map<Email, MappedAccount>();
  for (const [key, value] of Object.entries(written.accounts ?? {})) {
    const email = parseEmail(key);
    const id = value === undefined ? undefined : parseAccountId(value);
    if (email === undefined || id === undefined) continue;
    const place = atKey('accounts', key);
    const first = accounts.get(email);
    if (first === undefined) {
      accounts.set(email, { id, place });
      continue;
    }
    const message = `${quoted(key)} is here again, in another spelling; the first is on line ${first.place.line}`;
    report('duplicate-account', place, message, 'keep one of the two');
  }
  return accounts;
}

/** `consents.yaml`: the entries that are sound. */
function resolveConsents(file: CheckedFile<WrittenConsents>): readonly Consent[] {
  return (file.written.consents ?? []).flatMap((written, index) =>
    written === undefined ? [] : resolveConsent(written, index, file),
  );
}

function resolveConsent(
  { because, until: day, removals = {}, total, drift = [] }: Sound<WrittenConsent>,
  index: number,
  { at, report }: CheckedFile<WrittenConsents>,
): Consent[] {
  const place = at('consents', index);
  const until =
    day === undefined ? undefined : resolvePeriod(day, at('consents', index, 'until'), report);
  if (because === undefined || until === undefined) return [];
  if (!isReason(because, at('consents', index, 'because'), report)) return [];
  const ceilings = Object.entries(removals).filter((entry) => entry[1] !== undefined);
  return [
    {
      because,
      until,
      removals: new Map(ceilings as [string, number][]),
      ...given({ total }),
      drift: drift.filter((label) => label !== undefined),
      place,
    },
  ];
}

/** `leavers.yaml`: who leaves, from which day on. */
function resolveLeavers(file: CheckedFile<WrittenLeavers>): readonly Leaver[] {
  const leavers = (file.written.leavers ?? []).flatMap((written, index) =>
    written === undefined ? [] : resolveLeaver(written, index, file),
  );
  checkNamedOnce(leavers, 'leavers', file.report);
  return leavers;
}

function resolveLeaver(
  { user: name, on: day, because }: Sound<WrittenLeaver>,
  index: number,
  { at, report }: CheckedFile<WrittenLeavers>,
): Leaver[] {
  const on = day === undefined ? undefined : resolvePeriod(day, at('leavers', index, 'on'), report);
  const user = name === undefined ? undefined : parseUserRef(name);
  if (user === undefined || on === undefined) return [];
  const place = at('leavers', index, 'user');
  return [given({ user, place, on, because })];
}

/** What the sound files have said so far. */
export interface Parts {
  config?: Config;
  accounts: ReadonlyMap<Email, MappedAccount>;
  consents: readonly Consent[];
  leavers: readonly Leaver[];
  policies: readonly Policy[];
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
    policies: [],
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
    case 'policies': {
      const file = checkFile(kind, source, faults);
      const policies = file && resolvePolicies(file);
      if (policies !== undefined && faults.length === 0) parts.policies = policies;
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
