import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import lockfile from '../../package-lock.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { jobs } from '../workflows/workflows.ts';

const root = resolve(import.meta.dirname, '../..');
const text = (name: string) => readFile(join(root, name), 'utf8');

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

/** What `npm ci` installs, by its folder. */
const locked = Object.entries(lockfile.packages as Readonly<Record<string, Locked>>).filter(
  ([folder]) => folder !== '',
);

interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

async function billed(): Promise<readonly string[]> {
  const { components } = JSON.parse(await text('dist/bom.cdx.json')) as Bill;
  return components.map(({ name, version }) => `${name} ${version}`);
}

/** The packages whose licences come along with a bundle. */
const licensed = (licences: string) =>
  [...licences.matchAll(/^([^\s(]+ \d[^\s(]*) \([^)]+\)$/gmu)].map(([, name = '']) => name);

describe('What others wrote', () => {
  it('is installed by the lockfile alone, each package with its checksum', () => {
    const odd = locked.filter(
      ([, { integrity = '', link, resolved = 'https://registry.npmjs.org/' }]) =>
        link === true ||
        !integrity.startsWith('sha512-') ||
        !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(odd).toEqual([]);
    expect(lockfile.packages[''].devDependencies).toEqual(manifest.devDependencies);
  });

  it('runs no script where it is installed: esbuild has one, and does without', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripted.map(([folder]) => folder)).toEqual(['node_modules/esbuild']);
    const installs = jobs.flatMap(({ steps = [] }) =>
      steps.flatMap(({ run = '' }) => (/\bnpm (?:ci|i|install)\b/u.test(run) ? [run] : [])),
    );
    expect(new Set(installs)).toEqual(new Set(['npm ci --ignore-scripts']));
  });

  it('has a reason on record: each package that is asked for, and none besides', async () => {
    const decisions = await text('docs/decisions.md');
    const [, section = ''] = /\n## Dependencies\n([^]*?)(?=\n## |$)/u.exec(decisions) ?? [];
    const [bundled = '', developing = ''] = section.split('\nFor development:');
    const rows = [...bundled.matchAll(/^\| ([^|]+?) +\|/gmu)].flatMap(([, names = '']) =>
      names.split(', '),
    );
    const recorded = rows.filter((name) => name !== 'package' && !/^-+$/u.test(name));
    const asked = Object.keys(manifest.devDependencies);
    // Types come with what they describe.
    const named = (name: string) =>
      name.startsWith('@types/') ||
      recorded.includes(name) ||
      new RegExp(`(?<![\\w@/-])${name.replaceAll(/[/.]/gu, '\\$&')}(?![\\w/-])`, 'u').test(
        developing,
      );
    expect(asked.filter((name) => !named(name))).toEqual([]);
    expect(recorded.filter((name) => !asked.includes(name))).toEqual([]);
    expect(manifest).not.toHaveProperty('dependencies');

    const inside = new Set((await billed()).map((name) => name.split(' ')[0]));
    expect(recorded.filter((name) => !inside.has(name))).toEqual([]);
  });

  it('is in the bill of materials of a release: all that is bundled, as the lockfile has it', async () => {
    const bill = await billed();
    const known = new Set(
      locked.map(
        ([folder, { version = '' }]) => `${folder.replace(/^.*node_modules\//u, '')} ${version}`,
      ),
    );
    expect(bill.filter((name) => !known.has(name))).toEqual([]);
    for (const licences of ['dist/THIRD-PARTY-LICENSES.txt', 'action/THIRD-PARTY-LICENSES.txt']) {
      const names = licensed(await text(licences));
      expect(names.length).toBeGreaterThan(20);
      expect(names.filter((name) => !bill.includes(name))).toEqual([]);
    }
    const release = await text('.github/workflows/release.yml');
    expect(release).toMatch(/gh release create [^]*dist\/bom\.cdx\.json/u);
  });
});
