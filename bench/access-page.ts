/**
 * How the access page of a big company does, in a browser that is installed: the size of the file, the time to the first
 * paint, and for each letter of a search the time until what is found is drawn. Run: npx tsx bench/access-page.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import * as assets from '../src/report/page/assets.js';
import { historyOf } from '../src/report/history/history.ts';
import type { Instant } from '../src/model/instant.ts';
import { pageHtml } from '../src/report/page/page-html.ts';
import { chromePath } from '../test/report/page/browser.ts';
import { receiptOf } from '../test/report/history/receipts.ts';
import { pageOf } from '../test/support/page.ts';
import type { WorldSpec } from '../test/support/world.ts';

/** When the browser had painted what there is to see, and not only that something is to come. */
const largestPaint = `new Promise((resolve) => new PerformanceObserver(
  (list) => resolve(list.getEntries().at(-1).startTime),
).observe({ type: 'largest-contentful-paint', buffered: true }))`;

const [people, groups, memberships] = [10_000, 1_000, 50_000];
const folder = mkdtempSync(join(tmpdir(), 'rollcall-page-'));
try {
  const file = join(folder, 'access.html');
  const started = performance.now();
  const html = pageHtml(pageOf(company(), { history: history() }).data, assets);
  writeFileSync(file, html);
  report('made in', performance.now() - started, 'ms');
  report('size', Buffer.byteLength(html) / 1024 / 1024, 'MB');
  await measure(pathToFileURL(file).href);
} finally {
  rmSync(folder, { recursive: true });
}

function report(what: string, value: number, unit: string): void {
  process.stdout.write(
    `${what.padEnd(34)}${value.toFixed(value < 20 ? 1 : 0).padStart(7)} ${unit}\n`,
  );
}

function handle(index: number): string {
  return `person-${String(index).padStart(5, '0')}`;
}

function membersOf(group: number): readonly string[] {
  const each = memberships / groups;
  return [
    ...new Set(Array.from({ length: each }, (_, at) => handle((group * 37 + at * 211) % people))),
  ];
}

function company(): WorldSpec {
  const first = [
    'Verna',
    'Dorice',
    'Anissa',
    'Florian',
    'Janaye',
    'Åse',
    'Nguyễn',
    'Иван',
    'Rachael',
  ];
  const last = ['Dillow', 'Snapper', 'Melmeth', 'Toten', 'Float', 'Bjørnstad', 'Văn Hà', 'Петров'];
  return {
    groups: Object.fromEntries(
      Array.from({ length: groups }, (_, index) => {
        const members = membersOf(index);
        const wanted = members.map((user, at) =>
          at % 9 === 0 ? { user, until: '2026-12-10', because: `OPS-${index}` } : user,
        );
        return [
          `team-${String(index).padStart(4, '0')}`,
          { live: members.slice(1), members: wanted, owners: [`@banc/leads-${index % 40}`] },
        ];
      }),
    ),
    accounts: Object.fromEntries(
      Array.from({ length: people }, (_, index) => [
        handle(index),
        {
          name: `${first[index % first.length] ?? ''} ${last[index % last.length] ?? ''} ${index}`,
        },
      ]),
    ),
  };
}

/** Everybody has joined once, by one of five hundred pull requests. */
function history() {
  const receipts = Array.from({ length: 500 }, (_, pull) =>
    receiptOf({
      finished: new Date(Date.UTC(2025, 0, 1) + pull * 86_400_000)
        .toISOString()
        .replace('.000', ''),
      pulls: [pull + 1],
      changes: [2 * pull, 2 * pull + 1].flatMap((group) =>
        membersOf(group).map((who) => `+ team-${String(group).padStart(4, '0')} ${who}`),
      ),
    }),
  );
  return historyOf({ receipts, versions: [], until: Date.UTC(2026, 10, 23) as Instant });
}

async function measure(address: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromePath ?? '',
    args: ['--no-sandbox'],
  });
  try {
    for (const view of ['overview', 'groups', 'people', 'matrix']) {
      const paints: number[] = [];
      // Other work on the machine only ever makes it slower.
      for (let run = 0; run < 5; run++) {
        const page = await browser.newPage();
        await page.goto(`${address}#/${view}`);
        await page.waitForSelector('main h1');
        paints.push(await page.evaluate<number>(largestPaint));
        await page.close();
      }
      report(`${view}: painted`, Math.min(...paints), 'ms');
    }
    const times: number[] = [];
    for (const query of ['dillow verna 12', 'person-00123', 'петров']) {
      const runs: (readonly number[])[] = [];
      for (let run = 0; run < 3; run++) runs.push(await timesOf(query, browser, address));
      times.push(...Array.from(query, (_, key) => Math.min(...runs.map((each) => each[key] ?? 0))));
    }
    report('search: slowest letter', Math.max(...times), 'ms');
    report('search: usual letter', times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0, 'ms');
  } finally {
    await browser.close();
  }
}

/** How long each letter of a query takes, on a page that was just opened. */
async function timesOf(query: string, browser: Browser, address: string) {
  const page = await browser.newPage();
  await page.goto(`${address}#/people`);
  await page.getByLabel('Find a person').focus();
  const times: number[] = [];
  for (const key of query) times.push(await page.evaluate<number>(typed(key)));
  await page.close();
  return times;
}

/** Types a letter, and gives the time until the browser has laid out what was found. */
function typed(key: string): string {
  return `new Promise((resolve) => {
    const field = document.activeElement;
    const started = performance.now();
    field.value += ${JSON.stringify(key)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => {
      document.body.getBoundingClientRect();
      resolve(performance.now() - started);
    }));
  })`;
}
