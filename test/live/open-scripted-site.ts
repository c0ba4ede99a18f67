import { connectSite, type SiteOptions } from '../../src/live/site/connection.ts';
import { openSiteReader } from '../../src/live/site/open-reader.ts';
import { openSiteWriter } from '../../src/live/site/open-writer.ts';
import { openScripted, type Script, type ScriptedLive } from './open-scripted.ts';

export const email = 'admin@banc.ly';
export const token = 'ATATT3xFfGF0-not-a-real-token-0123456789=0A1B2C3D';
export const basic = Buffer.from(`${email}:${token}`).toString('base64');

/** A site's reader and writer in front of a scripted server. Calls are shown without `/rest/api/3`. */
export function openScriptedSite(
  answer: Script,
  options: Partial<SiteOptions> = {},
): Promise<ScriptedLive> {
  return openScripted(answer, '/rest/api/3', (url, timing) => {
    const site = connectSite({ url, email, token, timing, ...options });
    return { connection: site, reader: openSiteReader(site), writer: openSiteWriter(site) };
  });
}
