import type { AmendedLeaver, AmendedMembership, Amendment } from '../../model/edits.ts';
import { groupBy } from '../../model/objects.ts';
import { count, listed, numberText } from '../../model/text.ts';
import { type TextLayout, printable, wrap } from '../layout.ts';
import { boundText } from './local-time.ts';
import { compareNames } from '../order.ts';

type Affected = Pick<Amendment, 'memberships' | 'leavers'>;

export interface AffectedOptions extends TextLayout {
  /** Where the reader is. */
  readonly timeZone: string;
}

/** So many groups of one person, and people of one group, are named. */
const mostNames = 3;
/** Which groups somebody leaves for good is what people ask. */
const mostOfLeaver = 10;
/** So many groups get a line of their own. */
const mostLines = 10;

/**
 * Who joins, leaves or stays where, in a sentence: `Verna Dillow leaves oslo-engineering and joins Sales until
 * 2026-12-31.` Of several people and groups the numbers. Empty where nobody is affected.
 */
export function affectedHeadline({ memberships, leavers }: Affected, timeZone: string): string {
  const all = [...memberships, ...leavers];
  const people = new Set(all.map(({ user }) => user));
  const [first] = all;
  if (first === undefined) return '';
  const clauses = clausesOf(memberships, timeZone, people.size > 1);
  if (people.size === 1) {
    const spoken = [
      ...leavers.map((each) => leaverClause(each, timeZone)),
      ...clauses.map(spokenClause),
    ];
    const rest = clauses.length === 1 ? (clauses[0]?.rest ?? '') : '';
    return `${nameOf(first)} ${spoken.join(' and ')}${rest}.`;
  }
  const who = count(people.size, 'person');
  if (memberships.length === 0) {
    const days = new Set(leavers.map(({ on }) => boundText(on, 'on', timeZone)));
    return `${who} leave every group on ${[...days].join(', ')}: ${namesOf(leavers)}.`;
  }
  const [clause, ...others] = clauses;
  const groups = new Set(memberships.map(labelOf));
  if (clause !== undefined && others.length === 0 && groups.size === 1) {
    return `${who} ${spokenClause(clause)}: ${namesOf(memberships)}.`;
  }
  const counts = [...groupBy(memberships, ({ action }) => action)].map(
    ([action, { length }]) => `${numberText(length)} ${past[action]}`,
  );
  return `${who} in ${count(groups.size, 'group')}: ${counts.join(', ')}.`;
}

/** A line for each group, where the headline gives numbers; for each leaver, where there are several. */
export function affectedBlocks(affected: Affected, options: AffectedOptions): readonly string[] {
  const { memberships, leavers } = affected;
  const { timeZone, width } = options;
  const people = new Set([...memberships, ...leavers].map(({ user }) => user));
  const groups = [...groupBy(memberships, labelOf)].sort(([a], [b]) => compareNames(a, b));
  if (people.size === 1 || groups.length + leavers.length < 2) return [];
  const lines = [
    ...groups.map(([group, those]) => {
      const clauses = [...groupBy(those, (each) => wayOf(each, timeZone))].map(([, same]) => {
        const [first] = same;
        if (first === undefined) return '';
        return `${namesOf(same)} ${inGroup[first.action](same.length > 1)}${datesOf(first, timeZone)}`;
      });
      return `- ${group}: ${clauses.join('; ')}`;
    }),
    ...leavers.map((each) => `- ${nameOf(each)}: ${groupsText(each.groups, mostOfLeaver)}`),
  ];
  const more = lines.length - mostLines;
  return [
    [
      ...lines.slice(0, mostLines).map((line) => wrap(printable(line), width, '', '  ')),
      ...(more > 0 ? [`… and ${count(more, 'more group')}`] : []),
    ].join('\n'),
  ];
}

type Action = AmendedMembership['action'];

const order: readonly Action[] = ['leave', 'join', 'change'];

const verbs: Readonly<Record<Action, readonly [one: string, several: string]>> = {
  leave: ['leaves', 'leave'],
  join: ['joins', 'join'],
  change: ['stays in', 'stay in'],
};

const past: Readonly<Record<Action, string>> = {
  join: 'added',
  leave: 'removed',
  change: 'changed',
};

/** Behind the people, where the group is known. */
const inGroup: Readonly<Record<Action, (several: boolean) => string>> = {
  leave: (several) => (several ? 'leave' : 'leaves'),
  join: (several) => (several ? 'join' : 'joins'),
  change: (several) => (several ? 'stay' : 'stays'),
};

interface Clause {
  readonly verb: string;
  readonly groups: readonly string[];
  readonly dates: string;
  /** The names that have no room in it. */
  readonly rest: string;
}

/** What is done in the same way in one. */
function clausesOf(
  memberships: readonly AmendedMembership[],
  timeZone: string,
  several: boolean,
): readonly Clause[] {
  const ways = [...groupBy(memberships, (each) => wayOf(each, timeZone)).values()];
  return ways
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap((those): Clause[] => {
      const [first] = those;
      if (first === undefined) return [];
      const groups = [...new Set(those.map(labelOf))].sort(compareNames);
      const verb = verbs[first.action][several ? 1 : 0];
      const rest = groups.length > mostNames ? `: ${listed(groups, mostOfLeaver)}` : '';
      return [{ verb, groups, dates: datesOf(first, timeZone), rest }];
    });
}

function spokenClause({ verb, groups, dates }: Clause): string {
  const where = groups.length > mostNames ? count(groups.length, 'group') : groups.join(', ');
  return `${verb} ${where}${dates}`;
}

function leaverClause({ on, groups }: AmendedLeaver, timeZone: string): string {
  const day = boundText(on, 'on', timeZone);
  if (groups.length === 0) return `leaves every group on ${day}; the files list none`;
  return `leaves ${count(groups.length, 'group')} on ${day}: ${listed(groups.toSorted(compareNames), mostOfLeaver)}`;
}

function groupsText(groups: readonly string[], most: number): string {
  return groups.length === 0
    ? 'no group of the files'
    : listed(groups.toSorted(compareNames), most);
}

function rankOf(membership: AmendedMembership | undefined): number {
  return membership === undefined ? 0 : order.indexOf(membership.action);
}

function wayOf(membership: AmendedMembership, timeZone: string): string {
  return `${membership.action}${datesOf(membership, timeZone)}`;
}

/** ` from 2026-12-01 until 2026-12-31` */
function datesOf({ action, from, until }: AmendedMembership, timeZone: string): string {
  if (action === 'leave') return from === undefined ? '' : ` on ${boundText(from, 'on', timeZone)}`;
  return [
    ...(from === undefined ? [] : [` from ${boundText(from, 'from', timeZone)}`]),
    ...(until === undefined ? [] : [` until ${boundText(until, 'until', timeZone)}`]),
  ].join('');
}

function labelOf({ group, isSet }: AmendedMembership): string {
  return isSet === true ? `the set ${group}` : group;
}

function namesOf(people: readonly (AmendedMembership | AmendedLeaver)[]): string {
  return listed([...new Set(people.map(nameOf))].sort(compareNames), mostNames);
}

function nameOf({ name, user }: AmendedMembership | AmendedLeaver): string {
  return name ?? user;
}
