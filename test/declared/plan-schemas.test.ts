import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import type { Change, Because } from '../../src/model/change.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AccountId, Email, GroupId } from '../../src/model/ids.ts';
import type { MergedProposal, Plan } from '../../src/model/plan.ts';
import type { ChangeOutcome, Receipt } from '../../src/model/receipt.ts';

/** Every key that a type has, so that a new one does not compile until the schema has it too. */
type Full<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Full<Item>[]
    : { readonly [Key in keyof T]-?: Full<T[Key]> };

const groupId = 'g-1' as GroupId;
const through = [
  { kind: 'set', name: 'oslo-team', file: 'memberships/groups/oslo.yaml', line: 6 },
] as const;
const because: Full<Because> = {
  kind: 'until',
  file: 'memberships/groups/oslo.yaml',
  line: 4,
  text: 'OPS-123',
  on: '2026-12-01T00:00:00Z',
  through,
  until: '2027-01-01T00:00:00Z',
  formerly: { file: 'memberships/sets/oslo-team.yaml', line: 7, through },
};
const change: Full<Change> = {
  action: 'remove',
  group: { id: groupId, name: 'oslo' },
  account: { id: 'a-1' as AccountId, email: 'a@example.com' as Email, name: 'A' },
  because,
  keeps: ['lille'],
  keepsByFiles: ['jira-users'],
};
const finding: Full<Finding> = {
  code: 'removals-per-group',
  severity: 'warning',
  message: 'Too many',
  file: 'memberships/groups/oslo.yaml',
  line: 1,
  column: 1,
  hint: 'Consent',
};
const merged: Full<MergedProposal> = {
  pull: 42,
  title: 'Add Florian',
  mergedBy: 'dorice',
  mergedAt: '2026-12-01T10:14:00Z',
  commit: 'e'.repeat(40),
  beyond: ['memberships/groups/lille.yaml'],
  approvals: [
    { by: 'steve', at: '2026-12-01T09:40:00Z', digest: 'a'.repeat(64), commit: 'f'.repeat(40) },
  ],
};
const plan: Full<Plan> = {
  version: 2,
  digest: 'a'.repeat(64),
  target: {
    kind: 'site',
    url: 'https://banc.atlassian.net',
    scoped: { cloudId: '1324a887-45db-1bf4-1e99-ef0ff456d421' },
  },
  at: '2026-12-01T09:00:00Z',
  source: { base: 'main', head: 'feature', pull: 42 },
  merged,
  ended: [{ action: 'add', group: groupId, account: 'a-1', on: '2026-12-01T00:00:00Z' }],
  scope: [groupId],
  changes: [change],
  noop: [change],
  withheld: [{ ...change, guard: 'removals-per-group' }],
  drift: [{ ...change, guard: 'never-empty', due: true }],
  pending: [
    {
      action: 'add',
      group: change.group,
      account: { id: 'n@example.com' as Email, email: 'n@example.com' as Email },
      because,
      keeps: [],
      keepsByFiles: [],
    },
  ],
  upcoming: [{ ...change, on: '2026-12-31T00:00:00Z' }],
  groups: [
    {
      id: groupId,
      name: 'oslo',
      mode: 'authoritative',
      before: 3,
      owners: ['@banc/it'],
      after: 2,
      file: 'memberships/groups/oslo.yaml',
      licences: [{ product: 'Jira', seats: { used: 2964, limit: 3000 } }],
    },
  ],
  files: [
    {
      path: 'memberships/groups/oslo.yaml',
      status: 'renamed',
      group: 'oslo',
      from: 'memberships/groups/norway.yaml',
      owners: ['@banc/it'],
      settings: 'd'.repeat(64),
    },
  ],
  folder: 'memberships',
  approvals: 1,
  consentNeeded: { removals: { oslo: 3 }, total: 130 },
  consents: [
    {
      because: 'OPS-123',
      until: '2026-12-31',
      removals: { oslo: 3 },
      total: 130,
      drift: ['lille'],
      file: 'memberships/consents.yaml',
      line: 2,
    },
  ],
  findings: [finding],
};
const outcome: Full<ChangeOutcome> = {
  ...change,
  outcome: 'failed',
  attempts: 1,
  started: '2026-12-01T09:00:00Z',
  finished: '2026-12-01T09:00:01.25Z',
  confirmed: null,
  why: 'refused',
  pulls: [7],
};
const receipt: Full<Receipt> = {
  version: 1,
  target: { kind: 'sandbox', seed: 'sandbox' },
  at: '2026-12-01T09:00:00Z',
  pull: 7,
  pulls: [merged],
  digests: { approved: ['b'.repeat(64)], fresh: 'c'.repeat(64) },
  started: '2026-12-01T09:00:00Z',
  finished: '2026-12-01T09:00:02Z',
  interrupted: false,
  changes: [outcome],
  findings: [finding],
};

/** What the schema says against a value, as JSON writes it. */
function errorsOf(kind: 'plan' | 'receipt', value: unknown): readonly unknown[] {
  const schema = JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')) as object;
  const validate = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    keywords: ['markdownDescription'],
  }).compile(schema);
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

it('a plan with all that a plan can hold is valid', () => {
  expect(errorsOf('plan', plan)).toEqual([]);
});

it('a plan with nothing in it is valid', () => {
  const { source, ...rest } = plan;
  expect(source).toBeDefined();
  const empty: Plan = {
    ...rest,
    target: { kind: 'sandbox', seed: 'sandbox' },
    scope: 'all',
    ...{ changes: [], withheld: [], drift: [], pending: [], upcoming: [], groups: [] },
    ...{ consents: [], findings: [{ code: 'no-groups', severity: 'error', message: 'None' }] },
  };
  expect(errorsOf('plan', empty)).toEqual([]);
});

it('a receipt with all that a receipt can hold is valid', () => {
  expect(errorsOf('receipt', receipt)).toEqual([]);
});

it('a receipt of a change that was not sent is valid', () => {
  const blocked: ChangeOutcome = {
    ...{ action: 'add', group: change.group, account: { id: 'a-1' as AccountId } },
    ...{ because: { kind: 'declared' }, outcome: 'blocked', attempts: 0, confirmed: null },
  };
  const { pull, ...rest } = receipt;
  expect(pull).toBeDefined();
  expect(errorsOf('receipt', { ...rest, changes: [blocked] })).toEqual([]);
});

it.each([
  ['plan', { ...plan, zebra: 1 }, ' must NOT have additional properties'],
  ['plan', { ...plan, version: 1 }, '/version must be equal to constant'],
  ['plan', { ...plan, scope: 'some' }, '/scope must match pattern "^all$"'],
  ['plan', { ...plan, digest: 'x' }, '/digest must match pattern "^[0-9a-f]{64}$"'],
  [
    'receipt',
    { ...receipt, changes: [{ ...outcome, outcome: 'done' }] },
    '/changes/0/outcome must be equal to one of the allowed values',
  ],
] as const)('a %s that says something else is not valid', (kind, value, error) => {
  expect(errorsOf(kind, value)).toEqual([error]);
});
