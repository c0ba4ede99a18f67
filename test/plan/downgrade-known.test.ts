import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { downgradeKnown } from '../../src/plan/conclude-against.ts';

const fault: Finding = {
  code: 'unknown-key',
  severity: 'error',
  message: 'memberships/groups/oslo.yaml:7 has the key "membres" (line 7).',
  file: 'memberships/groups/oslo.yaml',
};

describe('A fault that the base has too', () => {
  it.each<[string, Finding, readonly Finding[]]>([
    ['as it stands there', fault, [fault]],
    [
      'on another line, of more digits',
      { ...fault, message: fault.message.replaceAll('7', '123') },
      [fault],
    ],
    [
      'in another folder',
      fault,
      [
        {
          ...fault,
          file: 'before/groups/oslo.yaml',
          message: fault.message.replace('memberships', 'before'),
        },
      ],
    ],
  ])('is a note: %s', (_, now, before) => {
    const folder = before[0]?.file?.startsWith('before/') ? 'before/' : 'memberships/';
    const head = { folder: 'memberships/', findings: [now] };
    expect(downgradeKnown(head, { folder, findings: before })).toEqual([
      { ...now, severity: 'note' },
    ]);
  });

  it.each<[string, Finding]>([
    ['of another code', { ...fault, code: 'wrong-value' }],
    ['in another file', { ...fault, file: 'memberships/groups/lille.yaml' }],
    ['with other words', { ...fault, message: fault.message.replace('membres', 'member') }],
    ['in a file outside the folder', { ...fault, file: 'groups/oslo.yaml.memberships/' }],
  ])('is another one, and stays an error: %s', (_, now) => {
    const [folder, base] = ['memberships/', { folder: 'memberships/', findings: [fault] }];
    expect(downgradeKnown({ folder, findings: [now] }, base)).toEqual([now]);
  });

  it('counts as often as the base has it', () => {
    const [folder, twice] = ['memberships/', [fault, fault]];
    const severities = (before: readonly Finding[]) =>
      downgradeKnown({ folder, findings: [...twice, fault] }, { folder, findings: before }).map(
        ({ severity }) => severity,
      );
    expect(severities([])).toEqual(['error', 'error', 'error']);
    expect(severities([fault])).toEqual(['note', 'error', 'error']);
    expect(severities(twice)).toEqual(['note', 'note', 'error']);
  });

  it('stays what it is where Atlassian did not answer', () => {
    const unread: Finding = { ...fault, code: 'group-not-found' };
    const side = { folder: 'memberships/', findings: [unread] };
    expect(downgradeKnown(side, side)).toEqual([unread]);
  });
});
