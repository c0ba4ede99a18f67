import { AppError } from '../../model/app-error.ts';
import type { ExportCells } from '../../csv/export-row.ts';
import type { Seed, SeedAccount } from './seed.ts';
import { accountWords, meaningOf, wordOf } from './seed-words.ts';

interface AccountRow extends ExportCells {
  readonly userId: string;
}

interface GroupRow extends ExportCells {
  readonly groupId: string;
}

/** A value and the `file:line` that gave it. */
interface Said {
  readonly value: string;
  readonly place: string;
}

type Facts = Map<string, Said>;

/** Gathers what rows of several exports say about the same accounts and groups. Contradictions are errors. */
export class SeedBuilder {
  readonly #accounts = new Map<string, Facts>();
  readonly #groups = new Map<string, Facts>();
  readonly #members = new Map<string, Set<string>>();

  addAccount(place: string, row: AccountRow): void {
    const facts = factsOf(this.#accounts, row.userId);
    note(facts, 'name', row.userName, place, row.userId);
    note(facts, 'email', row.email, place, row.userId);
    for (const { column, fact } of accountWords) {
      note(facts, fact, wordOf(place, row, column), place, row.userId);
    }
  }

  addGroup(place: string, row: GroupRow): void {
    const facts = factsOf(this.#groups, row.groupId);
    note(facts, 'name', row.groupName, place, row.groupId);
    note(facts, 'management', wordOf(place, row, 'managedBy'), place, row.groupId);
  }

  addMember(groupId: string, userId: string): void {
    const members = this.#members.get(groupId) ?? new Set();
    this.#members.set(groupId, members.add(userId));
  }

  build(): Seed {
    return {
      accounts: [...this.#accounts].map(([id, facts]) => toAccount(id, facts)),
      groups: [...this.#groups].map(([id, facts]) => ({
        id,
        name: facts.get('name')?.value ?? id,
        members: [...(this.#members.get(id) ?? [])],
        ...meaningOf('managedBy', facts.get('management')?.value),
      })),
    };
  }
}

function toAccount(id: string, facts: Facts): SeedAccount {
  const email = facts.get('email')?.value;
  const account: SeedAccount = {
    id,
    name: facts.get('name')?.value ?? email ?? id,
    ...(email !== undefined && { email }),
    active: true,
    type: 'atlassian',
  };
  return accountWords.reduce(
    (said, { column, fact }) => ({ ...said, ...meaningOf(column, facts.get(fact)?.value) }),
    account,
  );
}

function factsOf(known: Map<string, Facts>, id: string): Facts {
  const facts = known.get(id) ?? new Map<string, Said>();
  known.set(id, facts);
  return facts;
}

function note(
  facts: Facts,
  fact: string,
  value: string | undefined,
  place: string,
  id: string,
): void {
  if (value === undefined) return;
  const before = facts.get(fact);
  if (before === undefined) facts.set(fact, { value, place });
  else if (before.value !== value) {
    throw new AppError(
      'invalid',
      'seed-contradiction',
      `${place}: The ${fact} of ${id} is "${value}" here and "${before.value}" in ${before.place}.`,
      {
        why: 'One id stands for one account or one group, and the exports disagree about it.',
        hint: 'Correct one of the rows, or leave out the older export.',
      },
    );
  }
}
