import type { Explanation } from '../../../src/model/explanation.ts';
import { emailOf, groupIdOf } from '../../support/world.ts';
import { account, add, emptyPlan, fileOf, inOsloTeam, osloTeam, remove } from './builders.ts';

/** One person in every state that there is. */
export const explanation: Explanation = {
  asked: emailOf('florian'),
  at: emptyPlan.at,
  account: account('florian'),
  policies: [],
  findings: [],
  groups: [
    {
      ...place('hanoi'),
      live: false,
      wanted: 'out',
      lines: [
        { ...lineOf('hanoi', 4), says: 'later', from: '2026-12-01T00:00:00Z', because: 'OPS-130' },
      ],
    },
    {
      ...place('jira-users'),
      live: false,
      wanted: 'in',
      change: add('jira-users', 'florian', inOsloTeam(4)),
      lines: [
        {
          file: 'memberships/sets/oslo-team.yaml',
          line: 4,
          says: 'member',
          until: '2027-01-01T00:00:00Z',
          because: 'OPS-123',
          through: [osloTeam],
        },
      ],
    },
    {
      ...place('lille'),
      mode: 'additive',
      live: true,
      wanted: 'silent',
      lines: [],
    },
    {
      ...place('managers'),
      live: true,
      wanted: 'out',
      change: remove('managers', 'florian'),
      lines: [
        {
          ...lineOf('oslo', 9),
          says: 'excepted',
          through: [
            { ...osloTeam, kind: 'group', name: 'oslo', file: fileOf('managers'), line: 8 },
          ],
        },
        { ...lineOf('managers', 11), says: 'except' },
        { ...lineOf('managers', 14), says: 'pending', from: '2026-12-01T09:00:00Z' },
        { ...lineOf('managers', 15), says: 'absent' },
        {
          file: 'memberships/leavers.yaml',
          line: 3,
          says: 'leaver',
          from: '2026-12-24T00:00:00Z',
          because: 'HR-771',
          through: [],
        },
      ],
    },
    {
      ...place('oslo'),
      live: true,
      wanted: 'out',
      change: { ...remove('oslo', 'florian'), guard: 'removals-per-group' },
      lines: [{ ...lineOf('oslo', 9), says: 'ended', until: '2026-11-01T00:00:00Z' }],
    },
    {
      ...place('oslo-leads'),
      live: null,
      wanted: 'out',
      lines: [],
      findings: [
        {
          code: 'group-unreadable',
          severity: 'error',
          message: 'oslo-leads could not be read: Atlassian answered 500. It is left alone.',
          file: fileOf('oslo-leads'),
          line: 1,
          column: 1,
          hint: 'Try again later.',
        },
      ],
    },
  ],
};

function place(name: string) {
  const mode = 'authoritative' as const;
  return { name, id: groupIdOf(name), file: fileOf(name), mode, findings: [] };
}

function lineOf(name: string, number: number) {
  return { file: fileOf(name), line: number, through: [] };
}
