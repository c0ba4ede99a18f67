import type { Change } from '../../model/change.ts';
import { groupBy } from '../../model/objects.ts';
import type { Membership } from '../words.ts';
import type { Explain, Why } from '../view/why.ts';
import { type MarkdownOptions, limits, markdownCode, markdownText, place } from './cells.ts';

/** What has a reason, for a group. */
interface Reasoned extends Pick<Change, 'action' | 'because'> {
  readonly group: Membership['group'];
}

/** Why, and the first lines that say so; group by group where people have several reasons. */
export function reasonOf(
  all: readonly Reasoned[],
  explain: Explain,
  options: MarkdownOptions,
): string {
  const byGroup = [...groupBy(all, ({ group }) => group.name)];
  const texts = byGroup.map(([name, those]) => ({
    name,
    text: oneReason(those, explain, options),
  }));
  const words = new Set(byGroup.map(([, [first]]) => (first ? wordsOf(explain(first)) : '')));
  if (words.size <= 1) return oneReason(all, explain, options);
  return texts
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${markdownCode(name)}: ${text}`)
    .join('; ');
}

function oneReason(all: readonly Reasoned[], explain: Explain, options: MarkdownOptions): string {
  const [first] = all;
  if (first === undefined) return '';
  const words = wordsOf(explain(first));
  const places = placesOf(all.map(explain), options);
  return words === '' || places === '' ? words + places : `${words} (${places})`;
}

function wordsOf({ text, rule, through }: Why): string {
  return [
    ...(text === undefined ? [] : [markdownText(text)]),
    ...rule.map(markdownText),
    ...through.map(({ before, name }) => `${before} ${markdownCode(name)}`),
  ].join(', ');
}

/** After the first line of a file only the numbers of the others. */
function placesOf(whys: readonly Why[], options: MarkdownOptions): string {
  const places = new Map(
    whys.flatMap((why) =>
      why.place === undefined ? [] : [[`${why.place.file}:${why.place.line}`, why.place] as const],
    ),
  );
  const sorted = [...groupBy(places.values(), ({ file }) => file).values()].flatMap((ofFile) =>
    ofFile.toSorted((a, b) => a.line - b.line),
  );
  const most = limits[options.detail ?? 'all'].places;
  const shown = sorted.slice(0, most).map(({ file, line }, index) => {
    const label = sorted[index - 1]?.file === file ? `:${line}` : `${file}:${line}`;
    return place(file, line, options, label);
  });
  return [...shown, ...(sorted.length > most && most > 0 ? ['…'] : [])].join(', ');
}
