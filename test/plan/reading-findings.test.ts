import { describe, expect, it } from 'vitest';
import type { GroupId } from '../../src/model/ids.ts';
import type { LiveGroup } from '../../src/model/live.ts';
import { readingFinding } from '../../src/plan/reading-findings.ts';
import { declaredOf } from '../support/world.ts';

type Reading = Parameters<typeof readingFinding>[1];

const live = (name: string, id: string): LiveGroup => ({ name, id: id as GroupId });
const gone = (...near: readonly LiveGroup[]): Reading => ({
  kind: 'not-found',
  near,
});
const found = (reading: Reading, id?: string): string => {
  const [oslo] = declaredOf({ groups: { oslo: id === undefined ? {} : { id } } }).groups;
  if (oslo === undefined) throw new Error('no group');
  const { code, line, message, hint = '' } = readingFinding(oslo, reading);
  return `${code} ${line}: ${message} → ${hint}`;
};

describe('A group is left alone', () => {
  it.each<[string, Reading, string | undefined, string]>([
    [
      'whose name Atlassian does not show, with the nearest',
      gone(live('oslo-all', '1'), live('oslo-2', '2')),
      undefined,
      'group-not-found 1: Atlassian shows no group named oslo. It is left alone. → Did you mean "oslo-all" or "oslo-2"?',
    ],
    [
      'whose name nothing is near to',
      gone(),
      undefined,
      'group-not-found 1: Atlassian shows no group named oslo. It is left alone. → Check the spelling, or create the group in Atlassian Administration: rollcall never creates one.',
    ],
    [
      'whose id is gone, and no group has its name',
      gone(),
      'g-1',
      'group-not-found 2: The group oslo with the id g-1 is gone. Atlassian shows none of that name either. It is left alone. → Check the id. If the group was deleted, delete this file.',
    ],
    [
      'that was made again under its name',
      gone(live('oslo', 'g-2')),
      'g-1',
      'group-not-found 2: The group oslo with the id g-1 is gone. A group of that name has the id g-2. It is left alone. → If it was made again under that name, write:\nid: g-2',
    ],
    [
      'whose name two others have now',
      gone(live('oslo', 'g-2'), live('Oslo', 'g-3')),
      'g-1',
      'group-not-found 2: The group oslo with the id g-1 is gone. A group of that name has the id g-2, and another has it too. It is left alone. → If it was made again under that name, write:\nid: g-2',
    ],
    [
      'whose name several have',
      { kind: 'ambiguous', candidates: [live('oslo', 'g-2'), live('Oslo', 'g-3')] },
      undefined,
      'group-ambiguous 1: Several groups answer to the name oslo: "oslo" g-2, "Oslo" g-3. None is touched. → Specify one:\nid: g-2',
    ],
  ])('%s', (_, reading, id, text) => {
    expect(found(reading, id)).toBe(text);
  });

  it('and one that nobody asked about is a mistake of the program', () => {
    expect(() => found(undefined)).toThrow('no reading for groups/oslo.yaml');
  });
});
