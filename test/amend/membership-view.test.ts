import { describe, expect, it } from 'vitest';
import { MembershipView } from '../../src/amend/membership-view.ts';
import type { GrantRequest } from '../../src/amend/request.ts';
import type { DeclaredGroup, DeclaredMember, Inclusion, Roster } from '../../src/model/declared.ts';
import { parseInstant, parsePeriod } from '../../src/model/instant.ts';
import type { Instant } from '../../src/model/instant.ts';
import { emailOf, idOf } from '../support/world.ts';

const place = { file: 'groups/oslo.yaml', line: 1, column: 1 };
const verna = { id: idOf('verna'), email: emailOf('verna') };
const at = parseInstant('2026-11-23T09:00:00Z') ?? (0 as Instant);

const line = (handle: string, until?: string): DeclaredMember => {
  const period = parsePeriod(until ?? '');
  return {
    user: { kind: 'email', email: emailOf(handle) },
    place,
    ...(period && { until: period }),
  };
};
const include = (kind: Inclusion['kind'], name: string): Inclusion => ({ kind, name, place });
const set = (
  name: string,
  members: readonly DeclaredMember[],
  includes: Roster['includes'] = [],
) => ({
  name,
  owners: [],
  place: { ...place, file: `sets/${name}.yaml` },
  members,
  includes,
});
const group = (name: string, roster: Partial<DeclaredGroup>): DeclaredGroup => ({
  name,
  owners: [],
  mode: 'authoritative',
  allowEmpty: false,
  members: [],
  includes: [],
  except: [],
  absent: [],
  membersPlace: place,
  place: { ...place, file: `groups/${name}.yaml` },
  ...roster,
});

describe('a set or a group lets verna into oslo', () => {
  it.each([
    ['when it names her', true, [set('team', [line('verna')])], []],
    ['not when it names others', false, [set('team', [line('dorice')])], []],
    [
      'not when its line for her has ended',
      false,
      [set('team', [line('verna', '2026-11-20')])],
      [],
    ],
    [
      'when it brings in what names her',
      true,
      [set('team', [], [include('group', 'lille')])],
      [group('lille', { members: [line('verna')] })],
    ],
    [
      'not when that excepts her',
      false,
      [set('team', [], [include('group', 'lille')]), set('all', [line('verna')])],
      [group('lille', { includes: [include('set', 'all')], except: [line('verna')] })],
    ],
    ['not when it brings itself in', false, [set('team', [], [include('set', 'team')])], []],
  ])('%s', (_, expected, sets, groups) => {
    const oslo = group('oslo', { includes: [include('set', 'Team')], members: [line('verna')] });
    const declared = { sets, groups: [oslo, ...groups], leavers: [] };
    const view = new MembershipView(declared, new Map(), at);
    expect(view.byOthers('groups/oslo.yaml', verna) !== undefined).toBe(expected);
  });
});

it('a chain of 6000 groups is followed to its end', () => {
  const inner = group('inner', { members: [line('verna')] });
  const chain = Array.from({ length: 6000 }, (_, at) =>
    group(`${at}`, { includes: [include('group', at === 0 ? 'inner' : `${at - 1}`)] }),
  );
  const declared = { sets: [], groups: [inner, ...chain], leavers: [] };
  const view = new MembershipView(declared, new Map(), at);
  expect(view.byOthers('groups/5999.yaml', verna)).toBeDefined();
});

describe('a request counts for the groups that bring in the people of its own', () => {
  const grant = (terms: GrantRequest['terms']): GrantRequest => ({
    action: 'grant',
    person: { user: 'verna@banc.ly', account: verna },
    group: { kind: 'declared', path: 'groups/lille.yaml' },
    terms,
    summary: { action: 'grant', user: 'verna@banc.ly', group: 'lille' },
  });

  it.each([
    ['for good, when it has no dates', [], {}, true],
    ['not for good, when it ends', [], { until: '2026-12-31' }, false],
    [
      'not for good, when it ends a line that did not',
      [line('verna')],
      { until: '2026-12-31' },
      false,
    ],
    [
      'not for good, when the line that is there goes on to end',
      [line('verna', '2026-12-31')],
      {},
      false,
    ],
    ['for good, when the line that is there has ended', [line('verna', '2026-11-20')], {}, true],
  ])('%s', (_, members, terms, expected) => {
    const lille = group('lille', { members });
    const oslo = group('oslo', { includes: [include('group', 'lille')] });
    const declared = { sets: [], groups: [oslo, lille], leavers: [] };
    const view = new MembershipView(declared, new Map(), at, [grant(terms)]);
    expect(view.forGood('groups/oslo.yaml', verna) !== undefined).toBe(expected);
    expect(view.byOthers('groups/oslo.yaml', verna)).toBeDefined();
  });
});
