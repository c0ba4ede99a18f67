import type { Plugin } from 'esbuild';

/** What dependencies load of Node for something that rollcall does not do, and what they make do with in its place. */
const unused: Readonly<Record<string, { readonly by: RegExp; readonly instead: string }>> = {
  // Commands in programs of their own.
  'node:child_process': { by: /[\\/]node_modules[\\/]commander[\\/]/u, instead: '{}' },
  // Only with allowH2. Without HTTP/2, undici puts just this in its place.
  'node:http2': { by: /[\\/]node_modules[\\/]undici[\\/]/u, instead: '{ constants: {} }' },
};

/** Leaves them out: to load these two takes as long as half of `node -e 0`. */
export function unusedBuiltins(): Plugin {
  return {
    name: 'unused-builtins',
    setup(build) {
      build.onResolve({ filter: /^node:(?:child_process|http2)$/ }, ({ path, importer }) =>
        unused[path]?.by.test(importer) === true ? { path, namespace: 'unused' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
        contents: `module.exports = ${unused[path]?.instead ?? '{}'};`,
      }));
    },
  };
}
