import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundle } from './bundle.ts';

/** The processes that tests start are built from the sources that stand here now. */
export default function build(): void {
  const root = resolve(import.meta.dirname, '../..');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd: root });
  run('scripts/build.ts');
  run('scripts/bundle.ts', '--to', bundle);
}
