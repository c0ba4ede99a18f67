import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearestNames } from '../../src/model/did-you-mean.ts';
import { folder, rollcall } from '../support/rollcall.ts';

describe('nearestNames', () => {
  it.each([
    ['paln', ['plan', 'apply', 'undo'], ['plan']],
    ['VALIDTE', ['validate', 'plan'], ['validate']],
    ['oslo', ['lille', 'oslo-leads', 'oslo-engineering'], ['oslo-leads', 'oslo-engineering']],
    ['team-d', ['team-abc', 'team-a', 'team-b', 'team-c'], ['team-a', 'team-b', 'team-c']],
    ['x', ['ci', 'plan'], []],
    ['nonsense', ['plan', 'apply', 'explain'], []],
    ['constructor', [], []],
  ])('%s of %j: %j', (typed, names, expected) => {
    expect(nearestNames(typed, names)).toEqual(expected);
  });

  it('gives names that exist, each once, and first the name itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.array(fc.string()), (typed, others) => {
        const near = nearestNames(typed, [...others, typed, typed], (name) => name);
        expect(near[0]).toBe(typed);
        expect(new Set(near).size).toBe(near.length);
        expect([...others, typed]).toEqual(expect.arrayContaining([...near]));
      }),
    );
  });
});

it.each([
  [[], undefined],
  [['a'], 'Did you mean "a"?'],
  [['a', 'b'], 'Did you mean "a" or "b"?'],
  [['a', 'b', 'c'], 'Did you mean "a", "b" or "c"?'],
])('%j is asked for as %s', (names, question) => {
  expect(didYouMean('x', names)).toBe(question);
});

it.each([
  ['\u0430nn@banc.ly', 'ann@banc.ly', '"а" U+0430 here, "a" U+0061 there'],
  ['ann@banc.ly', '\u0430nn@banc.ly', '"a" U+0061 here, "а" U+0430 there'],
  ['b\u00ADob', 'bob', 'here is U+00AD, which is invisible'],
  ['bob', 'bob\u200B', 'there is U+200B, which is invisible'],
  ['b\u2800ob', 'bob', 'here is U+2800, which is invisible'],
  ['oslo\u2011team', 'oslo-team', '"‑" U+2011 here, "-" U+002D there'],
  ['of\uFB01ce', 'office', '"ﬁ" U+FB01 here, "f" U+0066 there'],
  ['team-0', 'team-o', '"0" U+0030 here, "o" U+006F there'],
])('%j looks like %j, and the question says how they differ', (typed, meant, how) => {
  expect(nearestNames(typed, ['lille', meant])).toEqual([meant]);
  expect(didYouMean(typed, [meant])).toBe(
    `Did you mean "${meant}"? They look the same but differ: ${how}.`,
  );
});

it.each([
  ['ann', 'anne'],
  ['josé', 'jose'],
  ['Oslo', 'oslo'],
])('%j differs from %j as anybody can see', (typed, meant) => {
  expect(didYouMean(typed, [meant])).toBe(`Did you mean "${meant}"?`);
});

it.each([
  [['plna'], 'Did you mean "rollcall plan"?'],
  [['plna', '--help'], 'Did you mean "rollcall plan"?'],
  [['ci', 'aproved'], 'Did you mean "rollcall ci approved"?'],
  [['ci', 'aproved', '--out', 'x'], 'Did you mean "rollcall ci approved"?'],
  [['help', 'explian'], 'Did you mean "rollcall explain"?'],
  [['help', 'ci', 'isue'], 'Did you mean "rollcall ci issue"?'],
  [['help', 'nonsense'], '"rollcall --help" lists the commands.'],
  [['ci', 'nonsense'], '"rollcall ci --help" lists the commands.'],
  [['help', 'plan', 'nonsense'], '"rollcall --help" lists the commands.'],
  [['plan', '--gruop', 'x'], 'Did you mean --group?'],
  [['ci', 'comment', 'plan.json', '--pul', '7'], 'Did you mean --pull?'],
  [['plan', 'Engineering'], '"rollcall plan --help" lists its options.'],
  [['ci', 'comment'], '"rollcall ci comment --help" lists its options.'],
])('%j is a usage error that helps on', async (args, hint) => {
  const { code, stdout, stderr } = await rollcall(args, { cwd: await folder() });
  expect([code, stdout]).toEqual([64, '']);
  expect(stderr).toMatch(/^error: /u);
  expect(stderr).toContain(hint);
});

it.each([[['help']], [['help', 'plan']], [['help', 'ci', 'comment']]])(
  '%j is what --help prints',
  async (args) => {
    const cwd = await folder();
    const long = await rollcall([...args.slice(1), '--help'], { cwd });
    expect(await rollcall(args, { cwd })).toEqual(long);
    expect(long.code).toBe(0);
  },
);

it('a slip in the name of a group is told with the names that files declare', async () => {
  const cwd = await folder({
    'memberships/rollcall.yaml': 'target: { site: "http://127.0.0.1:1" }\n',
    'memberships/groups/oslo.yaml':
      'group: Oslo Engineering\nmode: additive\nmembers: [verna@banc.ly]\n',
  });
  for (const args of [
    ['plan', '--group', 'olso engineering'],
    ['apply', '--yes', '--group', 'oslo'],
    ['explain', 'verna@banc.ly', 'engineering'],
  ]) {
    const { code, stderr } = await rollcall(args, { cwd });
    expect([code, stderr]).toEqual([64, expect.stringContaining('"Oslo Engineering"?')]);
  }
});
