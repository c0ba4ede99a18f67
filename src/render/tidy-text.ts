import type { Tidied, TidyKind, TidyLeft } from '../model/edits.ts';
import { groupBy } from '../model/objects.ts';
import { count } from '../model/text.ts';
import { editedText } from './edits-text.ts';
import type { TextOptions } from './finding-text.ts';
import { printable, wrap } from './layout.ts';

/** So many places of one kind are listed. */
const mostPlaces = 10;

/** What tidy deleted and what it left, for a terminal. */
export function tidiedText({ edits, deleted, left }: Tidied, options: TextOptions): string {
  return editedText(headline(deleted), edits, options, leftBlocks(left, options));
}

function headline(deleted: Tidied['deleted']): string {
  if (deleted.length === 0) return 'Nothing to tidy.';
  const kinds = [...groupBy(deleted, ({ kind }) => kind)].map(([kind, those]) =>
    kindText(kind, those.length),
  );
  return `Tidied: ${kinds.join(', ')}. The plan stays the same.`;
}

function kindText(kind: TidyKind, number: number): string {
  switch (kind) {
    case 'leaver':
      return count(number, 'leaver');
    case 'ended-date':
      return count(number, 'ended line');
    case 'pending':
      return `"pending" of ${count(number, 'person')}`;
    case 'consent':
      return count(number, 'consent');
  }
}

/** Those with the same reason together: the reason once, then the places. */
function leftBlocks(left: readonly TidyLeft[], { style, width }: TextOptions): readonly string[] {
  if (left.length === 0) return [];
  const reasons = [...groupBy(left, ({ why }) => why)].map(([why, those]) => {
    const places = those.slice(0, mostPlaces).map(({ about, file, line }) => {
      const place = style.dim(printable(`${file}:${line}`));
      return about === '' ? `  ${place}` : `  ${printable(about)} ${place}`;
    });
    const more = those.length - places.length;
    return [
      wrap(printable(why), width),
      ...places,
      ...(more > 0 ? [`  … and ${count(more, 'more line')}`] : []),
    ].join('\n');
  });
  return [style.bold('Left as it is:'), ...reasons];
}
