import { describe, expect, it } from 'vitest';
import type { AccountId, Email, GroupId } from '../../src/model/ids.ts';
import type { LeftChange, Undo } from '../../src/model/edits.ts';
import { plainStyle } from '../../src/render/layout.ts';
import { undoText } from '../../src/render/edits-text.ts';

const nothing: Undo = {
  ...{ edits: [], taken: 0, people: [], groups: [] },
  ...{ left: [], already: 0, notApplied: 0 },
};
const left: LeftChange = {
  action: 'add',
  group: { id: 'g-oslo' as GroupId, name: 'oslo' },
  account: { id: '0-verna' as AccountId, name: 'Verna', email: 'verna@banc.ly' as Email },
  code: 'changed-since',
  why: 'The line that ended is gone.',
  file: 'memberships/groups/oslo.yaml',
  line: 3,
};
const text = (undo: Partial<Undo>) =>
  undoText({ ...nothing, ...undo }, { style: plainStyle, width: 80 });

describe('the first line says', () => {
  it.each<[string, Partial<Undo>]>([
    ['Nothing to undo: no change of the receipt was applied.', { notApplied: 2 }],
    [
      'Nothing to do: all that was applied is already undone.',
      { left: [{ ...left, code: 'already' }] },
    ],
    ['No file was edited. 1 change left.', { left: [left] }],
    [
      '2 changes undone in oslo: Dorice, Verna. 1 change left.',
      { taken: 2, people: ['Verna', 'Dorice'], groups: ['oslo'], left: [left] },
    ],
  ])('%s', (headline, undo) => expect(text(undo).split('\n')[0]).toBe(headline));
});

it('what is left is told with its reason and place, and what was not applied is counted', () => {
  expect(text({ left: [left], already: 2, notApplied: 1 })).toBe(`No file was edited. 1 change left.

Left for you to decide:

  Verna (verna@banc.ly) joined oslo
    The line that ended is gone.
    memberships/groups/oslo.yaml:3

2 other changes of the receipt were already in place before this plan, and are
left alone.

1 other change of the receipt was not applied, and is not touched.
`);
});

it('names and lines are data: none of them is a command, a new line, or hidden', () => {
  const evil = '\n::set-output name=x::\u001b[31m\u202e##[group]';
  const shown = text({
    taken: 1,
    edits: [{ file: evil, lines: [{ sign: '+', line: 1, text: evil }] }],
    left: [
      {
        ...left,
        account: { ...left.account, name: evil },
        group: { ...left.group, name: evil },
        why: evil,
        file: evil,
      },
    ],
  });
  expect(shown).not.toMatch(/^\s*::|\p{Cf}|##\[/mu);
  expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
