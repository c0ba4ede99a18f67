/**
 * Draws the pictures in the README from the sample: docs/plan.svg from what `rollcall plan` prints, and docs/access.png
 * from the page that `rollcall report` writes, where a browser is installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawPicture, pictured } from './generate/picture.ts';
import { chromePath, openBrowser } from '../test/report/page/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-picture-'));
try {
  const at = ['--at', '2026-11-23T09:00:00Z', '--state', folder];
  writeFileSync('docs/plan.svg', drawPicture(print([...pictured, '--state', folder])));
  const page = join(folder, 'access.html');
  print(['report', '--out', page, '--export', 'memberships/sandbox/users.csv', ...at]);
  if (chromePath === undefined)
    console.error('No browser is installed: docs/access.png stays as it is.');
  else writeFileSync('docs/access.png', await picture(`${pathToFileURL(page).href}#/matrix`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(args: readonly string[]): string {
  const env = { FORCE_COLOR: '1', PATH: process.env['PATH'] };
  return execFileSync(process.execPath, ['dist/rollcall.js', ...args], { encoding: 'utf8', env });
}

async function picture(address: string): Promise<Uint8Array> {
  const browser = await openBrowser();
  try {
    const viewport = { width: 760, height: 880 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 1.5 });
    await page.goto(address);
    await page.waitForSelector('[role=gridcell]');
    return await page.screenshot();
  } finally {
    await browser.close();
  }
}
