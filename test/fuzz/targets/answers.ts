import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../../src/cli/main.ts';
import type { Streams } from '../../../src/shell/terminal.ts';
import { clock } from '../../support/clock.ts';
import { inFolder } from '../../support/working-directory.ts';
import { changed, mutateJson } from '../mutate/json.ts';
import { nastyTexts } from '../mutate/nasty.ts';
import type { Random } from '../random.ts';
import { outside, readsOf } from '../reads.ts';
import { corpusOf, must, pickFrom, type Target } from '../target.ts';
import { collect } from '../../support/collect.ts';

/** A command, and what Atlassian or GitHub answered when it was run. `{url}` stands for the server, `{cwd}` for the folder. */
interface Recording {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly answers: readonly RecordedAnswer[];
}

interface RecordedAnswer {
  /** `GET /rest/api/3/myself` */
  readonly line: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  readonly base64?: string;
}

const corpus = corpusOf('answers');

/** Whole commands, of whose answers one is not as it was: nothing that Atlassian or GitHub answers is a bug of ours. */
export const answers: Target = {
  name: 'answers',
  corpus,
  mutate(random) {
    const { from, bytes } = pickFrom(random, corpus);
    const recording = JSON.parse(bytes.toString()) as Recording;
    return { from, bytes: Buffer.from(JSON.stringify(mutateRecording(random, recording))) };
  },
  async run({ bytes }) {
    const top = mkdtempSync(join(tmpdir(), 'rollcall-fuzz-'));
    try {
      await play(JSON.parse(bytes.toString()) as Recording, top);
    } finally {
      rmSync(top, { recursive: true, force: true });
    }
  },
};

function mutateRecording(random: Random, recording: Recording): Recording {
  const { files } = recording;
  if (files['event.json'] !== undefined && random.chance(0.15)) {
    const event = mutateJson(random, JSON.parse(files['event.json']));
    return { ...recording, files: { ...files, 'event.json': event } };
  }
  const which = random.below(recording.answers.length);
  return {
    ...recording,
    answers: recording.answers.map((answer, index) =>
      index === which ? mutateAnswer(random, answer) : answer,
    ),
  };
}

function mutateAnswer(random: Random, answer: RecordedAnswer): RecordedAnswer {
  const { line, status, headers, json } = answer;
  const rest = { line, status, headers };
  if (json !== undefined && random.chance(0.7)) {
    // Most often it is still JSON, and something in it is odd.
    return random.chance(0.8)
      ? { ...rest, json: changed(random, json) }
      : { ...rest, text: mutateJson(random, json) };
  }
  return random.pick([
    () => ({ ...answer, status: random.pick([200, 201, 202, 204, 206, 400, 401, 403, 404, 409]) }),
    () => ({ ...answer, status: random.pick([410, 413, 422, 429, 451, 500, 502, 503, 504, 599]) }),
    () => ({ ...rest, text: '<html><title>Log in</title></html>' }),
    () => ({ ...rest, text: random.pick(nastyTexts) }),
    () => ({
      ...rest,
      json: random.pick([null, [], {}, 0, '', 'text', true, [null], { data: 0 }]),
    }),
  ])();
}

let server: Server | undefined;
let answering: (line: string) => RecordedAnswer | undefined = () => undefined;

async function origin(): Promise<string> {
  server ??= createServer((request, response) => {
    request.resume();
    const line = `${request.method ?? ''} ${request.url ?? ''}`;
    const { status, headers, json, text, base64 } = answering(line) ?? none;
    const filled = (content: string) =>
      content.replaceAll('{url}', `http://${request.headers.host ?? ''}`);
    const sent = Object.entries(headers).map(([name, value]) => [name, filled(value)]);
    const body = json === undefined ? text : JSON.stringify(json);
    response.writeHead(status, Object.fromEntries(sent) as Record<string, string>);
    response.end(base64 === undefined ? filled(body ?? '') : Buffer.from(base64, 'base64'));
  });
  const one = server;
  if (!one.listening) await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
  // It ends with the process.
  one.unref();
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
}

const none: RecordedAnswer = { line: '', status: 404, headers: {}, json: { message: 'Not Found' } };

async function play(
  { args, env, files, answers: recorded }: Recording,
  top: string,
): Promise<void> {
  const url = await origin();
  const counts = new Map<string, number>();
  answering = (line) => {
    const those = recorded.filter((each) => each.line === line);
    const count = counts.get(line) ?? 0;
    counts.set(line, count + 1);
    return those[Math.min(count, those.length - 1)];
  };
  const cwd = join(top, 'work');
  const filled = (text: string) => text.replaceAll('{url}', url).replaceAll('{cwd}', cwd);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), filled(text));
  }
  const [stdout, stderr] = [collect(), collect()];
  const variables = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, filled(value)]),
  );
  const streams = { stdin: {}, stdout: stdout.stream, stderr: stderr.stream, env: variables };
  let code: number | undefined;
  const reads = await readsOf(async () => {
    code = await inFolder(cwd, () =>
      main([...args, '--debug'], '0', streams as unknown as Streams, clock),
    );
  });
  if (code === undefined) throw new Error('It did not end.');
  must([0, 1, 2, 3, 4, 64].includes(code), `It ended with ${code}:\n${stderr.text()}`);
  must(code === 0 || `${stderr.text()}${stdout.text()}`.trim() !== '', 'It says nothing.');
  must(readdirSync(top).join() === 'work', 'It wrote outside of its folder.');
  const elsewhere = outside(reads, top, [repository, '/proc']);
  must(elsewhere.length === 0, `It read ${elsewhere.join()}.`);
  const allowed = new Set([...Object.keys(files).map((name) => name.split('/')[0]), ...written]);
  const others = readdirSync(cwd).filter((name) => !allowed.has(name));
  must(others.length === 0, `It wrote ${others.join()}.`);
}

/** The program itself, which loads what it needs. */
const repository = join(import.meta.dirname, '../../..');

/** What these commands write. */
const written = ['.rollcall', 'memberships', 'plans', 'verdicts.json', 'output', 'summary.md'];
