import type { Declared, DeclaredGroup, DeclaredUser, Mode } from '../../src/model/declared.ts';
import type { Identities, Resolution } from '../../src/model/identity.ts';
import type { AccountId, Email, GroupId } from '../../src/model/ids.ts';
import { parseInstant, parsePeriod, type Period } from '../../src/model/instant.ts';
import type {
  Account,
  AccountStatus,
  AccountType,
  AddFacts,
  CompleteListing,
  GroupReading,
  Licence,
  Live,
} from '../../src/model/live.ts';
import type { Plan } from '../../src/model/plan.ts';
import { resolve } from '../../src/desired/resolve.ts';
import { conclude } from '../../src/plan/conclude.ts';
import type { Proposal } from '../../src/plan/proposal.ts';
import { propose } from '../../src/plan/propose.ts';

/** People are named by a handle: `verna` is the account `0-verna` with the email `verna@banc.ly`. */
type Handle = string;

export interface WorldSpec {
  readonly at?: string;
  readonly groups: Readonly<Record<string, GroupSpec>>;
  readonly accounts?: Readonly<Record<Handle, AccountSpec>>;
  /** Emails that lead nowhere. */
  readonly unknown?: readonly Handle[];
  readonly limits?: Partial<Declared['config']['guards']['removals']>;
  readonly protect?: { readonly groups?: readonly string[]; readonly accounts?: readonly Handle[] };
  readonly consents?: readonly ConsentSpec[];
  /** Groups that files declare, and that were not asked for. */
  readonly notAsked?: readonly string[];
  /** Some file is not sound. */
  readonly unsound?: boolean;
  readonly contradictions?: readonly { readonly mapped: Handle; readonly live: Handle }[];
}

interface GroupSpec {
  /** Who is in now. `unreadable`: it could not be listed. `gone`: Atlassian shows no such group. */
  readonly live?: readonly Handle[] | 'unreadable' | 'gone';
  readonly members?: readonly (Handle | MemberSpec)[];
  readonly absent?: readonly Handle[];
  readonly mode?: Mode;
  readonly allowEmpty?: boolean;
  /** The live group's id, when it is not the label's own. */
  readonly liveId?: string;
  readonly liveName?: string;
  /** Its members come from an identity provider. */
  readonly synced?: boolean;
  /** Members whom Atlassian counts and does not list. */
  readonly unlisted?: readonly Handle[];
  readonly licences?: readonly Licence[];
}

interface MemberSpec {
  readonly user: Handle;
  /** By account id instead of email. */
  readonly byId?: boolean;
  readonly from?: string;
  readonly until?: string;
  readonly because?: string;
}

interface AccountSpec {
  readonly type?: AccountType;
  readonly status?: AccountStatus;
  readonly hidden?: boolean;
}

interface ConsentSpec {
  readonly removals?: Readonly<Record<string, number>>;
  readonly total?: number;
  readonly until?: string;
}

export function idOf(handle: Handle): AccountId {
  return `0-${handle}` as AccountId;
}

export function emailOf(handle: Handle): Email {
  return `${handle}@banc.ly` as Email;
}

export function groupIdOf(name: string): GroupId {
  return `g-${name.toLowerCase()}` as GroupId;
}

/** The changes as short sentences, in the plan's order: `+ oslo verna`. */
export function sentences(changes: Plan['changes']): readonly string[] {
  return changes.map(
    ({ action, group, account }) =>
      `${action === 'add' ? '+' : '-'} ${group.name} ${account.id.replace('0-', '')}`,
  );
}

export function planOf(spec: WorldSpec): Plan {
  return conclude(proposalOf(spec));
}

export function proposalOf(spec: WorldSpec): Proposal {
  const declared = declaredOf(spec);
  const live = liveOf(spec);
  const identities = identitiesOf(spec, declared, live);
  const at = parseInstant(spec.at ?? '2026-11-23T09:00:00Z');
  if (at === undefined) throw new Error(`not an instant: ${spec.at ?? ''}`);
  return propose({
    target: declared.config.target,
    scope: 'all',
    guards: declared.config.guards,
    consents: declared.consents,
    desired: resolve(declared, identities, at),
    live,
    identities,
    facts: factsOf(spec),
    reach: {
      declared: [...declared.groups, ...(spec.notAsked ?? []).map((name) => ({ name }))],
      asked: declared.groups,
      unsound: spec.unsound ?? false,
    },
  });
}

/** What looking at the adds would have shown. */
function factsOf(spec: WorldSpec): AddFacts {
  const groups = Object.entries(spec.groups);
  return {
    accounts: Object.keys(spec.accounts ?? {}).map((handle) => account(handle, spec)),
    unlisted: new Map(
      groups.map(([name, { unlisted = [] }]) => [groupIdOf(name), new Set(unlisted.map(idOf))]),
    ),
    licences: new Map(groups.map(([name, { licences = [] }]) => [groupIdOf(name), licences])),
  };
}

function declaredOf(spec: WorldSpec): Declared {
  return {
    config: {
      target: { kind: 'sandbox', seed: 'sandbox' },
      guards: {
        removals: { percent: 20, atLeast: 2, atMost: 25, total: 100, ...spec.limits },
        protect: {
          groups: (spec.protect?.groups ?? []).map((name) => ({
            name,
            place: { file: 'rollcall.yaml', line: 2, column: 3 },
          })),
          accounts: (spec.protect?.accounts ?? []).map((handle) =>
            user(handle, 'rollcall.yaml', 1),
          ),
        },
      },
      owners: [],
      approvals: 1,
      place: { file: 'rollcall.yaml', line: 1, column: 1 },
    },
    accounts: new Map(),
    consents: (spec.consents ?? []).map((consent, index) => ({
      because: 'OPS-9',
      until: period(consent.until ?? '2026-12-31'),
      removals: new Map(Object.entries(consent.removals ?? {})),
      ...(consent.total === undefined ? {} : { total: consent.total }),
      place: { file: 'consents.yaml', line: index + 2, column: 5 },
    })),
    groups: Object.entries(spec.groups).map(([name, group]) => declaredGroup(name, group)),
  };
}

/** As it would stand in a file: the group on line 1, its members from line 4. */
function declaredGroup(name: string, group: GroupSpec): DeclaredGroup {
  const file = `groups/${name}.yaml`;
  return {
    name,
    owners: [],
    mode: group.mode ?? 'authoritative',
    allowEmpty: group.allowEmpty ?? false,
    members: (group.members ?? []).map((member, index) => {
      const spec: MemberSpec = typeof member === 'string' ? { user: member } : member;
      const { from, until, because, byId = false } = spec;
      return {
        ...user(spec.user, file, index + 4, byId),
        ...(from === undefined ? {} : { from: period(from) }),
        ...(until === undefined ? {} : { until: period(until) }),
        ...(because === undefined ? {} : { because }),
      };
    }),
    absent: (group.absent ?? []).map((handle, index) => user(handle, file, index + 50)),
    place: { file, line: 1, column: 1 },
    membersPlace: { file, line: 3, column: 1 },
  };
}

function user(handle: Handle, file: string, line: number, byId = false): DeclaredUser {
  return {
    user: byId ? { kind: 'id', id: idOf(handle) } : { kind: 'email', email: emailOf(handle) },
    place: { file, line, column: 5 },
  };
}

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}

function liveOf(spec: WorldSpec): Live {
  return {
    self: account('self', spec),
    groups: new Map(
      Object.entries(spec.groups).map(([name, group]) => [
        `groups/${name}.yaml`,
        reading(name, group, spec),
      ]),
    ),
  };
}

function reading(name: string, group: GroupSpec, spec: WorldSpec): GroupReading {
  const live = { id: (group.liveId ?? groupIdOf(name)) as GroupId, name: group.liveName ?? name };
  if (group.live === 'gone') return { kind: 'not-found' };
  if (group.live === 'unreadable') {
    return { kind: 'unreadable', group: live, code: 'group-unreadable', why: 'it answered 500.' };
  }
  return {
    kind: 'listed',
    ...(group.synced === true ? { synced: true } : {}),
    group: live,
    listing: listing(
      (group.live ?? []).map((handle) => account(handle, spec)),
      group.unlisted?.length,
    ),
  };
}

/** What the pager makes after it has seen every page. */
export function listing(members: readonly Account[], unlisted = 0): CompleteListing {
  return { members, unlisted } as unknown as CompleteListing;
}

export function account(handle: Handle, spec: Pick<WorldSpec, 'accounts'> = {}): Account {
  const { type = 'atlassian', status = 'active', hidden = false } = spec.accounts?.[handle] ?? {};
  return {
    id: idOf(handle),
    type,
    status,
    name: handle,
    ...(hidden ? {} : { email: emailOf(handle) }),
  };
}

function identitiesOf(spec: WorldSpec, declared: Declared, live: Live): Identities {
  const handles = [
    ...declared.groups.flatMap(({ members, absent }) => [...members, ...absent]),
    ...declared.config.guards.protect.accounts,
  ].flatMap((line) => (line.user.kind === 'email' ? [line.user.email.split('@')[0] ?? ''] : []));
  const unknown = new Set(spec.unknown);
  const listed = [...live.groups.values()].flatMap((group) =>
    group.kind === 'listed' ? group.listing.members : [],
  );
  const declaredAccounts = Object.keys(spec.accounts ?? {}).map((handle) => account(handle, spec));
  return {
    byEmail: new Map(
      handles.map((handle): [Email, Resolution] => [
        emailOf(handle),
        unknown.has(handle)
          ? { kind: 'absent', nearest: [] }
          : { kind: 'resolved', id: idOf(handle) },
      ]),
    ),
    accounts: new Map([...declaredAccounts, ...listed].map((each) => [each.id, each])),
    contradictions: (spec.contradictions ?? []).map(({ mapped, live: shown }) => ({
      email: emailOf(mapped),
      mapped: idOf(mapped),
      live: idOf(shown),
    })),
  };
}
