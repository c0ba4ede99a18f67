import { expect, it } from 'vitest';
import { briefly, readFiles, sound } from './in-folder.ts';

const oslo = `group: oslo-engineering
mode: authoritative
members:
  - vdillow@banc.ly
  - { set: Oslo-Team, from: 2026-12-01, because: OPS-123 }
  - { group: sound, until: 2026-12-31 }
except: [dsnapper@banc.ly, 712020:1]
`;
const team = 'set: oslo-team\nowners: ["@banc/oslo-leads"]\nmembers:\n  - ftoten2@banc.ly\n';

it('a group is read with what it brings in and whom it excepts', async () => {
  const { declared, faults } = await readFiles({
    ...sound,
    'groups/oslo.yaml': oslo,
    'sets/nordic/oslo.yaml': team,
  });
  expect(faults).toEqual([]);
  expect(declared?.groups[0]).toMatchObject({
    name: 'oslo-engineering',
    members: [{ user: { email: 'vdillow@banc.ly' }, place: { line: 4, column: 5 } }],
    includes: [
      {
        kind: 'set',
        name: 'Oslo-Team',
        from: { text: '2026-12-01' },
        because: 'OPS-123',
        place: { line: 5, column: 12 },
      },
      { kind: 'group', name: 'sound', until: { text: '2026-12-31' } },
    ],
    except: [{ user: { email: 'dsnapper@banc.ly' } }, { user: { id: '712020:1' } }],
  });
});

it('a set is read with its people, what it brings in, and its owners', async () => {
  const text = `${team}  - { set: others }\n`;
  const others = 'set: others\nmembers: []\n';
  const { declared, faults } = await readFiles({
    ...sound,
    'sets/a.yaml': text,
    'sets/b.yaml': others,
  });
  expect(faults).toEqual([]);
  expect(declared?.sets).toMatchObject([
    {
      name: 'oslo-team',
      owners: ['@banc/oslo-leads'],
      members: [{ user: { email: 'ftoten2@banc.ly' }, place: { line: 4, column: 5 } }],
      includes: [{ kind: 'set', name: 'others', place: { line: 5, column: 12 } }],
      place: { line: 1, column: 6 },
    },
    { name: 'others', members: [], includes: [], owners: [] },
  ]);
});

it('leavers are read with their day and reason', async () => {
  const text =
    'leavers:\n  - { user: DSnapper@banc.ly, on: 2026-12-31, because: HR-1 }\n  - { user: 712020:1, on: "2026-12-31T12:00:00Z" }\n';
  const { declared, faults } = await readFiles({ ...sound, 'leavers.yaml': text });
  expect(faults).toEqual([]);
  expect(declared?.leavers).toMatchObject([
    {
      user: { email: 'dsnapper@banc.ly' },
      on: { start: Date.UTC(2026, 11, 31) },
      because: 'HR-1',
      place: { line: 2, column: 13 },
    },
    { user: { id: '712020:1' }, on: { start: Date.UTC(2026, 11, 31, 12) } },
  ]);
});

it('pending: true is read, and pending: false is as if it were not there', async () => {
  const text =
    'group: b\nmode: additive\nmembers:\n  - { user: nora.vik@banc.ly, pending: true }\n  - { user: 712020:1, pending: false }\n  - { group: sound, pending: false }\n';
  const { declared, faults } = await readFiles({ ...sound, 'groups/b.yaml': text });
  expect(faults).toEqual([]);
  expect(declared?.groups[0]?.members).toEqual([
    expect.objectContaining({ pending: true }),
    expect.not.objectContaining({ pending: expect.anything() as unknown }),
  ]);
});

it('an authoritative group of nothing but sets and groups is not empty', async () => {
  const text = 'group: b\nmode: authoritative\nmembers: [{ group: sound }]\n';
  const { declared, faults } = await readFiles({ ...sound, 'groups/b.yaml': text });
  expect(faults).toEqual([]);
  expect(declared?.groups[0]).toMatchObject({ name: 'b', members: [] });
});

it('an except that excludes nobody is no fault of the file', async () => {
  const text = 'group: b\nmode: additive\nmembers: [a@example.com]\nexcept: [b@example.com]\n';
  expect((await readFiles({ ...sound, 'groups/b.yaml': text })).faults).toEqual([]);
});

it('a set may have the name of a group, and bring that group in', async () => {
  const text = 'set: sound\nmembers: [{ group: sound }]\n';
  const { declared, faults } = await readFiles({ ...sound, 'sets/sound.yaml': text });
  expect(faults.map(briefly)).toEqual([]);
  expect(declared?.sets).toHaveLength(1);
});
