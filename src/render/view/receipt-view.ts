import { given, groupBy } from '../../model/objects.ts';
import {
  type ChangeOutcome,
  type Outcome,
  type Receipt,
  isOfEarlierRun,
} from '../../model/receipt.ts';
import { listed, numberText } from '../../model/text.ts';
import { printable } from '../layout.ts';
import { byNames, compareNames } from '../order.ts';
import type { Membership } from '../words.ts';

/** What became of a change, as people tell it apart: an applied one may yet not show, or be of an earlier run. */
export type Fate = Outcome | 'earlier' | 'unseen' | 'unconfirmed';

/** Changes that share their fate, for one reason. */
export interface FateGroup {
  readonly fate: Fate;
  /** In a sentence. */
  readonly why?: string;
  readonly changes: readonly ChangeOutcome[];
}

/** What needs a person, first. */
const order: readonly Exclude<Fate, 'applied' | 'earlier' | 'already'>[] = [
  'failed',
  'unknown',
  'unseen',
  'unconfirmed',
  'blocked',
  'withheld',
  'unapproved',
  'obsolete',
];

/** What needs nobody: it was left as it is on purpose. */
const settled: readonly Fate[] = ['applied', 'earlier', 'already', 'obsolete', 'unapproved'];

export function fateOf(change: ChangeOutcome): Fate {
  const { outcome, confirmed } = change;
  if (outcome === 'applied' && confirmed === null) return 'unconfirmed';
  const done = outcome === 'applied' || outcome === 'already';
  if (done && confirmed === false) return 'unseen';
  return isOfEarlierRun(change) ? 'earlier' : outcome;
}

/** Everything but what is in place, by fate and reason. */
export function leftOver({ changes }: Receipt): readonly FateGroup[] {
  return order.flatMap((fate) => {
    const those = changes.filter((change) => fateOf(change) === fate).toSorted(byNames);
    return [...groupBy(those, ({ why }) => why)].map(([why, changesOfReason]): FateGroup =>
      given({ fate, changes: changesOfReason, why }),
    );
  });
}

/** What is as approved now: by this run, or before it. */
export function inPlace({ changes }: Receipt): readonly ChangeOutcome[] {
  const done: readonly Fate[] = ['applied', 'earlier', 'already'];
  return changes.filter((change) => done.includes(fateOf(change))).toSorted(byNames);
}

/** A fate in a word or two. */
export const fateWords: Readonly<Record<Fate, string>> = {
  applied: 'applied',
  earlier: 'applied by an earlier run',
  already: 'already in place',
  failed: 'failed',
  unknown: 'unknown',
  unseen: 'not showing',
  unconfirmed: 'not confirmed',
  blocked: 'blocked',
  withheld: 'withheld',
  unapproved: 'not approved',
  obsolete: 'skipped',
};

/** Why; an applied change that does not show has no sentence of its own. */
export function reasonOfFate({ fate, why }: FateGroup): string {
  if (fate === 'unseen') {
    return 'Atlassian accepted it, and reading again does not show it: it has not taken effect yet, or another administrator, a script or a sync has reverted it.';
  }
  if (fate === 'unconfirmed') return why ?? 'It could not be read again, or does not show yet.';
  return why ?? 'No reason was given.';
}

/** Each change is counted once: "2 added, 1 removed, 1 failed". Undefined where there is none. */
export function receiptCounts({ changes }: Receipt): string | undefined {
  if (changes.length === 0) return undefined;
  const of = (fate: Fate) => changes.filter((change) => fateOf(change) === fate);
  const sure = of('applied');
  const added = sure.filter(({ action }) => action === 'add').length;
  const others = (['earlier', 'already', ...order] as const)
    .map((fate) => ({ fate, number: of(fate).length }))
    .filter(({ number }) => number > 0)
    .map(({ fate, number }) => `, ${numberText(number)} ${fateWords[fate]}`)
    .join('');
  return `${numberText(added)} added, ${numberText(sure.length - added)} removed${others}`;
}

/** How it ended, in a word. */
export function receiptState({
  changes,
  interrupted,
}: Receipt): 'complete' | 'incomplete' | 'interrupted' {
  if (interrupted) return 'interrupted';
  return changes.every((change) => settled.includes(fateOf(change))) ? 'complete' : 'incomplete';
}

/** "Apply complete: 3 added, 9 removed." */
export function receiptSummary(receipt: Receipt): string {
  const nothing = receipt.interrupted ? 'nothing was changed' : 'nothing to change';
  return `Apply ${receiptState(receipt)}: ${receiptCounts(receipt) ?? nothing}.`;
}

/** What was read again afterwards, in a sentence; empty when nothing is sure. */
export function confirmation({ changes }: Receipt): string {
  const sure = changes.filter((change) => fateOf(change) === 'applied').length;
  if (sure === 0) return '';
  return sure === changes.length
    ? 'Confirmed by reading Atlassian again.'
    : 'What was added and removed is confirmed by reading Atlassian again.';
}

/** "#42 Add Florian, merged by @dorice, approved by @steve": a line for each pull request. `safe` makes foreign text data. */
export function pullLines({ pulls = [] }: Receipt, safe: (text: string) => string): string[] {
  return pulls.map(({ pull, title, mergedBy, approvals }) => {
    const approvers = [...new Set(approvals.map(({ by }) => `@${by}`))];
    return [
      title === undefined ? `#${pull}` : `#${pull} ${safe(title)}`,
      ...(mergedBy === undefined ? [] : [safe(`merged by @${mergedBy}`)]),
      ...(approvers.length === 0 ? [] : [safe(`approved by ${approvers.join(', ')}`)]),
    ].join(', ');
  });
}

/** What was to be: "add to". */
export function verb({ action }: Membership): string {
  return action === 'add' ? 'add to' : 'remove from';
}

function groupsOf({ changes }: Receipt, fate: Fate): string {
  const those = changes.filter((change) => fateOf(change) === fate);
  const names = new Set(those.map(({ group }) => printable(group.name)));
  return listed([...names].sort(compareNames), 10);
}

const again = 'Fix that, then run the same command again: what is done stays done.';

/** How to go on after an apply that left something undone, a sentence for each thing to do. */
export function nextSteps(receipt: Receipt): readonly string[] {
  const fates = new Set<Fate>(receipt.changes.map(fateOf));
  const has = (...those: readonly Fate[]) => those.some((fate) => fates.has(fate));
  const reasons = receipt.changes.flatMap((change) =>
    change.outcome === 'failed' || change.outcome === 'blocked' ? (change.why ?? []) : [],
  );
  const says = (pattern: RegExp) => reasons.some((why) => pattern.test(why));
  const needsFix = has('failed', 'unknown', 'blocked', 'unconfirmed', 'unseen');
  return [
    ...(says(/\bno seat left\b/u)
      ? [
          'Free a seat of the product, or buy one. The add and the removals that wait for it follow.',
        ]
      : []),
    ...(says(/\bha(?:s|ve) no account\b/u)
      ? ['Fix the email, or wait until its account exists.']
      : []),
    ...(has('withheld')
      ? [
          'Withheld: fix what the finding names, or add the consent that it shows to consents.yaml; then plan again and have that plan approved.',
        ]
      : []),
    ...(has('unapproved')
      ? [
          `Not approved: plan again, and have that plan approved; or open a pull request that adds a consent with these groups under "drift": ${groupsOf(receipt, 'unapproved')}.`,
        ]
      : []),
    ...(has('unseen')
      ? ['Not showing: find out whether somebody or something reverted it before you apply again.']
      : []),
    ...(needsFix
      ? [again]
      : receipt.interrupted
        ? ['Run the same command again: what is done stays done.']
        : []),
  ];
}
