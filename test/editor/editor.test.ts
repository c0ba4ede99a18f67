import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { exampleFiles } from '../../scripts/generate/files-reference.ts';
import { readSchema, refName, type Schema, yamlKinds } from '../../scripts/generate/schema.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';
import { mistakes } from './mistakes.ts';

type YamlKind = (typeof yamlKinds)[number];

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.close());

/** Opens a file of that kind, where such files are. */
function open(kind: YamlKind, text: string) {
  const file = exampleFiles[kind];
  const up = file.includes('/') ? '../..' : '..';
  const modeline = `# yaml-language-server: $schema=${up}/schemas/${kind}.schema.json\n`;
  return server.open(join('memberships', file), modeline + text);
}

const sample = readdirSync('memberships', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);

// Each is a file of its own, and the server takes its time with every one.
describe.concurrent('in an editor', () => {
  it.each(sample)(
    '%s of the sample is sound, by the schema that its first line names',
    async (file) => {
      const path = join('memberships', file);
      const text = readFileSync(path, 'utf8');
      const { diagnostics, hover } = await server.open(path, text.replace(/^\w/mu, '$&|'));
      expect(diagnostics).toEqual([]);
      // Without a schema there would be nothing to say.
      expect(await hover()).toContain('.schema.json');
    },
  );

  describe.each(yamlKinds)('in a file of the kind %s', (kind) => {
    const schema = readSchema(kind);
    const example = schema.examples?.at(-1) as Readonly<Record<string, unknown>>;

    it('every key is offered, with what it is for', async () => {
      const { complete } = await open(kind, '|');
      const offered = await complete();
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        const item = offered.find(({ label, insertText }) => label === key && insertText !== '');
        expect(textOf(item), key).toContain(descriptionOf(property, schema));
      }
    });

    it.each(Object.keys(example))('%s tells what it is for', async (key) => {
      const { diagnostics, hover } = await open(kind, marked(stringify(example), key));
      expect(diagnostics).toEqual([]);
      const { markdownDescription, description } = resolved(schema.properties?.[key], schema);
      expect(plain(await hover())).toContain(plain(markdownDescription ?? description ?? ''));
    });
  });

  describe.each<[string, YamlKind, string, readonly string[]]>([
    ['a target', 'config', 'target:\n  |\n', ['site', 'sandbox', 'organization']],
    ['guards', 'config', 'guards:\n  |\n', ['removals', 'protect']],
    [
      'limits',
      'config',
      'guards:\n  removals:\n    |\n',
      ['percent', 'atLeast', 'atMost', 'total'],
    ],
    ['protection', 'config', 'guards:\n  protect:\n    |\n', ['groups', 'accounts']],
    ['a mode', 'group', 'group: a\nmode: |\n', ['authoritative', 'additive']],
    [
      'a member',
      'group',
      'group: a\nmode: additive\nmembers:\n  - user: a@example.com\n    |\n',
      ['from', 'until', 'because', 'pending'],
    ],
    ['a consent', 'consents', 'consents:\n  - |\n', ['because', 'until', 'removals', 'total']],
    ['a leaver', 'leavers', 'leavers:\n  - |\n', ['user', 'on', 'because']],
  ])('in %s', (_, kind, text, keys) => {
    it('every key is offered', async () => {
      const { complete } = await open(kind, text);
      expect((await complete()).map(({ label }) => label)).toEqual(
        expect.arrayContaining([...keys]),
      );
    });
  });

  describe('a mistake is underlined', () => {
    it.each(mistakes)('$mistake', async ({ kind, text, says, at }) => {
      const { diagnostics } = await open(kind, text);
      const lines = text.split('\n');
      const told = diagnostics.map(({ message, range, severity }) => ({
        message,
        severity,
        // The modeline is line 0.
        at: lines[range.start.line - 1]?.slice(range.start.character),
      }));
      expect(told).toContainEqual({
        message: expect.stringMatching(says) as string,
        severity: 1,
        at: expect.stringMatching(new RegExp(`^${at}`, 'u')) as string,
      });
    });
  });

  describe('a snippet makes what is sound', () => {
    const places: readonly (readonly [YamlKind, string, Schema | undefined])[] = [
      ...yamlKinds.map((kind) => [kind, '|', readSchema(kind)] as const),
      ['config', 'target:\n  |\n', readSchema('config').definitions?.['target']],
      [
        'group',
        'group: a\nmode: additive\nmembers:\n  - |\n',
        readSchema('group').definitions?.['member'],
      ],
      ['set', 'set: a\nmembers:\n  - |\n', readSchema('set').definitions?.['member']],
      ['consents', 'consents:\n  - |\n', readSchema('consents').definitions?.['consent']],
      ['leavers', 'leavers:\n  - |\n', readSchema('leavers').definitions?.['leaver']],
      ['policies', 'policies:\n  - |\n', readSchema('policies').definitions?.['policy']],
    ];
    const snippets = places.flatMap(([kind, text, schema]) =>
      (schema?.defaultSnippets ?? []).map(({ label }) => ({ kind, text, label })),
    );

    it.each(snippets)('$kind, $text: $label', async ({ kind, text, label }) => {
      const { complete } = await open(kind, text);
      const item = (await complete()).find((each) => each.label === label);
      const { diagnostics } = await open(kind, inserted(text, item));
      expect(diagnostics).toEqual([]);
    });

    it('there are some for every kind of file', () => {
      expect(new Set(snippets.map(({ kind }) => kind))).toEqual(new Set(yamlKinds));
    });
  });
});

/** The text with the cursor in the key, which begins a line. */
function marked(text: string, key: string): string {
  return text.replace(new RegExp(`^${key}:`, 'mu'), `${key.slice(0, 1)}|${key.slice(1)}:`);
}

function resolved(property: Schema = {}, { definitions = {} }: Schema): Schema {
  const referred = property.$ref === undefined ? {} : definitions[refName(property.$ref)];
  return { ...referred, ...property };
}

function descriptionOf(property: Schema, schema: Schema): string {
  return resolved(property, schema).description ?? '';
}

function textOf(item: CompletionItem | undefined): string {
  const documentation = item?.documentation ?? '';
  return typeof documentation === 'string' ? documentation : documentation.value;
}

/** Without what Markdown escapes, and where its lines end. */
function plain(text: string): string {
  return text.replaceAll(/\\(?=[^\w\s])/gu, '').replaceAll(/\s+/gu, ' ');
}

/** What an editor makes of a chosen item when nothing in it is changed: later lines are indented as the first. */
function inserted(text: string, item: CompletionItem | undefined): string {
  const { newText } = item?.textEdit as TextEdit;
  const line = text.split('\n').find((each) => each.includes('|')) ?? '';
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const filled = newText.replaceAll(/\$\{\d+:([^}]*)\}/gu, '$1').replaceAll(/\$\d+/gu, '');
  return text.replace('|', () => filled.replaceAll('\n', `\n${indent}`));
}
