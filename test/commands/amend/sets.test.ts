import { describe, expect, it } from 'vitest';
import { editing } from '../../support/editing.ts';
import type { SiteSpec } from '../../support/site.ts';

const accounts = ['anna', 'ben', 'cat'].map((who) => `  ${who}@banc.ly: 0-${who}\n`).join('');
const group = (name: string, lines: readonly string[], mode = 'authoritative') =>
  `group: ${name}\nmode: ${mode}\nmembers:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const spec: SiteSpec = {
  live: {},
  outside: ['anna', 'ben', 'cat'],
  files: {
    oslo: group('oslo', ['{ set: guests }', '{ set: team }']),
    lille: group('lille', ['ben@banc.ly', '{ set: team }']),
    hanoi: group('hanoi', ['{ set: crew }'], 'additive'),
    crew: group('crew', ['ben@banc.ly']),
  },
  others: {
    'accounts.yaml': `accounts:\n${accounts}`,
    'sets/team.yaml': 'set: team\nmembers:\n  - ben@banc.ly # Ben\n',
    'sets/crew.yaml': 'set: crew\nmembers:\n  - ben@banc.ly # Ben\n',
    'sets/guests.yaml': 'set: guests\nmembers: []\n',
    'sets/spare.yaml': 'set: spare\nmembers: []\n',
  },
};
/** Without credentials: only files are asked. */
const nothing = { env: {} };

async function edited(...args: string[]) {
  const { edit } = await editing(spec);
  const { diff, result, code } = await edit(args, nothing.env);
  const { notes = [], refused = [] } = result;
  return { code, diff, notes: notes.map(({ why }) => why), refused: refused.map(({ why }) => why) };
}

describe('A set in place of a group', () => {
  it('gets a line, and the note names the groups that it reaches', async () => {
    expect(await edited('grant', 'anna@banc.ly', 'Team', '--because', 'OPS-1')).toMatchObject({
      code: 0,
      diff: ['sets/team.yaml', '+  - { user: anna@banc.ly, because: OPS-1 }'],
      notes: ['By this set, they are added to lille, oslo.'],
    });
  });

  it('loses a line; whoever has a line of their own stays there', async () => {
    expect(await edited('revoke', 'ben@banc.ly', 'team')).toMatchObject({
      diff: ['sets/team.yaml', '-members:', '-  - ben@banc.ly # Ben', '+members: []'],
      notes: ['By this set, they are removed from oslo.'],
    });
  });

  it('is moved between in one edit, and the notes count both', async () => {
    expect(await edited('move', 'ben@banc.ly', '--out', 'team', '--in', 'spare')).toMatchObject({
      notes: ['No group brings in this set.', 'By this set, they are removed from oslo.'],
    });
    expect(await edited('move', 'ben@banc.ly', '--out', 'team', '--in', 'guests')).toMatchObject({
      notes: [
        'By this set, they are added to oslo.',
        'This set is part of lille, oslo, where nothing changes for them.',
      ],
    });
  });

  it('is meant by set:NAME where a group has the same name', async () => {
    expect((await edited('grant', 'anna@banc.ly', 'crew')).diff[0]).toBe('groups/crew.yaml');
    expect((await edited('grant', 'anna@banc.ly', 'set:crew')).diff[0]).toBe('sets/crew.yaml');
  });

  it('says so where nothing changes, and where no such set is', async () => {
    expect(await edited('revoke', 'ben@banc.ly', 'set:crew')).toMatchObject({
      notes: ['This set is part of hanoi, where nothing changes for them.'],
    });
    expect(await edited('grant', 'anna@banc.ly', 'set:tam')).toMatchObject({
      code: 1,
      diff: [],
      refused: ['No valid file declares a set "tam".'],
    });
  });
});
