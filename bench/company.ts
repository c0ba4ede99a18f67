import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A company as Atlassian has it, and what its files want of each group. Every person is a number. */
export interface Company {
  readonly people: number;
  /** Who is in each group. */
  readonly live: readonly (readonly number[])[];
  /** Who should be. */
  readonly wanted: readonly (readonly number[])[];
}

/** So many groups of so many people each; whom the files want more are `adds` in all, as evenly as can be. */
export function companyOf(size: {
  readonly groups: number;
  readonly members: number;
  readonly adds?: number;
}): Company {
  const { groups, members, adds = 0 } = size;
  const most = members + Math.ceil(adds / groups);
  // Twice as many people as the largest group has: everyone is in several groups, and nobody in all of them.
  const people = 2 * most;
  const each = Array.from({ length: groups }, (_, group) => group);
  const from = (group: number, count: number) =>
    Array.from({ length: count }, (_, index) => (group * 31 + index) % people);
  return {
    people,
    live: each.map((group) => from(group, members)),
    wanted: each.map((group) =>
      from(
        group,
        members + Math.floor((adds * (group + 1)) / groups) - Math.floor((adds * group) / groups),
      ),
    ),
  };
}

export const accountId = (person: number) =>
  `712020:00000000-0000-4000-8000-${String(person).padStart(12, '0')}`;
export const groupId = (group: number) =>
  `00000000-0000-4000-9000-${String(group).padStart(12, '0')}`;
export const groupName = (group: number) => `team-${String(group).padStart(4, '0')}`;
export const email = (person: number) => `person-${person}@bench.example`;

/** A folder of its own below the machine's temporary one, gone with `using`. */
export function scratchFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Atlassian's exports, for the sandbox to begin with. */
export function writeSeed(folder: string, { people, live }: Company): void {
  mkdirSync(folder, { recursive: true });
  const users = Array.from(
    { length: people },
    (_, person) => `${accountId(person)},Person ${person},${email(person)},Active`,
  );
  writeFileSync(
    join(folder, 'users.csv'),
    ['User id,User name,email,User status', ...users, ''].join('\n'),
  );
  const memberships = live.flatMap((members, group) =>
    members.map((person) => `${groupId(group)},${groupName(group)},${accountId(person)}`),
  );
  writeFileSync(
    join(folder, 'groups.csv'),
    ['Group id,Group name,User id', ...memberships, ''].join('\n'),
  );
}

/** The files, as `rollcall import` writes them. `target`: a line of rollcall.yaml. */
export function writeFiles(
  folder: string,
  { people, wanted }: Pick<Company, 'people' | 'wanted'>,
  target: string,
): void {
  mkdirSync(join(folder, 'groups'), { recursive: true });
  writeFileSync(join(folder, 'rollcall.yaml'), `${target}\nowners: ["@bench/it"]\n`);
  const accounts = Array.from(
    { length: people },
    (_, person) => `  ${email(person)}: ${accountId(person)}\n`,
  );
  writeFileSync(join(folder, 'accounts.yaml'), `accounts:\n${accounts.join('')}`);
  for (const [group, members] of wanted.entries()) {
    const lines = members.map((person) => `  - ${email(person)}\n`);
    writeFileSync(
      join(folder, 'groups', `${groupName(group)}.yaml`),
      `group: ${groupName(group)}\nid: ${groupId(group)}\nmode: authoritative\nmembers:\n${lines.join('')}`,
    );
  }
}
