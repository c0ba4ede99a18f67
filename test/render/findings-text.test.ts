import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { findingBlocks } from '../../src/render/findings-text.ts';
import { plainStyle } from '../../src/render/layout.ts';
import { planText } from '../../src/render/plan-text.ts';
import { busy } from './sample/busy.ts';
import { emptyPlan } from './sample/builders.ts';

const look = { style: plainStyle, width: 80 };
const absent = (line: number): Finding => ({
  code: 'email-absent',
  severity: 'error',
  message: `No account has the email p${line}@banc.ly.`,
  file: 'memberships/sets/team.yaml',
  line,
  hint: 'Check the spelling.',
});
const findings = Array.from({ length: 20_000 }, (_, index) => absent(index + 1));

describe('Findings of one kind', () => {
  it('are one block: how many, the first places, what to do', () => {
    expect(findingBlocks(findings, look)).toEqual([
      [
        'error: 20,000 emails have no account.',
        '  memberships/sets/team.yaml:1  No account has the email p1@banc.ly.',
        '  memberships/sets/team.yaml:2  No account has the email p2@banc.ly.',
        '  memberships/sets/team.yaml:3  No account has the email p3@banc.ly.',
        '  and 19,997 more (--verbose shows all)',
        '  Check the spelling.',
      ].join('\n'),
    ]);
  });

  it('are shown one by one with --verbose', () => {
    expect(findingBlocks(findings, { ...look, verbose: true })).toHaveLength(20_000);
  });

  it('keep their carets where they are faults of files, as far as they are shown', () => {
    const sources = new Map([['a.yaml', 'x: 1\n'.repeat(6)]]);
    const fault = (line: number): Finding => ({
      code: 'unknown-key',
      severity: 'error',
      message: 'unknown key "x"',
      ...{ file: 'a.yaml', line, column: 1 },
    });
    const [block = ''] = findingBlocks([1, 2, 3, 4, 5].map(fault), { ...look, sources });
    expect(block.match(/\^/gu)).toHaveLength(3);
    expect(block).toContain('2 more of this kind: a.yaml:4, a.yaml:5 (--verbose shows all)');
  });
});

describe('What needs nobody', () => {
  const notes: readonly Finding[] = ['oslo', 'lille'].map((name) => ({
    code: 'consent-unneeded',
    severity: 'note',
    message: `${name} does not need this consent.`,
  }));

  it('is one line at the end', () => {
    const lines = planText({ ...emptyPlan, findings: notes }, look).split('\n');
    expect(lines.filter((line) => line.startsWith('Note'))).toEqual([
      'Note: 2 consents are not needed. (--verbose shows more)',
    ]);
  });

  it('is shown in full with --verbose', () => {
    const text = planText({ ...emptyPlan, findings: notes }, { ...look, verbose: true });
    expect(text).toContain('note: lille does not need this consent.');
  });
});

it('what only waits for something else stands below it', () => {
  const text = planText(busy, look);
  expect(text.indexOf('lille: its removals wait')).toBeGreaterThan(text.indexOf('No account with'));
  expect(text).not.toContain('as its own finding says');
});
