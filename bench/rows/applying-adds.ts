import { type Adding, addTo, withJiraJs, withNewman, withRollcall } from '../adding.ts';
import { companyOf } from '../company.ts';
import { type Effort, type Result, type Row, median, repeat } from '../measure.ts';
import { phasesOf, phasesText } from '../phases.ts';
import { idealApply } from '../ideal.ts';

const adds = 500;
const company = companyOf({ groups: 10, members: 40, adds });
const asArticles = `${adds} adds in 10 groups`;

export const applyWithLimits: Row = {
  number: 1,
  work: `${asArticles}, 50 ms latency, POST 100/s (bucket of 100)`,
  goal: 'at most 1.10 × the ideal, 429 at most 1 %, at least 8 × Newman',
  async measure({ runs }) {
    const latency = 0.05;
    const conditions = ['--latency', '50ms', '--limit', 'default'];
    const ours = await repeat(runs, () => addTo(company, conditions, withRollcall()));
    const newmans = await repeat(Math.min(runs, fewRuns), () =>
      addTo(company, conditions, withNewman),
    );
    const jiras = await repeat(runs, () => addTo(company, conditions, withJiraJs));
    const ideal = idealApply({ latency, rate: 100, adds });
    const [our, newman, jira] = [ours, newmans, jiras].map(secondsOf) as [number, number, number];
    const turnedAway = Math.max(...ours.map(shareOf429));
    const jiraRefused = median(jiras.map(shareOf429));
    return {
      measured: `${our.toFixed(2)} s: ${(our / ideal.seconds).toFixed(2)} × the ideal, 429 ${percent(turnedAway)}, ${(newman / our).toFixed(1)} × Newman`,
      met: our <= 1.1 * ideal.seconds && turnedAway <= 0.01 && newman >= 8 * our,
      details: `
${table([
  ['the ideal', ideal.seconds, ''],
  ['rollcall', our, `${requestsOf(ours)} requests, 429 ${percent(turnedAway)}`],
  ['Newman', newman, `${requestsOf(newmans)} requests`],
  ['jira.js, 32 at once', jira, `429 ${percent(jiraRefused)}: so many adds are not done`],
])}

The ideal: ${ideal.explained}

What is left above it: node itself, reading the files and the approved plan, planning, and the receipt; and 5 % of the bucket that is left in it on purpose, which is 50 ms. An eighth of Newman's time is ${(newman / 8).toFixed(2)} s here, and the ideal ${ideal.seconds.toFixed(2)} s: the bucket's ${ideal.flow.toFixed(2)} s are the same for everybody, so that ${(newman / ideal.seconds).toFixed(1)} × Newman is the most that is possible.

${phasesText(ours.map(phasesOf))}
`,
    };
  },
};

export const applyWithoutLimits: Row = {
  number: 2,
  work: `${asArticles}, without limits, 200 ms and 400 ms latency`,
  goal: 'at least 25 × Newman, at least as fast as jira.js with 32 in flight',
  async measure(effort) {
    const each = [await withoutLimits(200, effort), await withoutLimits(400, effort)];
    return {
      measured: each.map(({ measured }) => measured).join('; '),
      met: each.every(({ met }) => met),
      details: `
A server that shows no limits, and turns nothing away, is found out to have none: what is documented leaves first, faster with each answer, then a few requests more, and then as many as may be under way, which is 100. jira.js has 32 under way from its first request, and reads nothing: it needs 16 round trips for the adds; rollcall needs 10 for them, and 5 for reading, for seeing the first add by reading, and for confirming all.

${each.map(({ details }) => details).join('\n\n')}
`,
    };
  },
};

async function withoutLimits(milliseconds: number, { runs }: Effort): Promise<Result> {
  const conditions = ['--latency', `${milliseconds}ms`];
  const ours = await repeat(runs, () => addTo(company, conditions, withRollcall()));
  const jiras = await repeat(runs, () => addTo(company, conditions, withJiraJs));
  const newmans = [await addTo(company, conditions, withNewman)];
  const [our, newman, jira] = [ours, newmans, jiras].map(secondsOf) as [number, number, number];
  return {
    measured: `${milliseconds} ms: ${our.toFixed(2)} s, ${(newman / our).toFixed(1)} × Newman, ${(jira / our).toFixed(2)} × jira.js`,
    met: newman >= 25 * our && our <= jira,
    details: `
At ${milliseconds} ms:

${table([
  ['rollcall', our, `${requestsOf(ours)} requests`],
  ['Newman', newman, 'one run: it waits for each request'],
  ['jira.js, 32 at once', jira, ''],
])}

${phasesText(ours.map(phasesOf))}
`,
  };
}

/** Newman's time is that of its requests, one after the other: it hardly differs between runs, which take a minute. */
const fewRuns = 3;

function secondsOf(runs: readonly Adding[]): number {
  return median(runs.map(({ seconds }) => seconds));
}

function requestsOf(runs: readonly Adding[]): number {
  return median(runs.map(({ served }) => served.length));
}

function shareOf429({ served }: Adding): number {
  return served.filter(({ status }) => status === 429).length / served.length;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function table(rows: readonly (readonly [who: string, seconds: number, note: string])[]): string {
  const lines = rows.map(
    ([who, seconds, note]) => `| ${who} | ${seconds.toFixed(2)} s | ${note} |`,
  );
  return ['| | time | |', '|---|---|---|', ...lines].join('\n');
}
