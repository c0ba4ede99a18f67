import { dirname, join } from 'node:path';
import { apply, receiptOfNothing } from '../apply/apply.ts';
import { JournalFile } from '../apply/journal.ts';
import { timestamp } from '../apply/timestamp.ts';
import { readCutOff } from '../apply/read-journal.ts';
import { settleCutOff } from '../apply/settle-cut-off.ts';
import { systemTiming } from '../live/http/system-timing.ts';
import { AppError } from '../model/app-error.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import { conclude } from '../plan/conclude.ts';
import type { Proposal } from '../plan/proposal.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { jsonText } from '../render/json.ts';
import { findingText } from '../render/finding-text.ts';
import { planText } from '../render/plan-text.ts';
import { receiptText } from '../render/receipt-text.ts';
import { whileJournalLocked, whileLocked } from './apply-lock.ts';
import { checkTargets, readPlans } from './approved-files.ts';
import { faultsBeside } from './asked-faults.ts';
import { ask, cannotAsk } from './ask.ts';
import { readFiles, type SoundFiles } from './declared-files.ts';
import { type ExitCode, exitCodes, exitOfPlan, exitOfReceipt } from './exit-codes.ts';
import { type ApplyScope, type Fresh, freshDue, scopeOfApply } from './fresh-proposal.ts';
import { openLive, type OpenLive } from './open-live.ts';
import { type Context, instantOf, type LiveOptions } from './options.ts';
import { type Signals, stopOnSignals, unlessStopped } from './signals.ts';
import { writeWhole } from '../files/write-whole.ts';
import { placeForReceipt } from './receipt-place.ts';

export interface ApplyOptions extends LiveOptions {
  readonly approved?: readonly string[];
  readonly due?: boolean;
  readonly receipt?: string;
  readonly yes?: boolean;
}

/**
 * `rollcall apply`: carries out approved ∩ fresh. Without approved plans, a person approves the one that is shown, or
 * `--due` goes by the dates that were merged.
 */
export async function applyCommand(options: ApplyOptions, context: Context): Promise<ExitCode> {
  const asks = options.approved === undefined && options.yes !== true && options.due !== true;
  if (asks && !context.terminal.interactive) throw cannotAsk();
  using signals = stopOnSignals();
  const saved = await readPlans(options.approved ?? []);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  checkTargets(saved, files.declared.config.target);
  const plans = saved.map(({ plan }) => plan);
  const at = instantOf(options.at, context.now);
  const work = {
    options,
    context,
    files,
    plans,
    signals,
    scope: scopeOfApply(options, files, plans, at),
  };

  const open = () => openLive(files.declared.config, options, context);
  if (!asks) {
    return await whileLocked(options.state, async () => {
      await using live = await open();
      return await carryOut({ ...work, live });
    });
  }
  await using live = await open();
  const agreed = await agree({ ...work, live });
  if (typeof agreed === 'number') return agreed;
  // Others may apply while a person reads: only what follows is done under the lock, and all of it is read again.
  return await whileLocked(options.state, () => carryOut({ ...work, live, agreed }));
}

interface Work {
  readonly options: ApplyOptions;
  readonly context: Context;
  readonly files: SoundFiles;
  /** The approved plans on file. */
  readonly plans: readonly Plan[];
  readonly scope: ApplyScope;
  readonly live: OpenLive;
  readonly signals: Signals;
  /** What a person was shown, and said yes to. */
  readonly agreed?: Agreed;
}

interface Agreed {
  readonly plan: Plan;
  /** What the guards said of it. */
  readonly verdict: readonly Finding[];
}

async function propose({ options, context, files, scope, live }: Work): Promise<Fresh> {
  const { declared, faults } = files;
  const { proposal } = await reconcile({
    declared,
    faults,
    reader: live.reader,
    at: instantOf(options.at, context.now),
    onProgress: context.terminal.onProgress,
    licences: options.approved === undefined && options.due !== true,
    ...(scope.read === declared.groups ? {} : { only: scope.read }),
  });
  return options.due === true ? freshDue(proposal, scope) : { proposal, alsoAwaited: [] };
}

/** Shows the plan and asks. Gives the exit code instead when the answer is no. */
async function agree(work: Work): Promise<Agreed | ExitCode> {
  const { err } = work.context.terminal;
  const { stop } = work.signals;
  const fresh = await unlessStopped(stop, () => propose(work));
  if (fresh === undefined) return exitCodes.interrupted;
  const agreed = judged(fresh.proposal);
  show(agreed.plan, work);
  if (agreed.plan.changes.length === 0) return agreed;
  const answer = await ask(question(agreed.plan), stop);
  if (answer === 'yes') return agreed;
  if (!stop.aborted) err('Nothing was changed.\n');
  return answer === 'interrupted' ? exitCodes.interrupted : exitOfPlan(agreed.plan, false);
}

function judged(fresh: Proposal): Agreed {
  const plan = conclude(fresh);
  const said = new Set(fresh.findings);
  return { plan, verdict: plan.findings.filter((finding) => !said.has(finding)) };
}

/** Nobody is asked about a plan that they have not seen. */
function show(plan: Plan, { options, context, files }: Work): void {
  const { width, outStyle, errStyle, out, err } = context.terminal;
  const look = { width, sources: files.sources };
  if (options.json !== true) out(`${planText(plan, { ...look, style: outStyle })}\n`);
  else if (options.yes !== true) err(`${planText(plan, { ...look, style: errStyle })}\n`);
}

function question({ changes }: Plan): string {
  const what = changes.length === 1 ? 'this change' : `these ${changes.length} changes`;
  return `Apply ${what}? Only "yes" goes on: `;
}

/** Under the lock. */
async function carryOut(work: Work): Promise<ExitCode> {
  const file = await receiptFile(work.options, work.context);
  const journal = join(dirname(file), 'journal.jsonl');
  return whileJournalLocked(journal, () => readAndWrite(file, journal, work));
}

/** From the fresh reading to the receipt. */
async function readAndWrite(file: string, journalName: string, work: Work): Promise<ExitCode> {
  const { options, context, live, signals } = work;
  const started = timestamp(systemTiming);
  const { terminal } = context;
  const cutOff = await readCutOff(journalName, work.files.declared.config.target);
  const reading = await unlessStopped(signals.stop, async () => {
    const fresh = await propose(work);
    if (cutOff === undefined) return { ...fresh, told: [] };
    return { ...fresh, told: [await settleCutOff(cutOff, fresh.proposal, live.reader)] };
  });
  if (reading === undefined) return stoppedBefore(started, file, work);
  const { proposal: fresh, alsoAwaited, told } = reading;
  tellCutOff(told, work);
  const now = judged(fresh);
  const { plan, verdict } = work.agreed ?? now;
  if (options.yes === true && options.approved === undefined) show(plan, work);
  if (options.due === true && plan.changes.length === 0) terminal.err('Nothing is due.\n');
  const approved = options.approved === undefined ? [plan] : work.plans;

  signals.nowWriting();
  await using journal = await JournalFile.open(journalName, systemTiming);
  if (cutOff !== undefined) await journal.settled(fresh.target);
  await journal.begin(process.pid, fresh.target, {
    approved: approved.map(({ digest }) => digest),
    fresh: now.plan.digest,
  });
  const receipt = await apply({
    approved,
    fresh,
    alsoAwaited,
    findings: [...told, ...(options.approved === undefined ? verdict : [])],
    reader: live.reader,
    writer: live.openWriter(signals.stop),
    journal,
    timing: systemTiming,
    stop: signals.stop,
    onProgress: terminal.onProgress,
  });
  await tell(receipt, file, work);
  await journal.end(file);
  return exitOf(receipt, work);
}

/** Nothing was read to the end, so nothing was written: the receipt says just that. */
async function stoppedBefore(started: string, file: string, work: Work): Promise<ExitCode> {
  const at = instantOf(work.options.at, work.context.now);
  const times = { started, finished: timestamp(systemTiming) };
  await tell(
    receiptOfNothing(work.files.declared.config.target, at, work.plans, times),
    file,
    work,
  );
  return exitCodes.interrupted;
}

function tellCutOff(told: readonly Finding[], { context, files }: Work): void {
  const { errStyle, width, err } = context.terminal;
  const look = { style: errStyle, width, sources: files.sources };
  for (const finding of told) err(`${findingText(finding, look)}\n\n`);
}

/** Where the receipt goes. Throws an AppError when it can't: that must be known before anything is changed. */
async function receiptFile(
  { receipt, state, dir }: ApplyOptions,
  { now }: Context,
): Promise<string> {
  const name = `receipt-${new Date(now()).toISOString().replaceAll(/[-:]/gu, '')}.json`;
  if (receipt === '') {
    throw new AppError('usage', 'no-receipt-name', '--receipt names no file.', {
      hint: 'Name one, or leave the option out: then the receipt gets a file of its own.',
    });
  }
  return receipt === undefined ? placeForReceipt(join(state, name)) : placeForReceipt(receipt, dir);
}

async function tell(receipt: Receipt, file: string, work: Work): Promise<void> {
  const { terminal } = work.context;
  const { json, approved, due } = work.options;
  try {
    await writeWhole(file, jsonText(receipt));
    terminal.err(`Receipt: ${file}\n`);
  } finally {
    const look = { style: terminal.outStyle, width: terminal.width, sources: work.files.sources };
    // Where a plan was shown before, its findings were shown with it.
    const tellFindings = approved !== undefined || due === true;
    terminal.out(
      json === true
        ? jsonText(receipt)
        : receiptText(withoutCutOff(receipt), { ...look, tellFindings }),
    );
  }
}

/** What an earlier apply had left open was told before this one began. */
function withoutCutOff(receipt: Receipt): Receipt {
  return { ...receipt, findings: receipt.findings.filter(({ code }) => code !== 'apply-cut-off') };
}

function exitOf(receipt: Receipt, { options, files, scope, plans }: Work): ExitCode {
  if (options.approved === undefined && options.group === undefined) return exitOfReceipt(receipt);
  const beside = faultsBeside(files.faults, {
    config: files.declared.config,
    groups: scope.asked,
    plans,
  });
  const findings = receipt.findings.filter((finding) => !beside.has(finding));
  return exitOfReceipt({ ...receipt, findings });
}
