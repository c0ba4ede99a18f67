import { createServer } from 'node:http';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { email, groupName, writeFiles, writeSeed } from './company.ts';
import { program, runNode, runWell } from './measure.ts';

/** A command whose work grows with a number of people. */
export interface Growing {
  readonly name: string;
  /** Of its smallest world; then come two, four and eight times as many people. */
  readonly smallest: number;
  /** Makes the world in an empty folder, and gives the arguments and the environment. */
  readonly prepare: (folder: string, people: number) => Promise<Prepared> | Prepared;
}

interface Prepared extends Partial<AsyncDisposable> {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Used {
  readonly people: number;
  /** Of processor time. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Writes what the process used into a file, at its end. */
const reporter = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = { megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(process.env.ROLLCALL_BENCH_USAGE, JSON.stringify(used));
});`;

/** Runs it once in a world of so many people. */
export async function useOf(growing: Growing, people: number, folder: string): Promise<Used> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { args, env, ...prepared } = await growing.prepare(folder, people);
  const usage = join(folder, 'usage.json');
  const ended = await runNode(
    ['--import', `data:text/javascript,${encodeURIComponent(reporter)}`, program, ...args],
    { cwd: folder, env: { ...env, ROLLCALL_BENCH_USAGE: usage } },
  );
  await prepared[Symbol.asyncDispose]?.();
  if (ended.code !== 0) throw new Error(`rollcall ${args.join(' ')}: ${ended.stderr}`);
  return { people, ...(JSON.parse(readFileSync(usage, 'utf8')) as Omit<Used, 'people'>) };
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** One group: who is in it, and who should be. All of them and as many others are in accounts.yaml and in the sandbox. */
function oneGroup(folder: string, live: readonly number[], wanted: readonly number[]): void {
  const people = Math.max(...[live, wanted].map((those) => (those.at(-1) ?? 0) + 1)) * 2;
  writeSeed(join(folder, 'memberships/sandbox'), { people, live: [live], wanted: [wanted] });
  writeFiles(join(folder, 'memberships'), { people, wanted: [wanted] }, target);
}

const target =
  'target: { sandbox: { seed: sandbox } }\nguards: { removals: { percent: 100, atLeast: 2, atMost: 1000000, total: 1000000 } }';

/** Of so many people half are in and stay, the other half come and as many leave. */
function changing(folder: string, people: number): void {
  oneGroup(folder, range(0, people), range(people / 2, people + people / 2));
}

function sheet(folder: string, rows: readonly string[]): void {
  writeFileSync(join(folder, 'sheet.csv'), ['Email,Group,Until', ...rows, ''].join('\n'));
}

export const growing: readonly Growing[] = [
  {
    name: '`plan`: half of a group changes',
    smallest: 4000,
    prepare(folder, people) {
      changing(folder, people);
      return { args: ['plan'] };
    },
  },
  {
    name: '`plan`: groups of ten, two change',
    smallest: 2000,
    prepare(folder, people) {
      const groups = range(0, people / 10);
      const [live, wanted] = [
        groups.map((group) => range(group, group + 10)),
        groups.map((group) => range(group + 1, group + 11)),
      ];
      writeSeed(join(folder, 'memberships/sandbox'), { people, live, wanted });
      writeFiles(join(folder, 'memberships'), { people, wanted }, target);
      return { args: ['plan'] };
    },
  },
  {
    name: '`apply`: half of a group changes',
    smallest: 1000,
    prepare(folder, people) {
      changing(folder, people);
      return { args: ['apply', '--yes'] };
    },
  },
  {
    name: '`import`: a new file',
    smallest: 4000,
    prepare(folder, people) {
      changing(folder, people);
      rmSync(join(folder, 'memberships/groups', `${groupName(0)}.yaml`));
      return { args: ['import'] };
    },
  },
  {
    name: '`import`: half of a file changes',
    smallest: 4000,
    prepare(folder, people) {
      changing(folder, people);
      return { args: ['import'] };
    },
  },
  {
    name: '`grant --sheet`: as many people again',
    smallest: 5000,
    prepare(folder, people) {
      oneGroup(folder, [], range(0, people));
      sheet(
        folder,
        range(people, 2 * people).map((person) => `${email(person)},${groupName(0)},`),
      );
      return { args: ['grant', '--sheet', 'sheet.csv'] };
    },
  },
  {
    name: '`grant --sheet`: an end date for everybody',
    smallest: 5000,
    prepare(folder, people) {
      oneGroup(folder, [], range(0, people));
      sheet(
        folder,
        range(0, people).map((person) => `${email(person)},${groupName(0)},2099-01-01`),
      );
      return { args: ['grant', '--sheet', 'sheet.csv', '--shorten'] };
    },
  },
  {
    name: '`grant --sheet`: one person into every group of ten',
    smallest: 5000,
    prepare(folder, people) {
      const groups = range(0, people / 10);
      const wanted = groups.map((group) => range(group, group + 10));
      writeSeed(join(folder, 'memberships/sandbox'), { people: 2 * people, live: [[]], wanted });
      writeFiles(join(folder, 'memberships'), { people: 2 * people, wanted }, target);
      sheet(
        folder,
        groups.map((group) => `${email(people)},${groupName(group)},`),
      );
      return { args: ['grant', '--sheet', 'sheet.csv'] };
    },
  },
  {
    name: '`undo` of what changed half of a group',
    smallest: 1000,
    async prepare(folder, people) {
      changing(folder, people);
      await runWell([program, 'apply', '--yes', '--receipt', 'receipt.json'], { cwd: folder });
      return { args: ['undo', 'receipt.json'] };
    },
  },
  {
    name: '`ci comment`: half of a group changes',
    smallest: 4000,
    async prepare(folder, people) {
      changing(folder, people);
      // The base says what is so.
      const base = { people: 2 * people, wanted: [range(0, people)] };
      writeFiles(join(folder, 'base'), base, target);
      cpSync(join(folder, 'memberships/sandbox'), join(folder, 'base/sandbox'), {
        recursive: true,
      });
      const commits = ['--source', `${'b'.repeat(40)}..${head}`, '--pull', '1'];
      await runWell([program, 'plan', '--base', 'base', '--out', 'plan.json', ...commits], {
        cwd: folder,
      });
      const server = await commentTaker();
      const env = {
        GITHUB_API_URL: server.url,
        ...{ GITHUB_TOKEN: 'not-a-token', GITHUB_REPOSITORY: 'bench/access' },
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      };
      const args = ['ci', 'comment', 'plan.json', '--pull', '1'];
      return { args, env, [Symbol.asyncDispose]: server.close };
    },
  },
];

const head = 'a'.repeat(40);

/** As much of GitHub as a first comment on a pull request needs. */
async function commentTaker() {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    if (request.method === 'POST') response.statusCode = 201;
    const { url = '' } = request;
    const comment = { id: 1, html_url: 'https://github.com/bench/access/pull/1#1', body: '' };
    const repo = { full_name: 'bench/access', private: true, visibility: 'private', id: 1 };
    const [login, owner] = ['somebody', { login: 'bench' }];
    const side = (sha: string) => ({ ref: 'main', sha, repo: { ...repo, name: 'access', owner } });
    const pull = {
      ...{ number: 1, state: 'open', title: 'Change half of a group', user: { login } },
      ...{ base: side('b'.repeat(40)), head: side(head) },
    };
    const me = { login: 'github-actions[bot]' };
    const answers: readonly (readonly [part: string, answer: unknown])[] = [
      ['/graphql', { data: { viewer: me } }],
      ['/comments', request.method === 'POST' ? { ...comment, user: me } : []],
      ['/reviews', []],
      ['/commits', []],
      ['/pulls/1', pull],
      ['', repo],
    ];
    const [, answer] = answers.find(([part]) => url.includes(part)) ?? [];
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
}
