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
  const seats = chance.bool(0.25) ? chance.between(2, people.length) : undefined;
  const licensed = chance.some(groups, 0.4).map(({ id }) => id);
  const organization = await Organization.open(
    {
      api: chance.pick(['site', 'organization'] as const),
      people,
      groups,
      members,
      licences: seats === undefined ? [] : [{ product: 'Jira', groups: licensed, seats }],
      lag: chance.pick([0, 0, 1000, 5000, 20_000]),
      refused: refusedOf(people, groups, chance),
      quirks: {
        refusalDetail: chance.pick(['coded', 'without-code', 'without-body']),
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
    visible: !chance.bool(0.15),
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
  const people = [...organization.people.values()].filter(({ type }) => type === 'atlassian');
  const mapped = people.filter(({ visible }) => chance.bool(visible ? 0.2 : 0.7));
  const roll: Roll = {
    organization,
    chance,
    // Whoever hides their email is named by accounts.yaml, by id, or not at all.
    users: new Map(
      people.flatMap((person): (readonly [Person, string])[] => {
        if (person.visible || mapped.includes(person)) return [[person, person.email]];
        return chance.bool(0.5) ? [[person, person.id]] : [];
      }),
    ),
    team: chance.bool(0.5),
  };
  const declared = [...organization.groups.values()].filter(
    ({ name }) => name === 'alpha' || !chance.bool(0.15),
  );
  const team = chance.some(roll.users.values(), 0.4).map((user) => ({ user }));
  return sound({
    guards: someGuards(chance),
    protectedGroups: [],
    protectedAccounts: chance.bool(0.2) ? [`${handles[0]}@banc.ly`] : [],
    groups: new Map(declared.map((group) => [group.name, groupFileOf(group, declared, roll)])),
    sets: new Map(roll.team ? [['team', team]] : []),
    accounts: new Map(mapped.map(({ email, id }) => [email, id])),
    leavers: [],
    consents: [],
    never: [],
  });
}

interface Roll {
  readonly organization: Organization;
  readonly chance: Chance;
  /** How the files name people. */
  readonly users: ReadonlyMap<Person, string>;
  /** There is a set. */
  readonly team: boolean;
}

function groupFileOf(
  { id, name }: Group,
  declared: readonly Group[],
  { organization, chance, users, team }: Roll,
): GroupFile {
  const live = organization.members(id);
  const agrees = chance.pick([1, 0.9, 0.7, 0.5]);
  const lines = [...users]
    .filter(([person]) => live.has(person.id) === chance.bool(agrees))
    .map(([, user]): Line => ({ user }));
  const others = declared.filter((other) => other.name > name);
  return {
    label: name,
    ...(chance.bool(0.3) ? { id } : {}),
    mode: chance.bool(0.75) ? 'authoritative' : 'additive',
    lines: [
      ...lines,
      ...(team && chance.bool(0.3) ? [{ set: 'team' }] : []),
      ...(others.length > 0 && chance.bool(0.2) ? [{ group: chance.pick(others).name }] : []),
    ],
    except: [],
    absent: [],
    allowEmpty: false,
    fault: false,
  };
}

/** Adds that Atlassian refuses, for reasons of its own. */
function refusedOf(
  people: readonly Person[],
  groups: readonly Group[],
  chance: Chance,
): ReadonlySet<string> {
  if (chance.bool(0.5)) return new Set();
  const pairs = groups.flatMap((group) => people.map((person) => `${group.id} ${person.id}`));
  return new Set(chance.some(pairs, 0.12));
}
