import { expect, it } from 'vitest';
import { modelineFor } from '../../src/yaml/new-file.ts';

const config = (schema: string) =>
  `# ours\n# yaml-language-server: $schema=${schema}\ntarget: {}\n`;

it.each([
  ['../schemas/config.schema.json', 0, '../schemas/group.schema.json'],
  ['../schemas/config.schema.json', 1, '../../schemas/group.schema.json'],
  ['../schemas/config.schema.json', 2, '../../../schemas/group.schema.json'],
  ['./config.schema.json', 1, '../group.schema.json'],
  ['config.schema.json', 1, '../group.schema.json'],
  ['https://a.example/v1/config.schema.json', 1, 'https://a.example/v1/group.schema.json'],
  ['file:///opt/config.schema.json', 1, 'file:///opt/group.schema.json'],
  ['/opt/config.schema.json', 1, '/opt/group.schema.json'],
  ['C:\\opt\\config.schema.json', 1, 'C:\\opt\\group.schema.json'],
])('the schema of a group stands where %s does, %i folders below', (schema, depth, expected) => {
  const line = `# yaml-language-server: $schema=${expected}`;
  expect(modelineFor(config(schema), 'group', depth)).toBe(line);
  const onWindows = `\ufeff${config(schema).replaceAll('\n', '\r\n')}`;
  expect(modelineFor(onWindows, 'group', depth)).toBe(line);
});

it.each([
  'target: {}\n',
  config('../schemas/my-config.schema.json'),
  config('../schemas/config.schema.json?v=1'),
  '# see yaml-language-server: $schema=config.schema.json\n',
])('without a line that leads to the schema of rollcall.yaml there is none: %j', (text) => {
  expect(modelineFor(text, 'leavers', 0)).toBeUndefined();
});
