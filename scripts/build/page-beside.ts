import { posix } from 'node:path';
import type { Plugin } from 'esbuild';

const assets = 'src/report/page/assets.js';

/**
 * Leaves what the browser runs of the access page where it stands in the repository, which an action comes with as a
 * whole: every step loads the action, and only `rollcall report` needs that.
 */
export function pageBeside(outputFolder: string): Plugin {
  return {
    name: 'page-beside',
    setup(build) {
      build.onResolve({ filter: /\/report\/page\/assets\.js$/ }, () => ({
        path: posix.relative(outputFolder, assets),
        external: true,
      }));
    },
  };
}
