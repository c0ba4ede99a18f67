import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { onTestFinished } from 'vitest';

/** Of banc.test and 127.0.0.1, signed by nobody but itself, and good for nothing but these tests. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBbzCCARWgAwIBAgIBATAKBggqhkjOPQQDAjAYMRYwFAYDVQQDDA1yb2xsY2Fs
bCB0ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAYMRYwFAYD
VQQDDA1yb2xsY2FsbCB0ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAErLbY
M2VgpSpIIZIXCMgDLPcehw9Gl2csHuWcTm24+86lO/kFEz48K0iLNX2RosBt0zFI
dyZxvkdfcbGJtFQIdKNOMEwwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARggli
YW5jLnRlc3SHBH8AAAEwHQYDVR0OBBYEFOut+9gfDzh6fhvSEiryjC+0SDmYMAoG
CCqGSM49BAMCA0gAMEUCIQDw5tfTymfQXp+VZl+Jij/XeOIQ278OrUfbtMJmpEIt
ZgIgVcdAjvz5hTRIPloZ2nuFC2j3eWt9XwUsytCZXxVBBhU=
-----END CERTIFICATE-----
`;
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgloMgwnO9FLFfWJqA
B54GmdVGUEDTojRQMXObp3H9Vy+hRANCAASsttgzZWClKkghkhcIyAMs9x6HD0aX
Zywe5ZxObbj7zqU7+QUTPjwrSIs1fZGiwG3TMUh3JnG+R19xsYm0VAh0
-----END PRIVATE KEY-----
`;

/** Speaks TLS in front of a server that does not, as whatever inspects a company's traffic does. Gives the port. */
export async function tlsInFrontOf(url: string): Promise<number> {
  const server = createServer({ key, cert: certificate }, (asked, answer) => {
    const { method = 'GET', headers } = asked;
    const onward = request(new URL(asked.url ?? '/', url), { method, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      pipeline(came, answer).catch(() => answer.destroy());
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
