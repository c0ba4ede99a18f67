import { describe, expect, it } from 'vitest';
import { editing } from '../support/editing.ts';
import { site } from '../support/site.ts';

const decomposed = 'jose\u0301';
const composed = 'jos\u00E9';

describe('an email was written with its accent decomposed', () => {
  it.each([
    ['in the file', decomposed, composed],
    ['at Atlassian', composed, decomposed],
  ])('%s, and froze the removals', async (_where, inFile, live) => {
    const { run, members } = await site({
      live: { band: ['jose', 'tom', 'kim'] },
      emails: { jose: live },
      files: { band: [inFile, 'tom'] },
    });
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 0 });
    expect(members('band')).toEqual(['jose', 'tom']);
  });

  it('in a set, in accounts.yaml and on the command line, each another way', async () => {
    const { edit } = await editing({
      live: { band: ['tom'] },
      files: { band: `group: band\nmode: additive\nmembers:\n  - ${composed}@banc.ly\n` },
      others: { 'accounts.yaml': `accounts:\n  ${decomposed}@banc.ly: 0-jose\n` },
    });
    expect(await edit(['grant', `${decomposed}@banc.ly`, 'band'])).toMatchObject({
      code: 0,
      diff: [],
      said: [expect.stringContaining('already')],
    });
  });
});

it('an email had a Cyrillic letter, and the nearest one looked the same', async () => {
  const { run } = await site({
    live: { band: ['ann'] },
    files: { band: ['\u0430nn'] },
  });
  const { stdout } = await run(['plan']);
  const text = stdout.replaceAll(/\s+/gu, ' ');
  expect(text).toContain('Nearest: ann@banc.ly.');
  expect(text).toContain('U+0430');
  const granted = await run(['grant', '\u0430nn@banc.ly', 'band']);
  expect(granted.stdout).toContain('U+0430');
});

it('a key had a Cyrillic letter, and the hint looked the same', async () => {
  const { run } = await site({
    live: { band: ['ann'] },
    files: { band: 'group: band\nmode: additive\nm\u0435mbers:\n  - ann@banc.ly\n' },
  });
  expect((await run(['validate'])).stderr).toContain('U+0435');
});

it('a set and its group were spelled the same, and were not found', async () => {
  const { run, members } = await site({
    live: { caf: ['tom'] },
    outside: ['ann'],
    files: { caf: 'group: caf\nmode: additive\nmembers:\n  - { set: "cafe\u0301\u00A0bar" }\n' },
    others: { 'sets/cafe.yaml': 'set: "caf\u00E9 bar"\nmembers:\n  - ann@banc.ly\n' },
  });
  expect(await run(['apply', '--yes'])).toMatchObject({ code: 0 });
  expect(members('caf')).toEqual(['ann', 'tom']);
});
