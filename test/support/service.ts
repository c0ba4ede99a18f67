import { expect } from 'vitest';
import { apply, type ApplyRequest } from '../../src/apply/apply.ts';
import type { Journal } from '../../src/apply/journal.ts';
import { parseReceipt } from '../../src/apply/read-receipt.ts';
import type { Reader } from '../../src/live/reader.ts';
import type { Writer, WriteResult } from '../../src/live/writer.ts';
import type { GroupId } from '../../src/model/ids.ts';
import { given } from '../../src/model/objects.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Timing } from '../../src/model/timing.ts';
import { jsonText } from '../../src/render/layout.ts';
import { account, groupIdOf, listing, proposalOf, type WorldSpec } from './world.ts';

export interface Behaviour {
  /** What Atlassian answers to a write, said as `+ oslo verna`, instead of doing it. */
  readonly answers?: Readonly<Record<string, WriteResult>>;
  /** Writes whose answer is lost although they are done: so many times. */
  readonly lost?: Readonly<Record<string, number>>;
  /** No group can be read while applying. */
  readonly unreadable?: boolean;
  /** How many readings of a group are of yesterday after a write. */
  readonly lag?: number;
  /** The same of single groups, by name. */
  readonly lagIn?: Readonly<Record<string, number>>;
  /** Members who are counted and not listed while applying, by group. */
  readonly hides?: Readonly<Record<string, readonly string[]>>;
  /** Atlassian does not say whether somebody is a member whom it does not list. */
  readonly silent?: boolean;
  /** Runs before each wait. */
  readonly onWait?: () => void;
  /** How many people a group takes before a product has no seat left, by its name. */
  readonly seats?: Readonly<Record<string, number>>;
  /** After so many writes the process is killed: nothing is answered any more. */
  readonly killedAfter?: number;
  readonly journal?: Journal;
  /** Runs after each write. */
  readonly afterWrite?: (memberships: ReadonlyMap<GroupId, ReadonlySet<string>>) => void;
}

function handlesIn(members: ReadonlySet<string> = new Set()): readonly string[] {
  return [...members].map((id) => id.replace('0-', ''));
}

const noSeat: WriteResult = {
  kind: 'refused',
  reason: 'licence-limit',
  why: 'Atlassian answered 409.',
  requests: 1,
};

const noJournal: Journal = {
  intent: () => Promise.resolve(),
  outcome: () => Promise.resolve(),
};

/** A model of Atlassian to apply to: it remembers memberships, and misbehaves as it is told. */
export function serviceOf(spec: WorldSpec, behaviour: Behaviour = {}) {
  const groups = proposalOf(spec).groups;
  const memberships = new Map(
    groups.map(({ group, members }) => [group.id, new Set<string>(members)]),
  );
  const names = new Map(groups.map(({ group }) => [group.id, group.name]));
  const lost = new Map(Object.entries(behaviour.lost ?? {}));
  const shown = new Map([...memberships].map(([id, members]) => [id, [...members]]));
  const stale = new Map<GroupId, number>();
  const writes: string[] = [];
  const expected: (number | undefined)[] = [];
  let waited = 0;
  let kill = (): void => undefined;
  const killed = new Promise<void>((resolve) => (kill = resolve));
  const isKilled = () => writes.length >= (behaviour.killedAfter ?? Infinity);
  const never = <T>() => new Promise<T>(() => undefined);

  const write = (sign: '+' | '-', group: GroupId, id: string): Promise<WriteResult> => {
    const sentence = `${sign} ${names.get(group) ?? group} ${id.replace('0-', '')}`;
    if (isKilled()) return never();
    writes.push(sentence);
    if (isKilled()) kill();
    const answer = behaviour.answers?.[sentence];
    if (answer !== undefined) return Promise.resolve(answer);
    const members = memberships.get(group) ?? new Set();
    const before = members.has(id);
    const seats = behaviour.seats?.[names.get(group) ?? ''] ?? Infinity;
    if (sign === '+' && !before && members.size >= seats) return Promise.resolve(noSeat);
    if (sign === '+') members.add(id);
    else members.delete(id);
    stale.set(group, behaviour.lagIn?.[names.get(group) ?? ''] ?? behaviour.lag ?? 0);
    behaviour.afterWrite?.(memberships);
    const left = lost.get(sentence) ?? 0;
    lost.set(sentence, left - 1);
    if (isKilled()) return never();
    if (left > 0)
      return Promise.resolve({ kind: 'lost', why: 'The connection was reset.', requests: 1 });
    return Promise.resolve({ kind: before === (sign === '+') ? 'already' : 'done', requests: 1 });
  };

  const reader: Reader = {
    self: () => Promise.reject(new Error('not asked in apply')),
    groups: () => Promise.reject(new Error('not asked in apply')),
    readGroups: () => Promise.reject(new Error('not asked in apply')),
    identify: () => Promise.reject(new Error('not asked in apply')),
    lookUp: () => Promise.reject(new Error('not asked in apply')),
    showing: () => Promise.reject(new Error('not asked in apply')),
    groupsOf: () => Promise.reject(new Error('not asked in apply')),
    isMember: (group, id) =>
      Promise.resolve(
        behaviour.silent === true ? undefined : (memberships.get(group.id)?.has(id) ?? false),
      ),
    licences: () => Promise.reject(new Error('not asked in apply')),
    readGroup: (group, about) => {
      if (isKilled()) return never();
      expected.push(about);
      if (behaviour.unreadable === true) {
        return Promise.resolve({
          kind: 'unreadable',
          group,
          code: 'group-unreadable',
          why: 'It is down.',
        });
      }
      const left = stale.get(group.id) ?? 0;
      stale.set(group.id, left - 1);
      if (left <= 0) shown.set(group.id, [...(memberships.get(group.id) ?? [])]);
      const hidden = behaviour.hides?.[group.name] ?? [];
      const counted = (shown.get(group.id) ?? []).map((id) => id.replace('0-', ''));
      const members = counted.filter((handle) => !hidden.includes(handle));
      const unlisted = counted.length - members.length;
      if (members.length === 0 && unlisted > 0) {
        const why = `Atlassian counts ${unlisted} and lists nobody.`;
        return Promise.resolve({ kind: 'unreadable', group, code: 'listing-incomplete', why });
      }
      const accounts = members.map((handle) => account(handle, spec));
      return Promise.resolve({ kind: 'listed', group, listing: listing(accounts, unlisted) });
    },
  };
  const writer: Writer = {
    add: (group, id) => write('+', group, id),
    remove: (group, id) => write('-', group, id),
  };
  const timing: Timing = {
    now: () => Date.parse('2026-11-23T09:00:00Z') + waited,
    sleep: (milliseconds) => {
      behaviour.onWait?.();
      waited += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  /** The same files, and the memberships as they are now. */
  const now = (): WorldSpec => ({
    ...spec,
    groups: Object.fromEntries(
      Object.entries(spec.groups).map(([name, group]) => [
        name,
        { ...group, live: handlesIn(memberships.get(groupIdOf(name))) },
      ]),
    ),
  });
  return {
    reader,
    writer,
    timing,
    journal: behaviour.journal ?? noJournal,
    writes,
    /** About how many members each reading was to find. */
    expected,
    memberships,
    now,
    killed,
    waited: () => waited,
  };
}

/** What else apply is given. */
type Told = Partial<
  Pick<
    ApplyRequest,
    'stop' | 'earlier' | 'lastRefused' | 'onProgress' | 'otherPrerequisites' | 'findings'
  >
>;

/** Applies a world's own plan, or an older approved one, to a service that begins as the world is. */
export async function applied(
  spec: WorldSpec,
  approved: Plan | readonly Plan[],
  behaviour: Behaviour & Told = {},
): Promise<{ receipt: Receipt; service: ReturnType<typeof serviceOf> }> {
  const service = serviceOf(spec, behaviour);
  const receipt = await apply({
    ...service,
    ...given({
      earlier: behaviour.earlier,
      lastRefused: behaviour.lastRefused,
      onProgress: behaviour.onProgress,
      otherPrerequisites: behaviour.otherPrerequisites,
      findings: behaviour.findings,
    }),
    approved: 'changes' in approved ? [approved] : approved,
    fresh: proposalOf(spec),
    stop: behaviour.stop ?? new AbortController().signal,
  });
  // Whatever becomes of the changes: undo, log and the next run read it.
  expect(parseReceipt(jsonText(receipt), 'receipt.json')).toEqual(receipt);
  return { receipt, service };
}

/** Outcomes as short sentences: `+ oslo verna: applied`. */
export function outcomes({ changes }: Receipt): readonly string[] {
  return changes.map(
    ({ action, group, account: { id }, outcome }) =>
      `${action === 'add' ? '+' : '-'} ${group.name} ${id.replace('0-', '')}: ${outcome}`,
  );
}
