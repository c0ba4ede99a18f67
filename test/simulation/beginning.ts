import type { Chance } from './chance.ts';
import { someGuards, sound } from './edits.ts';
import type { Files, GroupFile, Line } from './files.ts';
import { type Group, Organization, type Person } from './organization.ts';

/** How a story begins: an organization as it has grown, and files that nearly say the same. */
export interface Beginning {
  readonly organization: Organization;
  readonly files: Files;
}

export async function beginningOf(chance: Chance, now: () => number): Promise<Beginning> {
  const people = peopleOf(chance);
  const groups = groupNames.slice(0, chance.between(3, groupNames.length)).map((name): Group => ({
    id: `g-${name}`,
    name,
    synced: chance.bool(0.06),
    unlistable: chance.bool(0.03),
  }));
  const size = chance.pick([0.2, 0.5, 0.8]);
  const members = new Map(
    groups.map(({ id }) => [id, new Set(chance.some(people, size).map((person) => person.id))]),
  );
  const seats = chance.bool(0.15) ? chance.between(2, people.length) : undefined;
  const licensed = chance.some(groups, 0.4).map(({ id }) => id);
  const organization = await Organization.open(
    {
      api: chance.pick(['site', 'organization'] as const),
      people,
      groups,
      members,
      licences: seats === undefined ? [] : [{ product: 'Jira', groups: licensed, seats }],
      lag: chance.pick([0, 0, 1000, 5000, 20_000]),
      quirks: {
        refusalDetail: chance.pick(['coded', 'coded', 'without-code', 'without-body']),
        addAgain: chance.pick([409, 409, 204]),
        removeAbsent: chance.pick([404, 404, 204]),
        ...(chance.bool(0.2) ? { syncedRefusal: 403 as const } : {}),
      },
    },
    now,
  );
  return { organization, files: filesOf(organization, chance) };
}

const groupNames = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const handles = ['anna', 'bo', 'cy', 'dee', 'eli', 'fay', 'gus', 'hal', 'ivy', 'jo', 'kim', 'lou'];

function peopleOf(chance: Chance): readonly Person[] {
  const people = handles.slice(0, chance.between(5, handles.length)).map((name): Person => ({
    ...personOf(name),
    visible: !chance.bool(0.12),
    active: !chance.bool(0.06),
    suspended: chance.bool(0.05),
  }));
  return chance.bool(0.4) ? [...people, { ...personOf('bot'), type: 'app' }] : people;
}

export function personOf(name: string): Person {
  return {
    id: `0-${name}`,
    name,
    email: `${name}@banc.ly`,
    visible: true,
    active: true,
    suspended: false,
    type: 'atlassian',
  };
}

function filesOf(organization: Organization, chance: Chance): Files {
  const people = [...organization.people.values()];
  const declared = [...organization.groups.values()].filter(
    ({ name }) => name === 'alpha' || !chance.bool(0.15),
  );
  const groups = new Map(
    declared.map((group) => [group.name, groupFileOf(group, organization, chance)] as const),
  );
  // Whoever hides their email is named by accounts.yaml, nearly always.
  const mapped = people.filter(
    ({ type, visible }) => type === 'atlassian' && chance.bool(visible ? 0.2 : 0.85),
  );
  return sound({
    guards: someGuards(chance),
    protectedGroups: [],
    protectedAccounts: chance.bool(0.2) ? [`${handles[0]}@banc.ly`] : [],
    groups,
    sets: new Map(),
    accounts: new Map(mapped.map(({ email, id }) => [email, id])),
    leavers: [],
    consents: [],
    never: [],
  });
}

function groupFileOf({ id, name }: Group, organization: Organization, chance: Chance): GroupFile {
  const live = organization.members(id);
  const people = [...organization.people.values()].filter(({ type }) => type === 'atlassian');
  const agrees = chance.pick([1, 0.9, 0.7]);
  const lines = people
    .filter((person) => live.has(person.id) === chance.bool(agrees))
    .map(({ email }): Line => ({ user: email }));
  return {
    label: name,
    ...(chance.bool(0.3) ? { id } : {}),
    mode: chance.bool(0.75) ? 'authoritative' : 'additive',
    lines,
    except: [],
    absent: [],
    allowEmpty: false,
    fault: false,
  };
}
