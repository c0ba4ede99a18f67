import { describe, expect, it } from 'vitest';
import { hostOfRemote, isHosted } from '../../src/github/hosted.ts';

describe("a server that is GitHub's own", () => {
  it.each(['github.com', 'api.github.com', 'ssh.github.com', 'banc.ghe.com', 'api.banc.ghe.com'])(
    'is %s',
    (host) => {
      expect(isHosted(host)).toBe(true);
    },
  );

  it.each(['github.banc.ly', 'notgithub.com', 'github.com.banc.ly', 'gitlab.com'])(
    'is not %s',
    (host) => {
      expect(isHosted(host)).toBe(false);
    },
  );

  it.each([
    ['https://github.com/banc/access.git', 'github.com'],
    ['https://token@github.banc.ly/banc/access', 'github.banc.ly'],
    ['git@github.banc.ly:banc/access.git', 'github.banc.ly'],
    ['ssh://git@banc.ghe.com:22/banc/access.git', 'banc.ghe.com'],
    ['git@work:banc/access.git', undefined],
    ['../access', undefined],
  ])('the remote %s is on %s', (url, host) => {
    expect(hostOfRemote(url)).toBe(host);
  });
});
