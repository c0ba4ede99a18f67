/**
 * Reads what `npm audit --json` prints, and fails for known faults of the packages that are bundled. The others only
 * build and test.
 */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

interface Audit {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly range: string }>
  >;
}

const { vulnerabilities, message } = JSON.parse(await text(process.stdin)) as Audit;
if (vulnerabilities === undefined) throw new Error(`npm could not say: ${message ?? 'no result'}`);

const bill = JSON.parse(readFileSync('dist/bom.cdx.json', 'utf8')) as {
  readonly components: readonly { readonly name: string; readonly version: string }[];
};
for (const { name, version } of bill.components) {
  const known = vulnerabilities[name];
  if (known === undefined) continue;
  console.error(`${name} ${version}: ${known.severity}, in ${known.range}`);
  process.exitCode = 1;
}
