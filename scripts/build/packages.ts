import { readFileSync, readdirSync } from 'node:fs';
import type { Metafile } from 'esbuild';

/** A package whose code is in what is built. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX has it. */
  readonly license: string;
  /** The text that has to come along. */
  readonly text: string;
}

/** Its code is in src/, written by `npm run generate`. */
export const generators: readonly string[] = ['node_modules/ajv'];

/**
 * Every package that has code in an output, and those whose code came in otherwise, by name. Throws for one that says
 * nothing of its licence.
 */
export function bundledPackages(
  metafiles: readonly Metafile[],
  others: readonly string[] = [],
): readonly BundledPackage[] {
  const folders = new Set(others);
  for (const { inputs } of metafiles.flatMap(({ outputs }) => Object.values(outputs))) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? [];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders]
    .map(readPackage)
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const { name, version, license } = manifest;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
  if (license === undefined || file === undefined) {
    throw new Error(`${name} ${version} does not say under which licence it is, or not in full.`);
  }
  return { name, version, license, text: readFileSync(`${folder}/${file}`, 'utf8').trim() };
}

/** For people: what is in the bundle, and under which terms. */
export function licencesText(packages: readonly BundledPackage[]): string {
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const contents = packages.map(({ name, version, license }) => `${name} ${version} (${license})`);
  return `${[
    `rollcall holds code of these packages:\n\n${contents.join('\n')}`,
    ...packages.map(
      ({ name, version, license, text }) =>
        `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}`,
    ),
  ].join(rule)}\n`;
}

/** For scanners: the same as a software bill of materials, in the form of CycloneDX. */
export function softwareBill(packages: readonly BundledPackage[], version: string): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'rollcall', version } },
    components: packages.map(({ name, version, license }) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [/[ (]/u.test(license) ? { expression: license } : { license: { id: license } }],
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
