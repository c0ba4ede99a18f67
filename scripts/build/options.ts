import type { BuildOptions } from 'esbuild';

/** How sources and dependencies become files that Node runs as they are. Names stay, for stack traces. */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // The same in modules, of which only what is used is bundled. The other one asks the environment for each token.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  define: { 'Intl.Segmenter': 'LazySegmenter' },
  inject: ['scripts/build/lazy-segmenter.ts'],
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Some dependencies are CommonJS and require what Node has built in; a module has no `require` of its own. It is imported
 * under another name than dependencies import it by.
 */
export const requireBanner = [
  "import { createRequire as requireFrom } from 'node:module';",
  'const require = requireFrom(import.meta.url);',
].join('\n');
