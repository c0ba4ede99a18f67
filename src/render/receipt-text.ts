import type { ChangeOutcome, Outcome, Receipt } from '../model/receipt.ts';
import { groupBy } from '../model/group-by.ts';
import { findingText, type TextOptions } from './finding-text.ts';
import { page, wrap } from './layout.ts';
import { personColumns } from './person-columns.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { byNames, count } from './words.ts';

export interface ReceiptTextOptions extends TextOptions {
  /** Also what the fresh plan found, when nobody has seen it yet. */
  readonly tellFindings: boolean;
}

/** A receipt for a terminal: how many, what is left and why, and how to go on. */
export function receiptText(receipt: Receipt, options: ReceiptTextOptions): string {
  const { style, width } = options;
  const findings = options.tellFindings
    ? receipt.findings.filter(({ severity }) => severity !== 'note')
    : [];
  const rows = receipt.changes.toSorted(byNames);
  return page([
    style.bold(receiptHeadline(receipt)),
    ...findings.map((finding) => findingText(finding, options)),
    ...groupBlocks(rows, options),
    ...goOn(receipt).map((line) => wrap(line, width)),
  ]);
}

function receiptHeadline({ changes, interrupted }: Receipt): string {
  const done = changes.filter(({ outcome }) => outcome === 'applied');
  if (changes.length === 0) return 'Nothing to do.';
  const joined = done.filter(({ action }) => action === 'add').length;
  const others = [...groupBy(changes, ({ outcome }) => outcome)]
    .filter(([outcome]) => outcome !== 'applied')
    .map(([outcome, those]) => `, ${those.length} ${outcome}`)
    .join('');
  const unconfirmed = done.filter(({ confirmed }) => confirmed !== true).length;
  const stopped = interrupted ? 'Interrupted: ' : '';
  const left = `${stopped}${joined} joined, ${done.length - joined} left${others}.`;
  if (done.length === 0) return left;
  if (unconfirmed > 0)
    return `${left} ${count(unconfirmed, 'change')} not confirmed by reading again.`;
  return done.length === changes.length
    ? `${left} Confirmed by reading again.`
    : `${left} What was applied is confirmed by reading again.`;
}

function groupBlocks(rows: readonly ChangeOutcome[], options: TextOptions): readonly string[] {
  const { style } = options;
  const cells = personColumns(rows);
  return [...groupBy(rows, ({ group }) => group.id)].map(([, ofGroup]) => {
    const lines = ofGroup.map((row) => {
      const { name, address } = cells(row);
      const mark = row.action === 'add' ? '+' : '-';
      const paint = painter(row, style);
      return `  ${paint(`${mark} ${name}`)}  ${address}  ${paint(status(row))}`.trimEnd();
    });
    return [style.bold(printable(ofGroup[0]?.group.name ?? '')), ...lines].join('\n');
  });
}

function painter({ action, outcome }: ChangeOutcome, style: Style): (text: string) => string {
  const paint: Readonly<Record<Outcome, (text: string) => string>> = {
    applied: action === 'add' ? style.add : style.remove,
    already: style.dim,
    obsolete: style.dim,
    unapproved: style.dim,
    withheld: style.warn,
    blocked: style.warn,
    failed: style.error,
    unknown: style.error,
  };
  return paint[outcome];
}

function status({ outcome, confirmed, why }: ChangeOutcome): string {
  const reading = confirmed === false ? ', but it does not show' : '';
  return `${outcome}${reading}${why === undefined ? '' : `: ${printable(why)}`}`;
}

function goOn({ changes, interrupted }: Receipt): readonly string[] {
  const left = changes.filter(
    ({ outcome, confirmed }) =>
      outcome === 'failed' ||
      outcome === 'blocked' ||
      outcome === 'unknown' ||
      (outcome === 'applied' && confirmed !== true),
  );
  if (left.length === 0 && !interrupted) return [];
  return [
    'To go on, settle what is said above and run the same command again: it reads everything afresh, and what is done stays done.',
  ];
}
