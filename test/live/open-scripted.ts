import { onTestFinished } from 'vitest';
import type { Connection } from '../../src/live/connection.ts';
import type { Reader } from '../../src/live/reader.ts';
import type { Writer } from '../../src/live/writer.ts';
import type { Timing } from '../../src/model/timing.ts';
import { recordedTiming } from './recorded-timing.ts';
import { startScripted, type Scripted, type Seen } from './scripted-server.ts';

export type Script = (seen: Seen, count: number) => Scripted | Promise<Scripted>;

interface Opened {
  readonly connection: Connection;
  readonly reader: Reader;
  readonly writer: Writer;
}

export interface ScriptedLive extends Omit<Opened, 'connection'> {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** What was requested, in short: `GET /group/member?startAt=50`, only the parameters named. */
  readonly calls: (...parameters: string[]) => readonly string[];
  /** The JSON that was sent with each request. */
  readonly bodies: () => readonly unknown[];
  readonly sleeps: readonly number[];
  readonly close: () => Promise<void>;
}

/** A reader and a writer in front of a scripted server. Calls are shown without `prefix`, and some not at all. */
export async function openScripted(
  answer: Script,
  prefix: string,
  open: (url: string, timing: Timing) => Opened,
  isHidden: (seen: Seen) => boolean = () => false,
): Promise<ScriptedLive> {
  const server = await startScripted(answer, isHidden);
  const timing = recordedTiming();
  const { connection, reader, writer } = open(server.url, timing);
  onTestFinished(() => connection.close());
  return {
    ...server,
    reader,
    writer,
    sleeps: timing.sleeps,
    close: () => connection.close(),
    calls: (...parameters) => server.seen.map((seen) => inShort(seen, prefix, parameters)),
    bodies: () =>
      server.seen.flatMap(({ body }): unknown[] => (body === '' ? [] : [JSON.parse(body)])),
  };
}

function inShort({ method, path, query }: Seen, prefix: string, names: readonly string[]): string {
  const shown = names.flatMap((name) => query.getAll(name).map((value) => `${name}=${value}`));
  return `${method} ${path.replace(prefix, '')}${shown.length > 0 ? `?${shown.join('&')}` : ''}`;
}
