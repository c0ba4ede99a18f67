import type { Exported, ExportedGroup, ExportedPerson } from '../model/exported.ts';
import type { AccountStatus } from '../model/live.ts';
import { exportError } from './export-error.ts';
import { FaultList } from './fault-list.ts';
import { gatherExports } from './gather-exports.ts';
import type { ToldGroup, ToldPerson } from './told.ts';

/**
 * What Atlassian's CSV exports say together: of users, groups and memberships, in any mixture and order. People are the
 * same by id, else by email; groups by id, else by name.
 * Throws an AppError `invalid` that tells every contradiction and every other fault with file and line, up to twenty.
 */
export async function collectExports(files: readonly string[]): Promise<Exported> {
  const { people, groups, meant, skipped } = await gatherExports(files);
  const exported = new Map(people.map((person) => [person, toPerson(person)]));
  const faults = new FaultList();
  const membersOf = ({ members }: ToldGroup) => [
    ...new Set([...members].flatMap((member) => exported.get(meant(member)) ?? [])),
  ];
  const named = groups.flatMap((group): readonly ExportedGroup[] => {
    const { id, facts } = group;
    if (facts.name === undefined) {
      faults.add(namelessGroup(group));
      return [];
    }
    return [
      {
        ...(id !== undefined && { id }),
        name: facts.name.value,
        members: membersOf(group),
        ...(facts.managedBy?.value === 'external' && { synced: true }),
      },
    ];
  });
  faults.throwAny();
  return { people: [...exported.values()], groups: named, skipped };
}

function toPerson({ id, facts }: ToldPerson): ExportedPerson {
  const { email, name, accountType } = facts;
  return {
    ...(id !== undefined && { id }),
    ...(email !== undefined && { email: email.value }),
    ...(name !== undefined && { name: name.value }),
    status: statusOf(facts),
    type: accountType?.value ?? 'atlassian',
  };
}

function statusOf({ status, membership }: ToldPerson['facts']): AccountStatus {
  if (status?.value === 'deactivated') return 'deactivated';
  if (status?.value === 'suspended' || membership?.value === 'suspended') return 'suspended';
  return membership?.value === 'none' ? 'not-in-directory' : 'active';
}

function namelessGroup({ id, place: { file, line } }: ToldGroup) {
  return exportError(file, {
    code: 'export-nameless-group',
    line,
    what: `No row tells the name of the group ${id ?? ''}.`,
    why: 'A file of memberships names its group for the people who review it.',
    hint: 'Export again with the column "Group name", or give an export with the names besides.',
  });
}
