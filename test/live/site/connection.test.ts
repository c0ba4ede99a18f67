import { describe, expect, it } from 'vitest';
import { connectSite } from '../../../src/live/site/connection.ts';
import { userBean } from '../beans.ts';
import { email, openScriptedSite, token } from '../open-scripted-site.ts';
import { recordedTiming } from '../recorded-timing.ts';
import { startScripted } from '../scripted-server.ts';

const connect = (url: string, pin?: string) =>
  connectSite({ url, email, token, pin, timing: recordedTiming() });

describe('the address of a site', () => {
  it.each([
    'http://banc.atlassian.net',
    'ftp://banc.test',
    'banc.atlassian.net',
    'https://a@b.test',
  ])('is refused unless credentials are safe on the way: %s', (url) => {
    expect(() => connect(url)).toThrow(expect.objectContaining({ code: 'bad-site-url' }));
  });
});

describe('ATLASSIAN_SITE', () => {
  it.each([
    'banc.atlassian.net',
    'https://banc.atlassian.net/',
    ' BANC.atlassian.net ',
    '',
    undefined,
  ])('lets its own site pass: %s', (pin) => {
    expect(connect('https://banc.atlassian.net', pin).product.host).toBe('banc.atlassian.net');
  });

  it.each([
    'other.atlassian.net',
    'https://banc.atlassian.net.evil.test',
    'https://',
    'banc.atlassian.net:8443',
  ])('refuses any other: %s', (pin) => {
    expect(() => connect('https://banc.atlassian.net', pin)).toThrow(
      expect.objectContaining({ kind: 'failed', code: 'site-pinned' }),
    );
  });

  it('is checked before anything is sent', async () => {
    const server = await startScripted(() => ({ json: userBean(1) }));
    expect(() => connect(server.url, 'banc.atlassian.net')).toThrow('The credentials are not for');
    expect(server.seen).toEqual([]);
    const { host } = new URL(server.url);
    const site = await openScriptedSite(() => ({ json: userBean(1) }), {
      url: server.url,
      pin: host,
    });
    await site.reader.self();
    expect(server.seen).toHaveLength(1);
  });
});
