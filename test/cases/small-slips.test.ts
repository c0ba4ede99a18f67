import { describe, expect, it } from 'vitest';
import { editing } from '../support/editing.ts';
import { site } from '../support/site.ts';

const at = ['--at', '2026-11-23T09:00:00Z'];
const line = (text: string) => `group: band\nmode: additive\nmembers:\n  - ${text}\n`;

describe('a permanent member became a temporary one without a word', () => {
  it.each([
    ['without an end', 'ann@banc.ly'],
    ['with a later one', '{ user: ann@banc.ly, until: 2027-12-31 }'],
  ])('%s, unless that is meant', async (_how, entry) => {
    const { edit } = await editing({ live: { band: ['ann'] }, files: { band: line(entry) } });
    const args = ['grant', 'ann@banc.ly', 'band', '--until', '2027-03-31', ...at];
    const refused = await edit(args);
    expect(refused).toMatchObject({
      code: 1,
      diff: [],
      said: ['refused bad-dates groups/band.yaml:4'],
    });
    expect(refused.result.refused?.[0]?.hint).toContain('--shorten');
    expect(await edit([...args, '--shorten'])).toMatchObject({ code: 0 });
  });

  it('but to prolong one needs no option', async () => {
    const entry = '{ user: ann@banc.ly, until: 2026-12-01 }';
    const { edit } = await editing({ live: { band: ['ann'] }, files: { band: line(entry) } });
    expect(
      await edit(['grant', 'ann@banc.ly', 'band', '--until', '2027-03-31', ...at]),
    ).toMatchObject({ code: 0 });
  });
});

describe('--pending took a slip for somebody who is still to come', () => {
  const band = {
    live: { band: ['jonas.eriksson'] },
    files: { band: line('jonas.eriksson@banc.ly') },
  };

  it('one letter away', async () => {
    const { edit } = await editing(band);
    const { code, diff, result } = await edit([
      'grant',
      'jonas.erikson@banc.ly',
      'band',
      '--pending',
    ]);
    expect([code, diff]).toEqual([1, []]);
    expect(result.refused?.[0]?.hint).toContain('Did you mean "jonas.eriksson@banc.ly"?');
  });

  it('or farther, which is written, and told', async () => {
    const { edit } = await editing(band);
    const { code, result } = await edit(['grant', 'jonas.eriksen@banc.ly', 'band', '--pending']);
    expect(code).toBe(0);
    expect(result.notes?.[0]?.why).toContain('Nearest: jonas.eriksson@banc.ly.');
  });
});

it.each(['why this is right', 'TODO', '...', 'reason', 'xxx'])(
  'the reason of a consent was %j, as it had been printed',
  async (because) => {
    const { run } = await site({
      live: { band: ['ann'] },
      files: { band: ['ann'] },
      others: {
        'consents.yaml': `consents:\n  - { because: "${because}", until: 2027-12-31, removals: { band: 9 } }\n`,
      },
    });
    const { code, stdout, stderr } = await run(['validate']);
    expect(code).toBe(3);
    expect(stdout + stderr).toContain('is not a reason');
  },
);

it('somebody was pending whose email was almost that of a colleague, and the plan did not show it', async () => {
  const { run } = await site({
    live: { band: ['ann', 'jonas.eriksson'] },
    files: {
      band: `${line('jonas.eriksson@banc.ly')}  - { user: jonas.erikson@banc.ly, pending: true }
  - { user: nora@banc.ly, pending: true }
`,
    },
  });
  const { stdout } = await run(['plan', '--json']);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; message: string }[] };
  expect(findings.map(({ code }) => code)).toEqual(['pending-near']);
  expect(findings[0]?.message).toContain('Nearest: jonas.eriksson@banc.ly.');
});

it('a line that begins later read as if the account were all that is missing', async () => {
  const { run } = await site({
    live: { band: ['ann'] },
    files: { band: line('{ user: nora@banc.ly, pending: true, from: 2026-12-07 }') },
  });
  const { stdout } = await run(['explain', 'nora@banc.ly', ...at]);
  expect(stdout).toContain('in from 2026-12-07, once the account appears');
  expect(stdout).toContain('stays out before 2026-12-07, and until the account appears');
  const later = await run(['explain', 'nora@banc.ly', '--at', '2026-12-08']);
  expect(later.stdout).toContain('in, once the account appears');
});

it('doctor looked at the first 50 of 60 groups, and did not tell of the others', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `team-${index}`);
  const files = Object.fromEntries(names.map((name) => [name, ['ann']]));
  const { run } = await site({ live: files, files });
  expect((await run(['doctor'])).stdout).toContain('60 groups of the files are there.');
});

it('a set was taken for a group, and the advice was to make one in Atlassian', async () => {
  const { edit } = await editing({
    live: { band: ['ann'], crew: [] },
    files: { band: ['ann'], crew: line('{ set: team }') },
    others: { 'sets/team.yaml': 'set: team\nmembers:\n  - ann@banc.ly\n' },
  });
  const moved = await edit(['move', 'ann@banc.ly', '--out', 'Team', '--in', 'crew']);
  expect(moved.diff).toContain('sets/team.yaml');
});
