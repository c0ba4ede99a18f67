import { posix } from 'node:path';
import { apply, receiptOfNothing } from '../../apply/apply.ts';
import { cutOffFinding } from '../../apply/cut-off-finding.ts';
import { announcedOf } from '../../apply/approval.ts';
import { earlierOutcomes, lastRefused } from '../../apply/earlier-runs.ts';
import { cutOffIn } from '../../apply/read-journal.ts';
import { readReceipts } from '../../apply/read-receipt.ts';
import { checkTargets, readPlans } from '../../apply/saved-plans.ts';
import type { Lock } from '../../files/lock.ts';
import type { Config, DeclaredGroup } from '../../model/declared.ts';
import type { Finding } from '../../model/finding.ts';
import { given } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import type { Receipt } from '../../model/receipt.ts';
import { timestamp } from '../../model/timing.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes, exitOfReceipt } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { instantOf } from '../../shell/options.ts';
import { cannotAsk } from '../../shell/prompt.ts';
import { touchedGroups } from '../../shell/select-groups.ts';
import { raceAbort, stopOnSignals } from '../../shell/signals.ts';
import { openLive } from '../../shell/target.ts';
import { agree, judgeFresh, reportCutOffs, reportReceipt, showPlan } from './agree.ts';
import { receiptFile, whileJournalLocked, whileLocked } from './receipt-place.ts';
import { type Records, journalBeside, recordsOnDisk } from './records.ts';
import { type ApplyOptions, type ApplyWork, proposeFresh, groupsOfApply } from './work.ts';

/**
 * `rollcall apply`: carries out approved ∩ fresh. Without approved plans, a person approves the one that is shown, or
 * `--due` carries out what merged files dated; with both, what the plans announced.
 */
export async function runApply(options: ApplyOptions, context: Context): Promise<ExitCode> {
  const asks = options.approved === undefined && options.yes !== true && options.due !== true;
  if (asks && !context.terminal.interactive) throw cannotAsk();
  using signals = stopOnSignals();
  const saved = await readPlans(options.approved ?? []);
  const receipts = await readReceipts(options.earlier ?? []);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  checkTargets(saved, files.declared.config.target);
  const at = instantOf(options.at, context.now);
  const plans = saved.map(({ plan }) => (options.due === true ? announcedOf(plan, at) : plan));
  const work = {
    options,
    context,
    files,
    plans,
    receipts,
    signals,
    requested: groupsOfApply(options, files, plans, at),
  };

  const open = () => openLive(files.declared.config, options, context);
  if (!asks) {
    return await whileLocked(options.state, context, async (lock) => {
      await using live = await open();
      return await carryOut({ ...work, live }, lock);
    });
  }
  await using live = await open();
  const agreed = await agree({ ...work, live });
  if (typeof agreed === 'number') return agreed;
  // Others may apply while a person reads: only what follows is done under the lock, and all of it is read again.
  return await whileLocked(options.state, context, (lock) =>
    carryOut({ ...work, live, agreed }, lock),
  );
}

/** Under the lock. */
async function carryOut(work: ApplyWork, stateLock: Lock): Promise<ExitCode> {
  const file = await receiptFile(work.options, work.context);
  return whileJournalLocked(journalBeside(file), work.context, (lock) =>
    readAndWrite(recordsOnDisk(file, work, [stateLock, lock]), work),
  );
}

/** From the fresh reading to the receipt. */
export async function readAndWrite(records: Records, work: ApplyWork): Promise<ExitCode> {
  const { options, context, live, signals } = work;
  const { terminal, timing } = context;
  const started = timestamp(timing);
  const { target } = work.files.declared.config;
  const lines = await records.journal();
  const cutOff = cutOffIn(lines, target);
  const reading = await raceAbort(signals.stop, async () => {
    const fresh = await proposeFresh(work);
    if (cutOff === undefined) return { ...fresh, cutOffs: [] };
    return { ...fresh, cutOffs: [await cutOffFinding(cutOff, fresh.proposal, live.reader)] };
  });
  if (reading === undefined) return stoppedBefore(started, records, work);
  const { proposal: fresh, otherPrerequisites, cutOffs } = reading;
  reportCutOffs(cutOffs, work);
  const judged = judgeFresh(fresh);
  const { plan, verdict } = work.agreed ?? judged;
  if (options.yes === true && options.approved === undefined) showPlan(plan, work);
  if (options.due === true && plan.changes.length === 0) terminal.err('Nothing is due.\n');
  const approved = options.approved === undefined ? [plan] : work.plans;

  const evidence = {
    journal: lines,
    receipts: [...work.receipts, ...(await records.replaced())],
  };

  signals.nowWriting();
  await using journal = await records.openJournal();
  if (cutOff !== undefined) await journal.cutOffReported(fresh.target);
  await journal.begin(process.pid, fresh.target, {
    approved: approved.map(({ digest }) => digest),
    fresh: judged.plan.digest,
  });
  const receipt = await apply({
    approved,
    fresh,
    ...given({ otherPrerequisites }),
    earlier: earlierOutcomes(evidence, approved, target),
    ...given({ lastRefused: lastRefused(evidence, target) }),
    findings: [...cutOffs, ...(options.approved === undefined ? verdict : [])],
    reader: live.reader,
    writer: live.openWriter(signals.stop),
    journal,
    timing,
    stop: signals.stop,
    onProgress: terminal.onProgress,
  });
  await reportReceipt(receipt, records, work);
  await journal.end(records.file);
  return exitOf(receipt, work);
}

/** Nothing was read to the end, so nothing was written: the receipt says just that. */
async function stoppedBefore(
  started: string,
  records: Records,
  work: ApplyWork,
): Promise<ExitCode> {
  const at = instantOf(work.options.at, work.context.now);
  const times = { started, finished: timestamp(work.context.timing) };
  await reportReceipt(
    receiptOfNothing(work.files.declared.config.target, at, work.plans, times),
    records,
    work,
  );
  return exitCodes.interrupted;
}

function exitOf(receipt: Receipt, { options, files, requested, plans }: ApplyWork): ExitCode {
  if (options.approved === undefined && options.group === undefined) return exitOfReceipt(receipt);
  const unrelated = unrelatedFaults(files.faults, {
    config: files.declared.config,
    groups: requested,
    plans,
  });
  const findings = receipt.findings.filter((finding) => !unrelated.has(finding));
  return exitOfReceipt({ ...receipt, findings });
}

/** What decides whether a fault concerns this apply. */
interface Concern {
  readonly config: Config;
  /** The groups that this apply reads and judges. */
  readonly groups: readonly DeclaredGroup[];
  readonly plans: readonly Plan[];
}

/**
 * The faults in files that this apply does not concern: reported, and without effect on its exit code. Files at the top
 * concern every group, and so does a fault that is in no file.
 */
function unrelatedFaults(
  faults: readonly Finding[],
  { config, groups, plans }: Concern,
): ReadonlySet<Finding> {
  const top = posix.dirname(config.place.file);
  const concerned = new Set([
    ...groups.map(({ place }) => place.file),
    ...plans.flatMap((plan) => touchedGroups(plan).map(({ file }) => file)),
  ]);
  return new Set(
    faults.filter(
      ({ file }) => file !== undefined && posix.dirname(file) !== top && !concerned.has(file),
    ),
  );
}
