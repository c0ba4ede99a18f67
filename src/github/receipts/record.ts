import type { Plan } from '../../model/plan.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Instant } from '../../model/instant.ts';
import { count } from '../../model/text.ts';
import { isAncestor } from '../ancestry.ts';
import type { GitHub } from '../client.ts';
import { textAt } from '../read-files.ts';
import {
  type Announced,
  announcedBy,
  announcedFile,
  announcedPlan,
  leftAfter,
  parseAnnounced,
  without,
} from './announced.ts';
import { type BranchEdit, commitToReceipts } from './branch.ts';
import { receiptPath } from './receipt-path.ts';
import { type Settled, parseSettled, settledFile } from './settled.ts';
import { type Verdicts, type WrittenVerdict, isApproved, isRefused } from './verdicts.ts';

/** What a run did, to be kept. */
export interface RunRecord {
  readonly folder: string;
  /** `8841-1`: the run and its attempt. */
  readonly run: string;
  readonly receipts: readonly Receipt[];
  /** The approved plans. */
  readonly plans: readonly Plan[];
  readonly verdicts?: Verdicts;
  readonly now: Instant;
}

/** Keeps receipts, what approved plans announced, and how far merges are settled. */
export async function recordRun(
  github: GitHub,
  record: RunRecord,
): Promise<'written' | 'unchanged'> {
  return commitToReceipts(github, (tip) => editFor(github, record, tip));
}

async function editFor(
  github: GitHub,
  record: RunRecord,
  tip: string | undefined,
): Promise<BranchEdit> {
  const { folder, receipts, plans, now } = record;
  const read = async (path: string) => (tip === undefined ? undefined : textAt(github, path, tip));
  const files = new Map<string, string | null>();
  const put = (path: string, value: unknown) => files.set(path, jsonFile(value));

  const paths = receipts.map(({ finished }, index) => receiptPath(record, finished, index));
  for (const [index, path] of paths.entries()) put(path, receipts[index]);

  const settled = parseSettled(await read(settledFile));
  const announced = parseAnnounced(await read(announcedFile));
  const known = announced[folder] ?? [];
  const more = await firstAnnounced(github, plans, { known, settled: settled[folder]?.commit });
  const left = leftAfter([...withoutEnded(known, record), ...more], receipts, now);
  for (const plan of plans) {
    const pull = plan.merged?.pull;
    if (more.some((each) => each.pull === pull) && left.some((each) => each.pull === pull))
      put(announcedPlan(folder, pull ?? 0), plan);
  }
  for (const { pull } of known) {
    if (!left.some((each) => each.pull === pull)) files.set(announcedPlan(folder, pull), null);
  }
  if (JSON.stringify(left) !== JSON.stringify(known))
    put(announcedFile, { ...announced, [folder]: left });

  const next = await settledAfter(github, record, paths, settled[folder]);
  if (next !== undefined && JSON.stringify(next) !== JSON.stringify(settled[folder])) {
    put(settledFile, { ...settled, [folder]: next });
  }
  if (tip === undefined && files.size > 0) files.set('README.md', about);
  const message = `Record ${count(receipts.length, 'receipt')} of ${folder}`;
  return { message, files };
}

/**
 * What plans announce that were not recorded before: a run that is run again must not announce once more what has been
 * done, or has ended, since.
 */
async function firstAnnounced(
  github: GitHub,
  plans: readonly Plan[],
  {
    known,
    settled,
  }: { readonly known: readonly Announced[]; readonly settled: string | undefined },
): Promise<readonly Announced[]> {
  const recorded = new Set(known.map(({ pull }) => pull));
  const first: Announced[] = [];
  for (const plan of plans) {
    const { merged } = plan;
    const announced = announcedBy(plan);
    if (merged === undefined || announced === undefined || recorded.has(merged.pull)) continue;
    const isSettled = settled !== undefined && (await isAncestor(github, merged.commit, settled));
    if (!isSettled) first.push(announced);
  }
  return first;
}

function withoutEnded(known: readonly Announced[], { verdicts }: RunRecord): readonly Announced[] {
  const ended = new Map(verdicts?.ended.map(({ pull, changes }) => [pull, changes]));
  return known.map((each) => ({ ...each, left: without(each.left, ended.get(each.pull) ?? []) }));
}

/**
 * How far merges are settled now. Forward only, over commits that were all looked at, and once every approved plan of
 * theirs has a receipt of an apply that was not cut short.
 */
async function settledAfter(
  github: GitHub,
  { verdicts, receipts }: RunRecord,
  paths: readonly string[],
  known: Settled | undefined,
): Promise<Settled | undefined> {
  if (verdicts?.from === undefined) return known;
  const { from, to, pulls, disputed, undecided = false } = verdicts;
  if (known !== undefined) {
    if (await isAncestor(github, to, known.commit)) return known;
    const ahead = await isAncestor(github, known.commit, to);
    // After a gap, what lies in it is still owed. A branch that was rewritten begins anew.
    if (ahead && !(await isAncestor(github, from, known.commit))) return known;
  }
  const whole = receipts.filter(({ interrupted }) => !interrupted);
  const done = new Set(whole.flatMap(({ digests }) => digests.approved));
  const isOwed = (pull: WrittenVerdict) =>
    isApproved(pull)
      ? !done.has(pull.digest)
      : isRefused(pull) && pull.refusal.code === 'undecided';
  if (!undecided && !pulls.some(isOwed)) return { commit: to, disputed };
  // So a run that GitHub stops for asking too much leaves less for the next one.
  const { progress } = verdicts;
  if (progress !== undefined && !pulls.slice(0, progress.pulls).some(isOwed)) {
    return { commit: progress.commit, disputed: progress.disputed };
  }
  // Without a beginning, the next run would begin with its own push.
  const commit = known?.commit ?? from;
  const unfinished = [...new Set([...(known?.unfinished ?? []), ...paths])];
  return {
    commit,
    disputed: known?.disputed ?? [],
    ...(unfinished.length === 0 ? {} : { unfinished }),
  };
}

function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const about = `# Receipts

"rollcall ci record" writes this branch, and nothing else should: protect it from force pushes and from deletion.

- \`receipts/\`: what each apply did, change by change
- \`settled.json\`: the commit up to which every merge has a receipt or a refusal
- \`announced.json\` and \`announced/\`: what approved plans announced for later, which the hourly run carries out
`;
