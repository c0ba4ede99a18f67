import { readFileSync, readdirSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Layer } from './layers.ts';

/** What is loaded together, by where it stands; the first that fits counts. */
const groups: readonly (readonly [name: string, paths: RegExp])[] = [
  ['workbook', /^src\/csv\/xlsx\//u],
  ['github', /^src\/(?:github|commands\/ci)\/|^src\/commands\/doctor\/repository/u],
  ['live', /^src\/(?:live|shell|sandbox|commands\/(?:doctor|sandbox))\//u],
  ['edit', /^src\/(?:csv|amend|commands\/(?:amend|consent|import|init|set|tidy|undo))\//u],
  ['plan', /^src\/(?:render|commands\/(?:plan|apply|explain))\//u],
];

/**
 * Lets what is imported dynamically come in a few groups, each with the layers that it loads. Node takes a millisecond or
 * two for each file, and esbuild makes one for each set of modules that the same entries share: four times as many when
 * every command is an entry.
 */
export function groupChunks(layers: readonly Layer[] = []): Plugin {
  const members = groupMembers();
  return {
    name: 'group-chunks',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = relative(process.cwd(), resolve(resolveDir, path)).replaceAll('\\', '/');
        return { path: groupOf(file) ?? file, namespace: 'entry' };
      });
      build.onResolve({ filter: /^layer:/ }, ({ path }) => ({ path, namespace: 'layer' }));
      build.onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
        contents: [
          ...layers.flatMap(({ name, entries }) =>
            entries.has(`entry:${path}`) ? [`import 'layer:${name}';\n`] : [],
          ),
          // No two files export the same name: scripts/structure.ts holds that.
          ...(members.get(path) ?? [path]).map((file) => `export * from './${file}';\n`),
        ].join(''),
        resolveDir: process.cwd(),
      }));
      build.onLoad({ filter: /.*/, namespace: 'layer' }, ({ path }) => {
        const { modules = [] } = layers.find(({ name }) => path === `layer:${name}`) ?? {};
        const contents = modules.map((file) => `import './${file}';\n`).join('');
        return { contents, resolveDir: process.cwd() };
      });
    },
  };
}

/** The modules that are imported dynamically, by group. */
function groupMembers(): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, Set<string>>();
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = posix.join('src', name.replaceAll('\\', '/'));
    const imports = readFileSync(file, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/gu);
    for (const [, target = ''] of imports) {
      const path = posix.join(posix.dirname(file), target);
      const group = groupOf(path);
      if (group !== undefined) members.set(group, (members.get(group) ?? new Set()).add(path));
    }
  }
  return new Map([...members].map(([group, files]) => [group, [...files].sort()]));
}

function groupOf(path: string): string | undefined {
  return groups.find(([, paths]) => paths.test(path))?.[0];
}
