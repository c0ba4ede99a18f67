import { type ChangeKey, changeKey } from '../model/change.ts';
import { type Target, targetText } from '../model/declared.ts';
import { parseInstant } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import type { Plan } from '../model/plan.ts';
import {
  type ChangeOutcome,
  type Outcome,
  type Receipt,
  appliedEarlier,
} from '../model/receipt.ts';
import type { JournalLine } from './journal.ts';

/** What is known of earlier runs against the target: evidence, which counts only where live shows the change in place. */
export interface Evidence {
  readonly journal: readonly JournalLine[];
  readonly receipts: readonly Receipt[];
}

/** When an earlier run sent a change, and how often. */
type EarlierOutcome = Pick<ChangeOutcome, 'attempts' | 'started' | 'finished'>;

/** By change key: what an earlier run of one of the approved plans applied, or sent before it was killed. */
export type EarlierOutcomes = ReadonlyMap<string, EarlierOutcome>;

/**
 * What earlier runs of the same approved plans did. A membership that another run has written since is not theirs:
 * the last write of each counts.
 */
export function earlierOutcomes(
  { journal, receipts }: Evidence,
  approved: readonly Plan[],
  target: Target,
): EarlierOutcomes {
  const plans = new Map(approved.map((plan) => [plan.digest, contentOf(plan)]));
  const isOurs = ({ change, digests }: Write) =>
    digests.some((digest) => plans.get(digest)?.(change) === true);
  const writes = [
    ...receipts
      .filter((receipt) => targetText(receipt.target) === targetText(target))
      .flatMap(writesIn),
    ...writesOfJournal(journal, targetText(target)),
  ]
    // What no answer settled proves nothing about the writes of others.
    .filter((write) => write.settled || isOurs(write))
    .sort((a, b) => a.at - b.at);
  const last = new Map(
    writes.map((write) => [
      JSON.stringify([write.change.group.id, write.change.account.id]),
      write,
    ]),
  );
  return new Map(
    [...last.values()]
      .filter(isOurs)
      .map(({ change, ...write }) => [changeKey(change), write.outcome]),
  );
}

/**
 * The key of the change that Atlassian refused last, whatever plan it was part of: a run that ended there is followed by
 * one that begins behind it.
 */
export function lastRefused({ journal, receipts }: Evidence, of: Target): string | undefined {
  const target = targetText(of);
  let last: { readonly key: string; readonly at: number } | undefined;
  const see = (change: ChangeKey, outcome: Outcome, time: string) => {
    if (outcome !== 'failed' && outcome !== 'unknown') return;
    const at = timeOf(time);
    if (last === undefined || at >= last.at) last = { key: changeKey(change), at };
  };
  for (const receipt of receipts) {
    if (targetText(receipt.target) !== target) continue;
    for (const change of receipt.changes)
      see(change, change.outcome, change.finished ?? receipt.finished);
  }
  let isOurs = false;
  for (const line of journal) {
    if (line.kind === 'begin') isOurs = line.target === target;
    else if (isOurs && line.kind === 'outcome') see(line, line.outcome, line.time);
  }
  return last?.key;
}

/** The outcome of a change that is in place, where an earlier run of its plan put it there. */
export function carriedOver(outcome: ChangeOutcome, earlier: EarlierOutcomes): ChangeOutcome {
  const before = earlier.get(changeKey(outcome));
  if (before === undefined || outcome.outcome !== 'already' || outcome.confirmed !== true) {
    return outcome;
  }
  return {
    ...outcome,
    ...before,
    outcome: 'applied',
    attempts: before.attempts + outcome.attempts,
    why: appliedEarlier,
  };
}

/** One change that a run wrote, or may have written. */
interface Write {
  readonly change: ChangeKey;
  /** Of the plans that its run carried out. */
  readonly digests: readonly string[];
  /** Milliseconds: when it ended, or began if nothing shows that it did. */
  readonly at: number;
  /** Atlassian took it. */
  readonly settled: boolean;
  readonly outcome: EarlierOutcome;
}

function writesIn({ changes, digests, finished }: Receipt): readonly Write[] {
  return changes.flatMap((change): readonly Write[] => {
    const { outcome, attempts } = change;
    if (attempts === 0 || (outcome !== 'applied' && outcome !== 'unknown')) return [];
    return [
      {
        change,
        digests: digests.approved,
        at: timeOf(change.finished ?? finished),
        settled: outcome === 'applied',
        outcome: given({ attempts, started: change.started, finished: change.finished }),
      },
    ];
  });
}

/** An intent without an outcome is of a run that was killed; in a run that ended, it was never sent. */
function writesOfJournal(lines: readonly JournalLine[], target: string): readonly Write[] {
  const writes: Write[] = [];
  const open = new Map<string, Write>();
  let digests: readonly string[] | undefined;
  const killed = () => {
    writes.push(...open.values());
    open.clear();
  };
  for (const line of lines) {
    if (line.kind === 'begin') {
      killed();
      digests = line.target === target ? line.digests.approved : undefined;
    } else if (line.kind === 'end') {
      open.clear();
    } else if (digests !== undefined && (line.kind === 'intent' || line.kind === 'outcome')) {
      const key = changeKey(line);
      const begun = open.get(key);
      const { attempts = 0, started = line.time } = begun?.outcome ?? {};
      const write = { change: line, digests, at: timeOf(line.time) };
      if (line.kind === 'intent') {
        open.set(key, { ...write, settled: false, outcome: { attempts: attempts + 1, started } });
        continue;
      }
      open.delete(key);
      if (line.outcome !== 'applied' && line.outcome !== 'unknown') continue;
      const outcome = { attempts: line.attempts, started, finished: line.time };
      writes.push({ ...write, settled: line.outcome === 'applied', outcome });
    }
  }
  killed();
  return writes;
}

function timeOf(text: string): number {
  return parseInstant(text) ?? 0;
}

/** Whether a plan holds a change, now or once it is due. Of who was pending, only the group is sure. */
function contentOf({ changes, noop, withheld, upcoming, pending }: Plan) {
  const keys = new Set([changes, noop, withheld, upcoming].flat().map(changeKey));
  const expecting = new Set(pending.map(({ group }) => group.id));
  return (change: ChangeKey): boolean =>
    keys.has(changeKey(change)) || (change.action === 'add' && expecting.has(change.group.id));
}
