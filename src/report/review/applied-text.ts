import type { FileEdit, Remark } from '../../model/edits.ts';
import { groupKey } from '../../model/ids.ts';
import { type ConsentEntry, count, listed } from '../../model/text.ts';
import { editedText } from '../../render/edits-text.ts';
import { remarksText } from '../../render/edits/remarks-text.ts';
import type { TextOptions } from '../../render/finding-text.ts';
import { printable, wrap } from '../../render/layout.ts';
import type { Decision } from './answer.ts';
import { type ReviewedGroup, isComplete } from './completeness.ts';

export interface AppliedReview {
  readonly groups: readonly (ReviewedGroup & { readonly reviewed: boolean })[];
  readonly decisions: Readonly<Record<Decision['kind'], number>>;
  readonly edits: readonly FileEdit[];
  /** Rows that are not taken. */
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly consent?: ConsentEntry;
  /** Where those rows went. */
  readonly rejects?: string;
}

/** What came of the sheets: which groups are reviewed, which are open and why, and what was edited. */
export function appliedText(result: AppliedReview, options: TextOptions): string {
  const { refused, notes, edits, consent, rejects } = result;
  const { style, width } = options;
  const back = rejects === undefined ? '' : `: see ${rejects}, column Why`;
  return editedText(headline(result), edits, options, [
    ...remarksText(
      `${count(refused.length, 'row')} not applied${back}:`,
      refused,
      style.error,
      options,
    ),
    ...openBlock(result, options),
    ...(consent === undefined
      ? []
      : [
          wrap(
            printable(`consents.yaml has a consent for these removals, until ${consent.until}.`),
            width,
          ),
        ]),
    ...remarksText('Worth knowing:', notes, style.warn, options),
  ]);
}

function headline({ groups, decisions, refused }: AppliedReview): string {
  const reviewed = groups.filter((group) => group.reviewed).length;
  const { keep, remove, until } = decisions;
  if (keep + remove + until === 0 && refused.length > 0) {
    return `Nothing was edited: ${count(refused.length, 'row')} not applied.`;
  }
  const rest = refused.length === 0 ? '' : `; ${count(refused.length, 'row')} not applied`;
  return `Review: ${reviewed} of ${count(groups.length, 'group')} complete: ${keep} keep, ${remove} remove, ${until} until${rest}.`;
}

/** So many groups, and so many rows of each. */
const most = 20;

function openBlock(
  { groups, refused }: AppliedReview,
  { style, width }: TextOptions,
): readonly string[] {
  const open = groups.filter((group) => !isComplete(group));
  if (open.length === 0) return [];
  const lines = open.slice(0, most).map((group) => {
    const lost = refusedOf(group, refused);
    const places = group.open.filter((place) => !lost.has(placeText(place)));
    const missing = group.missing - (lost.size - (group.open.length - places.length));
    const rows = [...new Map(places.map((place) => [place.file, places]))].map(([file]) => {
      const numbers = places.filter((place) => place.file === file).map(({ line }) => `${line}`);
      return `${file}:${listed(numbers, 10)}`;
    });
    const none = [
      ...(lost.size === 0 ? [] : [`${count(lost.size, 'row')} refused`]),
      ...(missing <= 0 ? [] : [`${count(missing, 'row')} in no sheet`]),
    ];
    const left = group.asked - group.decided;
    const text = `${group.group}: ${left} of ${count(group.asked, 'row')} open (${[...rows, ...none].join('; ')})`;
    return wrap(printable(text), width, '  ', '    ');
  });
  const more = open.length > most ? [`  … and ${count(open.length - most, 'more group')}`] : [];
  return [[style.bold('Open, and not recorded as reviewed:'), ...lines, ...more].join('\n')];
}

/** Where the rows of a group stand that are not taken. */
function refusedOf({ group }: ReviewedGroup, refused: readonly Remark[]): ReadonlySet<string> {
  const key = groupKey(group);
  return new Set(
    refused.flatMap(({ group: name = '', row }) =>
      row !== undefined && groupKey(name) === key ? [placeText(row)] : [],
    ),
  );
}

function placeText({ file, line }: ReviewedGroup['open'][number]): string {
  return `${file}:${line}`;
}
