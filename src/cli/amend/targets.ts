import type { NamedGroup, NamedPerson } from '../../declared/amend/wish.ts';
import type { Terms } from '../../declared/amend/ask.ts';
import { AppError } from '../../model/app-error.ts';
import type { Asked, Remark } from '../../model/amendment.ts';
import { nobodyNamed } from '../people-meant.ts';
import { groupOf, personOf } from './named.ts';
import { readRows } from './sheet-rows.ts';

/** Someone, and the groups that it is about. */
export interface Target {
  readonly person: NamedPerson;
  readonly groups: readonly NamedGroup[];
  /** What the row of a sheet says besides. */
  readonly terms: Terms;
  readonly asked: Asked;
}

export interface Targets {
  readonly targets: readonly Target[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** Whom a command line is about: one person, or those of a sheet. Throws a usage error when nobody is named. */
export async function readTargets(
  names: readonly string[],
  sheet: string | undefined,
  action: Asked['action'],
  dir: string,
): Promise<Targets> {
  if (sheet !== undefined) return targetsOfSheet(names, sheet, action);
  const [user, ...groups] = names;
  if (user === undefined) {
    throw new AppError('usage', 'missing-user', 'Nobody is named.', {
      hint: `Name a person and a group, such as: rollcall ${action} vdillow@banc.ly oslo-engineering\nOr a sheet, with --sheet.`,
    });
  }
  const person = personOf(user);
  if (person === undefined) throw await nobodyNamed(user, dir);
  return {
    targets: [{ person, groups: groups.map(groupOf), terms: {}, asked: { action, user } }],
    refused: [],
    notes: [],
  };
}

/** Groups on the command line are those of all people in the sheet. */
async function targetsOfSheet(
  names: readonly string[],
  file: string,
  action: Asked['action'],
): Promise<Targets> {
  const named = names.map(groupOf);
  const { lines, refused, notes } = await readRows(file, action);
  const both = named.length > 0 && lines.some(({ group }) => group !== undefined);
  if (both) {
    throw new AppError('usage', 'two-groups', 'The sheet has groups of its own.', {
      why: `${file} says who and where, and the command line names ${names.join(', ')} as well.`,
      hint: 'Leave the groups out of one of the two.',
    });
  }
  return {
    targets: lines.map(({ group, ...line }) => ({
      ...line,
      groups: group === undefined ? named : [group],
    })),
    refused,
    notes,
  };
}
