import { readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { bundledPackages, licencesText } from '../build/packages.ts';

const banner =
  '// Generated from src/report/page/browser and package-lock.json by scripts/generate.ts. Change those instead.\n';
const folder = 'src/report/page/browser';

/** What the browser runs, in one piece. Its metafile says whose code it holds. */
export function bundlePage() {
  return build({
    entryPoints: [`${folder}/main.tsx`],
    outfile: 'page.js',
    write: false,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: ['chrome115', 'firefox115', 'safari16.5'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
}

/** src/report/page/assets.js: the script and the style of the page, and the licences of what is in it. */
export async function pageAssets(): Promise<string> {
  const { outputFiles, metafile } = await bundlePage();
  const style = await transform(readFileSync(`${folder}/style.css`, 'utf8'), {
    loader: 'css',
    minify: true,
  });
  const assets = {
    pageScript: outputFiles[0]?.text ?? '',
    pageStyle: style.code,
    pageLicences: licencesText(bundledPackages([metafile])),
  };
  const lines = Object.entries(assets).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
  );
  return `${banner}${lines.join('')}`;
}

export function pageAssetTypes(): string {
  const names = ['pageScript', 'pageStyle', 'pageLicences'];
  return `${banner}\n${names.map((name) => `export const ${name}: string;\n`).join('')}`;
}
