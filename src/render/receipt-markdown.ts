import { targetText } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/objects.ts';
import type { ChangeOutcome, Receipt } from '../model/receipt.ts';
import { count, numberText } from '../model/text.ts';
import { padEnd, printable, widest } from './layout.ts';
import {
  type MarkdownOptions,
  limits,
  markdownBlock,
  markdownCode,
  markdownTable,
  markdownText,
  person,
} from './markdown/cells.ts';
import {
  type Fate,
  confirmation,
  fateOf,
  fateWords,
  inPlace,
  leftOver,
  nextSteps,
  pullLines,
  reasonOfFate,
  receiptCounts,
  receiptState,
  verb,
} from './view/receipt-view.ts';
import { byNames } from './order.ts';
import { handle, momentText, personName } from './words.ts';

const states = {
  complete: 'applied',
  incomplete: '**partly applied**',
  interrupted: '**interrupted**',
} as const;

/** "applied. 14 added, 6 removed". */
export function receiptHeadline(receipt: Receipt): string {
  const counts = receiptCounts(receipt);
  if (counts === undefined)
    return receipt.interrupted ? '**interrupted**, nothing was changed' : 'nothing to change';
  return `${states[receiptState(receipt)]}. ${counts}`;
}

/** A receipt for the pull request: how many, what is not as approved and why, how to go on, everything in one fold. */
export function receiptMarkdown(receipt: Receipt, options: MarkdownOptions = {}): string {
  return `${[
    `### rollcall: ${receiptHeadline(receipt)}`,
    ...(confirmation(receipt) === '' ? [] : [confirmation(receipt)]),
    ...pulls(receipt, options),
    ...news(receipt.findings),
    ...notDone(receipt, options),
    ...goOn(receipt),
    ...done(receipt),
    ...everything(receipt, options),
    footer(receipt),
  ].join('\n\n')}\n`;
}

function pulls(receipt: Receipt, { detail = 'all' }: MarkdownOptions): readonly string[] {
  const lines = pullLines(receipt, markdownText);
  const most = limits[detail].rows;
  if (lines.length === 0) return [];
  const more = lines.length > most ? [`- and ${lines.length - most} more`] : [];
  return [[...lines.slice(0, most).map((line) => `- ${line}`), ...more].join('\n')];
}

/** What no plan showed before. */
function news(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ code }) => code === 'apply-cut-off' || code === 'merged-beyond-plan')
    .map(({ message, hint }) =>
      markdownText([message, ...(hint ?? '').split('\n')].join(' ').trim()),
    );
}

function notDone(receipt: Receipt, { detail = 'all' }: MarkdownOptions): readonly string[] {
  const groups = leftOver(receipt);
  const number = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  if (number === 0) return [];
  const most = limits[detail].names;
  const rows = groups.flatMap((group) => {
    const why = [`**${fateWords[group.fate]}**`, markdownText(reasonOfFate(group))];
    const hidden = group.changes.length - most;
    return [
      ...group.changes.slice(0, most).map((change) => {
        const what = `${verb(change)} ${markdownCode(change.group.name)}`;
        return [person(change), what, ...why];
      }),
      ...(hidden > 0
        ? [[most === 0 ? count(hidden, 'change') : `${hidden} more`, '', ...why]]
        : []),
    ];
  });
  return [
    `#### Not applied as planned (${numberText(number)})`,
    markdownTable(['Person', 'Change', 'Result', 'Why'], rows),
  ];
}

function goOn(receipt: Receipt): readonly string[] {
  const steps = nextSteps(receipt);
  if (steps.length === 0) return [];
  return ['#### What to do', steps.map((step) => `- ${markdownText(step)}`).join('\n')];
}

/** What is in place now, in numbers. */
function done(receipt: Receipt): readonly string[] {
  const rows = [...groupBy(inPlace(receipt), ({ group }) => group.id).values()].map((ofGroup) => {
    const number = (action: 'add' | 'remove') => {
      const those = ofGroup.filter((each) => each.action === action);
      return those.length === 0 ? '' : numberText(those.length);
    };
    return [markdownCode(ofGroup[0]?.group.name ?? ''), number('add'), number('remove')];
  });
  if (rows.length === 0) return [];
  return [
    '#### In place',
    markdownTable(['Group', 'Added', 'Removed'], rows, ['---', '--:', '--:']),
  ];
}

function everything({ changes }: Receipt, { detail = 'all' }: MarkdownOptions): readonly string[] {
  const most = limits[detail].names;
  if (changes.length === 0 || most === 0) return [];
  const sorted = changes.toSorted(byNames);
  const names = widest(
    sorted.map((change) => printable(personName(change))),
    30,
  );
  const handles = widest(
    sorted.map((change) => printable(handle(change))),
    40,
  );
  const lines = [...groupBy(sorted, ({ group }) => group.id).values()].flatMap((ofGroup) => [
    `# ${ofGroup[0]?.group.name ?? ''}`,
    ...ofGroup.slice(0, most).map((change) => {
      const fate = fateOf(change);
      const sign =
        fate !== 'applied' && fate !== 'earlier' ? '!' : change.action === 'add' ? '+' : '-';
      const name = padEnd(printable(personName(change)), names);
      const address = padEnd(printable(handle(change)), handles);
      return `${sign} ${name}  ${address}  ${resultOf(change, fate)}`;
    }),
    ...(ofGroup.length > most ? [`# and ${ofGroup.length - most} more`] : []),
  ]);
  return ['<details><summary>Every change</summary>', markdownBlock('diff', lines), '</details>'];
}

function footer({ digests, target, started }: Receipt): string {
  const approved = digests.approved.map((digest) => markdownCode(digest.slice(0, 8))).join(', ');
  return `<sub>Approved plan ${approved || 'none'} · ${markdownCode(targetText(target))} · ${momentText(started)}</sub>`;
}

function resultOf({ action }: ChangeOutcome, fate: Fate): string {
  const done = action === 'add' ? 'added' : 'removed';
  if (fate === 'applied') return done;
  if (fate === 'earlier') return `${done} by an earlier run`;
  return `${action}: ${fateWords[fate]}`;
}
