import { createHash } from 'node:crypto';
import type { PageData } from './page-data.ts';

/** What the browser is given: made from src/report/page/browser by `npm run generate`. */
export interface PageAssets {
  readonly pageScript: string;
  readonly pageStyle: string;
  /** Of the packages whose code is in the script. */
  readonly pageLicences: string;
}

/**
 * The page in one file. It asks nobody for anything: the browser runs this script and this style, by their hashes, and
 * refuses to load or to send whatever else. Names stand in the data alone, which is never read as markup.
 */
export function pageHtml(data: PageData, assets: PageAssets): string {
  const { pageScript, pageStyle, pageLicences } = assets;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(pageScript)}`,
    `style-src ${hashOf(pageStyle)}`,
    // The icon, which is empty: without one the browser asks the server for its own.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>Access</title>
<style>${pageStyle}</style>
</head>
<body>
<div id="page"><p class="starting">The page is opening.</p></div>
<noscript><p class="starting">This page shows its data with JavaScript, which is off here.</p></noscript>
<script type="application/json" id="licences">${jsonBlock(pageLicences)}</script>
<script type="application/json" id="data">${jsonBlock(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** JSON in which nothing can end the element that holds it, or begin another. */
function jsonBlock(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
