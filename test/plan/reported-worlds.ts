import type { Edit } from '../support/proposals.ts';
import type { WorldSpec } from '../support/world.ts';

const three = ['ann', 'bob', 'cy'];
const ten = Array.from({ length: 10 }, (_, index) => `p${index}`);
const oslo = (group: WorldSpec['groups'][string]): WorldSpec => ({ groups: { oslo: group } });

/** One for each thing that a plan reports, with one person or group and with several. */
export const worlds: Readonly<Record<string, WorldSpec>> = {
  'whatever a line gives as its reason': {
    at: '2026-12-05T12:00:00Z',
    sets: {
      inner: {
        members: [
          { user: 'ann', because: 'OPS-1' },
          { user: 'bob', from: '2026-12-01', until: '2026-12-24' },
          'cy',
        ],
      },
      outer: { members: [{ set: 'inner', because: 'OPS-2' }, 'dee'] },
    },
    groups: {
      oslo: { live: [], members: [{ set: 'outer', because: 'OPS-3', until: '2026-12-31' }, 'eve'] },
      lille: {
        live: ['zoe'],
        members: ['eve', { user: 'zoe', until: '2026-12-01', because: 'OPS-4' }],
      },
      paris: { live: ['zoe', 'eve'], mode: 'additive', members: ['eve'], absent: ['zoe'] },
    },
    leavers: [{ user: 'eve', on: '2026-12-20', because: 'OPS-5' }],
  },
  'somebody who leaves on the day of another date': {
    sets: { team: { members: [{ user: 'ann', until: '2026-12-09' }] } },
    groups: { oslo: { live: ['ann', 'bob'], members: ['bob', { set: 'team' }] } },
    leavers: [
      { user: 'ann', on: '2026-12-10' },
      { user: 'bob', on: '2026-12-12', because: 'later' },
    ],
    mapped: {},
  },
  'two entries of one leaver': {
    groups: { oslo: { live: ['ann', 'bob'], members: ['bob', 'ann'] } },
    mapped: { annie: 'ann' },
    leavers: [
      { user: 'annie', on: '2026-12-09', because: 'the earlier' },
      { user: 'ann', on: '2026-12-10', because: 'the later' },
    ],
  },
  'two entries of one leaver, the later one first': {
    groups: { oslo: { live: ['ann', 'bob'], members: ['bob', 'ann'] } },
    mapped: { annie: 'ann' },
    leavers: [
      { user: 'ann', on: '2026-12-10', because: 'the later' },
      { user: 'annie', on: '2026-12-09', because: 'the earlier' },
    ],
  },
  'a pending person, and their end': {
    ...oslo({
      live: three,
      members: ['ann', 'bob', { user: 'new', pending: true, until: '2026-12-24' }],
    }),
    accounts: { cy: { hidden: true, name: 'Cy Hidden' } },
    unknown: ['new'],
  },
  'two pending people, and two who hide their email': {
    ...oslo({
      live: [...three, 'dee'],
      members: [
        'ann',
        'bob',
        { user: 'new', pending: true, from: '2026-12-01' },
        { user: 'newer', pending: true },
      ],
    }),
    accounts: {
      cy: { hidden: true, name: 'Cy Hidden' },
      dee: { hidden: true, name: 'Dee Hidden' },
    },
    unknown: ['new', 'newer'],
  },
  'a pending person who has appeared, from a day to come': oslo({
    live: ['ann'],
    members: ['ann', { user: 'bob', pending: true, from: '2026-12-01' }],
  }),
  'a pending person through two sets': {
    sets: {
      one: { members: [{ user: 'new', pending: true, until: '2026-12-01' }] },
      two: { members: [{ user: 'new', pending: true, until: '2026-12-24' }] },
    },
    groups: { oslo: { live: ['ann'], members: ['ann', { set: 'one' }, { set: 'two' }] } },
    unknown: ['new'],
  },
  'an email that does not resolve': {
    ...oslo({ live: three, members: ['ann', 'gone'] }),
    unknown: ['gone'],
  },
  'two emails that do not resolve, in two groups': {
    groups: {
      oslo: { live: three, members: ['ann', 'gone', 'lost'] },
      lille: { live: three, members: ['ann', 'bob', 'lost'] },
    },
    unknown: ['gone', 'lost'],
  },
  'a protected email that does not resolve': {
    ...oslo({ live: three, members: ['ann', 'bob'] }),
    protect: { accounts: ['gone', 'bob'] },
    unknown: ['gone'],
  },
  'an except that does not resolve': {
    sets: { team: { members: ['ann', 'bob'] } },
    groups: { oslo: { live: ['cy'], members: ['cy', { set: 'team' }], except: ['gone'] } },
    unknown: ['gone'],
  },
  'two excepts that do not resolve': {
    sets: { team: { members: ['ann', 'bob'] } },
    groups: { oslo: { live: ['cy'], members: ['cy', { set: 'team' }], except: ['gone', 'lost'] } },
    unknown: ['gone', 'lost'],
  },
  'an except of nobody whom a set brings in': {
    sets: { team: { members: ['ann'] }, other: { members: ['bob', 'dee'] } },
    groups: {
      oslo: {
        live: ['cy'],
        members: ['cy', { set: 'team' }, { set: 'other' }],
        except: ['eve', 'bob'],
      },
    },
  },
  'a contradicted account': {
    groups: {
      oslo: { live: ['ann', 'bob'], members: ['ann'] },
      lille: { live: ['ann'], members: ['ann', 'bob'] },
    },
    contradictions: [{ mapped: 'bob', live: 'ann' }],
  },
  'a group that nobody could read': {
    groups: {
      oslo: { live: 'unreadable', members: ['ann', 'bob'] },
      lille: { live: three, members: ['cy'] },
      paris: { live: ['cy', 'ann'], members: ['cy'] },
    },
  },
  'a group that is not there': oslo({ live: 'gone', members: ['ann'] }),
  'a group with another name, and one that nobody declares twice': {
    groups: {
      oslo: { live: ['ann'], members: ['ann'], id: 'g-oslo', liveName: 'Oslo Team' },
    },
  },
  'more removals than the limit': oslo({ live: ten, members: ten.slice(3) }),
  'more removals than the limit, and a consent that has expired or names no group': {
    ...oslo({ live: ten, members: ten.slice(3) }),
    consents: [
      { removals: { oslo: 9 }, until: '2026-11-01' },
      { removals: { nowhere: 9 } },
      { removals: { oslo: 2 }, total: 1 },
    ],
  },
  'nobody left': {
    groups: {
      oslo: { live: ['ann', 'bob'], members: ['gone'] },
      lille: { live: ['ann'], members: [] },
    },
    unknown: ['gone'],
    limits: { atLeast: 5 },
  },
  'nobody left, as the file wants it': {
    groups: { lille: { live: ['ann'], members: [], allowEmpty: true } },
  },
  'more removals than the total': {
    groups: {
      oslo: { live: ten, members: ten.slice(2) },
      lille: { live: ten, members: [...ten.slice(2), { user: 'p0', until: '2026-11-01' }] },
    },
    limits: { total: 3 },
  },
  'more removals than the total, and a consent to it': {
    groups: {
      oslo: { live: ten, members: ten.slice(2) },
      lille: { live: ten, members: ten.slice(2) },
    },
    limits: { total: 3 },
    consents: [{ total: 4 }],
  },
  'apps, protected accounts, and who runs it': {
    ...oslo({ live: ['ann', 'bot', 'robot', 'boss', 'self'], members: ['ann'] }),
    accounts: { bot: { type: 'app' }, robot: { type: 'customer' } },
    protect: { accounts: ['boss'] },
  },
  'groups that are not ours': {
    groups: {
      oslo: { live: ['ann'], members: ['bob'], synced: true },
      lille: { live: ['ann'], members: ['bob', 'cy'] },
      'site-admins': { live: ['ann'], members: ['bob'] },
    },
    protect: { groups: ['Lille', 'nowhere'] },
  },
  'members that Atlassian counts and does not list': oslo({
    live: ['ann'],
    members: ['ann', 'bob'],
    unlisted: ['bob'],
  }),
  'adds of accounts that can not be added': {
    ...oslo({ live: ['ann'], members: ['ann', 'bob', 'cy', 'dee'] }),
    accounts: { bob: { status: 'deactivated' }, cy: { type: 'app' } },
    nobody: ['dee'],
  },
  'an add of an inactive account, by a set, and an app and a leaver that stay': {
    sets: { team: { members: ['ann', 'bob'] } },
    groups: {
      oslo: { live: ['cy', 'bot', 'boss'], members: ['cy', { set: 'team' }] },
      lille: { live: ['ann', 'boss'], mode: 'additive', members: ['ann'], absent: ['boss'] },
    },
    accounts: { bob: { status: 'suspended' }, bot: { type: 'app' } },
    protect: { accounts: ['boss'] },
  },
  'accounts that show another email than accounts.yaml has': {
    groups: {
      oslo: { live: ['ann', 'bob', 'cy'], members: ['ann'] },
      lille: { live: [], members: ['ann', 'bob'] },
      paris: {
        live: [],
        members: [
          { user: 'bob', byId: true },
          { user: 'cy', byId: true },
        ],
      },
    },
    mapped: { bob: 'bob', cy: 'cy' },
    contradictions: [
      { mapped: 'bob', live: 'bob', shows: 'bobby' },
      { mapped: 'cy', live: 'dee' },
    ],
  },
  'lines of one file that are one account': {
    sets: { team: { members: ['ann', 'bob', 'cy'] } },
    groups: {
      oslo: { live: ['ann'], members: ['ann', 'zoe', { user: 'ann', byId: true }] },
      lille: { live: ['dee'], members: ['dee', { group: 'oslo' }] },
      paris: { live: ['ann'], mode: 'additive', members: ['ann'], absent: ['bob', 'bobby'] },
      rome: { live: ['ann'], mode: 'additive', members: ['bob'], absent: ['bobby'] },
      bergen: { live: ['ann'], members: ['bob', { set: 'team' }], except: ['bobby'] },
      tromso: {
        live: ['ann'],
        mode: 'additive',
        members: ['ann', { set: 'team' }],
        except: ['bob', 'bobby'],
        absent: ['cy'],
      },
      bodo: { live: [], members: ['eve'] },
    },
    mapped: { bobby: 'bob' },
    leavers: [
      { user: 'eve', on: '2026-11-01' },
      { user: 'zoe', on: '2026-11-01' },
    ],
  },
  'ways in that have ended, are open, or are to come': {
    sets: {
      one: {
        members: [
          { user: 'ann', until: '2026-11-01' },
          { user: 'bob', until: '2026-11-01' },
          { user: 'cy', until: '2026-12-24' },
          { user: 'dee', until: '2026-11-10' },
          { user: 'eve', until: '2026-12-24' },
          { user: 'kim', until: '2026-12-24' },
        ],
      },
      two: {
        members: [
          { user: 'ann', until: '2026-11-10' },
          { user: 'bob', from: '2026-12-24' },
          { user: 'cy', until: '2026-12-31' },
          { user: 'dee', until: '2026-11-10' },
          { user: 'eve', from: '2027-01-10' },
          'kim',
        ],
      },
    },
    groups: {
      oslo: {
        live: ['ann', 'bob', 'cy', 'dee', 'eve', 'kim', 'zoe'],
        members: [{ set: 'one' }, { set: 'two' }, 'zoe', { user: 'kim', until: '2026-12-01' }],
      },
      lille: { live: [], members: [{ set: 'one', from: '2027-01-01' }, { set: 'two' }] },
    },
    limits: { percent: 90 },
  },
  'two entries of one leaver, of the same day': {
    groups: { oslo: { live: ['ann', 'bob'], members: ['bob', 'ann'] } },
    mapped: { annie: 'ann' },
    leavers: [
      { user: 'annie', on: '2026-12-10', because: 'the first' },
      { user: 'ann', on: '2026-12-10', because: 'the second' },
    ],
  },
  'people by id, with an email in accounts.yaml, with two, or with none': {
    sets: { team: { members: [{ user: 'bob', byId: true }, 'cyril'] } },
    groups: {
      oslo: {
        live: ['ann', 'bob'],
        members: [{ user: 'ann', byId: true }, { group: 'lille' }],
      },
      lille: {
        live: [],
        members: [{ set: 'team' }, { user: 'dee', byId: true, from: '2026-12-24' }],
      },
    },
    mapped: { cyril: 'cy', cy: 'cy', ann: 'ann' },
    leavers: [
      { user: 'zoe', on: '2026-12-24' },
      { user: 'yan', byId: true, on: '2026-12-24' },
    ],
  },
  'reviews that are overdue': {
    groups: {
      oslo: { live: ['ann'], members: ['ann'], reviewed: { on: '2026-01-01', by: ['@it'] } },
      lille: { live: ['ann'], members: ['ann'] },
      paris: { live: ['ann'], members: ['ann'], reviewed: { on: '2026-11-01', by: ['@it'] } },
    },
    reviewEvery: 90,
  },
  'consents that are needed, and some that are not': {
    groups: {
      oslo: { live: ten, members: ten.slice(3) },
      lille: { live: ten, members: [...ten.slice(0, 9), { user: 'p9', until: '2026-12-01' }] },
      paris: { live: 'unreadable', members: ten },
      rome: { live: ten, members: ten },
    },
    consents: [
      { removals: { oslo: 3 } },
      { removals: { lille: 2, rome: 1 } },
      { removals: { paris: 1 } },
      { removals: {}, drift: ['Oslo'] },
      { removals: {}, drift: ['rome'] },
      { total: 9 },
      { removals: { oslo: 3 }, until: '2026-11-01' },
    ],
  },
  'a total that dated removals will need, and one that they will not': {
    groups: {
      oslo: {
        live: ten,
        members: [
          ...ten.slice(0, 7),
          { user: 'p7', until: '2026-12-01' },
          { user: 'p8', until: '2026-12-01' },
          { user: 'p9', until: '2027-01-15' },
        ],
      },
    },
    limits: { total: 1 },
    consents: [
      { total: 2, until: '2026-12-31' },
      { total: 2, until: '2026-11-24' },
    ],
  },
  'limits that two groups pass, beside a group that an email freezes': {
    groups: {
      oslo: { live: ten, members: ten.slice(3) },
      lille: { live: ten, members: ten.slice(4) },
      paris: { live: ten, members: [...ten.slice(5), 'gone'] },
      rome: { live: ten, members: ten.slice(1) },
    },
    unknown: ['gone'],
    limits: { total: 5 },
  },
  'removals of people who stay in other groups': {
    groups: {
      oslo: { live: ['ann', 'bob'], members: ['bob'] },
      rome: { live: ['ann', 'bob'], members: ['ann', 'bob'] },
      lille: { live: ['ann', 'bob'], members: ['bob', 'ann'] },
      paris: { live: ['ann', 'bob'], members: ['bob'] },
    },
  },
  'lines of a file that is not followed': {
    ...oslo({ live: three, members: [], allowEmpty: true }),
    unfollowed: ['ann', 'bob'],
    leavers: [{ user: 'bob', on: '2026-11-01' }],
  },
  'a group that nobody could read, and a leaver, and one to come': {
    groups: {
      oslo: { live: 'unreadable', members: three },
      lille: { live: [...three, 'dee'], members: ['dee'] },
    },
    leavers: [
      { user: 'ann', on: '2026-11-01' },
      { user: 'bob', on: '2026-12-01' },
    ],
  },
  'a leaver on the day itself': {
    at: '2026-12-01T00:00:00Z',
    ...oslo({ live: ['ann', 'bob'], members: ['ann', 'bob'] }),
    leavers: [
      { user: 'bob', on: '2026-12-01' },
      { user: 'ann', on: '2026-12-02' },
      { user: 'zoe', on: '2026-12-01' },
    ],
  },
  'a consent on the moment at which it ends, and one for a group within its limit': {
    at: '2026-12-01T00:00:00Z',
    ...oslo({ live: ten, members: ten.slice(2) }),
    consents: [
      { removals: { oslo: 5 }, until: '2026-11-30' },
      { removals: { oslo: 5 }, until: '2026-12-01' },
      { total: 5 },
    ],
    limits: { total: 2 },
  },
  'a dated end on the last day that is announced, and one a day later': {
    at: '2026-12-01T00:00:00Z',
    ...oslo({
      live: three,
      members: [
        { user: 'ann', until: '2026-12-30' },
        { user: 'bob', until: '2026-12-31' },
        { user: 'cy', until: '2026-12-29' },
      ],
    }),
  },
  'leavers who leave or join by date before and after': {
    groups: {
      oslo: {
        live: ['ann', 'bob', 'zoe'],
        members: [
          'zoe',
          { user: 'ann', until: '2026-12-01' },
          { user: 'cy', from: '2026-12-01' },
          { user: 'dee', from: '2026-12-20' },
        ],
      },
    },
    leavers: ['ann', 'bob', 'cy', 'dee'].map((user) => ({ user, on: '2026-12-10' })),
  },
  'a leaver in a group with members who are not listed': {
    ...oslo({ live: ['ann'], members: ['ann'], unlisted: ['eve'] }),
    leavers: [{ user: 'bob', on: '2026-11-01' }],
  },
  'a leaver whom nobody knows, and one who is nowhere': {
    ...oslo({ live: ['ann'], members: ['ann'] }),
    leavers: [
      { user: 'gone', on: '2026-11-01' },
      { user: 'bob', on: '2026-11-01' },
    ],
    unknown: ['gone'],
  },
};

const before: WorldSpec = {
  owners: ['@it'],
  reviewEvery: 90,
  protect: { groups: ['boss-group'], accounts: ['boss'] },
  mapped: { ann: 'ann', bob: 'bob' },
  consents: [{ removals: { oslo: 3, lille: 1 } }],
  leavers: [{ user: 'zoe', on: '2026-11-01' }],
  sets: { team: { members: ['dee', { user: 'eve', until: '2026-12-24' }], owners: ['@team'] } },
  groups: {
    oslo: {
      live: ['ann', 'bob', 'cy'],
      members: ['ann', 'bob', 'cy'],
      owners: ['@oslo'],
      reviewed: { on: '2026-10-01', by: ['@oslo'] },
    },
    lille: { live: ['ann', 'dee', 'eve'], members: ['ann', { set: 'team' }] },
    paris: { live: ['ann'], members: ['ann'], id: 'g-paris' },
  },
};
const { oslo: osloBefore = {}, lille = {}, paris = {} } = before.groups;

/** What a proposal makes of that. */
export const proposals: Readonly<Record<string, readonly [base: WorldSpec, head: Edit]>> = {
  nothing: [before, {}],
  'other limits, and other protected groups and accounts': [
    before,
    {
      limits: { percent: 50, total: 10, atLeast: 1, atMost: 30 },
      protect: { groups: ['other'], accounts: ['boss', 'cy'] },
    },
  ],
  'another mode, either way': [
    before,
    {
      groups: {
        oslo: { ...osloBefore, mode: 'additive' },
        lille,
        paris,
      },
    },
  ],
  'authoritative from now on': [
    {
      ...before,
      groups: { oslo: { ...osloBefore, mode: 'additive', live: ['ann', 'bob', 'cy', 'dee'] } },
    },
    { groups: { oslo: { ...osloBefore, live: ['ann', 'bob', 'cy', 'dee'] } } },
  ],
  'files that are deleted': [before, { groups: { paris } }],
  'a file that is deleted, of people who are out, or end': [
    {
      ...before,
      at: '2026-11-23T00:00:00Z',
      leavers: [
        { user: 'zoe', on: '2026-11-23' },
        { user: 'ann', on: '2026-11-24' },
      ],
      groups: {
        paris,
        rome: {
          live: ['ann', 'bob', 'zoe'],
          mode: 'additive',
          members: [
            ...['ann', 'zoe', 'kim'],
            { user: 'bob', until: '2026-11-22' },
            { user: 'cy', until: '2026-12-24' },
            { set: 'team', until: '2026-12-24' },
          ],
          except: ['eve'],
          absent: ['dee'],
        },
      },
    },
    { groups: { paris } },
  ],
  'one other limit, and one other protected group': [
    before,
    { limits: { total: 10 }, protect: { groups: [], accounts: ['boss'] } },
  ],
  'how many must approve': [before, { approvals: 2 }],
  'a file with another id': [
    before,
    { groups: { ...before.groups, paris: { ...paris, id: 'g-new' } } },
  ],
  'a file for a group by another name': [
    before,
    { groups: { oslo: osloBefore, lille, 'paris-2': { ...paris, id: 'g-paris' } } },
  ],
  'a set, and with it the group of others': [
    before,
    { sets: { team: { members: ['dee', 'bob'], owners: ['@team'] } } },
  ],
  'owners and approvals': [
    before,
    {
      owners: ['@else'],
      groups: {
        ...before.groups,
        oslo: { ...osloBefore, owners: [] },
        paris: { ...paris, owners: ['@paris'] },
      },
    },
  ],
  'consents, one new, one with other figures, one for everything': [
    before,
    { consents: [{ removals: { lille: 1, oslo: 4 } }, { total: 200 }] },
  ],
  'the same consent, written another way': [
    before,
    { consents: [{ removals: { lille: 1, oslo: 3 }, drift: [] }] },
  ],
  'a consent that takes on drift': [
    {
      ...before,
      groups: { ...before.groups, oslo: { ...osloBefore, live: ['ann', 'bob', 'cy', 'mallory'] } },
    },
    { consents: [...(before.consents ?? []), { removals: { oslo: 1 }, drift: ['Oslo'] }] },
  ],
  leavers: [
    before,
    {
      leavers: [
        { user: 'zoe', on: '2026-11-01' },
        { user: 'cy', on: '2026-11-02' },
      ],
    },
  ],
  'a leaver less': [before, { leavers: [] }],
  mappings: [
    before,
    { mapped: { ann: 'ann', bob: 'bobby' }, accounts: { bob: { name: 'Bob B.' } } },
  ],
  reviews: [
    before,
    {
      reviewEvery: 30,
      groups: {
        oslo: { ...osloBefore, reviewed: { on: '2026-09-01', by: ['@oslo', '@it'] } },
        lille: { ...lille, reviewed: { on: '2026-11-20', by: ['@it'] } },
        paris,
      },
    },
  ],
  'a review that is deleted, and reviews that are due never': [
    { ...before, groups: { oslo: osloBefore } },
    {
      groups: {
        oslo: { live: ['ann', 'bob', 'cy'], members: ['ann', 'bob', 'cy'], owners: ['@oslo'] },
      },
      reviewEvery: 1,
    },
  ],
  'another target': [
    before,
    { target: { kind: 'site', url: 'https://other.atlassian.net' } as never },
  ],
  'a person who is pending, and is no more': [
    {
      ...before,
      unknown: ['new'],
      groups: {
        oslo: { ...osloBefore, members: ['ann', 'bob', 'cy', { user: 'new', pending: true }] },
      },
    },
    { groups: { oslo: osloBefore } },
  ],
  dates: [
    before,
    {
      groups: {
        ...before.groups,
        oslo: {
          ...osloBefore,
          members: [
            'ann',
            { user: 'bob', until: '2026-12-01' },
            'cy',
            { user: 'dee', from: '2027-03-01' },
          ],
        },
      },
    },
  ],
};
