import { AppError } from '../model/app-error.ts';
import type { Exported, ExportedGroup, ExportedPerson, SkippedCell } from '../model/exported.ts';
import type { AccountStatus } from '../model/live.ts';
import { given } from '../model/objects.ts';
import {
  type ExportRow,
  type WordColumn,
  knownWords,
  readExport,
  readWords,
  wordFacts,
} from './export.ts';
import { exportError, FaultList } from './faults.ts';
import type { ReadHow } from './read-rows.ts';
import type { TableHeader } from './table.ts';
import { GroupsGatherer, PeopleGatherer } from './gather.ts';
import {
  type RecordedGroup,
  type RecordedPerson,
  type RowPlace,
  accountTypeOf,
} from './recorded.ts';

/**
 * What Atlassian's exports say together: of users, groups and memberships, in any mixture and order. People are the
 * same by id, else by email; groups by id, else by name.
 * Throws an AppError `invalid` that reports every contradiction and every other fault with file and line, up to twenty.
 */
export async function collectExports(files: readonly string[], how?: ReadHow): Promise<Exported> {
  const { people, groups, meant, skipped } = await gatherExports(files, how);
  const exported = new Map(people.map((person) => [person, toPerson(person)]));
  const faults = new FaultList();
  const membersOf = ({ members }: RecordedGroup) => [
    ...new Set([...members].flatMap((member) => exported.get(meant(member)) ?? [])),
  ];
  const named = groups.flatMap((group): readonly ExportedGroup[] => {
    const { id, facts } = group;
    if (facts.name === undefined) {
      faults.add(namelessGroup(group));
      return [];
    }
    return [
      given({
        id,
        name: facts.name.value,
        members: membersOf(group),
        synced: facts.managedBy?.value === 'external' ? true : undefined,
      }),
    ];
  });
  faults.throwAny();
  return { people: [...exported.values()], groups: named, skipped };
}

function toPerson(person: RecordedPerson): ExportedPerson {
  const { id, facts } = person;
  const { email, name } = facts;
  return given({
    id,
    email: email?.value,
    name: name?.value,
    status: statusOf(facts),
    type: accountTypeOf(person),
  });
}

function statusOf({ status, membership }: RecordedPerson['facts']): AccountStatus {
  if (status?.value === 'deactivated') return 'deactivated';
  if (status?.value === 'suspended' || membership?.value === 'suspended') return 'suspended';
  return membership?.value === 'none' ? 'not-in-directory' : 'active';
}

function namelessGroup({ id, place: { file, line } }: RecordedGroup) {
  return exportError(file, {
    code: 'export-nameless-group',
    line,
    what: `No row has the name of the group ${id ?? ''}.`,
    why: 'A group file needs the name, for the people who review it.',
    hint: 'Export again with the column "Group name", or also specify an export that has the names.',
  });
}

/** What several exports say together, each person and each group once. */
export interface Gathered {
  readonly people: readonly RecordedPerson[];
  readonly groups: readonly RecordedGroup[];
  /** The person that is meant by a member: where a row has no id, a member may be someone whom another row gives with one. */
  readonly meant: (member: RecordedPerson) => RecordedPerson;
  readonly skipped: readonly SkippedCell[];
}

/**
 * Reads Atlassian's exports, in any mixture. Goes on after a fault, and throws one AppError `invalid` that reports
 * what is wrong with all of them.
 */
export async function gatherExports(files: readonly string[], how?: ReadHow): Promise<Gathered> {
  const faults = new FaultList();
  const gatherer = new Gatherer(faults);
  for (const file of files) {
    const onHeader = (header: TableHeader) => {
      gatherer.noteHeader(file, header);
    };
    try {
      const rows = readExport(file, (fault) => faults.add(fault), { ...how, onHeader });
      for await (const row of rows) {
        if (faults.isFull) break;
        gatherer.add({ file, line: row.line }, row);
      }
    } catch (error) {
      // The file can't be read on; the others can.
      if (!(error instanceof AppError)) throw error;
      faults.add(error);
    }
  }
  const gathered = gatherer.finish();
  faults.throwAny();
  return gathered;
}

class Gatherer {
  readonly #people: PeopleGatherer;
  readonly #groups: GroupsGatherer;
  readonly #skipped: SkippedCell[] = [];
  readonly #unknownWords = new Set<string>();

  constructor(faults: FaultList) {
    this.#people = new PeopleGatherer(faults);
    this.#groups = new GroupsGatherer(faults);
  }

  noteHeader(file: string, { line, isBelowTitles, sheet }: TableHeader): void {
    if (isBelowTitles) this.#skipped.push({ file, line, kind: 'titles' });
    if (sheet === undefined || sheet.others.length === 0) return;
    const { name, others } = sheet;
    this.#skipped.push({ file, line, kind: 'other-sheets', sheet: name, others });
  }

  add(place: RowPlace, row: ExportRow): void {
    const words = readWords(row, (column, word) => this.#skipWord(place, column, word));
    const person = this.#people.add(place, row, words);
    const group = this.#groups.add(place, row, words);
    if (person === undefined) this.#skipNameless(place, row);
    else group?.members.add(person);
  }

  finish(): Gathered {
    const { people, meant } = this.#people.finish();
    return {
      people,
      groups: this.#groups.finish(),
      meant: (member) => meant.get(member) ?? member,
      skipped: this.#skipped,
    };
  }

  #skipNameless(place: RowPlace, { accountId, email, name, groupId, group }: ExportRow): void {
    if (accountId !== undefined || email !== undefined) return;
    if (name !== undefined) {
      const where = group ?? groupId;
      this.#skipped.push(given({ ...place, kind: 'unidentified', name, group: where }));
    } else if (groupId === undefined && group === undefined) {
      this.#skipped.push({ ...place, kind: 'nameless' });
    }
  }

  #skipWord(place: RowPlace, column: WordColumn, word: string): void {
    const key = `${column} ${word.toLowerCase()}`;
    if (this.#unknownWords.has(key)) return;
    this.#unknownWords.add(key);
    const [fact, known] = [wordFacts[column], knownWords(column)];
    this.#skipped.push({ ...place, kind: 'unknown-word', fact, word, known });
  }
}
