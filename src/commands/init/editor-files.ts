import { readFile } from 'node:fs/promises';
import { type FileKind } from '../../declared/find-files.ts';
import { schemas } from './schemas.ts';

/** What an editor needs to complete files that are still empty, and what is left to people where they have settings. */
export interface EditorFiles {
  readonly texts: readonly [path: string, text: string][];
  readonly advice: readonly string[];
}

const settingsFile = '.vscode/settings.json';
const extensionsFile = '.vscode/extensions.json';
const extension = 'redhat.vscode-yaml';

/** A modeline is part of a file; these go by its path, so that a new one need not have one. */
export async function editorFiles(folder: string, schemaFolder: string): Promise<EditorFiles> {
  const associations = Object.fromEntries(
    (Object.keys(schemas) as FileKind[]).map((kind) => [
      `./${folder}/${schemaFolder}/${kind}.schema.json`,
      `${folder}/${filesOf(kind)}`,
    ]),
  );
  const [settings, extensions] = await Promise.all([settingsFile, extensionsFile].map(textOf));
  const lacking = Object.entries(associations).filter(
    ([schema]) => settings?.includes(schema.slice(2)) === false,
  );
  return {
    texts: [
      [settingsFile, jsonOf({ 'yaml.schemas': associations })],
      [extensionsFile, jsonOf({ recommendations: [extension] })],
    ],
    advice: [
      ...(lacking.length === 0
        ? []
        : [
            `${settingsFile} is yours. For editors to complete empty files, add to its "yaml.schemas": ${lacking.map((pair) => pair.map((text) => JSON.stringify(text)).join(': ')).join(', ')}`,
          ]),
      ...(extensions?.includes(extension) === false
        ? [`${extensionsFile} is yours. Add "${extension}" to its "recommendations".`]
        : []),
    ],
  };
}

/** Which files of the folder are of a kind. */
function filesOf(kind: FileKind): string {
  switch (kind) {
    case 'config':
      return 'rollcall.yaml';
    case 'group':
      return 'groups/**/*.yaml';
    case 'set':
      return 'sets/**/*.yaml';
    default:
      return `${kind}.yaml`;
  }
}

function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
