import { count } from '../model/count.ts';
import type { GroupReading } from '../model/live.ts';
import { parseGroupId } from '../model/ids.ts';
import type { Mode } from '../model/declared.ts';
import type { NewGroup } from '../declared/write/new-file.ts';
import type { NewLine } from '../declared/edit/edit.ts';
import type { PeopleLines } from './people-lines.ts';

type Listed = Extract<GroupReading, { kind: 'listed' }>;

/** The file of a group that has none: everyone who is in. Undefined when it could not name somebody. */
export function importedGroup(
  { group, listing }: Listed,
  mode: Mode,
  people: PeopleLines,
): Omit<NewGroup, 'modeline'> | undefined {
  const persons = listing.members.filter(({ type }) => type === 'atlassian');
  const members: NewLine[] = [];
  for (const person of persons) {
    const line = people.lineOf(person);
    if (line === undefined) return undefined;
    members.push(line);
  }
  const others = listing.members.length - persons.length;
  const id = parseGroupId(group.id);
  return {
    notes: [
      ...(listing.unlisted === 0
        ? []
        : [
            `Atlassian counts ${count(listing.unlisted, 'more member')} and does not list them: apps, or suspended people. rollcall leaves them alone.`,
          ]),
      ...(others === 0
        ? []
        : [
            `${count(others, 'account')} of apps or customers ${others === 1 ? 'is' : 'are'} in it too, and left alone.`,
          ]),
    ],
    group: group.name,
    ...(id === undefined ? {} : { id }),
    mode,
    ...(mode === 'authoritative' && members.length === 0 ? { allowEmpty: true as const } : {}),
    members,
  };
}
