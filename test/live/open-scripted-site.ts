import { onTestFinished } from 'vitest';
import type { Reader } from '../../src/live/reader.ts';
import { connectSite, type SiteOptions } from '../../src/live/site/connection.ts';
import { openSiteReader } from '../../src/live/site/open-reader.ts';
import { openSiteWriter } from '../../src/live/site/open-writer.ts';
import type { Writer } from '../../src/live/writer.ts';
import { recordedTiming } from './recorded-timing.ts';
import { startScripted, type Scripted, type Seen } from './scripted-server.ts';

export const email = 'admin@banc.ly';
export const token = 'ATATT3xFfGF0-not-a-real-token-0123456789=0A1B2C3D';
export const basic = Buffer.from(`${email}:${token}`).toString('base64');

export interface ScriptedSite {
  readonly url: string;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly seen: readonly Seen[];
  /** What was asked for, in short: `GET /group/member?startAt=50`, only the parameters named. */
  calls(...parameters: string[]): readonly string[];
  readonly sleeps: readonly number[];
  close(): Promise<void>;
}

/** A reader and a writer in front of a scripted server. */
export async function openScriptedSite(
  answer: (seen: Seen, count: number) => Scripted | Promise<Scripted>,
  options: Partial<SiteOptions> = {},
): Promise<ScriptedSite> {
  const server = await startScripted(answer);
  const timing = recordedTiming();
  const site = connectSite({ url: server.url, email, token, timing, ...options });
  onTestFinished(() => site.close());
  return {
    ...server,
    reader: openSiteReader(site),
    writer: openSiteWriter(site),
    sleeps: timing.sleeps,
    close: () => site.close(),
    calls: (...parameters) => server.seen.map((seen) => inShort(seen, parameters)),
  };
}

function inShort({ method, path, query }: Seen, parameters: readonly string[]): string {
  const shown = parameters.flatMap((name) => query.getAll(name).map((value) => `${name}=${value}`));
  return `${method} ${path.replace('/rest/api/3', '')}${shown.length > 0 ? `?${shown.join('&')}` : ''}`;
}
