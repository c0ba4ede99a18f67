import { expect, it } from 'vitest';
import { RosterIndex } from '../../src/desired/sources.ts';
import { declaredOf } from '../support/world.ts';

const declared = declaredOf({
  sets: {
    inner: { members: ['ann'] },
    outer: { members: [{ set: 'Inner' }] },
    other: { members: [] },
  },
  groups: {
    oslo: { members: [{ set: 'outer' }, { set: 'inner' }] },
    lille: { members: [{ group: 'OSLO' }, { set: 'other' }] },
    paris: { members: ['bob'] },
  },
});
const index = new RosterIndex(declared);
const named = (name: string) => index.sources.filter((each) => each.name === name);
const names = (sources: Iterable<{ readonly name: string }>) =>
  [...sources].map(({ name }) => name).sort();

it.each([
  ['inner', ['inner', 'lille', 'oslo', 'outer']],
  ['outer', ['lille', 'oslo', 'outer']],
  ['other', ['lille', 'other']],
  ['oslo', ['lille', 'oslo']],
  ['paris', ['paris']],
])('%s is brought in by %s', (name, users) => {
  expect(names(index.outwards(named(name)))).toEqual(users);
});

it('what a source brings in comes before it, each once, and only within what matters', () => {
  const order = index.inwards(named('lille')).map(({ name }) => name);
  expect(order).toEqual(['other', 'inner', 'outer', 'oslo', 'lille']);
  const within = new Set([...named('oslo'), ...named('inner')]);
  expect(names(index.inwards(named('lille'), within))).toEqual(['inner', 'lille', 'oslo']);
  expect(names(index.inwards(index.sources))).toEqual(names(index.sources));
});
