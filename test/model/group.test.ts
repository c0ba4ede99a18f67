import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GroupIndex, type GroupRef, answersTo, refKey } from '../../src/model/group.ts';
import type { GroupId } from '../../src/model/ids.ts';
import type { LiveGroup } from '../../src/model/live.ts';
import { given } from '../../src/model/objects.ts';

/** Few of each, so that they meet. */
const name = fc.constantFrom('oslo', 'Oslo', ' oslo ', 'lille', 'Lille', 'g1');
const id = fc.constantFrom('g1', 'g2', 'g3').map((text) => text as GroupId);
const file = fc
  .record({ name, id: fc.option(id, { nil: undefined }) })
  .map((ref): GroupRef => given(ref));
const live = fc.record({ name, id });

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function speaksFor(ref: GroupRef, group: LiveGroup): boolean {
  return ref.id === undefined ? sameName(ref.name, group.name) : ref.id === group.id;
}

test('a file speaks for the group with its id, or without an id for every group of its name in any case', () => {
  fc.assert(
    fc.property(fc.array(file), live, (files, group) => {
      const speakers = files.filter((ref) => speaksFor(ref, group));
      const found = new GroupIndex(files).of(group);
      expect(found).toHaveLength(speakers.length);
      expect(new Set(found)).toEqual(new Set(speakers));
    }),
  );
});

test('what a file speaks for is found among live groups by the same rule', () => {
  fc.assert(
    fc.property(fc.array(live), file, (groups, ref) => {
      const meant = groups.filter((group) => speaksFor(ref, group));
      expect(new GroupIndex(groups).meantBy(ref)).toEqual(meant);
    }),
  );
});

test('a text means the groups with this id, and those of this name in any case', () => {
  fc.assert(
    fc.property(fc.array(file), fc.oneof(name, id), (files, text) => {
      const meant = files.filter((ref) => ref.id === text || sameName(ref.name, text));
      const found = new GroupIndex(files).named(text);
      expect(found).toHaveLength(meant.length);
      expect(new Set(found)).toEqual(new Set(meant));
      expect(files.filter((ref) => answersTo(ref, text))).toEqual(meant);
    }),
  );
});

test('two files that share a key speak for the same groups', () => {
  fc.assert(
    fc.property(file, file, live, (one, other, group) => {
      fc.pre(refKey(one) === refKey(other));
      expect(speaksFor(one, group)).toBe(speaksFor(other, group));
    }),
  );
});
