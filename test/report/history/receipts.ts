import type { ChangeOutcome, Receipt } from '../../../src/model/receipt.ts';
import { emailOf, groupIdOf, idOf } from '../../support/world.ts';

interface ReceiptSpec {
  readonly finished: string;
  readonly pulls?: readonly number[];
  /** `+ oslo verna` */
  readonly changes: readonly (string | (Partial<ChangeOutcome> & { readonly change: string }))[];
}

/** What apply did. Pull requests are merged by Dorice, and approved by Steve. */
export function receiptOf({ finished, pulls = [], changes }: ReceiptSpec): Receipt {
  return {
    ...{ version: 1, target: { kind: 'site', url: 'https://banc.atlassian.net' }, at: finished },
    pulls: pulls.map((pull) => ({
      ...{ pull, title: `Proposal ${pull}`, mergedBy: 'dorice', mergedAt: finished },
      commit: `${pull}`.repeat(40).slice(0, 40),
      approvals: [{ by: 'steve', at: finished, digest: 'd'.repeat(64), commit: 'e'.repeat(40) }],
    })),
    ...{ digests: { approved: [], fresh: 'f'.repeat(64) }, started: finished, finished },
    ...{ interrupted: false, findings: [], changes: changes.map(outcomeOf) },
  };
}

function outcomeOf(spec: ReceiptSpec['changes'][number]): ChangeOutcome {
  const { change, ...rest } = typeof spec === 'string' ? { change: spec } : spec;
  const [sign, group = '', handle = ''] = change.split(' ');
  return {
    action: sign === '+' ? 'add' : 'remove',
    group: { id: groupIdOf(group), name: group },
    account: { id: idOf(handle), email: emailOf(handle), name: handle },
    because: { kind: sign === '+' ? 'declared' : 'undeclared', file: `groups/${group}.yaml` },
    ...{ outcome: 'applied', attempts: 1, confirmed: true },
    ...rest,
  };
}
