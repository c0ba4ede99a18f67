import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { collectExports } from '../../src/csv/collect-export.ts';
import type { Exported } from '../../src/model/exported.ts';
import { written } from './written.ts';
import { runs } from '../support/runs.ts';

/** Writes each content into a file of its own, `a.csv`, `b.csv`, … */
async function collect(...contents: readonly string[]): Promise<Exported> {
  const files = await Promise.all(
    contents.map((content, index) => written(content, `${String.fromCharCode(97 + index)}.csv`)),
  );
  return collectExports(files);
}

const usual = { status: 'active', type: 'atlassian' } as const;
const janaye = { id: 'u1', email: 'jfloat@banc.ly', name: 'Janaye Float', ...usual };
const anissa = { id: 'u2', email: 'amelmeth@banc.ly', name: 'Anissa Melmeth', ...usual };

describe('one export', () => {
  it('gives people, groups and memberships of a pivoted one, each person as one object', async () => {
    const { people, groups, skipped } =
      await collect(`Group id,Group name,User id,User name,email,User status
g1,oslo-engineering,u1,Janaye Float,JFloat@banc.ly,Active
g2,hanoi-legal,u1,Janaye Float,jfloat@banc.ly,Active
g2,hanoi-legal,u2,Anissa Melmeth,amelmeth@banc.ly,Suspended
g3,nobody,,,,
,,u3,Alone,,Inactive
`);
    expect(people).toEqual([
      janaye,
      { ...anissa, status: 'suspended' },
      { id: 'u3', name: 'Alone', status: 'deactivated', type: 'atlassian' },
    ]);
    expect(groups).toEqual([
      { id: 'g1', name: 'oslo-engineering', members: [people[0]] },
      { id: 'g2', name: 'hanoi-legal', members: [people[0], people[1]] },
      { id: 'g3', name: 'nobody', members: [] },
    ]);
    expect(groups[0]?.members[0]).toBe(people[0]);
    expect(groups[1]?.members[0]).toBe(people[0]);
    expect(skipped).toEqual([]);
  });

  it('reads lists in a cell, with the ids beside them', async () => {
    const { groups } = await collect(
      'User id,email,Group name,Group id\nu1,jfloat@banc.ly,"A, B","g1, g2"\nu2,,B,g2\n',
    );
    expect(groups.map(({ name, members }) => [name, members.map(({ id }) => id)])).toEqual([
      ['A', ['u1']],
      ['B', ['u1', 'u2']],
    ]);
  });

  it('does without ids from before 2021: people are their emails, groups their names', async () => {
    const { people, groups } = await collect(`group_name,username,full_name,email,active
Sales,jfloat,Janaye Float,jfloat@banc.ly,true
SALES,amelmeth,Anissa Melmeth,amelmeth@banc.ly,false
`);
    expect(people).toEqual([
      { ...janaye, id: undefined },
      { ...anissa, id: undefined, status: 'deactivated' },
    ]);
    expect(groups).toEqual([{ name: 'Sales', members: people }]);
  });

  it.each([
    { columns: 'Account type,Membership,Managed by', cells: 'app,suspended,external' },
    { columns: 'Managed by,Membership,Account type', cells: 'External,Suspended,App' },
  ])('knows what a seed of the sandbox says beyond that: $cells', async ({ columns, cells }) => {
    const { people, groups } = await collect(
      `User id,Group id,Group,${columns}\nu1,g1,IT,${cells}\n`,
    );
    expect(people).toEqual([{ id: 'u1', status: 'suspended', type: 'app' }]);
    expect(groups).toEqual([{ id: 'g1', name: 'IT', members: people, synced: true }]);
  });
});

describe('several exports', () => {
  const users =
    'User id,User name,email\nu1,Janaye Float,jfloat@banc.ly\nu2,Anissa Melmeth,amelmeth@banc.ly\n';

  it('say together who is who, whichever comes first', async () => {
    const memberships = 'email,Group\njfloat@banc.ly,sales\nJFLOAT@banc.ly,IT\n';
    const groups = 'Group id,Group name\ng1,Sales\n';
    const expected = [
      { id: 'g1', name: 'Sales', members: [janaye] },
      { name: 'IT', members: [janaye] },
    ];
    for (const files of [
      [users, groups, memberships],
      [memberships, groups, users],
    ]) {
      const exported = await collect(...files);
      expect(exported.groups).toEqual(expect.arrayContaining(expected));
      expect(exported.groups).toHaveLength(2);
      expect(exported.people).toEqual(expect.arrayContaining([janaye, anissa]));
      expect(exported.people).toHaveLength(2);
    }
  });

  it('hold a person once in a group who is named by id in one and by email in the other', async () => {
    const { groups } = await collect(
      users,
      'User id,Group\nu1,IT\n',
      'email,Group\njfloat@banc.ly,IT\n',
    );
    expect(groups).toEqual([{ name: 'IT', members: [janaye] }]);
  });

  it('may hold groups with one name in two directories', async () => {
    const { groups } = await collect('Group id,Group name\ng1,Sales\ng2,Sales\n');
    expect(groups).toHaveLength(2);
  });

  it('mean the same in any order of their rows', async () => {
    const rows = [
      'g1,Sales,u1,a@b.c',
      'g1,Sales,u2,',
      ',sales,,a@b.c',
      'g2,IT,,d@e.f',
      ',,u2,d@e.f',
    ];
    const meaning = ({ people, groups }: Exported) => ({
      people: people.map(({ id }) => id).sort(),
      groups: groups
        .map(
          ({ id, members }) =>
            `${id ?? ''}: ${members
              .map((one) => one.id)
              .sort()
              .join()}`,
        )
        .sort(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.nat(rows.length),
        async (shuffled, cut) => {
          const head = 'Group id,Group name,User id,email\n';
          const files = [shuffled.slice(0, cut), shuffled.slice(cut)];
          const exported = await collect(...files.map((part) => head + part.join('\n')));
          expect(meaning(exported)).toEqual({
            people: ['u1', 'u2'],
            groups: ['g1: u1,u2', 'g2: u2'],
          });
        },
      ),
      { numRuns: runs(30) },
    );
  });
});

describe('what can not be used and stops nothing', () => {
  it('is reported with its line', async () => {
    const { people, groups, skipped } = await collect(`User id,email,User name,User status,Group
u1,jfloat@banc.ly,Janaye Float,On holiday,IT
u2,amelmeth@banc.ly,Anissa Melmeth,on holiday,IT
,,Verna Dillow,Active,IT
,,,Active,
`);
    expect(people).toEqual([janaye, anissa]);
    expect(groups).toEqual([{ name: 'IT', members: people }]);
    const file = expect.stringMatching(/a\.csv$/u) as string;
    const known = ['active', 'inactive', 'deactivated', 'suspended'];
    expect(skipped).toEqual([
      { file, line: 2, kind: 'unknown-word', fact: 'user status', word: 'On holiday', known },
      { file, line: 4, kind: 'unidentified', name: 'Verna Dillow', group: 'IT' },
      { file, line: 5, kind: 'nameless' },
    ]);
  });
});

describe('a fault', () => {
  const first =
    'User id,email,User status,Group id,Group\nu1,a@b.c,Active,g1,IT\nu2,d@e.f,,g2,HR\n';

  it.each([
    {
      fault: 'two emails for an id',
      rows: 'User id,email\nu1,x@b.c',
      says: 'The email of u1 is "x@b.c" here and "a@b.c" in ',
    },
    {
      fault: 'one email for two ids',
      rows: 'User id,email\nu3,A@b.c',
      says: 'a@b.c is the email of u3 here and of u1 in ',
    },
    {
      fault: 'two names for a group',
      rows: 'Group id,Group\ng1,HR',
      says: 'The name of g1 is "HR" here and "IT" in ',
    },
    {
      fault: 'two statuses for a person, one of them by email',
      rows: 'email,User status\na@b.c,Suspended',
      says: 'The user status of u1 is "suspended" here and "active" in ',
    },
    {
      fault: 'a name for an id',
      rows: 'User id\nJanaye Float',
      says: '"Janaye Float" is not a user id.',
    },
    { fault: 'a name for an email', rows: 'User id,email\nu1,me', says: '"me" is not an email.' },
    { fault: 'a group id with a blank', rows: 'Group id\ng 1', says: '"g 1" is not a group id.' },
    {
      fault: 'a group without a name',
      rows: 'Group id,User id\ng3,u1',
      says: 'No row has the name of the group g3.',
    },
    {
      fault: 'a name that two groups have',
      rows: 'Group,Group id,email\nIT,,a@b.c\nIT,g3,',
      says: 'The row has the group "IT" by name only, and both g1 and g3 have it.',
    },
  ])('is reported with file and line, why, and what to do: $fault', async ({ rows, says }) => {
    const sentence = expect.stringMatching(/\.$/u) as string;
    const error: unknown = await collect(first, rows).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'invalid', why: sentence, hint: sentence });
    expect(String(error)).toContain('/b.csv:2: ');
    expect(String(error)).toContain(says);
  });

  it('does not keep the others from being reported, in the same file or another, each once', async () => {
    const contradicting = 'User id,email,Group id,Group\nu1,x@b.c,g1,HR\nu1,x@b.c,g1,HR\n';
    await expect(
      collect(first, contradicting, 'email\n"open', 'User id\nan id\nu1\n'),
    ).rejects.toMatchObject({
      kind: 'invalid',
      code: 'csv-faults',
      message: 'The CSV files have 4 faults.',
      why: expect.stringMatching(
        /^\S+b\.csv:2: The email .+\n\S+b\.csv:2: The name .+\n\S+c\.csv:2: .+\n\S+d\.csv:2: .+$/u,
      ) as unknown,
    });
  });

  it('is the last that is reported when it is the twentieth', async () => {
    const bad = Array.from({ length: 1000 }, (_, index) => `no id ${index}\n`).join('');
    const error: unknown = await collect(`User id\n${bad}`).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      message: 'The CSV files have 20 faults or more. Reading stopped there.',
    });
    expect((error as { why: string }).why.split('\n')).toHaveLength(20);
  });

  it('is not a display name that changed between two exports', async () => {
    const { people } = await collect(
      'User id,User name\nu1,Janaye Float\n',
      'User id,User name\nu1,Janaye Berg\n',
    );
    expect(people).toEqual([{ id: 'u1', name: 'Janaye Float', ...usual }]);
  });
});
