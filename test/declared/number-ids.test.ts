import { describe, expect, it } from 'vitest';
import { readFiles, sound } from './in-folder.ts';

const group = 'group: oslo\nmode: additive\nmembers: [a@example.com]\n';

/** Every place of a file that takes an account id. */
const places: readonly (readonly [what: string, file: string, text: (id: string) => string])[] = [
  ['a member', 'groups/oslo.yaml', (id) => group.replace('a@example.com', id)],
  [
    'a member by date',
    'groups/oslo.yaml',
    (id) => group.replace('a@example.com', `{ user: ${id} }`),
  ],
  ['except', 'groups/oslo.yaml', (id) => `${group}except: [${id}]\n`],
  ['absent', 'groups/oslo.yaml', (id) => `${group}absent:\n  - ${id} # Ann\n`],
  ['a set', 'sets/team.yaml', (id) => `set: team\nmembers:\n  - ${id}\n`],
  ['accounts.yaml', 'accounts.yaml', (id) => `accounts:\n  ann@example.com: ${id}\n`],
  ['a leaver', 'leavers.yaml', (id) => `leavers:\n  - { user: ${id}, on: 2026-12-01 }\n`],
  [
    'a protected account',
    'rollcall.yaml',
    (id) => `target: { sandbox: { seed: sandbox } }\nguards: { protect: { accounts: [${id}] } }\n`,
  ],
];

describe.each(places)('an account id that YAML reads as a number: %s', (_, file, text) => {
  it.each(['5e1234567890123456789012', '60e12345678901234567890', '557058000000000000000001'])(
    '%s',
    async (id) => {
      const { faults } = await readFiles({ ...sound, [file]: text(id) });
      const before = text(id).slice(0, text(id).indexOf(id)).split('\n');
      expect(faults).toMatchObject([
        {
          code: 'precision-lost',
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
          hint: `Quote it: "${id}"`,
        },
      ]);
      const quoted = await readFiles({ ...sound, [file]: text(`"${id}"`) });
      expect(quoted.faults).toEqual([]);
    },
  );
});
