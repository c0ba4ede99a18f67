import { connectSite, type SiteOptions } from '../../src/live/site/connection.ts';
import { openSiteReader } from '../../src/live/site/open-reader.ts';
import { openSiteWriter } from '../../src/live/site/open-writer.ts';
import type { Timing } from '../../src/model/timing.ts';
import { userBean } from './beans.ts';
import { openScripted, type Script, type ScriptedLive } from './open-scripted.ts';
import type { Seen } from './scripted-server.ts';

export const email = 'admin@banc.ly';
export const token = 'ATATT3xFfGF0-not-a-real-token-0123456789=0A1B2C3D';
export const basic = Buffer.from(`${email}:${token}`).toString('base64');

/** A site's reader and writer in front of a scripted server. Calls are shown without `/rest/api/3`. */
export function openScriptedSite(
  answer: Script,
  options: Partial<SiteOptions> = {},
  isHidden?: (seen: Seen) => boolean,
): Promise<ScriptedLive> {
  const open = (url: string, timing: Timing) => {
    const site = connectSite({ url, email, token, timing, ...options });
    return { connection: site, reader: openSiteReader(site), writer: openSiteWriter(site) };
  };
  return openScripted(answer, '/rest/api/3', open, isHidden);
}

/**
 * The same, where the credentials are good, and nothing is told of who manages groups: the script answers no question
 * about these, and none is shown.
 */
export function openProvenSite(
  answer: Script,
  options: Partial<SiteOptions> = {},
): Promise<ScriptedLive> {
  const isSelf = ({ path }: Seen) => path.endsWith('/myself');
  const isPicker = ({ path }: Seen) => path.endsWith('/groups/picker');
  return openScriptedSite(
    (seen, count) => {
      if (isPicker(seen)) return { status: 404, text: '' };
      return isSelf(seen) ? { json: userBean(0) } : answer(seen, count);
    },
    options,
    (seen) => isSelf(seen) || isPicker(seen),
  );
}
