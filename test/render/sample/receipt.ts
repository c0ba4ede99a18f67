import type { Change } from '../../../src/model/change.ts';
import type { ChangeOutcome, Receipt } from '../../../src/model/receipt.ts';
import type { MergedProposal, ProposalApproval } from '../../../src/model/plan.ts';
import { emptyPlan, remove } from './builders.ts';
import { proposal } from './proposal.ts';

const [verna, dorice, florian, ofSet, second, joiner, dated] = proposal.changes as [
  Change,
  Change,
  Change,
  Change,
  Change,
  Change,
  Change,
];

function outcome(change: Change, more: Partial<ChangeOutcome>): ChangeOutcome {
  return { ...change, outcome: 'applied', attempts: 1, confirmed: true, ...more };
}

export const emptyReceipt: Receipt = {
  version: 1,
  target: emptyPlan.target,
  at: emptyPlan.at,
  pull: 12,
  digests: { approved: [emptyPlan.digest], fresh: 'aa00bb11'.repeat(8) },
  started: '2026-11-23T09:00:02Z',
  finished: '2026-11-23T09:01:40Z',
  interrupted: false,
  changes: [],
  findings: [],
};

const approval: Pick<ProposalApproval, 'at' | 'digest' | 'commit'> = {
  at: '2026-11-23T08:30:00Z',
  digest: emptyPlan.digest,
  commit: '1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b',
};

export const mergedProposal: MergedProposal = {
  pull: 12,
  title: 'Add Verna Dillow, closes #7',
  mergedBy: 'dorice',
  mergedAt: '2026-11-23T08:59:00Z',
  commit: '8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b1c7ef',
  approvals: [
    { by: 'steve', ...approval },
    { by: 'nora', ...approval },
    { by: 'steve', ...approval },
  ],
};

/** An apply in which everything happened that can. */
export const partial: Receipt = {
  ...emptyReceipt,
  pulls: [mergedProposal],
  changes: [
    outcome(verna, {}),
    outcome(dorice, {
      outcome: 'failed',
      confirmed: null,
      why: 'Atlassian answered 409. A product that the group grants has no seat left.',
    }),
    outcome(florian, { outcome: 'already', attempts: 0 }),
    outcome(ofSet, { confirmed: false }),
    outcome(second, { confirmed: null }),
    outcome(joiner, { outcome: 'unknown', confirmed: null, why: 'The answer was lost.' }),
    outcome(dated, { outcome: 'obsolete', attempts: 0, why: 'The files no longer ask for it.' }),
    outcome(remove('oslo', 'verna'), {}),
    outcome(remove('oslo', 'dorice'), {
      outcome: 'blocked',
      attempts: 0,
      why: 'It waits until the same person has been added to lille, and that is not done.',
    }),
    ...['user-3', 'user-4', 'user-5'].map((handle) =>
      outcome(remove('oslo-leads', handle), {
        outcome: 'withheld',
        attempts: 0,
        why: 'The guard removals-per-group holds it back.',
      }),
    ),
    outcome(remove('hanoi', 'user-8'), {
      outcome: 'unapproved',
      attempts: 0,
      why: 'The files ask for it now, but the approved plan does not hold it.',
    }),
  ],
  findings: [
    {
      code: 'apply-cut-off',
      severity: 'note',
      message:
        'An earlier apply was cut off while user-9 was to join lille. Reading shows that it was done.',
    },
  ],
};
