import { count, numberText } from '../../model/text.ts';
import type { Batch } from '../view/people.ts';
import type { PlanView } from '../view/plan-view.ts';
import { personName } from '../words.ts';
import {
  type MarkdownOptions,
  codes,
  limits,
  markdownCode,
  markdownText,
  person,
} from './cells.ts';
import { reasonOf } from './reasons.ts';

/** So many rows stand in the open, over all lists; the others are folded. */
const mostOpen = 20;
/** So many people are named in one row. */
const mostTogether = 10;
const mostGroups = 5;

/** Who moves, who only leaves, who only joins: removals first have their place in the open. */
export function peopleLists(view: PlanView, options: MarkdownOptions): readonly string[] {
  const { moves, removals, adds } = view.people;
  const most = limits[options.detail ?? 'all'];
  if (most.names === 0) return [];
  const removalsOpen = Math.min(removals.length, mostOpen);
  const movesOpen = Math.min(moves.length, mostOpen - removalsOpen);
  const addsOpen = Math.min(adds.length, mostOpen - removalsOpen - movesOpen);
  const list = (
    title: string,
    batches: readonly Batch[],
    open: number,
    line: (batch: Batch) => string,
    intro = '',
  ) => {
    if (batches.length === 0) return [];
    const lines = batches.slice(0, most.batches).map((batch) => `- ${line(batch)}`);
    const folded = lines.slice(open);
    const hidden = batches.length - lines.length;
    const more = hidden > 0 ? [`- and ${count(hidden, 'other row')}`] : [];
    return [
      `**${title} (${count(peopleIn(batches), 'person')}).**${intro}`,
      ...(open === 0 ? [] : [lines.slice(0, open).join('\n')]),
      ...(folded.length === 0
        ? []
        : [
            `<details><summary>${open === 0 ? count(folded.length + hidden, 'row') : count(folded.length + hidden, 'other row')}</summary>`,
            [...folded, ...more].join('\n'),
            '</details>',
          ]),
    ];
  };
  return [
    ...list(
      'Moves',
      moves,
      movesOpen,
      (batch) => moveLine(batch, view, options),
      ' Nobody leaves the old group before joining the new one.',
    ),
    ...list(
      moves.length > 0 ? 'Removed without a move' : 'Removed',
      removals,
      removalsOpen,
      (batch) => removalLine(batch, view, options),
    ),
    ...list('Added', adds, addsOpen, (batch) => addLine(batch, view, options)),
  ];
}

function peopleIn(batches: readonly Batch[]): number {
  return batches.reduce((sum, { people }) => sum + people.length, 0);
}

function moveLine(batch: Batch, view: PlanView, options: MarkdownOptions): string {
  const number = batch.people.length === 1 ? '' : `${count(batch.people.length, 'person')}: `;
  return [
    `${codes(batch.from, mostGroups)} → ${codes(batch.to, mostGroups)}: ${number}${namesOf(batch)}`,
    ...reasonText(batch, view, options),
    ...waiting(batch),
  ].join(' · ');
}

function removalLine(batch: Batch, view: PlanView, options: MarkdownOptions): string {
  return [
    `${namesOf(batch)} from ${codes(batch.from, mostGroups)}`,
    ...reasonText(batch, view, options),
    ...keeping(batch),
    ...waiting(batch),
  ].join(' · ');
}

/** Whoever gains access is named with the address: a name can be anybody's. */
function addLine(batch: Batch, view: PlanView, options: MarkdownOptions): string {
  const shown = batch.people.slice(0, mostTogether).map(person).join(', ');
  return [
    `${shown}${rest(batch)} to ${codes(batch.to, mostGroups)}`,
    ...reasonText(batch, view, options),
  ].join(' · ');
}

function namesOf(batch: Batch): string {
  const shown = batch.people.slice(0, mostTogether);
  const named = new Map(shown.map((one) => [personName(one), one]));
  // Of two people of one name, the addresses tell who is who.
  const texts = shown.map((one) => (named.size < shown.length ? person(one) : nameText(one)));
  return `${texts.join(', ')}${rest(batch)}`;
}

/** A name, or in code the address of somebody without one. */
function nameText(one: Batch['people'][number]): string {
  return one.account.name === undefined
    ? markdownCode(personName(one))
    : markdownText(one.account.name);
}

function rest({ people }: Batch): string {
  const hidden = people.length - mostTogether;
  return hidden > 0 ? ` and ${numberText(hidden)} more` : '';
}

function reasonText(
  batch: Batch,
  { explain }: PlanView,
  options: MarkdownOptions,
): readonly string[] {
  const text = reasonOf(batch.reasons, explain, options);
  return text === '' ? [] : [text];
}

function keeping({ keeps, keepsByFiles }: Batch): readonly string[] {
  return [
    ...(keeps.length === 0 ? [] : [`still in ${codes(keeps, mostGroups)}`]),
    ...(keepsByFiles.length === 0
      ? []
      : [`by the files: still in ${codes(keepsByFiles, mostGroups)}`]),
  ];
}

function waiting({ waitsFor }: Batch): readonly string[] {
  if (waitsFor.length === 0) return [];
  return [`waits for ${codes(waitsFor, mostGroups)}, which is withheld`];
}
