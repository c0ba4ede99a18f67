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
    expect(stdout + stderr).toContain('is no reason yet');
  },
);
