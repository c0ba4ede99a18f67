import { expect, it } from 'vitest';
import type { Edit } from '../support/proposals.ts';
import type { WorldSpec } from '../support/world.ts';
import { broken, policiesOf, standing } from './judged.ts';

const never = '{ name: Four eyes, groups: [create*], never: [approve, pay] }';
const requires = '{ name: Staff, groups: [finance, audit], requires: [staff] }';
const domains = '{ name: Own, groups: [finance], domains: [BANC.LY, banc.no] }';
const people = '{ name: Few, groups: [admins], people: { min: 2, max: 3 } }';
const ends = '{ name: Short, groups: [prod], ends: { within: 30d } }';
const owners = '{ name: Owned, groups: ["*"], owners: { min: 2 } }';
const except = (entry: string, exception: string) =>
  `${entry.slice(0, -2)}, exceptions: [${exception}] }`;

const four = ['ann', 'bob', 'cy', 'dee'];
const company: WorldSpec['groups'] = {
  'create-a': {
    live: ['ann', 'bob', 'kim'],
    members: ['ann', { user: 'bob', until: '2026-12-05' }, { user: 'cy', from: '2026-12-10' }],
    mode: 'additive',
  },
  approve: {
    live: ['ann', 'kim'],
    members: ['ann', { user: 'bob', from: '2026-12-05' }, { user: 'cy', until: '2026-12-09' }],
    mode: 'additive',
  },
  pay: { live: ['zoe'], members: [{ user: 'ann', from: '2026-12-24', until: '2026-12-31' }] },
  finance: {
    live: ['eve', 'fay'],
    members: ['eve', { user: 'gus', from: '2026-12-01' }],
    mode: 'additive',
  },
  audit: { live: ['hal'], members: ['hal', { user: 'ivy', until: '2027-01-31' }] },
  staff: {
    live: ['eve'],
    members: ['eve', { user: 'ivy', until: '2026-12-31' }, { user: 'gus', until: '2026-12-15' }],
  },
  admins: {
    live: ['zoe'],
    members: [...four.map((user) => ({ user, from: '2026-12-01' })), 'zoe'],
    owners: ['@it', '@IT', '@sec'],
  },
  prod: {
    live: ['ann', 'bob', 'dee'],
    members: ['ann', { user: 'bob', until: '2027-03-01' }, { user: 'cy', until: '2026-12-01' }],
    mode: 'additive',
    owners: ['@it'],
  },
};
const world = (...policies: readonly string[]): WorldSpec => ({
  policies: policiesOf(...policies),
  groups: company,
});

const standings: Readonly<Record<string, WorldSpec>> = {
  'people who must not be in two groups': world(never),
  'people who must be in another group': world(requires),
  domains: world(domains),
  'how many people': world(people),
  ends: world(ends),
  owners: world(owners),
  'a person excepted everywhere, and one in a group': world(
    except(never, '{ user: ann@banc.ly, because: OPS-1, until: 2026-12-31 }'),
    except(ends, '{ user: bob@banc.ly, group: prod, because: OPS-1, until: 2026-12-31 }'),
  ),
  'an exception of another person, of another group, and one that has ended': world(
    except(never, '{ user: eve@banc.ly, because: OPS-1, until: 2026-12-31 }'),
    except(ends, '{ user: bob@banc.ly, group: pay, because: OPS-1, until: 2026-12-31 }'),
    except(people, '{ group: admins, because: OPS-1, until: 2026-11-01 }'),
  ),
  'an exception that ends while it is needed': world(
    except(never, '{ user: ann@banc.ly, because: OPS-1, until: 2026-12-26 }'),
    except(people, '{ group: admins, because: OPS-1, until: 2026-12-01 }'),
  ),
  'policies about groups that nobody declares': world(
    '{ name: Slip, groups: [creat-a, nowhere*], never: [aprove] }',
    except(people, '{ group: admin, because: OPS-1, until: 2026-12-31 }'),
  ),
  'people who leave, are pending, hide their email, or whose email resolves to nobody': {
    ...world(never, requires, domains, people),
    groups: {
      ...company,
      finance: {
        live: ['eve', 'hid', 'far'],
        members: ['eve', { user: 'new', pending: true }, 'lost', 'hid'],
        mode: 'additive',
      },
      staff: { live: ['eve'], members: ['eve', 'lost'] },
    },
    accounts: { hid: { hidden: true }, far: { hidden: true, name: 'Far Away' } },
    unknown: ['new', 'lost'],
    leavers: [
      { user: 'ann', on: '2026-12-10' },
      { user: 'eve', on: '2026-11-01' },
    ],
  },
  'groups that nobody could read': {
    ...world(never, requires, people),
    groups: {
      ...company,
      approve: { ...company['approve'], live: 'unreadable' },
      staff: { ...company['staff'], live: 'gone' },
      admins: { ...company['admins'], live: 'unreadable' },
    },
  },
};

const clean: WorldSpec = {
  policies: policiesOf(never, requires, people),
  groups: {
    'create-a': { live: ['ann'], members: ['ann'] },
    approve: { live: ['bob'], members: ['bob'] },
    finance: { live: ['eve'], members: ['eve'] },
    staff: { live: ['eve'], members: ['eve'] },
    admins: { live: ['cy', 'dee'], members: ['cy', 'dee'] },
  },
};
const changed = (groups: WorldSpec['groups']): Edit => ({ groups: { ...clean.groups, ...groups } });

const proposals: Readonly<Record<string, readonly [base: WorldSpec, head: Edit]>> = {
  nothing: [clean, {}],
  'somebody in both': [clean, changed({ approve: { live: ['bob'], members: ['bob', 'ann'] } })],
  'somebody in both from a day on, and then sooner': [
    {
      ...clean,
      ...changed({
        approve: { live: ['bob'], members: ['bob', { user: 'ann', from: '2026-12-24' }] },
      }),
    },
    changed({ approve: { live: ['bob'], members: ['bob', { user: 'ann', from: '2026-12-01' }] } }),
  ],
  'somebody in both until a day, and then for longer': [
    {
      ...clean,
      ...changed({
        approve: { live: ['bob', 'ann'], members: ['bob', { user: 'ann', until: '2026-12-24' }] },
      }),
    },
    changed({
      approve: { live: ['bob', 'ann'], members: ['bob', { user: 'ann', until: '2026-12-31' }] },
    }),
  ],
  'somebody in both, as before': [
    { ...clean, ...changed({ approve: { live: ['bob', 'ann'], members: ['bob', 'ann'] } }) },
    changed({ approve: { live: ['bob', 'ann'], members: ['ann', 'bob', 'kim'] } }),
  ],
  'somebody who stays without a line': [
    {
      ...clean,
      ...changed({ approve: { live: ['bob', 'ann'], members: ['bob'], mode: 'additive' } }),
    },
    changed({ approve: { live: ['bob', 'ann'], members: ['bob', 'ann'], mode: 'additive' } }),
  ],
  'staff no more': [clean, changed({ staff: { live: ['eve'], members: ['bob'] } })],
  'too few, and too many': [clean, changed({ admins: { live: ['cy', 'dee'], members: ['cy'] } })],
  'a policy is deleted, and what it forbids is done': [
    clean,
    {
      ...changed({ approve: { live: ['bob'], members: ['bob', 'ann'] } }),
      policies: policiesOf(requires, people),
    },
  ],
  'a policy gets an exception, for what the proposal does': [
    clean,
    {
      ...changed({ approve: { live: ['bob'], members: ['bob', 'ann'] } }),
      policies: policiesOf(
        except(never, '{ user: ann@banc.ly, because: OPS-1, until: 2026-12-31 }'),
        requires,
        people,
      ),
    },
  ],
  'an exception less': [
    {
      ...clean,
      policies: policiesOf(
        except(never, '{ user: ann@banc.ly, because: OPS-1, until: 2026-12-31 }'),
      ),
      ...changed({ approve: { live: ['bob', 'ann'], members: ['bob', 'ann'] } }),
    },
    { policies: policiesOf(never) },
  ],
  'a policy is loosened and another is new': [
    clean,
    {
      policies: policiesOf(never.replace(', pay', ''), requires, people.replace('3', '5'), owners),
    },
  ],
  'the same, written another way': [
    clean,
    {
      policies: policiesOf(
        never.replace('approve, pay', 'PAY, Approve'),
        requires.replace('finance, audit', 'Audit, FINANCE'),
        people,
      ),
    },
  ],
  'other domains, in another order and case': [
    { ...clean, policies: policiesOf(domains) },
    { policies: policiesOf(domains.replace('BANC.LY, banc.no', 'banc.no, Banc.ly')) },
  ],
  'fewer domains': [
    { ...clean, policies: policiesOf(domains) },
    { policies: policiesOf(domains.replace('BANC.LY, banc.no', 'banc.no')) },
  ],
  'a new group without owners': [
    { ...clean, policies: policiesOf(owners) },
    changed({ fresh: { live: [], members: ['zoe'] } }),
  ],
};

it('a plan of everything reports what stands against each policy', async () => {
  const texts: string[] = [];
  for (const [name, each] of Object.entries(standings))
    texts.push(`# ${name}`, ...(await standing(each)), '');
  await expect(texts.join('\n')).toMatchFileSnapshot('golden/standing.txt');
});

it('a plan of a proposal reports what it breaks, and what it changes of the policies', async () => {
  const texts: string[] = [];
  for (const [name, [base, head]] of Object.entries(proposals))
    texts.push(`# ${name}`, ...(await broken(base, head)), '');
  await expect(texts.join('\n')).toMatchFileSnapshot('golden/proposed.txt');
});
