import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/objects.ts';
import type { ChangeOutcome, Receipt } from '../model/receipt.ts';
import type { TextOptions } from './finding-text.ts';
import { findingBlocks } from './findings-text.ts';
import { flow, page, printable, wrap } from './layout.ts';
import { personColumns, personRow } from './person-row.ts';
import {
  type FateGroup,
  confirmation,
  fateOf,
  fateWords,
  inPlace,
  leftOver,
  nextSteps,
  pullLines,
  reasonOfFate,
  receiptSummary,
  verb,
} from './view/receipt-view.ts';

export interface ReceiptTextOptions extends TextOptions {
  /** Also what the fresh plan found, when nobody has seen it yet. */
  readonly showFindings: boolean;
}

/** A receipt for a terminal: how many, what is left over and why, what is done, and how to go on. */
export function receiptText(receipt: Receipt, options: ReceiptTextOptions): string {
  const { style, width } = options;
  const shown = receipt.findings.filter((finding) => isShown(finding, options));
  const cells = personColumns(receipt.changes);
  return page([
    style.bold(wrap(`${receiptSummary(receipt)} ${confirmation(receipt)}`.trim(), width)),
    ...pulls(receipt, options),
    ...findingBlocks(shown, options),
    ...leftOver(receipt).map((group) => leftBlock(group, cells, options)),
    ...doneBlocks(inPlace(receipt), cells, options),
    ...goOn(receipt, options),
  ]);
}

function pulls(receipt: Receipt, { width }: TextOptions): readonly string[] {
  const lines = pullLines(receipt, printable).map((line) => wrap(line, width, '', '  '));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** A plan that was shown before showed its findings too; what an earlier apply left behind is news. */
function isShown(
  { severity, code }: Finding,
  { showFindings: showFindings }: ReceiptTextOptions,
): boolean {
  return code === 'apply-cut-off' || (showFindings && severity !== 'note');
}

type Cells = ReturnType<typeof personColumns>;

function leftBlock(group: FateGroup, cells: Cells, { style, width }: TextOptions): string {
  const serious = group.fate === 'failed' || group.fate === 'unknown' || group.fate === 'unseen';
  const quiet = group.fate === 'obsolete' || group.fate === 'unapproved';
  const paint = serious ? style.error : quiet ? style.dim : style.warn;
  const heading = `${fateWords[group.fate]}: ${reasonOfFate(group)}`;
  const rows = group.changes.map((change) => {
    const text = printable(`${verb(change)} ${change.group.name}`);
    return personRow({ ...cells(change), sign: signOf(change), paint, text }, width);
  });
  const lines = wrap(printable(heading), width, '', '  ').split('\n');
  return [...lines.map(style.bold), ...rows].join('\n');
}

function doneBlocks(
  changes: readonly ChangeOutcome[],
  cells: Cells,
  { style, width }: TextOptions,
): readonly string[] {
  return [...groupBy(changes, ({ group }) => group.id).values()].map((ofGroup) => {
    const rows = ofGroup.map((change) => {
      const applied = fateOf(change) === 'applied';
      const sign = signOf(change);
      const paint = !applied ? style.dim : sign === '+' ? style.add : style.remove;
      return personRow({ ...cells(change), sign, paint, text: doneText(change) }, width);
    });
    const name = { text: printable(ofGroup[0]?.group.name ?? ''), paint: style.bold };
    return [flow([name], width, '  '), ...rows].join('\n');
  });
}

function doneText(change: ChangeOutcome): string {
  const fate = fateOf(change);
  return fate === 'applied' ? '' : fateWords[fate];
}

function signOf({ action }: ChangeOutcome): '+' | '-' {
  return action === 'add' ? '+' : '-';
}

function goOn(receipt: Receipt, { style, width }: TextOptions): readonly string[] {
  const steps = nextSteps(receipt);
  if (steps.length === 0) return [];
  return [
    [style.bold('What to do'), ...steps.map((step) => wrap(step, width, '  ', '    '))].join('\n'),
  ];
}

/** The summary alone. */
export function receiptLine(receipt: Receipt, { style, width }: TextOptions): string {
  return page([style.bold(wrap(receiptSummary(receipt), width))]);
}
