import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLoopback, parseSiteUrl } from '../../src/model/site-url.ts';
import { runs } from '../support/runs.ts';

it.each([
  ['https://banc.atlassian.net', 'https://banc.atlassian.net'],
  ['https://banc.atlassian.net/', 'https://banc.atlassian.net'],
  ['HTTPS://BANC.atlassian.net:443', 'https://banc.atlassian.net'],
  ['https://banc.atlassian.net:8443', 'https://banc.atlassian.net:8443'],
  ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ['http://127.1:4000', 'http://127.0.0.1:4000'],
  ['http://localhost:4000/', 'http://localhost:4000'],
  ['http://[::1]:4000', 'http://[::1]:4000'],
])('%s is the site %s', (text, origin) => {
  expect(parseSiteUrl(text)).toEqual({ kind: 'ok', origin });
});

const refused = [
  ['banc.atlassian.net', 'must begin with https:// and hold no blanks or backslashes'],
  ['ftp://banc.atlassian.net', 'must begin with https:// and hold no blanks or backslashes'],
  ['https://banc. atlassian.net', 'must begin with https:// and hold no blanks or backslashes'],
  [
    'https://banc.atlassian.net\\@evil.example',
    'must begin with https:// and hold no blanks or backslashes',
  ],
  [
    'https://ba\u0000nc.atlassian.net',
    'must begin with https:// and hold no blanks or backslashes',
  ],
  ['https://', 'must begin with https:// and hold no blanks or backslashes'],
  ['https://:443', 'is not an address'],
  ['https://me:secret@banc.atlassian.net', 'must not hold a user name or a password'],
  ['https://@banc.atlassian.net', 'must not hold a user name or a password'],
  ['https://banc.atlassian.net/wiki', 'must end after the host'],
  ['https://banc.atlassian.net?', 'must end after the host'],
  ['https://banc.atlassian.net/#', 'must end after the host'],
  [
    'http://banc.atlassian.net',
    'must begin with https://: credentials travel in plain text over http://',
  ],
  [
    'http://127.0.0.1.evil.example',
    'must begin with https://: credentials travel in plain text over http://',
  ],
  [
    'http://localhost.evil.example',
    'must begin with https://: credentials travel in plain text over http://',
  ],
] as const;

it.each(refused)('%s is refused: it %s', (text, why) => {
  expect(parseSiteUrl(text)).toEqual({ kind: 'bad', why });
});

it.each([
  ['127.0.0.1', true],
  ['127.255.255.254', true],
  ['localhost', true],
  ['[::1]', true],
  ['128.0.0.1', false],
  ['0.0.0.0', false],
  ['localhost.example', false],
])('%s: this machine? %s', (hostname, expected) => {
  expect(isLoopback(hostname)).toBe(expected);
});

it('what is taken is an origin that parses to itself, over TLS or on this machine', () => {
  const text = fc.oneof(
    fc.webUrl(),
    fc.webAuthority().map((host) => `http://${host}`),
    fc.string(),
  );
  const property = fc.property(text, (written) => {
    const site = parseSiteUrl(written);
    if (site.kind === 'bad') return;
    expect(parseSiteUrl(site.origin)).toEqual(site);
    const { protocol, hostname } = new URL(site.origin);
    expect(protocol === 'https:' || isLoopback(hostname)).toBe(true);
  });
  fc.assert(property, { numRuns: runs(100) });
});
