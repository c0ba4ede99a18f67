import type { Receipt } from '../model/receipt.ts';
import { type Fate, fateOf } from './receipt-groups.ts';

const again =
  'Run the same command again once that is settled: it reads everything afresh, and what is done stays done.';

/** How to go on after an apply that left something undone, a sentence for each thing to do. */
export function nextSteps(receipt: Receipt): readonly string[] {
  const fates = new Set<Fate>(receipt.changes.map(fateOf));
  const has = (...those: readonly Fate[]) => those.some((fate) => fates.has(fate));
  const reasons = receipt.changes.flatMap((change) =>
    change.outcome === 'failed' || change.outcome === 'blocked' ? (change.why ?? []) : [],
  );
  const says = (pattern: RegExp) => reasons.some((why) => pattern.test(why));
  return [
    ...(says(/\bno seat left\b/u)
      ? [
          'Free a seat of the product, or buy one: the add, and the removals that wait for it, follow.',
        ]
      : []),
    ...(says(/\bleads to no account\b/u)
      ? ['Correct the email, or wait until its account exists.']
      : []),
    ...(has('withheld')
      ? [
          'Withheld: do what the finding of the guard says, such as writing a consent into consents.yaml, then plan again and have that plan approved.',
        ]
      : []),
    ...(has('unapproved') ? ['Unapproved: plan again, and have that plan approved.'] : []),
    ...(has('unseen')
      ? ['Not showing: find out whether someone or something took it back before you apply again.']
      : []),
    ...(receipt.interrupted || has('failed', 'unknown', 'blocked', 'unconfirmed', 'unseen')
      ? [again]
      : []),
  ];
}
