import { type NamedChange, namedKey, namedChange } from '../../model/change.ts';
import { type Instant, addDays, parseInstant } from '../../model/instant.ts';
import { isRecord, parseJson } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import type { Outcome, Receipt } from '../../model/receipt.ts';
import { branchFileRefusal } from './settled.ts';

export const announcedFile = 'announced.json';

/** What an approved plan announced and no run has done yet. */
export interface Announced {
  readonly pull: number;
  /** RFC 3339: when the pull request was merged. */
  readonly mergedAt: string;
  /** Upcoming changes, and adds that wait for their accounts: those without a date. */
  readonly left: readonly NamedChange[];
}

/** By folder, as the repository names it. */
export type AnnouncedFolders = Readonly<Record<string, readonly Announced[]>>;

/** Where the branch keeps the plan of a pull request that announces something. */
export function announcedPlan(folder: string, pull: number): string {
  return `announced/${folder}/pull-${pull}.json`;
}

/** What a plan announces and has not ended; undefined when that is nothing. */
export function announcedBy(plan: Plan): Announced | undefined {
  const { merged, ended = [] } = plan;
  if (merged === undefined) return undefined;
  const left = without(announcedIn(plan), ended);
  return left.length === 0 ? undefined : { pull: merged.pull, mergedAt: merged.mergedAt, left };
}

export function announcedIn({ upcoming, pending }: Plan): readonly NamedChange[] {
  return [...upcoming, ...pending].map((change) => namedChange(change));
}

export function without(
  changes: readonly NamedChange[],
  ended: readonly NamedChange[],
): readonly NamedChange[] {
  const names = new Set(ended.map(namedKey));
  return changes.filter((change) => !names.has(namedKey(change)));
}

/** The pull requests of which something may be due: its day has come, or its account may have appeared. */
export function pullsDue(announced: readonly Announced[], now: Instant): readonly number[] {
  return announced.flatMap(({ pull, left }) =>
    left.some(({ on }) => on === undefined || isPast(on, now)) ? [pull] : [],
  );
}

/** Days after which what was announced and never done is left to whoever reads the drift issue. */
const daysKept = { dated: 60, pending: 180 };

const ended: ReadonlySet<Outcome> = new Set(['applied', 'already', 'obsolete']);

/** What is left after some runs. */
export function leftAfter(
  announced: readonly Announced[],
  receipts: readonly Receipt[],
  now: Instant,
): readonly Announced[] {
  // Of each membership, dated or not, when it was last done.
  const done = new Map<string, Instant>();
  for (const { at, changes } of receipts) {
    const ran = parseInstant(at) ?? now;
    for (const change of changes.filter(({ outcome }) => ended.has(outcome))) {
      const { id, email } = change.account;
      for (const account of [id, email?.toLowerCase()]) {
        if (account !== undefined)
          done.set(keyOf({ ...change, group: change.group.id, account }), ran);
      }
    }
  }
  return announced
    .map((each) => ({ ...each, left: each.left.filter((change) => isLeft(change, each)) }))
    .filter(({ left }) => left.length > 0);

  function isLeft(change: NamedChange, { mergedAt }: Announced): boolean {
    const ran = done.get(keyOf(change));
    const { on } = change;
    if (ran !== undefined && (on === undefined || isPast(on, ran))) return false;
    const from = parseInstant(on ?? mergedAt);
    return (
      from === undefined || addDays(from, daysKept[on === undefined ? 'pending' : 'dated']) > now
    );
  }
}

function keyOf({ action, group, account }: NamedChange): string {
  return JSON.stringify([group, action, account]);
}

function isPast(on: string, now: Instant): boolean {
  const day = parseInstant(on);
  return day !== undefined && day <= now;
}

/** @param text of `announced.json`; undefined where there is none yet. Throws an AppError for anything but what was written. */
export function parseAnnounced(text: string | undefined): AnnouncedFolders {
  if (text === undefined) return {};
  const value = parseJson(text);
  const sound =
    isRecord(value) &&
    Object.values(value).every((folder) => Array.isArray(folder) && folder.every(isAnnounced));
  if (!sound) throw branchFileRefusal(announcedFile);
  return value as AnnouncedFolders;
}

function isAnnounced(value: unknown): value is Announced {
  return (
    isRecord(value) &&
    Number.isSafeInteger(value['pull']) &&
    typeof value['mergedAt'] === 'string' &&
    Array.isArray(value['left']) &&
    value['left'].every(isAnnouncedChange)
  );
}

function isAnnouncedChange(value: unknown): value is NamedChange {
  if (!isRecord(value)) return false;
  const { on, action, group, account } = value;
  return (
    (on === undefined || typeof on === 'string') &&
    (action === 'add' || action === 'remove') &&
    typeof group === 'string' &&
    typeof account === 'string'
  );
}
