import { Document, isScalar, isSeq, visit } from 'yaml';
import { code, fenced, generatedFrom, linkTo, table } from './markdown.ts';
import type { yamlKinds } from './schema.ts';
import { jsonKinds, type Kind, readSchema, type Schema } from './schema.ts';
import { rowHeads, rowsOf, textOf, type Within } from './schema-rows.ts';
import { literal, typeText, type HeadingOf } from './schema-words.ts';

/** Where the example of each kind stands, in a folder of files. */
export const exampleFiles: Readonly<Record<(typeof yamlKinds)[number], string>> = {
  config: 'rollcall.yaml',
  group: 'groups/oslo-engineering.yaml',
  set: 'sets/oslo-team.yaml',
  accounts: 'accounts.yaml',
  leavers: 'leavers.yaml',
  consents: 'consents.yaml',
  policies: 'policies.yaml',
};
const order = Object.keys(exampleFiles) as readonly (typeof yamlKinds)[number][];
const valueHeading = 'Values';

/** docs/files.md: what every file holds, as its schema says. */
export function filesReference(): string {
  return [
    generatedFrom('schemas/'),
    '# Files',
    '',
    'People write the YAML files of a folder, `memberships/` unless `--dir` names another. `rollcall` writes plans and receipts.',
    ...table(
      ['file', 'holds'],
      [...order, ...jsonKinds].map((kind) => [
        linkTo(titleOf(kind), code(titleOf(kind))),
        firstSentence(kind),
      ]),
    ),
    'In every YAML file an unknown key is an error, and so is a key without a value: leave it out instead. With the first line, an editor that knows YAML schemas completes and checks as you type.',
    '',
    ...order.flatMap(yamlSection),
    ...valueSection(),
    ...jsonKinds.flatMap(jsonSection),
  ].join('\n');
}

function titleOf(kind: Kind): string {
  return readSchema(kind).title ?? kind;
}

function firstSentence(kind: Kind): string {
  return /^.*?\.(?= |$)/u.exec(readSchema(kind).description ?? '')?.[0] ?? '';
}

function yamlSection(kind: (typeof yamlKinds)[number]): readonly string[] {
  const schema = readSchema(kind);
  const file = exampleFiles[kind];
  const up = file.includes('/') ? '../../' : '../';
  const modeline = `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json`;
  const example = yamlText(schema.examples?.at(-1));
  return [
    `## ${code(titleOf(kind))}`,
    '',
    schema.description ?? '',
    ...fenced('yaml', `${modeline}\n${example}`),
    ...keys(schema, kind),
  ];
}

function jsonSection(kind: (typeof jsonKinds)[number]): readonly string[] {
  const schema = readSchema(kind);
  return [
    `## ${code(titleOf(kind))}`,
    '',
    schema.description ?? '',
    ...fenced('json', JSON.stringify(schema.examples?.[0], null, 2)),
    ...keys(schema, kind),
  ];
}

/** The table of the file, and one of each mapping that stands in it and was not told of before. */
function keys(schema: Schema, kind: Kind): readonly string[] {
  const { definitions = {} } = schema;
  const mappings = new Map(Object.entries(definitions).filter(([, each]) => isMapping(each)));
  const headingOf: HeadingOf = (name) => {
    const mapping = mappings.get(name);
    return mapping === undefined
      ? valueTitle(definitions[name])
      : headingOfMapping(name, mapping, kind);
  };
  const within = { definitions, headingOf };
  const own = [...mappings].filter(([name]) => headingOf(name) === `${name} in ${titleOf(kind)}`);
  return [
    ...table(rowHeads, rowsOf(schema, within)),
    ...own.flatMap(([name, mapping]) => [
      `### ${name} in ${code(titleOf(kind))}`,
      '',
      ...mappingText(mapping, mappings.get('change'), within),
    ]),
  ];
}

/** What has every key of a change is told as one, with the rest. */
function mappingText(
  mapping: Schema,
  change: Schema | undefined,
  within: Within,
): readonly string[] {
  const { properties = {} } = mapping;
  const common = Object.keys(change?.properties ?? {});
  const rest = Object.entries(properties).filter(([name]) => !common.includes(name));
  const isMore = common.every((name) => name in properties) && rest.length > 0;
  if (change === undefined || !isMore)
    return [textOf(mapping), ...table(rowHeads, rowsOf(mapping, within))];
  const more = { ...mapping, properties: Object.fromEntries(rest) };
  const base = typeText({ $ref: '#/definitions/change' }, within.headingOf);
  return [
    `${textOf(mapping)} All that a ${base} has, and:`,
    ...table(rowHeads, rowsOf(more, within)),
  ];
}

function isMapping({ properties, oneOf = [] }: Schema): boolean {
  return [{ properties }, ...oneOf].some((each) => each.properties !== undefined);
}

/** Several files have mappings that are the same: the first of them tells. */
function headingOfMapping(name: string, mapping: Schema, kind: Kind): string {
  const same = (other: Kind) =>
    JSON.stringify(readSchema(other).definitions?.[name]) === JSON.stringify(mapping);
  return `${name} in ${titleOf([...order, ...jsonKinds].find(same) ?? kind)}`;
}

function valueTitle(definition: Schema | undefined): string | undefined {
  return definition?.title === undefined ? undefined : valueHeading;
}

/** As people write it: a person, a line. */
function yamlText(example: unknown): string {
  const document = new Document(example);
  visit(document, {
    Map(_, map, ancestors) {
      const isRow = isSeq(ancestors.at(-1));
      if (isRow && JSON.stringify(map).length < mostColumns) map.flow = true;
    },
    Seq(_, list) {
      if (list.items.length < 2 && list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

const mostColumns = 90;

/** The words that stand for a kind of text in the tables above: told once for all files. */
function valueSection(): readonly string[] {
  const values = new Map(
    order
      .flatMap((kind) => Object.entries(readSchema(kind).definitions ?? {}))
      .filter(([, { title, properties }]) => title !== undefined && properties === undefined),
  );
  const none: HeadingOf = () => undefined;
  return [
    `## ${valueHeading}`,
    '',
    'What the tables above call by one word.',
    ...table(
      ['word', 'value', 'such as', 'meaning'],
      [...values].map(([name, value]) => [
        code(name),
        typeText(value, none),
        (value.examples ?? []).map(literal).join(', '),
        value.description ?? '',
      ]),
    ),
  ];
}
