import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The processes that tests start are built from the sources that stand here now. */
export default function build(): void {
  const root = resolve(import.meta.dirname, '../..');
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root });
}
