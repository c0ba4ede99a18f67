import type {
  Declared,
  DeclaredGroup,
  DeclaredMember,
  DeclaredUser,
  Inclusion,
  Mode,
  Policy,
  Target,
} from '../../src/model/declared.ts';
import type { Identities, Resolution } from '../../src/model/live.ts';
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
import { namedUsers } from '../../src/desired/identify.ts';
import { resolve } from '../../src/desired/resolve.ts';
import { concludePlan } from '../../src/plan/conclude.ts';
import type { Owners, Proposal, ProposeInput } from '../../src/plan/proposal.ts';
import { proposePlan } from '../../src/plan/propose.ts';

/** People are named by a handle: `verna` is the account `0-verna` with the email `verna@banc.ly`. */
type Handle = string;

export interface WorldSpec {
  readonly at?: string;
  readonly groups: Readonly<Record<string, GroupSpec>>;
  readonly accounts?: Readonly<Record<Handle, AccountSpec>>;
  /** Ids that Atlassian does not know. */
  readonly nobody?: readonly Handle[];
  /** Who is named in files that are not followed. */
  readonly unfollowed?: readonly (Handle | MemberSpec)[];
  /** Emails that lead nowhere. */
  readonly unknown?: readonly Handle[];
  readonly limits?: Partial<Declared['config']['guards']['removals']>;
  readonly protect?: { readonly groups?: readonly string[]; readonly accounts?: readonly Handle[] };
  readonly consents?: readonly ConsentSpec[];
  /** Groups that files declare, and that were not asked for. */
  readonly notAsked?: readonly string[];
  /** Some file is not sound. */
  readonly unsound?: boolean;
  /** `shows`: the handle of the email that the mapped account shows. */
  readonly contradictions?: readonly {
    readonly mapped: Handle;
    readonly live: Handle;
    readonly shows?: Handle;
  }[];
  readonly sets?: Readonly<Record<string, SetSpec>>;
  readonly leavers?: readonly {
    readonly user: Handle;
    readonly byId?: boolean;
    readonly on: string;
    readonly because?: string;
  }[];
  /** accounts.yaml: whose account a handle's email is mapped to. */
  readonly mapped?: Readonly<Record<Handle, Handle>>;
  readonly approvals?: number;
  readonly owners?: readonly string[];
  readonly reviewEvery?: number;
  readonly policies?: readonly Policy[];
  readonly target?: Target;
}

interface SetSpec {
  readonly members: readonly (Handle | MemberSpec | InclusionSpec)[];
  readonly owners?: readonly string[];
}

interface InclusionSpec {
  readonly set?: string;
  readonly group?: string;
  readonly from?: string;
  readonly until?: string;
  readonly because?: string;
}

interface GroupSpec {
  /** Who is in now. `unreadable`: it could not be listed. `gone`: Atlassian shows no such group. */
  readonly live?: readonly Handle[] | 'unreadable' | 'gone';
  readonly members?: readonly (Handle | MemberSpec | InclusionSpec)[];
  readonly except?: readonly Handle[];
  readonly owners?: readonly string[];
  /** The id that the file gives. */
  readonly id?: string;
  readonly absent?: readonly Handle[];
  readonly mode?: Mode;
  readonly allowEmpty?: boolean;
  readonly reviewed?: { readonly on: string; readonly by: readonly string[] };
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
  readonly pending?: true;
}

interface AccountSpec {
  readonly type?: AccountType;
  readonly status?: AccountStatus;
  /** When it is not the handle. */
  readonly name?: string;
  readonly hidden?: boolean;
}

interface ConsentSpec {
  readonly removals?: Readonly<Record<string, number>>;
  readonly total?: number;
  readonly drift?: readonly string[];
  readonly until?: string;
}

export function idOf(handle: Handle): AccountId {
  return `0-${handle}` as AccountId;
}

export function emailOf(handle: Handle): Email {
  return (handle.includes('@') ? handle : `${handle}@banc.ly`) as Email;
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
  return concludePlan(proposalOf(spec));
}

export function proposalOf(spec: WorldSpec): Proposal {
  return worldOf(spec).proposal;
}

/** What a proposal is made of, with it. */
export function worldOf(spec: WorldSpec) {
  const declared = declaredOf(spec);
  const live = liveOf(spec);
  const identities = identitiesOf(spec, declared, live);
  const at = parseInstant(spec.at ?? '2026-11-23T09:00:00Z');
  if (at === undefined) throw new Error(`not an instant: ${spec.at ?? ''}`);
  const desired = resolve(declared, identities, at);
  const input: ProposeInput = {
    target: declared.config.target,
    scope: 'all',
    folder: 'memberships',
    guards: declared.config.guards,
    owners: ownersOf(declared),
    mapped: new Map([...declared.accounts].map(([email, { id }]) => [email, id])),
    consents: declared.consents,
    ignored: declared.ignored,
    desired,
    live,
    identities,
    facts: factsOf(spec),
    reach: {
      declared: [
        ...declared.groups,
        ...(spec.notAsked ?? []).map((name) => declaredGroup(name, {})),
      ],
      requested: declared.groups,
      unsound: spec.unsound ?? false,
    },
  };
  return { declared, live, identities, desired, input, proposal: proposePlan(input) };
}

/** What looking at the adds would have shown. */
function factsOf(spec: WorldSpec): AddFacts {
  const groups = Object.entries(spec.groups);
  return {
    accounts: Object.keys(spec.accounts ?? {}).map((handle) => account(handle, spec)),
    missing: new Set((spec.nobody ?? []).map(idOf)),
    unlisted: new Map(
      groups.map(([name, { unlisted = [] }]) => [groupIdOf(name), new Set(unlisted.map(idOf))]),
    ),
    licences: new Map(groups.map(([name, { licences = [] }]) => [groupIdOf(name), licences])),
  };
}

function ownersOf({ config, groups, sets }: Declared): Owners {
  const own = [...groups, ...sets].filter(({ owners }) => owners.length > 0);
  return {
    byFile: new Map(own.map(({ place, owners }) => [place.file, owners])),
    others: config.owners,
  };
}

export function declaredOf(spec: WorldSpec): Declared {
  return {
    config: {
      target: spec.target ?? { kind: 'sandbox', seed: 'sandbox' },
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
      owners: spec.owners ?? [],
      approvals: spec.approvals ?? 1,
      ...(spec.reviewEvery === undefined ? {} : { reviewEvery: spec.reviewEvery }),
      place: { file: 'rollcall.yaml', line: 1, column: 1 },
    },
    accounts: new Map(
      Object.entries(spec.mapped ?? {}).map(([handle, account], index) => [
        emailOf(handle),
        { id: idOf(account), place: { file: 'accounts.yaml', line: index + 2, column: 3 } },
      ]),
    ),
    consents: (spec.consents ?? []).map((consent, index) => ({
      because: 'OPS-9',
      until: period(consent.until ?? '2026-12-31'),
      removals: new Map(Object.entries(consent.removals ?? {})),
      ...(consent.total === undefined ? {} : { total: consent.total }),
      drift: consent.drift ?? [],
      place: { file: 'consents.yaml', line: index + 2, column: 5 },
    })),
    leavers: (spec.leavers ?? []).map(({ user: handle, byId, on, because }, index) => ({
      ...user(handle, 'leavers.yaml', index + 2, byId),
      on: period(on),
      ...(because === undefined ? {} : { because }),
    })),
    policies: spec.policies ?? [],
    sets: Object.entries(spec.sets ?? {}).map(([name, set]) => ({
      name,
      owners: set.owners ?? [],
      ...roster(set.members, `sets/${name}.yaml`),
      place: { file: `sets/${name}.yaml`, line: 1, column: 1 },
    })),
    groups: Object.entries(spec.groups).map(([name, group]) => declaredGroup(name, group)),
    ignored: [
      {
        file: 'groups/broken.yaml',
        members: roster(spec.unfollowed ?? [], 'groups/broken.yaml').members,
      },
    ],
  };
}

/** As it would stand in a file: the group on line 1, its members from line 4. */
function declaredGroup(name: string, group: GroupSpec): DeclaredGroup {
  const file = `groups/${name}.yaml`;
  return {
    name,
    ...(group.id === undefined
      ? {}
      : { id: group.id as GroupId, idPlace: { file, line: 2, column: 5 } }),
    owners: group.owners ?? [],
    mode: group.mode ?? 'authoritative',
    allowEmpty: group.allowEmpty ?? false,
    ...(group.reviewed && {
      reviewed: {
        on: period(group.reviewed.on),
        by: group.reviewed.by,
        place: { file, line: 2, column: 1 },
      },
    }),
    ...roster(group.members ?? [], file),
    except: (group.except ?? []).map((handle, index) => user(handle, file, index + 40)),
    absent: (group.absent ?? []).map((handle, index) => user(handle, file, index + 50)),
    place: { file, line: 1, column: 1 },
    membersPlace: { file, line: 3, column: 1 },
  };
}

/** Lines from line 4 on, in their order. */
function roster(
  lines: readonly (Handle | MemberSpec | InclusionSpec)[],
  file: string,
): Pick<DeclaredGroup, 'members' | 'includes'> {
  const members: DeclaredMember[] = [];
  const includes: Inclusion[] = [];
  lines.forEach((text, index) => {
    const spec = typeof text === 'string' ? { user: text } : text;
    const { from, until, because } = spec;
    const line = {
      ...(from === undefined ? {} : { from: period(from) }),
      ...(until === undefined ? {} : { until: period(until) }),
      ...(because === undefined ? {} : { because }),
    };
    if ('user' in spec) {
      const { byId = false, pending } = spec;
      members.push({
        ...user(spec.user, file, index + 4, byId),
        ...line,
        ...(pending === undefined ? {} : { pending }),
      });
    } else {
      const kind = spec.set === undefined ? 'group' : 'set';
      const name = spec.set ?? spec.group ?? '';
      includes.push({ kind, name, ...line, place: { file, line: index + 4, column: 10 } });
    }
  });
  return { members, includes };
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

export function liveOf(spec: WorldSpec): Live {
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
  if (group.live === 'gone') return { kind: 'not-found', near: [] };
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
  const facts = spec.accounts?.[handle] ?? {};
  const { type = 'atlassian', status = 'active', hidden = false, name = handle } = facts;
  return {
    id: idOf(handle),
    type,
    status,
    name,
    ...(hidden ? {} : { email: emailOf(handle) }),
  };
}

export function identitiesOf(spec: WorldSpec, declared: Declared, live: Live): Identities {
  const handles = namedUsers(declared, declared.groups).flatMap((line) =>
    line.user.kind === 'email' ? [line.user.email.split('@')[0] ?? ''] : [],
  );
  const unknown = new Set(spec.unknown);
  const listed = [...live.groups.values()].flatMap((group) =>
    group.kind === 'listed' ? group.listing.members : [],
  );
  const declaredAccounts = Object.keys(spec.accounts ?? {}).map((handle) => account(handle, spec));
  return {
    byEmail: new Map(
      handles.map((handle): [Email, Resolution] => [
        emailOf(handle),
        spec.mapped?.[handle] === undefined && unknown.has(handle)
          ? { kind: 'absent', nearest: [], others: [] }
          : { kind: 'resolved', id: idOf(spec.mapped?.[handle] ?? handle) },
      ]),
    ),
    accounts: new Map([...declaredAccounts, ...listed].map((each) => [each.id, each])),
    contradictions: (spec.contradictions ?? []).map(({ mapped, live: shown, shows }) => ({
      email: emailOf(mapped),
      mapped: idOf(mapped),
      live: idOf(shown),
      ...(shows === undefined ? {} : { shows: emailOf(shows) }),
    })),
  };
}
