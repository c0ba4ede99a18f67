import { describe, expect, it } from 'vitest';
import {
  groupKey,
  parseAccountId,
  parseEmail,
  pastedAccountId,
  pastedGroupId,
} from '../../src/model/ids.ts';

describe('emails', () => {
  it('compare in lower case', () => {
    expect(parseEmail('VDillow@Banc.LY')).toBe('vdillow@banc.ly');
  });

  it.each(['vdillow', '@banc.ly', 'vdillow@', 'a b@banc.ly', 'a@b@c', '<a@banc.ly>', ''])(
    '%j is none',
    (text) => {
      expect(parseEmail(text)).toBeUndefined();
    },
  );
});

describe('account ids', () => {
  it.each([
    '5fa522f08573800069c749ac',
    '712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74',
    '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077',
  ])('%j is one', (text) => {
    expect(parseAccountId(text)).toBe(text);
  });

  it.each(['unknown', 'Verna Dillow', 'vdillow@banc.ly', '', '5'.repeat(129)])(
    '%j is none',
    (text) => {
      expect(parseAccountId(text)).toBeUndefined();
    },
  );
});

it('group names compare without case, and without the blanks around them', () => {
  expect(groupKey(' Oslo-Engineering ')).toBe(groupKey('oslo-engineering'));
  expect(groupKey('Zoë')).toBe(groupKey('Zoe\u0308'));
});

describe('an id as people paste it', () => {
  const id = '712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74';
  const encoded = encodeURIComponent(id);

  it.each([
    id,
    ` ${id} `,
    encoded,
    encoded.toLowerCase(),
    `https://banc.atlassian.net/jira/people/${id}`,
    `https://banc.atlassian.net/jira/people/${encoded}/boards?page=1#top`,
    `https://banc.atlassian.net/wiki/people/${id}?ref=confluence`,
    `banc.atlassian.net/people/${encoded}/`,
    `https://team.atlassian.com/people/${id}`,
    `https://home.atlassian.com/o/9f1c-22/people/${encoded}?cloudId=8c-1`,
    `https://admin.atlassian.com/s/2d5b-1/users/${id}`,
    `https://admin.atlassian.com/o/9f1c-22/d/77a-3/users/${encoded}`,
    `https://banc.atlassian.net/secure/ViewProfile.jspa?accountId=${encoded}&x=1`,
    `ari:cloud:identity::user/${id}`,
  ])('is %s', (text) => {
    expect(pastedAccountId(text)).toBe(id);
  });

  it.each([
    'https://banc.atlassian.net/jira/people/search?q=1',
    'https://banc.atlassian.net/browse/OPS-1',
    'https://admin.atlassian.com/o/9f1c-22/users',
    'Verna Dillow',
    '100%',
    'vdillow@banc.ly',
  ])('is not in %s', (text) => {
    expect(pastedAccountId(text)).toBeUndefined();
  });

  it('is that of a group in the address of its page', () => {
    const group = 'd6750b14-1aa8-4ab2-8c1e-a6d44016da32';
    for (const text of [
      group,
      `https://admin.atlassian.com/o/9f1c-22/groups/${group}`,
      `https://admin.atlassian.com/o/9f1c-22/d/77a-3/groups/${group}/users?page=2`,
      `ari:cloud:identity::group/${group}`,
    ]) {
      expect(pastedGroupId(text)).toBe(group);
    }
    expect(pastedGroupId('https://admin.atlassian.com/o/9f1c-22/groups')).toBeUndefined();
  });
});
