import type { Chance } from './chance.ts';
import type { Files, GroupFile, Line } from './files.ts';
import type { Organization } from './organization.ts';

/** One edit that somebody proposes: what the files are after it, and in a few words what it was. */
export interface Edit {
  readonly files: Files;
  readonly what: string;
}

const kinds = {
  join: 6,
  leave: 6,
  move: 12,
  date: 6,
  expect: 3,
  shrink: 3,
  mode: 2,
  bringIn: 4,
  editSet: 4,
  except: 4,
  absent: 2,
  leaver: 5,
  consent: 4,
  guards: 1,
  protect: 2,
  map: 3,
  unmap: 1,
  fault: 1,
  repair: 3,
  remove: 1,
  allowEmpty: 1,
  never: 2,
  unknown: 1,
} as const;

/** @param now Where dates are counted from. */
export function editOf(
  files: Files,
  organization: Organization,
  chance: Chance,
  now: number,
): Edit {
  for (let tries = 0; tries < 20; tries++) {
    const kind = chance.weighted(kinds);
    const edit = editors[kind](files, { organization, chance, now });
    if (edit !== undefined) return { files: sound(edit.files), what: edit.what };
  }
  return { files, what: 'nothing' };
}

interface Setting {
  readonly organization: Organization;
  readonly chance: Chance;
  readonly now: number;
}

type Editor = (files: Files, setting: Setting) => Edit | undefined;

const editors: Readonly<Record<keyof typeof kinds, Editor>> = {
  join(files, setting) {
    const [name, file] = setting.chance.pick(files.groups);
    const line = { user: someUser(setting), ...someDates(setting, 0.2) };
    return put(files, name, { lines: [...file.lines, line] }, `${line.user} joins ${name}`);
  },
  leave(files, { chance }) {
    const [name, file] = chance.pick(files.groups);
    if (file.lines.length === 0) return undefined;
    const gone = chance.pick(file.lines);
    const lines = file.lines.filter((line) => line !== gone);
    return put(files, name, { lines }, `${lineText(gone)} leaves ${name}`);
  },
  move(files, { chance }) {
    const [from, source] = chance.pick(files.groups);
    const [to] = chance.pick(files.groups);
    const movable = source.lines.filter(({ user }) => user !== undefined);
    if (from === to || movable.length === 0) return undefined;
    const moved = chance.some(movable, 0.5);
    const users = new Set(moved.map(({ user }) => user));
    const rest = source.lines.filter((line) => !moved.includes(line));
    const left = put(files, from, { lines: rest }, '').files;
    const there = (left.groups.get(to)?.lines ?? []).filter(
      ({ user }) => user === undefined || !users.has(user),
    );
    return put(
      left,
      to,
      { lines: [...there, ...moved] },
      `${[...users].join(', ')} move from ${from} to ${to}`,
    );
  },
  date(files, setting) {
    const [name, file] = setting.chance.pick(files.groups);
    if (file.lines.length === 0) return undefined;
    const dated = setting.chance.pick(file.lines);
    const next = { ...undatedOf(dated), ...someDates(setting, 0.9) };
    const lines = file.lines.map((each) => (each === dated ? next : each));
    return put(files, name, { lines }, `${name}: ${lineText(next)}`);
  },
  expect(files, setting) {
    const [name, file] = setting.chance.pick(files.groups);
    const user = `new${setting.chance.between(1, 3)}@banc.ly`;
    const line: Line = { user, pending: true, ...someDates(setting, 0.2) };
    return put(files, name, { lines: [...file.lines, line] }, `${user} is expected in ${name}`);
  },
  shrink(files, { chance }) {
    const [name, file] = chance.pick(files.groups);
    const lines = chance.some(file.lines, 0.3);
    return put(
      files,
      name,
      { lines },
      `${name} shrinks from ${file.lines.length} lines to ${lines.length}`,
    );
  },
  mode(files, { chance }) {
    const [name, { mode }] = chance.pick(files.groups);
    const next = mode === 'authoritative' ? 'additive' : 'authoritative';
    return put(files, name, { mode: next, absent: [] }, `${name} becomes ${next}`);
  },
  bringIn(files, setting) {
    const { chance } = setting;
    const [name, file] = chance.pick(files.groups);
    const others = [...files.groups].filter(([other]) => other > name);
    const useGroup = others.length > 0 && chance.bool(0.5);
    if (!useGroup && files.sets.size === 0) return undefined;
    const line: Line = {
      ...(useGroup ? { group: chance.pick(others)[1].label } : { set: chance.pick(files.sets)[0] }),
      ...someDates(setting, 0.2),
    };
    return put(
      files,
      name,
      { lines: [...file.lines, line] },
      `${name} brings in ${lineText(line)}`,
    );
  },
  editSet(files, setting) {
    const { chance } = setting;
    const name = chance.pick(['team', 'crew']);
    const before = files.sets.get(name) ?? [];
    const kept = chance.some(before, 0.8);
    const lines = [...kept, { user: someUser(setting), ...someDates(setting, 0.2) }];
    return {
      files: { ...files, sets: new Map([...files.sets, [name, lines]]) },
      what: `the set ${name}: ${lines.map(lineText).join(', ')}`,
    };
  },
  except(files, setting) {
    const [name, file] = setting.chance.pick(files.groups);
    const except =
      file.except.length > 0 && setting.chance.bool(0.4) ? [] : [...file.except, someUser(setting)];
    return put(files, name, { except }, `${name}: except ${except.join(', ')}`);
  },
  absent(files, setting) {
    const [name, file] = setting.chance.pick(files.groups);
    if (file.mode !== 'additive') return undefined;
    const user = someUser(setting);
    const lines = file.lines.filter((line) => line.user !== user);
    return put(
      files,
      name,
      { lines, absent: [...file.absent, user] },
      `${name}: ${user} is absent`,
    );
  },
  leaver(files, setting) {
    const user = someUser(setting);
    const on = someDay(setting, -2, 12);
    return {
      files: { ...files, leavers: [...files.leavers, { user, on }] },
      what: `${user} leaves on ${on}`,
    };
  },
  consent(files, setting) {
    const { chance } = setting;
    const [, { label }] = chance.pick(files.groups);
    const consent = {
      until: someDay(setting, 1, 30),
      removals: { [label]: chance.between(1, 8) },
      ...(chance.bool(0.3) ? { total: chance.between(5, 30) } : {}),
      ...(chance.bool(0.4) ? { drift: [label] } : {}),
    };
    return {
      files: { ...files, consents: [...files.consents, consent] },
      what: `a consent ${JSON.stringify(consent)}`,
    };
  },
  guards(files, { chance }) {
    const guards = someGuards(chance);
    return { files: { ...files, guards }, what: `guards ${JSON.stringify(guards)}` };
  },
  protect(files, setting) {
    const { chance } = setting;
    if (chance.bool(0.5)) {
      const [, { label }] = chance.pick(files.groups);
      const protectedGroups = files.protectedGroups.length > 0 ? [] : [label];
      return {
        files: { ...files, protectedGroups },
        what: `protected groups: ${protectedGroups.join(', ')}`,
      };
    }
    const protectedAccounts = [...files.protectedAccounts, someUser(setting)];
    return {
      files: { ...files, protectedAccounts },
      what: `protected accounts: ${protectedAccounts.join(', ')}`,
    };
  },
  map(files, { organization, chance }) {
    const person = chance.pick(organization.people.values());
    if (person.type !== 'atlassian') return undefined;
    // Now and then it is somebody else's.
    const id = chance.bool(0.05) ? chance.pick(organization.people.keys()) : person.id;
    return {
      files: { ...files, accounts: new Map([...files.accounts, [person.email, id]]) },
      what: `${person.email} is ${id}`,
    };
  },
  unmap(files, { chance }) {
    if (files.accounts.size === 0) return undefined;
    const [email] = chance.pick(files.accounts);
    const accounts = new Map([...files.accounts].filter(([other]) => other !== email));
    return { files: { ...files, accounts }, what: `${email} is not in accounts.yaml any more` };
  },
  fault(files, { chance }) {
    const [name] = chance.pick(files.groups);
    return put(files, name, { fault: true }, `${name} has a fault`);
  },
  repair(files) {
    const faulty = [...files.groups].find(([, { fault }]) => fault);
    return faulty && put(files, faulty[0], { fault: false }, `${faulty[0]} is repaired`);
  },
  remove(files, { chance }) {
    if (files.groups.size < 3) return undefined;
    const [name] = chance.pick(files.groups);
    const groups = new Map([...files.groups].filter(([other]) => other !== name));
    return { files: { ...files, groups }, what: `${name} is declared no more` };
  },
  allowEmpty(files, { chance }) {
    const [name, { allowEmpty }] = chance.pick(files.groups);
    return put(
      files,
      name,
      { allowEmpty: !allowEmpty },
      `${name} may${allowEmpty ? ' not' : ''} be empty`,
    );
  },
  never(files, { chance }) {
    const [, one] = chance.pick(files.groups);
    const [, other] = chance.pick(files.groups);
    if (one === other) return undefined;
    return {
      files: { ...files, never: [[one.label, other.label]] },
      what: `nobody in ${one.label} and ${other.label}`,
    };
  },
  unknown(files, { chance }) {
    const [name, file] = chance.pick(files.groups);
    const user = `typo${chance.between(1, 2)}@banc.ly`;
    return put(files, name, { lines: [...file.lines, { user }] }, `${user} joins ${name}`);
  },
};

export function someGuards(chance: Chance): Files['guards'] {
  const atLeast = chance.pick([0, 1, 2, 2, 5]);
  return {
    percent: chance.pick([0, 20, 50, 100, 100]),
    atLeast,
    atMost: Math.max(atLeast, chance.pick([2, 5, 25, 25])),
    total: chance.pick([3, 10, 100, 100, 100]),
  };
}

function someUser({ organization, chance }: Pick<Setting, 'organization' | 'chance'>): string {
  const people = [...organization.people.values()].filter(({ type }) => type === 'atlassian');
  const { id, email } = chance.pick(people);
  return chance.bool(0.1) ? id : email;
}

function someDates(setting: Setting, probability: number): Pick<Line, 'from' | 'until'> {
  const { chance } = setting;
  if (!chance.bool(probability)) return {};
  const from = someDay(setting, -5, 5);
  const until = someDay(setting, 6, 14);
  return chance.pick([{ from }, { until }, { from, until }, { until: someDay(setting, -3, 3) }]);
}

function someDay(
  { chance, now }: Pick<Setting, 'chance' | 'now'>,
  least: number,
  most: number,
): string {
  const at = new Date(now + chance.between(least, most) * 86_400_000);
  return chance.bool(0.8) ? at.toISOString().slice(0, 10) : `${at.toISOString().slice(0, 19)}Z`;
}

function undatedOf({ user, set, group, pending }: Line): Line {
  const who = user === undefined ? (set === undefined ? { group } : { set }) : { user };
  return { ...who, ...(pending === undefined ? {} : { pending }) } as Line;
}

function put(files: Files, name: string, change: Partial<GroupFile>, what: string): Edit {
  const file = files.groups.get(name);
  if (file === undefined) return { files, what };
  return {
    files: { ...files, groups: new Map([...files.groups, [name, { ...file, ...change }]]) },
    what,
  };
}

function lineText({ user, set, group, from, until }: Line): string {
  const who = user ?? (set === undefined ? `group ${group ?? ''}` : `set ${set}`);
  return [who, from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
}

/** Without what any check of the files would refuse: a person twice in a file, lines that name what is gone. */
export function sound(files: Files): Files {
  const labels = new Set([...files.groups.values()].map(({ label }) => label));
  const groups = new Map(
    [...files.groups].map(([name, file]) => {
      const lines = once(file.lines, (line) => line.user ?? line.set ?? line.group ?? '').filter(
        (line) => line.group === undefined || labels.has(line.group),
      );
      const users = new Set(lines.flatMap(({ user }) => user ?? []));
      const except = once(file.except, (user) => user).filter((user) => !users.has(user));
      const absent =
        file.mode === 'additive'
          ? once(file.absent, (user) => user).filter(
              (user) => !users.has(user) && !except.includes(user),
            )
          : [];
      const allowEmpty = file.allowEmpty || (file.mode === 'authoritative' && lines.length === 0);
      return [name, { ...file, lines, except, absent, allowEmpty }] as const;
    }),
  );
  return {
    ...files,
    groups,
    sets: new Map(
      [...files.sets].map(([name, lines]) => [name, once(lines, ({ user }) => user ?? '')]),
    ),
    leavers: once(files.leavers, ({ user }) => user),
    protectedAccounts: once(files.protectedAccounts, (user) => user),
    never: files.never.filter((pair) => pair.every((label) => labels.has(label))),
  };
}

function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
