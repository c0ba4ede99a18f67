import type { Plan } from '../../../src/model/plan.ts';
import { groupIdOf } from '../../support/world.ts';
import {
  add,
  emptyPlan,
  fileOf,
  inOsloTeam,
  line,
  formerly,
  moved,
  osloTeam,
  pending,
  planned,
  remove,
} from './builders.ts';

/** What a pull request asks for: movers, joiners through a set, leaders withheld, dates, drift. */
export const proposal: Plan = {
  ...emptyPlan,
  source: { base: '70d2a11e'.repeat(5), head: '9e1b7c4d'.repeat(5), pull: 12 },
  scope: ['hanoi', 'jira-users', 'lille', 'oslo', 'oslo-leads'].map(groupIdOf),
  changes: [
    add('lille', 'verna', line('lille', 7, moved)),
    add('lille', 'dorice', line('lille', 8, moved)),
    add('lille', 'florian', line('lille', 9, { ...moved, until: '2027-01-01T00:00:00Z' })),
    add('jira-users', 'user-1', inOsloTeam(4)),
    add('jira-users', 'user-2', inOsloTeam(5)),
    add('lille', 'user-1', line('lille', 10, { text: 'HR-766 joiner' })),
    add('hanoi', 'steve', line('hanoi', 5, { kind: 'from', on: '2026-11-20T00:00:00Z' })),
    remove('oslo', 'verna', { keeps: ['jira-users'], because: formerly('oslo') }),
    remove('oslo', 'dorice', { keeps: [] }),
    remove('hanoi', 'janaye', {
      keeps: ['jira-users', 'oslo'],
      keepsByFiles: ['confluence-users'],
      because: formerly('hanoi', osloTeam),
    }),
    remove('oslo', 'anissa', {
      keeps: [],
      because: {
        kind: 'leaver',
        file: 'memberships/leavers.yaml',
        line: 3,
        on: '2026-11-22T00:00:00Z',
        text: 'HR-771',
      },
    }),
  ],
  withheld: ['user-3', 'user-4', 'user-5'].map((handle) => ({
    ...remove('oslo-leads', handle),
    guard: 'removals-per-group',
  })),
  upcoming: [
    {
      ...remove('lille', 'florian'),
      because: line('lille', 9, { kind: 'until', on: '2027-01-01T00:00:00Z', ...moved }),
      on: '2027-01-01T00:00:00Z',
    },
  ],
  pending: [pending('lille', 'nora.vik', 11)],
  drift: [
    remove('lille', 'user-6'),
    { ...remove('oslo', 'user-7'), guard: 'unresolved-identity' },
    {
      ...remove('hanoi', 'user-8'),
      due: true,
      because: line('hanoi', 9, { kind: 'until', on: '2026-11-01T00:00:00Z', text: 'OPS-123' }),
    },
  ],
  groups: [
    planned('hanoi', 18, 18, '@banc/hanoi-leads'),
    {
      ...planned('jira-users', 2964, 2966, '@banc/it'),
      licences: [{ product: 'Jira', seats: { used: 2964, limit: 3000 } }],
    },
    planned('lille', 31, 35, '@banc/lille-leads'),
    planned('oslo', 27, 24, '@banc/oslo-leads'),
    planned('oslo-leads', 4, 4, '@banc/oslo-leads'),
  ],
  approvals: 1,
  consentNeeded: { removals: { 'oslo-leads': 3 } },
  files: [
    { path: fileOf('hanoi'), status: 'changed', owners: ['@banc/hanoi-leads'] },
    { path: 'memberships/rollcall.yaml', status: 'changed', owners: ['@banc/it'] },
    { path: 'memberships/sets/oslo-team.yaml', status: 'changed', owners: ['@banc/oslo-leads'] },
  ],
  consents: [
    {
      because: 'OPS-9 Oslo closes',
      until: '2026-12-05',
      removals: { oslo: 12 },
      file: 'memberships/consents.yaml',
      line: 2,
    },
  ],
  findings: [
    {
      code: 'removals-per-group',
      severity: 'error',
      message:
        '3 of the 4 people in oslo-leads would be removed; the limit is 2 (20%, at least 2, at most 25). These removals are withheld.',
      file: fileOf('oslo-leads'),
      line: 6,
      column: 1,
      hint: 'If you mean 3 removals, add to the list in consents.yaml:\n- { because: why this is right, until: 2026-12-07, removals: { oslo-leads: 3 } }',
    },
    {
      code: 'group-renamed',
      severity: 'warning',
      message: 'hanoi is called "hanoi-engineering" now.',
      file: fileOf('hanoi'),
      line: 1,
      column: 8,
      hint: 'Write the new name into the file.',
    },
    {
      code: 'guards-changed',
      severity: 'note',
      message: 'guards.removals.percent goes from 20 to 30. The stricter of both counts here.',
      file: 'memberships/rollcall.yaml',
      line: 5,
      column: 3,
    },
  ],
};
