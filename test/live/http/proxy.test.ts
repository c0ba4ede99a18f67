import { describe, expect, it, onTestFinished } from 'vitest';
import type { ProxySettings } from '../../../src/live/http/transport.ts';
import { connectSite } from '../../../src/live/site/connection.ts';
import { openSiteReader } from '../../../src/live/site/open-reader.ts';
import { startProxy } from '../../support/proxy.ts';
import { userBean } from '../beans.ts';
import { email, token } from '../open-scripted-site.ts';
import { recordedTiming } from '../recorded-timing.ts';
import { startScripted } from '../scripted-server.ts';

function readerFor(url: string, proxy: ProxySettings) {
  const site = connectSite({ url, email, token, proxy, timing: recordedTiming() });
  onTestFinished(() => site.close());
  return openSiteReader(site);
}

/** Not loopback by its name, so that a proxy may be used; and nobody listens there. */
const nobody = 'https://0.0.0.0:1';

describe('a proxy', () => {
  it('is asked for a tunnel to an https site, and sees no credentials', async () => {
    const proxy = await startProxy((socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
    await expect(readerFor('https://banc.test', { https: proxy.url }).self()).rejects.toMatchObject(
      {
        code: 'proxy',
        why: expect.stringContaining('Proxy response (403)') as string,
      },
    );
    expect(proxy.heads).toHaveLength(1);
    expect(proxy.heads[0]).toMatch(/^CONNECT banc\.test:443 /u);
    expect(proxy.heads[0]).not.toMatch(/^authorization/imu);
  });

  it.each([
    ['a name and a password', 'us%40er:p%3Ass@', 'us@er:p:ss'],
    ['only a name, such as a token', 'token@', 'token:'],
    ['only a password', ':pass@', ':pass'],
  ])('is sent the login of its address: %s', async (_what, login, sent) => {
    const proxy = await startProxy((socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
    const https = proxy.url.replace('://', `://${login}`);
    await expect(readerFor('https://banc.test', { https }).self()).rejects.toThrow();
    const header = /^proxy-authorization: Basic (.*)$/imu.exec(proxy.heads[0] ?? '')?.[1];
    expect(Buffer.from(header ?? '', 'base64').toString()).toBe(sent);
  });

  it('that drops the connection is not asked again and again', async () => {
    const proxy = await startProxy((socket) => void socket.destroy());
    const reader = readerFor('https://banc.test', { https: proxy.url.slice('http://'.length) });
    await expect(reader.self()).rejects.toMatchObject({ code: 'proxy' });
    expect(proxy.heads).toHaveLength(1);
  });

  it('that is not there is reported as such', async () => {
    const reader = readerFor('https://banc.test', { https: 'http://127.0.0.1:1' });
    await expect(reader.self()).rejects.toMatchObject({
      code: 'proxy',
      hint: expect.stringContaining('HTTPS_PROXY') as string,
    });
  });

  it.each(['http', 'https'])('is never used for this machine, over %s', async (scheme) => {
    const proxy = await startProxy((socket) => void socket.destroy());
    const server = await startScripted(() => ({ json: userBean(1) }));
    const reader = readerFor(server.url.replace('http', scheme), { https: proxy.url });
    // The server speaks no TLS: over https, its refusal shows that it was reached.
    if (scheme === 'http') expect(await reader.self()).toMatchObject({ name: 'User 1' });
    else await expect(reader.self()).rejects.toMatchObject({ code: 'certificate' });
    expect(proxy.heads).toEqual([]);
  });

  it('is not used for what NO_PROXY names', async () => {
    const proxy = await startProxy((socket) => void socket.destroy());
    const reader = readerFor(nobody, { https: proxy.url, no: '0.0.0.0' });
    await expect(reader.self()).rejects.toMatchObject({ code: 'unreachable' });
    expect(proxy.heads).toEqual([]);
  });

  it('is taken from what was handed in, never from the environment', async () => {
    const proxy = await startProxy((socket) => void socket.destroy());
    const before = { ...process.env };
    onTestFinished(() => void (process.env = before));
    process.env['HTTPS_PROXY'] = process.env['https_proxy'] = proxy.url;
    await expect(readerFor(nobody, {}).self()).rejects.toMatchObject({
      code: 'unreachable',
    });
    process.env['NO_PROXY'] = process.env['no_proxy'] = '*';
    await expect(readerFor('https://banc.test', { https: proxy.url }).self()).rejects.toMatchObject(
      {
        code: 'proxy',
      },
    );
  });

  it('reports each connection that goes over it, and no other', async () => {
    const proxy = await startProxy((socket) => void socket.destroy());
    let tunnels = 0;
    const onTunnel = () => {
      tunnels++;
    };
    const through = readerFor('https://banc.test', { https: proxy.url, onTunnel });
    await expect(through.self()).rejects.toMatchObject({ code: 'proxy' });
    expect(tunnels).toBe(1);
    const directly = readerFor(nobody, { https: proxy.url, no: '0.0.0.0', onTunnel });
    await expect(directly.self()).rejects.toMatchObject({ code: 'unreachable' });
    expect(tunnels).toBe(1);
  });

  it('with an address that is none is refused without showing it', () => {
    const open = () => readerFor('https://banc.test', { https: 'socks5://user:pass@proxy' });
    expect(open).toThrow('HTTPS_PROXY is not the address of a proxy.');
    expect(open).not.toThrow('pass');
  });

  it('with a percent sign in its password that begins no code is refused without showing it', () => {
    const open = () => readerFor('https://banc.test', { https: 'http://user:50%pass@proxy:8080' });
    expect(open).toThrow('The name or password in HTTPS_PROXY is not encoded.');
    expect(open).not.toThrow('50%');
  });
});
