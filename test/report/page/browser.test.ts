import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as assets from '../../../src/report/page/assets.js';
import { pageHtml } from '../../../src/report/page/page-html.ts';
import { historyOf } from '../../../src/report/history/history.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { receiptOf } from '../history/receipts.ts';
import { pageOf } from '../../support/page.ts';
import type { WorldSpec } from '../../support/world.ts';
import { barriersOf, chromePath, isRequired, openBrowser } from './browser.ts';

const nasty =
  '<img src=x onerror="document.title=1">&amp;</script><script>document.title=2</script>';
const crowd = Array.from({ length: 400 }, (_, index) => `p${String(index).padStart(3, '0')}`);

/** A group of 400, one that drifts, one that an identity provider fills, and somebody with a hostile name. */
const spec: WorldSpec = {
  groups: {
    everyone: { live: crowd, members: [{ set: 'all' }], owners: ['@banc/it'] },
    oslo: {
      live: ['p000', 'verna', 'mallory'],
      members: [
        'p000',
        { user: 'verna', until: '2026-12-01', because: 'OPS-7' },
        'mallory',
        'p001',
      ],
      owners: ['@banc/oslo'],
    },
    lille: { live: ['p000', 'p002', 'p003'], members: ['p000'], mode: 'authoritative' },
    ad: { live: ['p000'], members: [], synced: true },
  },
  sets: { all: { members: crowd } },
  accounts: {
    p000: { name: 'Ása Þórsdóttir' },
    verna: { name: 'Verna Dillow' },
    mallory: { name: nasty, status: 'deactivated' },
  },
};
const history = historyOf({
  receipts: [
    receiptOf({ finished: '2026-09-01T09:00:00Z', pulls: [7], changes: ['+ oslo verna'] }),
    receiptOf({ finished: '2026-10-01T09:00:00Z', pulls: [8], changes: ['+ oslo p009'] }),
    receiptOf({ finished: '2026-11-01T09:00:00Z', pulls: [9], changes: ['- oslo p009'] }),
  ],
  versions: [],
  until: Date.parse('2026-11-23T09:00:00Z') as Instant,
});

it.runIf(isRequired)('a browser is there, as CI asks for it', () => {
  expect(chromePath).toBeDefined();
});

describe.skipIf(chromePath === undefined)('in a browser (skipped where none is installed)', () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  let address: string;
  /** What went wrong in the page, or would have left it. */
  const wrong: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rollcall-page-'));
    const file = join(folder, 'access.html');
    const repository = 'https://github.com/banc/access';
    await writeFile(file, pageHtml(pageOf(spec, { history, repository }).data, assets));
    address = pathToFileURL(file).href;
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(0);
    page.on('console', (message) => void wrong.push(message.text()));
    page.on('pageerror', (error) => void wrong.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) wrong.push(request.url());
    });
    await page.goto(address);
  });

  afterEach(() => {
    expect(wrong.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** Leads to a place of the page, without what was typed at another. */
  async function open(place: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(`${address}#/${place}`);
    await page.waitForSelector('main h1');
  }

  /** The same, as a link of the page does. */
  async function go(place: string): Promise<void> {
    await page.evaluate(`location.hash = ${JSON.stringify(`#/${place}`)}`);
    await page.waitForFunction(`document.querySelector('h1:focus, h1') !== null`);
  }

  /** The names that a table shows. */
  const names = () => page.locator('main tbody th a').allTextContents();
  const status = () => page.locator('[role=status]').textContent();

  it('finds people as somebody types, and keeps that in the address', async () => {
    await open('people');
    expect(await status()).toBe('402 people');
    await page.getByLabel('Find a person').pressSequentially('thorsd asa');
    await expect.poll(names).toEqual(['Ása Þórsdóttir']);
    expect(await status()).toBe('1 of 402 people');
    await page.waitForURL(/q=thorsd\+asa/u);
    await page.reload();
    await expect.poll(names).toEqual(['Ása Þórsdóttir']);
  });

  it('narrows groups by owner and by what is special, and people the same', async () => {
    await open('groups');
    await page.getByLabel('Drifted').check();
    await expect.poll(names).toEqual(['lille', 'oslo']);
    await page.getByLabel('Owner').selectOption('@banc/oslo');
    await expect.poll(names).toEqual(['oslo']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(names).toHaveLength(4);
    await go('people?only=ending');
    await expect.poll(names).toEqual(['Verna Dillow']);
  });

  it('draws of a long table what the screen shows, and all of it on paper', async () => {
    await open('people');
    const rows = page.locator('tr[data-index]');
    expect(await rows.count()).toBeLessThan(100);
    expect(await page.locator('table').getAttribute('aria-rowcount')).toBe('403');
    // Rows are measured as they appear, so the end can move while the page goes there.
    await expect
      .poll(async () => {
        await page.keyboard.press('End');
        return (await names()).at(-1);
      })
      .toBe('Verna Dillow');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => rows.count()).toBe(402);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: null });
  });

  it('draws no more of what is found than the screen shows, and says how many there are', async () => {
    await open('people');
    await page.getByLabel('Find a person').fill('p1');
    await expect.poll(status).toBe('100 of 402 people');
    expect(await page.locator('table').getAttribute('aria-rowcount')).toBe('101');
    expect(await page.locator('tr[data-index]').count()).toBeLessThan(80);
  });

  it('shows a person: every group, since when, by whom, until when, through what', async () => {
    await open('person/0-verna');
    expect(await page.locator('h1').textContent()).toBe('Verna Dillow');
    const [row] = await page.locator('tr[data-index]').allTextContents();
    expect(row).toContain('2026-09-01 #7');
    expect(row).toContain('by dorice');
    expect(row).toContain('approved by steve');
    expect(row).toContain('2026-12-01');
    expect(row).toContain('OPS-7');
    await go('person/0-p001');
    await expect
      .poll(() => page.locator('tr[data-index]').allTextContents())
      .toEqual([expect.stringContaining('set all'), expect.stringContaining('to add')]);
  });

  it('shows a group: its members, and who joined and left in a chart', async () => {
    await open('group/g-oslo');
    expect(await names()).toContain('Verna Dillow');
    const chart = page.getByRole('img', { name: /oslo: .* 2 joined, 1 left/u });
    expect(await chart.locator('rect.joined').count()).toBe(3);
    const past = page.getByRole('region', { name: 'Joined and left' }).locator('tr[data-index]');
    expect(await past.first().textContent()).toContain('left#9');
  });

  it('shows the matrix, of which one cell is in the way of Tab and arrows lead to the others', async () => {
    await open('matrix');
    const at = () => page.evaluate(`document.activeElement?.getAttribute('aria-label')`);
    await page.locator('[role=gridcell][tabindex="0"]').focus();
    expect(await at()).toBe(
      `${(await page.locator('[role=rowheader] a').first().textContent()) ?? ''}, ad: not in`,
    );
    await page.keyboard.press('Control+End');
    await expect.poll(at).toBe('Verna Dillow, oslo: in');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(at).toBe('Verna Dillow, lille: not in');
    expect(await page.locator('[role=gridcell][tabindex="0"]').count()).toBe(1);
  });

  it('shows the plan before and after', async () => {
    await open('plan');
    expect(await page.locator('.lead').textContent()).toMatch(
      /^1 to add, \d to remove in 2 groups/u,
    );
    const bars = page.getByRole('img', {
      name: '3 before, of whom 0 leave; 4 after, of whom 1 join',
    });
    expect(await bars.count()).toBe(1);
  });

  it('is used with the keyboard alone', async () => {
    await open('overview');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.getByRole('link', { name: /^Groups/u }).press('Enter');
    await expect.poll(() => page.locator('h1:focus').textContent()).toBe('Groups');
    await page.getByRole('link', { name: 'ad', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').textContent()).toBe('everyone');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1:focus').textContent()).toBe('everyone');
    expect(await page.title()).toContain('everyone');
    await page.goBack();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Groups');
  });

  it('leaves hostile names what they are: names', async () => {
    for (const place of ['people?q=img', 'person/0-mallory', 'group/g-oslo', 'matrix?q=img']) {
      await open(place);
      await expect.poll(() => page.locator('main').textContent()).toContain(nasty);
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.title()).not.toMatch(/^[12]$/u);
    }
  });

  it.each([
    ['light', ['overview', 'groups', 'group/g-oslo']],
    ['dark', ['plan', 'matrix']],
  ] as const)('keeps nobody out, where it is %s', async (colorScheme, places) => {
    await page.emulateMedia({ colorScheme });
    for (const place of places) {
      await go(place);
      expect([place, await barriersOf(page)]).toEqual([place, []]);
    }
  });

  it('fits a screen of 360 pixels', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    for (const place of [
      'overview',
      'groups',
      'people',
      'matrix',
      'plan',
      'about',
      'group/g-oslo',
    ]) {
      await go(place);
      const width = () => page.evaluate('document.documentElement.scrollWidth');
      await expect.poll(width, { message: place }).toBe(360);
    }
  });
});
