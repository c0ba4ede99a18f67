import { describe, expect, it } from 'vitest';
import { rollcallCalls, serves, wrongPlanFile } from '../../src/github/rollcall-calls.ts';

const calling = (kind: string, given = '{}', on = 'push') =>
  rollcallCalls(
    `on: ${on}\njobs: { a: { uses: o/r/.github/workflows/rollcall-${kind}.yml@v1, with: ${given} } }`,
  );

describe('what a workflow calls of rollcall', () => {
  it.each([
    ['nothing given', '{}', 'memberships'],
    ['a folder', '{ dir: it/access }', 'it/access'],
    ['another spelling of it', '{ dir: ./it/access/ }', 'it/access'],
    ['an expression', "{ dir: '${{ vars.DIR }}' }", undefined],
  ])('is about a folder: %s', (_, given, dir) => {
    expect(calling('plan', given)).toMatchObject([{ calls: 'plan', dir }]);
  });

  it.each([
    ['a workflow of others', 'jobs: { a: { uses: o/r/.github/workflows/plan.yml@v1 } }'],
    ['steps', 'jobs: { a: { steps: [{ uses: o/rollcall@v1 }] } }'],
    ['no workflow', '- 1'],
    ['no YAML', '}{'],
    ['nothing', ''],
  ])('is nothing for %s', (_, text) => {
    expect(rollcallCalls(text)).toEqual([]);
  });

  it.each(['push', '[schedule, push]', '{ push: { branches: [main] } }'])(
    'applies merges where it starts on: %s',
    (on) => {
      const [call] = calling('apply', '{}', on);
      expect(call && serves(call, 'apply', 'memberships')).toBe(true);
      expect(call && serves(call, 'apply', 'partners')).toBe(false);
    },
  );

  it('does not apply merges on a schedule alone', () => {
    const [call] = calling('apply', '{}', 'schedule');
    expect(call && serves(call, 'apply', 'memberships')).toBe(false);
  });

  it.each([
    ['rows', '{ include: [{ dir: emea, env: e- }, { dir: sites/apac, env: a- }] }'],
    ['lists', '{ dir: [emea, sites/apac], os: [linux] }'],
    ['lists and more rows', '{ dir: [emea], include: [{ dir: sites/apac }] }'],
    ['lists without some', '{ dir: [emea, amer, sites/apac], exclude: [{ dir: amer }] }'],
    [
      'names, each completed',
      '{ n: [1, 2], include: [{ n: 1, dir: emea }, { n: 2, dir: sites/apac }, { env: x }] }',
    ],
  ])('is one of each folder of a matrix: %s', (_, matrix) => {
    const text = `on: push
jobs:
  a:
    strategy: { matrix: ${matrix} }
    uses: o/r/.github/workflows/rollcall-plan.yml@v1
    with: { dir: "\${{ matrix.dir }}", plan-environment: "\${{matrix.env}}plan" }`;
    expect(rollcallCalls(text).map(({ dir }) => dir)).toEqual(['emea', 'sites/apac']);
    expect(rollcallCalls(text).some((call) => serves(call, 'plan', 'amer'))).toBe(false);
  });

  it('takes a number for the name of a folder, and no matrix that GitHub does not run', () => {
    const of = (matrix: string) =>
      rollcallCalls(
        `on: push\njobs: { a: { strategy: { matrix: ${matrix} }, uses: o/r/.github/workflows/rollcall-plan.yml@v1, with: { dir: "\${{ matrix.dir }}" } } }`,
      ).map(({ dir }) => dir);
    expect(of('{ include: [{ dir: 2024 }] }')).toEqual(['2024']);
    const forty = JSON.stringify(Array.from({ length: 40 }, (_, index) => index));
    expect(of(`{ dir: ${forty}, b: ${forty}, c: ${forty}, d: ${forty}, e: ${forty} }`)).toEqual([]);
  });

  it.each([
    ['{}', undefined],
    ['{ plan-workflow: access.yml }', 'access.yml'],
    ['{ dir: partners, plan-workflow: access.yml }', undefined],
    ["{ plan-workflow: '${{ vars.PLAN }}' }", undefined],
  ])('looks for plans in the wrong file with %s: %s', (given, file) => {
    expect(wrongPlanFile(calling('apply', given), 'memberships', 'plan.yml')).toBe(file);
  });
});
