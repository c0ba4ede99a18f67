import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, hasStraySigns } from '../../src/doctor/facts.ts';
import { expiryOf } from '../../src/doctor/check-credentials.ts';
import type { VariableFacts } from '../../src/doctor/facts.ts';
import { credentialMismatchOf } from '../../src/doctor/check-credentials.ts';
import type { Target } from '../../src/model/declared.ts';
import { at, ofSite } from './facts.ts';

const token = (claims: object) =>
  ['eyJhbGciOiJub25lIn0', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'x'].join('.');
const site: Target = { kind: 'site', url: 'https://banc.atlassian.net' };
const scoped: Target = { ...site, scoped: {} };
const organization: Target = { kind: 'organization', id: 'o' };

const holding = (text: string, target: Target): readonly VariableFacts[] => [
  {
    name: target.kind === 'organization' ? 'ATLASSIAN_ORG_API_KEY' : 'ATLASSIAN_API_TOKEN',
    form: formOf(text),
    untidy: hasStraySigns(text),
  },
];

describe('what a credential looks like', () => {
  it.each([
    ['ATATT3xFfGF0abc=12AB34CD', 'api-token'],
    ['ATSTT3xFfGF0abc=12AB34CD\n', 'service-account-token'],
    ['ATCTT3xFfGN0abc=12AB34CD', 'organization-key'],
    ['ATOAabc', 'oauth-secret'],
    [token({ exp: 1 }), 'oauth-token'],
    ['abcdefghijklmnopqrstuvwx', 'old-api-token'],
    ['sandbox-api-token', 'unknown'],
  ])('%s: %s', (text, kind) => expect(formOf(text).kind).toBe(kind));

  it('never holds any of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        const told = JSON.stringify(formOf(text));
        expect(told.includes(text) && text.trim() !== '').toBe(false);
      }),
    );
  });

  it.each(['eyJ.x', 'eyJa.bm90IGpzb24.c', token({ exp: 'soon' }), token([])])(
    'is no reason to fail: %s',
    (text) => expect(formOf(text)).not.toHaveProperty('expiresAt'),
  );
});

describe('a credential for something else', () => {
  it.each([
    [
      'a service account, of a target for tokens without scopes',
      'ATSTT3',
      site,
      'service-account-token',
    ],
    ['an organization key as a token', 'ATCTT3', scoped, 'organization-key'],
    ['a token as an organization key', 'ATATT3', organization, 'api-token'],
    ['the secret of an OAuth client', 'ATOAx', scoped, 'service-account-oauth'],
    ['an OAuth token', token({}), organization, 'service-account-oauth'],
    ['a token of before 2023', 'abcdefghijklmnopqrstuvwx', site, 'api-token'],
  ] as const)('%s', (_, text, target, is) => {
    expect(credentialMismatchOf(target, holding(text, target))?.is).toBe(is);
  });

  it.each([
    ['an API token', 'ATATT3', site],
    ['an API token, with scopes perhaps', 'ATATT3', scoped],
    ['a service account', 'ATSTT3', scoped],
    ['an organization key', 'ATCTT3', organization],
    ['what nobody knows', 'x', site],
  ] as const)('is not suspected in %s where it belongs', (_, text, target) => {
    expect(credentialMismatchOf(target, holding(text, target))).toBeUndefined();
  });

  it.each(['"ATATT3"', 'ATATT3 x', '<token>'])('is told from slips of the hand: %s', (text) => {
    expect(credentialMismatchOf(site, holding(text, site))?.what).toMatch(
      /blanks within it, or quotes|\bno\b/u,
    );
  });

  it('is seen by the email too', () => {
    const email = (form: 'no-email' | 'service-account') => [
      { name: 'ATLASSIAN_EMAIL', form } as const,
    ];
    expect(credentialMismatchOf(site, email('no-email'))?.what).toBe(
      'ATLASSIAN_EMAIL is not an email address.',
    );
    expect(credentialMismatchOf(site, email('service-account'))?.is).toBe('service-account-token');
    expect(credentialMismatchOf(scoped, email('service-account'))).toBeUndefined();
  });
});

it.each([
  ['in an hour', 3_540_000, 'The token expires in 59 minutes, at 2026-11-23T09:59:00Z.'],
  ['a minute ago', -60_000, 'The token has expired, at 2026-11-23T08:59:00Z.'],
])('tells when an OAuth token ends: %s', (_, ahead, what) => {
  const variables = holding(token({ exp: (at + ahead) / 1000 }), site);
  expect(expiryOf(ofSite({}, { variables }))).toMatchObject([{ status: 'warn', what }]);
});
