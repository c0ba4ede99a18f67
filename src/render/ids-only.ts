import type { Because, Change } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import { factsOf } from '../model/finding-codes.ts';
import type { Email } from '../model/ids.ts';
import { given } from '../model/objects.ts';
import type { MergedProposal, PendingChange, Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';

/**
 * The plan with account ids instead of names and emails, for what a public repository publishes. It is to be shown
 * and not to be applied: its digest stays that of the plan with everybody in it.
 */
export function planWithIdsOnly(plan: Plan): Plan {
  const { changes, noop, withheld, drift, upcoming, pending } = plan;
  const scrub = scrubber(
    [changes, noop, withheld, drift, upcoming, pending].flat().map(({ account }) => account),
  );
  const bare = changeWriter(scrub);
  return withoutEmails(
    {
      ...plan,
      ...(plan.merged === undefined ? {} : { merged: withoutTitle(plan.merged) }),
      changes: changes.map(bare),
      noop: noop.map(bare),
      withheld: withheld.map(bare),
      drift: drift.map(bare),
      upcoming: upcoming.map(bare),
      pending: pending.map((change, index) => ({
        ...change,
        account: nobody(index),
        because: bareReason(change, scrub),
      })),
      consents: plan.consents.map((consent) => ({ ...consent, because: scrub(consent.because) })),
      findings: plan.findings.map(findingWriter(scrub)),
    },
    scrub,
  );
}

/**
 * The same, and still to be applied. What the files of the same repository say stays, and is public there anyway: the
 * emails of pending people, which the digest holds, and the owners, whom a person's name must not be taken for.
 */
export function publishedPlan(plan: Plan): Plan {
  const bare = planWithIdsOnly(plan);
  const pending = bare.pending.map((change, index) => ({
    ...change,
    account: plan.pending[index]?.account ?? change.account,
  }));
  const groups = bare.groups.map((group, index) => ({
    ...group,
    owners: plan.groups[index]?.owners ?? group.owners,
  }));
  return { ...bare, pending, groups, files: plan.files };
}

/** As {@link planWithIdsOnly}, for what became of it. */
export function receiptWithIdsOnly(receipt: Receipt): Receipt {
  const scrub = scrubber(receipt.changes.map(({ account }) => account));
  const bare = changeWriter(scrub);
  return withoutEmails(
    {
      ...receipt,
      ...(receipt.pulls === undefined ? {} : { pulls: receipt.pulls.map(withoutTitle) }),
      changes: receipt.changes.map((change) => ({
        ...bare(change),
        ...(change.why === undefined ? {} : { why: scrub(change.why) }),
      })),
      findings: receipt.findings.map(findingWriter(scrub)),
    },
    scrub,
  );
}

export type Scrub = (text: string) => string;

const someone = 'someone';

/** Anything that may be an address, as wide as emails are read from files. */
const email = /[^\s@<>\p{Cc}\p{Cf}]+@[^\s@<>\p{Cc}\p{Cf}]+/gu;

interface KnownPerson {
  readonly id: string;
  readonly email?: string;
  readonly name?: string;
}

/** Replaces people by their ids, and every other address by "someone". */
export function scrubber(people: readonly KnownPerson[]): Scrub {
  const ids = new Map<string, string>();
  for (const person of people) {
    const id = person.id.includes('@') ? someone : person.id;
    if (person.email) ids.set(person.email.toLowerCase(), id);
    if (person.name) ids.set(person.name.toLowerCase(), id);
  }
  // A name is looked for from its first word on: one search for each of 40,000 people would take minutes.
  const longest = Math.max(0, ...[...ids.keys()].map((key) => key.split(' ').length));
  return (text) =>
    text
      .split('\n')
      .map((line) => replaceKnown(line, ids, longest).replace(email, hideAddress))
      .join('\n');
}

/** Words and the longest known names that they begin. */
function replaceKnown(text: string, ids: ReadonlyMap<string, string>, longest: number): string {
  const words = text.split(' ');
  const done: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = knownAt(words, at, ids, longest);
    done.push(found?.text ?? words[at] ?? '');
    at += found?.words ?? 1;
  }
  return done.join(' ');
}

function knownAt(
  words: readonly string[],
  at: number,
  ids: ReadonlyMap<string, string>,
  longest: number,
): { readonly text: string; readonly words: number } | undefined {
  for (let number = Math.min(longest, words.length - at); number > 0; number--) {
    const phrase = words.slice(at, at + number).join(' ');
    const [, before = '', core = '', after = ''] = edges.exec(phrase) ?? [];
    const whole = ids.get(phrase.toLowerCase());
    if (whole !== undefined) return { text: whole, words: number };
    const id = ids.get(core.toLowerCase());
    if (id !== undefined) return { text: `${before}${id}${after}`, words: number };
  }
  return undefined;
}

function hideAddress(text: string): string {
  const [, before = '', , after = ''] = edges.exec(text) ?? [];
  return `${before}${someone}${after}`;
}

/** What may stand around a name in a sentence. */
const edges = /^([("'`]*)(.*?)((?:’s|'s)?[.,;:!?)"'`]*)$/u;

/** Logins are public on GitHub; a title may name anybody. */
function withoutTitle(merged: MergedProposal): MergedProposal {
  const { pull, mergedBy, mergedAt, commit, beyond, approvals } = merged;
  return given({ pull, mergedBy, mergedAt, commit, beyond, approvals });
}

function changeWriter(scrub: Scrub) {
  return <C extends Change>(change: C): C => ({
    ...change,
    account: { id: change.account.id },
    because: bareReason(change, scrub),
  });
}

function bareReason({ because }: Change | PendingChange, scrub: Scrub): Because {
  const { text, ...rest } = because;
  return { ...rest, ...(text === undefined ? {} : { text: scrub(text) }) };
}

/** Until the account appears, there is no id to show: the line of the file does. */
function nobody(index: number): PendingChange['account'] {
  const id = someoneAt(index) as Email;
  return { id, email: id };
}

/** Stands for somebody without an id. */
export function someoneAt(index: number): string {
  return `${someone} ${index + 1}`;
}

type Told = Pick<Finding, 'code' | 'message' | 'hint'>;

export function findingWriter(scrub: Scrub) {
  return <Each extends Told>(finding: Each): Each => {
    const { hint, ...rest } = finding;
    const general = factsOf(finding.code)?.impersonal;
    if (general !== undefined) return { ...rest, message: general } as unknown as Each;
    return {
      ...finding,
      message: scrub(finding.message),
      ...(hint === undefined ? {} : { hint: scrub(hint) }),
    };
  };
}

/** Emails stand in names of groups and files too. */
export function withoutEmails<T>(value: T, scrub: Scrub): T {
  return JSON.parse(JSON.stringify(value), (_key, item: unknown) =>
    typeof item === 'string' && item.includes('@') ? scrub(item) : item,
  ) as T;
}
