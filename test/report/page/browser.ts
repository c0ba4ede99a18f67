import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type Page, chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser that is installed already: none is downloaded. */
export const chromePath = [process.env['CHROME_PATH'] ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);

/** CI sets it: a browser that went missing is a failure there, and not a reason to look at nothing. */
export const isRequired = process.env['ROLLCALL_BROWSER_TESTS'] === 'required';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromePath ?? '',
    // What it shows is our own file, and root has no sandbox.
    args: ['--no-sandbox'],
    timeout: 0,
  });
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What keeps people out of what the page shows now: serious faults and worse, by their rules and places. */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
