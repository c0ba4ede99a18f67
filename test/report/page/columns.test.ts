import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packedColumns, plainColumns } from '../../../src/report/page/columns.ts';
import { runs } from '../../support/runs.ts';

it('gives back every row', () => {
  const row = fc.record({ name: fc.string(), group: fc.nat(3), flags: fc.integer() });
  const law = fc.property(fc.array(row), (rows) => {
    const { name, group, flags } = plainColumns(packedColumns(rows, ['name', 'group', 'flags']));
    const back = name.map((each, at) => ({ name: each, group: group[at], flags: flags[at] }));
    expect(back).toEqual(rows);
  });
  fc.assert(law, { numRuns: runs(200) });
});

it('makes next to nothing of what is sorted or counts up', () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => ({ group: at >> 6, added: at, route: 0 }));
  const json = JSON.stringify(packedColumns(rows, ['group', 'added', 'route']));
  expect(json.length).toBeLessThan(20_000);
});
