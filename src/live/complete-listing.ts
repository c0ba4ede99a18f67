import isEqual from 'fast-deep-equal';
import type { AccountId } from '../model/ids.ts';
import type { Account, CompleteListing } from '../model/live.ts';
import type { MemberPage, ReadPage, Unreadable } from './member-page.ts';
import { readSideBySide } from './pages-side-by-side.ts';

/** All pages in their order; or why they don't fit together. */
type Reading =
  | { readonly kind: 'read'; readonly members: readonly Account[]; readonly total: number }
  | { readonly kind: 'moved'; readonly why: string }
  | Unreadable;

const mostReadings = 3;

/**
 * Reads a group's members until the listing is known to be complete (promise 3): the last page reached, one total on
 * all pages, nobody twice. A listing that moved under the reading is read again. One that stays short of its total in
 * two equal readings is complete too: Atlassian counts members that it does not list, such as suspended people.
 */
export async function readListing(first: ReadPage): Promise<CompleteListing | Unreadable> {
  let before: Reading | undefined;
  let why = '';
  for (let readings = 1; readings <= mostReadings; readings++) {
    const reading = await readOnce(first);
    switch (reading.kind) {
      case 'unreadable':
        return reading;
      case 'moved':
        why = reading.why;
        break;
      case 'read': {
        const { members, total } = reading;
        if (members.length === total) return complete(members, 0);
        if (isEqual(reading, before)) return short(members, total);
        why = `Atlassian counts ${total} members and lists ${members.length}, not the same ones each time.`;
        before = reading;
      }
    }
  }
  return {
    kind: 'unreadable',
    code: 'listing-moved',
    why: `The listing changed each of the ${mostReadings} times it was read. ${why}`,
  };
}

/**
 * Reads page after page. Where the first two are equally long, the others of a large group are read side by side:
 * that takes less time, which leaves the listing less time to move.
 */
async function readOnce(first: ReadPage): Promise<Reading> {
  const pages: MemberPage[] = [];
  const gathered = new Gathered();
  for (let read: ReadPage | undefined = first; read !== undefined;) {
    const page: MemberPage | Unreadable = await read();
    if (page.kind === 'unreadable') return page;
    if (!gathered.add(page)) break;
    pages.push(page);
    read = page.next;
    const rest = pages.length === 2 ? await readRest(pages) : undefined;
    // Without it, or where it is uneven, each page is read from where the one before it ended.
    if (rest === undefined) continue;
    if ('kind' in rest) return rest;
    if (!rest.every((one) => gathered.add(one))) break;
    pages.push(...rest);
    read = rest.at(-1)?.next;
  }
  return gathered.reading();
}

/** Undefined when the pages that follow these two must be read one by one. */
async function readRest([one, two]: readonly MemberPage[]): Promise<
  readonly MemberPage[] | Unreadable | undefined
> {
  if (one === undefined || two?.at === undefined || two.next === undefined) return undefined;
  const size = one.rows.length;
  const start = size + two.rows.length;
  const worthwhile = start === 2 * size && one.total > 3 * size;
  return worthwhile ? readSideBySide(two.at, { start, size, total: one.total }) : undefined;
}

/** The members of the pages so far, as long as they fit together. */
class Gathered {
  readonly #members = new Map<AccountId, Account>();
  #total: number | undefined;
  #moved: string | undefined;

  /** False when the page does not belong to those before it. */
  add({ total, rows }: MemberPage): boolean {
    this.#total ??= total;
    this.#moved = this.#misfit(total, rows);
    return this.#moved === undefined;
  }

  reading(): Reading {
    if (this.#moved !== undefined) return { kind: 'moved', why: this.#moved };
    return { kind: 'read', members: [...this.#members.values()], total: this.#total ?? 0 };
  }

  #misfit(total: number, rows: readonly Account[]): string | undefined {
    if (total !== this.#total) return `The total went from ${this.#total} to ${total}.`;
    for (const account of rows) {
      if (this.#members.has(account.id)) return `${account.id} was listed twice.`;
      this.#members.set(account.id, account);
    }
    if (this.#members.size <= total) return undefined;
    return `More members were listed than the ${total} counted.`;
  }
}

function short(members: readonly Account[], total: number): CompleteListing | Unreadable {
  if (members.length > 0) return complete(members, total - members.length);
  return {
    kind: 'unreadable',
    code: 'listing-incomplete',
    why: `Atlassian counts ${total} members and lists nobody.`,
  };
}

/** The one place where a CompleteListing is made. */
function complete(members: readonly Account[], unlisted: number): CompleteListing {
  return { members, unlisted } as CompleteListing;
}
