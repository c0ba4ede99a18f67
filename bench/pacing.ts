import { Console } from 'node:console';
import { systemTiming } from '../src/live/http/system-timing.ts';
import { connectSite } from '../src/live/site/connection.ts';
import { openSiteReader } from '../src/live/site/open-reader.ts';
import { openSiteWriter } from '../src/live/site/open-writer.ts';
import { parseAccountId, parseGroupId } from '../src/model/ids.ts';
import { startPacedSite, type SiteNature } from './paced-site.ts';

/**
 * How near reading and adding come to what the server's limits allow: `npx tsx bench/pacing.ts [words of a name…]`.
 * The ideal is the larger of requests ÷ rate and of the longest chain of requests that must wait for each other.
 */
const pageCap = 50;
const usual = { rate: 100, capacity: 100, latency: 50, showsLimits: true };
const manyGroups = { ...usual, groups: new Array<number>(300).fill(200) };

const scenarios: readonly (readonly [name: string, nature: SiteNature, adds?: number])[] = [
  ['read 300 groups, 60,000 memberships', manyGroups],
  ['… from a server that is silent about its limits', { ...manyGroups, showsLimits: false }],
  ['… that allows no burst', { ...manyGroups, showsLimits: false, capacity: 10 }],
  ['… of 400 ms', { ...manyGroups, latency: 400 }],
  ['… of 20 requests a second', { ...manyGroups, rate: 20, capacity: 20 }],
  ['read one group of 20,000', { ...usual, groups: [20_000] }],
  ['add 500', { ...usual, groups: [] }, 500],
  ['… to a silent server', { ...usual, groups: [], showsLimits: false }, 500],
  ['… to one of 20 requests a second', { ...usual, rate: 20, capacity: 20, groups: [] }, 500],
];

const rows = [];
for (const [name, nature, adds = 0] of scenarios) {
  if (!process.argv.slice(2).every((word) => name.includes(word))) continue;
  rows.push({ scenario: name, ...(await measure(nature, adds)) });
}
new Console(process.stdout).table(rows);

async function measure(nature: SiteNature, adds: number) {
  const server = await startPacedSite(nature);
  const site = connectSite({
    url: server.url,
    email: 'bench@example.com',
    token: 'not-a-real-token',
    timing: systemTiming,
  });
  const started = performance.now();
  const done = adds > 0 ? await add(site, adds) : await read(site, nature);
  const seconds = (performance.now() - started) / 1000;
  await site.close();
  server.close();

  const ideal = adds > 0 ? adds / nature.rate : idealReading(nature);
  const { requests, rejected, twice, tooEarly } = server.tally;
  return {
    done,
    requests,
    '429 %': round((100 * rejected) / requests),
    twice,
    tooEarly,
    seconds: round(seconds),
    ideal: round(ideal),
    ratio: round(seconds / ideal),
  };
}

async function read(site: ReturnType<typeof connectSite>, { groups }: SiteNature) {
  const wanted = groups.map((_, index) => ({ name: `group-${index}` }));
  const readings = await openSiteReader(site).readGroups(wanted);
  return readings.reduce(
    (sum, one) => sum + (one.kind === 'listed' ? one.listing.members.length : 0),
    0,
  );
}

async function add(site: ReturnType<typeof connectSite>, count: number) {
  const writer = openSiteWriter(site);
  const group = parseGroupId('group-0');
  const results = await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const account = parseAccountId(`712020:${index}`);
      if (group === undefined || account === undefined) throw new Error('Not an id.');
      return writer.add(group, account);
    }),
  );
  return results.filter(({ kind }) => kind === 'done').length;
}

/** In seconds. The groups are looked up first, and a group's size is known with its first page. */
function idealReading({ groups, rate, latency }: SiteNature): number {
  const pages = groups.map((members) => Math.ceil(members / pageCap));
  const requests = pages.reduce((sum, count) => sum + count, 0);
  const chain = 1 + Math.min(Math.max(...pages), 2);
  return Math.max(requests / rate, (chain * latency) / 1000);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
