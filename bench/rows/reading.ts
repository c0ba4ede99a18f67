import { join } from 'node:path';
import { numberText } from '../../src/model/text.ts';
import { companyOf, groupId, scratchFolder, writeFiles, writeSeed } from '../company.ts';
import { type Ideal, idealReading } from '../ideal.ts';
import { type Result, type Row, median, program, repeat, runNode, runWell } from '../measure.ts';
import { type Served, startServer } from '../server.ts';

const groups = 300;
const members = 200;

export const readEverything: Row = {
  number: 3,
  work: `reading ${groups} groups with ${numberText(groups * members)} memberships, 50 ms, GET 100/s, site and organization`,
  goal: 'exactly the fewest requests, at most 1.10 × the ideal',
  async measure({ runs }) {
    const each = [await readThrough('site', runs), await readThrough('organization', runs)];
    return {
      measured: each.map(({ measured }) => measured).join('; '),
      met: each.every(({ met }) => met),
      details: each.map(({ details }) => details).join('\n\n'),
    };
  },
};

/** The requests that a plan cannot do without, by what they read, and what that takes. */
const needed = {
  site: {
    requests: [
      ['/rest/api/3/myself', 1, 'whose account it is, which is never removed'],
      ['/rest/api/3/group/bulk', groups / 50, 'are the groups there: 50 in a request'],
      ['/rest/api/3/groups/picker', 1, 'which of them an identity provider fills'],
      ['/rest/api/3/group/member', (groups * members) / 50, 'pages of 50 members'],
    ],
    ideal: idealReading({ latency: 0.05, rate: 100, pages: (groups * members) / 50, before: 1 }),
  },
  organization: {
    requests: [
      ['directories', 1, 'the directory, which writes need'],
      [
        'groups/search',
        groups / 10,
        'are the groups there, and how many members has each: 10 in a request',
      ],
      ['users/search', (groups * members) / 100, 'pages of 100 members'],
    ],
    ideal: idealReading({ latency: 0.05, rate: 100, pages: (groups * members) / 100, before: 2 }),
  },
} satisfies Record<string, Needed>;

interface Needed {
  readonly requests: readonly (readonly [path: string, count: number, why: string])[];
  readonly ideal: Ideal;
}

async function readThrough(api: keyof typeof needed, runs: number): Promise<Result> {
  const { requests, ideal }: Needed = needed[api];
  const company = companyOf({ groups, members });
  const readings = await repeat(runs, async () => {
    using scratch = scratchFolder();
    const place = (name: string) => join(scratch.path, name);
    writeSeed(place('seed'), company);
    const conditions = ['--latency', '50ms', '--limit', 'default'];
    await using server = await startServer(place('seed'), place('server'), conditions);
    writeFiles(place('memberships'), company, server.targets[api]);
    const args = [program, 'plan', '--detailed-exitcode', '--dir', place('memberships')];
    const { seconds } = await runWell([...args, '--state', place('state')], {
      cwd: scratch.path,
      env: server.env,
    });
    return { seconds, served: await server.served() };
  });
  const seconds = median(readings.map((reading) => reading.seconds));
  const counts = readings.map(({ served }) => countBy(served));
  const fewest = requests.reduce((sum, [, count]) => sum + count, 0);
  const most = Math.max(...readings.map(({ served }) => served.length));
  const exact = counts.every((count) =>
    requests.every(([path, wanted]) => count.get(path) === wanted),
  );
  const ratio = seconds / ideal.seconds;
  return {
    measured: `${api}: ${most} requests of ${fewest}, ${seconds.toFixed(2)} s, ${ratio.toFixed(2)} × the ideal`,
    met: exact && most === fewest && ratio <= 1.1,
    details: `
${api}: median of ${runs} ${seconds.toFixed(2)} s, the ideal ${ideal.seconds.toFixed(2)} s. ${ideal.explained}

| request | fewest | sent | for |
|---|---|---|---|
${requests.map(([path, count, why]) => `| \`${path}\` | ${count} | ${counts[0]?.get(path) ?? 0} | ${why} |`).join('\n')}
| all | ${fewest} | ${most} | |

What is left above the ideal: node itself, the ${groups} files with ${numberText(groups * members)} lines that are read before anything is asked for, and the plan.
`,
  };
}

/** By the end of their path, below the directory of an organization. */
function countBy(served: readonly Served[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of served) {
    const [whole = ''] = path.split('?');
    const name =
      /\/directories\/[^/]+\/(.+)$/u.exec(whole)?.[1] ?? whole.replace(/^\/admin\/.*\//u, '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const touched = [3, 700, 1999];

export const readProposal: Row = {
  number: 4,
  work: 'a proposal that touches 3 of 2,000 groups',
  goal: 'requests for 3 groups only',
  async measure() {
    using scratch = scratchFolder();
    const place = (name: string) => join(scratch.path, name);
    const before = companyOf({ groups: 2000, members: 20 });
    const wanted = before.wanted.map((people, group) =>
      touched.includes(group) ? people.slice(1) : people,
    );
    writeSeed(place('seed'), before);
    await using server = await startServer(place('seed'), place('server'));
    writeFiles(place('base'), before, server.targets.site);
    writeFiles(place('memberships'), { ...before, wanted }, server.targets.site);
    const args = ['plan', '--detailed-exitcode', '--base', place('base'), '--json'];
    const { code, seconds, stdout, stderr } = await runNode(
      [program, ...args, '--dir', place('memberships'), '--state', place('state')],
      { cwd: scratch.path, env: server.env },
    );
    if (code !== 2) throw new Error(`The plan ended with ${code}: ${stderr}`);
    const { changes } = JSON.parse(stdout) as { readonly changes: readonly unknown[] };
    if (changes.length !== touched.length) throw new Error(`It has ${changes.length} changes.`);
    const served = await server.served();
    const concerned = new Set(touched.map(groupId));
    const named = served.flatMap(({ path }) => path.match(/[0-9a-f-]{36}/gu) ?? []);
    const others = named.filter((id) => !concerned.has(id));
    const all = served.map(({ method, path }) => `- \`${method} ${path}\``);
    return {
      measured: `${served.length} requests, ${others.length} of them about other groups, ${seconds.toFixed(1)} s at 0 ms`,
      met: others.length === 0 && served.length <= touched.length + 3,
      details: `One for the members of each of the 3 groups; and one each for whose account it is, for whether the groups are there, and for who manages the groups:\n\n${all.join('\n')}`,
    };
  },
};
