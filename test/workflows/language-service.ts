import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { ValidationConfig } from '@actions/languageservice';
import type { File } from './actionlint.ts';
import { textOf } from './workflows.ts';

interface Fault {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface Service {
  readonly TextDocument: {
    readonly create: (uri: string, language: string, version: number, text: string) => object;
  };
  readonly validate: (document: object, config: ValidationConfig) => Promise<readonly Fault[]>;
}

export type Check = (file: File) => Promise<readonly string[]>;

/** GitHub's own editor service. Bundled first: it imports JSON in a way that Node does not take. */
export async function openLanguageService(): Promise<Check> {
  const { TextDocument, validate } = await (loaded ??= load());
  const config = {
    fileProvider: {
      getFileContent: (file: { readonly path?: string; readonly repository?: string }) => {
        const name = (file.path ?? '').replace(/^\.\//u, '');
        return Promise.resolve({ name, content: textOf(name) });
      },
    },
  } as ValidationConfig;
  return async ({ path, text }) => {
    const found = await validate(TextDocument.create(`file:///${path}`, 'yaml', 0, text), config);
    return found.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`);
  };
}

let loaded: Promise<Service> | undefined;

async function load(): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-lint-'));
  try {
    const outfile = join(folder, 'language-service.mjs');
    await build({
      stdin: {
        contents: `export { validate } from '@actions/languageservice';
          export { TextDocument } from 'vscode-languageserver-textdocument';`,
        resolveDir: import.meta.dirname,
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    return (await import(pathToFileURL(outfile).href)) as Service;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
