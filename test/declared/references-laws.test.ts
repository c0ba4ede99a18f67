import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim } from '../../src/declared/claim.ts';
import { findContested } from '../../src/declared/references.ts';
import { checkReferences } from '../../src/declared/references.ts';
import { reportTo } from '../../src/declared/report.ts';
import type { Inclusion } from '../../src/model/declared.ts';
import type { Finding } from '../../src/model/finding.ts';
import { runs } from '../support/runs.ts';

type Target = Pick<Inclusion, 'kind' | 'name'>;

/** What a file says, as far as references go. */
interface File extends Target {
  readonly faulty?: boolean;
  readonly targets: readonly Target[];
}

function claimOf({ kind, name, faulty = false, targets }: File, index: number): Claim {
  const path = `${String(index).padStart(6, '0')}.yaml`;
  const place = { file: path, line: 1, column: 1 };
  const includes = targets.map((target, nth) => {
    return { ...target, place: { file: path, line: nth + 2, column: 1 } };
  });
  return { kind, path, name: { text: name, place }, includes, ...(faulty && { fault: place }) };
}

function check(claims: readonly Claim[]) {
  const faults: Finding[] = [];
  const report = reportTo(faults);
  const contested = findContested(claims, report);
  const nameless = { group: undefined, set: undefined };
  const leftAlone = checkReferences(claims, contested, nameless, report);
  return { faults, sound: claims.filter(({ path }) => !leftAlone.has(path)) };
}

const target = fc.record({
  kind: fc.constantFrom('group' as const, 'set' as const),
  name: fc.constantFrom('a', 'A', 'b', 'c', 'd', 'e', 'f'),
});
const file = fc
  .tuple(target, fc.boolean(), fc.array(target, { maxLength: 3 }))
  .map(([named, faulty, targets]): File => ({ ...named, faulty, targets }));
const files = fc.array(file, { maxLength: 10 }).map((list) => list.map(claimOf));

const keyOf = ({ kind, name }: Target) => `${kind} ${name.toLowerCase()}`;
const ownKey = ({ kind, name }: Claim) => keyOf({ kind, name: name?.text ?? '' });

/** Whatever some entries bring in, at any depth. */
function reach(entries: readonly Target[], claims: readonly Claim[]): ReadonlySet<string> {
  const reached = new Set(entries.map(keyOf));
  // The set grows while it is walked.
  for (const key of reached) {
    for (const claim of claims) {
      if (ownKey(claim) === key) for (const entry of claim.includes) reached.add(keyOf(entry));
    }
  }
  return reached;
}

/** The same in the plainest words: declared once, without a fault, and not a part of itself. */
function isFit(key: string, claims: readonly Claim[]): boolean {
  const [claim, ...others] = claims.filter((each) => ownKey(each) === key);
  if (claim === undefined || others.length > 0 || claim.fault !== undefined) return false;
  return !reach(claim.includes, claims).has(key);
}

it('a file goes on exactly when it and whatever it brings in, at any depth, is fit', () => {
  const property = fc.property(files, (claims) => {
    const fit = claims.filter((claim) =>
      [ownKey(claim), ...reach(claim.includes, claims)].every((key) => isFit(key, claims)),
    );
    expect(check(claims).sound).toEqual(fit);
  });
  fc.assert(property, { numRuns: runs(300) });
});

it('a file that is left alone is named by a fault, and none is told in one that goes on', () => {
  const property = fc.property(files, (claims) => {
    const { faults, sound } = check(claims);
    for (const claim of claims) {
      const { path, fault } = claim;
      const told = faults.some((each) => each.file === path);
      const named = told || faults.some(({ message }) => message.includes(path));
      if (sound.includes(claim)) expect(told).toBe(false);
      else expect(named || fault !== undefined).toBe(true);
    }
  });
  fc.assert(property, { numRuns: runs(300) });
});

it('nothing is told twice', () => {
  const property = fc.property(files, (claims) => {
    const { faults } = check(claims);
    const places = faults.map(({ file: path = '', line = 0, code }) => `${path}:${line} ${code}`);
    expect(new Set(places).size).toBe(places.length);
  });
  fc.assert(property, { numRuns: runs(200) });
});

const deep = 10_000;
const chain = (last: readonly Target[]) =>
  Array.from({ length: deep }, (_, index): File => {
    const targets = index + 1 < deep ? [{ kind: 'group' as const, name: `g${index + 1}` }] : last;
    return { kind: 'group', name: `g${index}`, targets };
  }).map(claimOf);

it('a chain of ten thousand groups is followed to its end', () => {
  expect(check(chain([])).sound).toHaveLength(deep);
  const { faults, sound } = check(chain([{ kind: 'set', name: 'nowhere' }]));
  expect(sound).toEqual([]);
  expect(faults.filter(({ code }) => code === 'unsound-source')).toHaveLength(deep - 1);
  expect(faults.filter(({ code }) => code === 'unknown-set')).toHaveLength(1);
});

it('a cycle of ten thousand groups is told once', () => {
  const { faults, sound } = check(chain([{ kind: 'group', name: 'g0' }]));
  expect(sound).toEqual([]);
  expect(faults.map(({ code }) => code)).toEqual(['cycle']);
});

it('five hundred groups that bring in a thousand sets each are checked', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `s${index}`);
  const targets = names.map((name): Target => ({ kind: 'set', name }));
  const sets = names.map((name): File => ({ kind: 'set', name, targets: [] }));
  const groups = Array.from({ length: 500 }, (_, index): File => {
    return { kind: 'group', name: `g${index}`, targets };
  });
  expect(check([...sets, ...groups].map(claimOf)).sound).toHaveLength(1500);
});
