import { posix } from 'node:path';
import type { Metafile } from 'esbuild';

/** Modules that are loaded together, and the entries that load them. */
export interface Layer {
  readonly name: string;
  readonly modules: readonly string[];
  readonly entries: ReadonlySet<string>;
}

/** What each layer is made of: what one of these entries loads, and is in no layer before it. */
const layers: readonly (readonly [name: string, entries: readonly string[]])[] = [
  ['start', ['entry:src/cli/main.ts']],
  ['files', ['entry:src/commands/validate/validate.ts']],
  ['work', ['entry:plan', 'entry:live']],
];

/**
 * Sorts what several entries share into few layers. Node takes a millisecond or so for each file that it loads, and
 * esbuild makes one of what just the same entries share: fifty of them for `rollcall plan`.
 */
export function layersOf({ outputs }: Metafile): readonly Layer[] {
  const reached = new Map<string, ReadonlySet<string>>();
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint !== undefined) reached.set(entryPoint, modulesFrom(path, outputs));
  }
  const entriesOf = (module: string) =>
    [...reached].flatMap(([entry, modules]) => (modules.has(module) ? [entry] : []));
  const taken = new Set<string>();
  return layers.map(([name, beginnings]) => {
    const modules = [...new Set(beginnings.flatMap((entry) => [...(reached.get(entry) ?? [])]))]
      .filter((module) => !taken.has(module) && isSource(module))
      .filter((module) => name === 'start' || entriesOf(module).length > 1)
      .sort();
    for (const module of modules) taken.add(module);
    return { name, modules, entries: new Set(modules.flatMap(entriesOf)) };
  });
}

/** Whatever is not ours comes along with what uses it. */
function isSource(module: string): boolean {
  return module.startsWith('src/');
}

/** What an output holds, and what it loads at once. */
function modulesFrom(path: string, outputs: Metafile['outputs']): ReadonlySet<string> {
  const seen = new Set([path]);
  for (const each of seen) {
    for (const { path: other, kind } of outputs[each]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[other] !== undefined)
        seen.add(posix.normalize(other));
    }
  }
  return new Set([...seen].flatMap((each) => Object.keys(outputs[each]?.inputs ?? {})));
}
