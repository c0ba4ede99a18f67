import type { Plan } from '../../../src/model/plan.ts';
import { add, emptyPlan, fileOf, line, moved, planned, remove } from './builders.ts';

/** A local plan with a bit of everything: joins, leaves, guards, an email that leads nowhere, a date, an app. */
export const busy: Plan = {
  ...emptyPlan,
  target: { kind: 'sandbox', seed: 'sandbox' },
  changes: [
    remove('Engineering', 'florian'),
    remove('Engineering', 'steve'),
    remove('Engineering', 'verna'),
    add('lille', 'verna', line('lille', 5, moved)),
  ],
  withheld: [
    { ...remove('lille', 'janaye'), guard: 'unresolved-identity' },
    { ...remove('oslo-leads', 'anissa'), guard: 'removals-per-group' },
    { ...remove('oslo-leads', 'florian'), guard: 'removals-per-group' },
    { ...remove('oslo-leads', 'verna'), guard: 'removals-per-group' },
    { ...add('oslo-leads', 'steve', line('oslo-leads', 9)), guard: 'contradicted-account' },
  ],
  upcoming: [
    {
      ...add('lille', 'steve', line('lille', 7, { kind: 'from', on: '2026-12-01T00:00:00Z' })),
      on: '2026-12-01T00:00:00Z',
    },
  ],
  groups: [
    planned('Engineering', 4, 1, '@banc/it'),
    {
      ...planned('lille', 2, 3, '@banc/it'),
      licences: [{ product: 'Jira', seats: { used: 3000, limit: 3000 } }],
    },
    planned('oslo-leads', 4, 4, '@banc/it'),
    planned('hanoi', 1, 1, '@banc/it'),
  ],
  consentNeeded: { removals: { 'oslo-leads': 3 } },
  consents: [
    {
      because: 'OPS-9',
      until: '2026-12-31',
      removals: { Engineering: 3 },
      total: 120,
      file: 'memberships/consents.yaml',
      line: 2,
    },
  ],
  findings: [
    {
      code: 'email-absent',
      severity: 'error',
      message: 'No account with the email nora.vik@banc.ly is visible in the directory.',
      file: fileOf('lille'),
      line: 6,
      column: 5,
      hint: 'Check the spelling, or invite the person first: rollcall never invites anyone.',
    },
    {
      code: 'unresolved-identity',
      severity: 'error',
      message: 'lille: its removals wait until nora.vik@banc.ly leads to an account: 1 withheld.',
      file: fileOf('lille'),
      line: 3,
      column: 1,
      hint: 'Fix the email: see its finding.',
    },
    {
      code: 'removals-per-group',
      severity: 'error',
      message:
        '3 of the 4 people in oslo-leads would be removed; the limit is 2 (20%, at least 2, at most 25). These removals are withheld.',
      file: fileOf('oslo-leads'),
      line: 3,
      column: 1,
      hint: 'If you mean 3 removals, add to the list in consents.yaml:\n- { because: why this is right, until: 2026-12-07, removals: { oslo-leads: 3 } }',
    },
    {
      code: 'app-account',
      severity: 'note',
      message:
        'bot-1 stays in Engineering: it is an account of the type "app", not a person, and removing it could break what it runs.',
      file: fileOf('Engineering'),
      line: 3,
      column: 1,
      hint: 'To manage it anyway, list its account id in the file.',
    },
  ],
};
