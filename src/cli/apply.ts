import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apply } from '../apply/apply.ts';
import { checkTarget, parsePlan } from '../apply/approved-plan.ts';
import { systemTiming } from '../live/http/system-timing.ts';
import { AppError } from '../model/app-error.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import { conclude } from '../plan/conclude.ts';
import type { Proposal } from '../plan/proposal.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { groupsOfPlans, selectGroups } from './select-groups.ts';
import { jsonText } from '../render/json.ts';
import { planText } from '../render/plan-text.ts';
import { receiptText } from '../render/receipt-text.ts';
import { ask } from './ask.ts';
import { readFiles, type SoundFiles } from './declared-files.ts';
import { type ExitCode, exitCodes, exitOfPlan, exitOfReceipt } from './exit-codes.ts';
import { openLive, type OpenLive } from './open-live.ts';
import { type Context, instantOf, type LiveOptions } from './options.ts';
import { stopOnSignals } from './signals.ts';
import { proveWritable, writeWhole } from './write-file.ts';

export interface ApplyOptions extends LiveOptions {
  readonly approved?: readonly string[];
  readonly receipt?: string;
  readonly yes?: boolean;
}

/** `rollcall apply`: carries out approved ∩ fresh. Without approved plans, a person approves the one that is shown. */
export async function applyCommand(options: ApplyOptions, context: Context): Promise<ExitCode> {
  if (options.approved === undefined && options.yes !== true && !context.terminal.interactive) {
    throw cannotAsk();
  }
  const saved = await readPlans(options.approved ?? []);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  for (const { plan, file } of saved) checkTarget(plan, files.declared.config.target, file);

  await using live = await openLive(files.declared.config, options, context);
  const work = { files, live, saved: saved.map(({ plan }) => plan) };
  const agreed =
    options.approved === undefined
      ? await agree(options, context, work)
      : { plans: work.saved, fresh: await propose(options, context, work) };
  if (typeof agreed === 'number') return agreed;

  const file = await receiptFile(options, context);
  using signals = stopOnSignals();
  const receipt = await apply({
    approved: agreed.plans,
    fresh: agreed.fresh,
    reader: live.reader,
    writer: live.openWriter(),
    timing: systemTiming,
    stop: signals.stop,
    onProgress: context.terminal.onProgress,
  });
  await tell(receipt, file, options, files, context);
  return exitOfReceipt(receipt);
}

interface Work {
  readonly files: SoundFiles;
  readonly live: OpenLive;
  readonly saved: readonly Plan[];
}

/** Only the groups of what apply was asked to do are read and judged. */
function propose(options: ApplyOptions, context: Context, work: Work): Promise<Proposal> {
  const { declared, faults } = work.files;
  const chosen =
    options.approved === undefined ? declared.groups : groupsOfPlans(declared.groups, work.saved);
  const only = options.group === undefined ? chosen : selectGroups(chosen, options.group);
  return reconcile({
    declared,
    faults,
    reader: work.live.reader,
    at: instantOf(options.at, context.now),
    onProgress: context.terminal.onProgress,
    licences: options.approved === undefined,
    ...(only === declared.groups ? {} : { only }),
  });
}

interface Agreed {
  readonly plans: readonly Plan[];
  readonly fresh: Proposal;
}

/** Shows the plan and asks. Gives the exit code instead when the answer is no. */
async function agree(
  options: ApplyOptions,
  context: Context,
  work: Work,
): Promise<Agreed | ExitCode> {
  const { terminal } = context;
  const fresh = await propose(options, context, work);
  const shown = conclude(fresh);
  const { width, outStyle, errStyle, out, err } = terminal;
  const json = options.json === true;
  const look = { style: json ? errStyle : outStyle, width, sources: work.files.sources };
  // Nobody is asked about a plan that they have not seen.
  if (!json) out(`${planText(shown, look)}\n`);
  else if (options.yes !== true) err(`${planText(shown, look)}\n`);
  if (options.yes === true || shown.changes.length === 0) return { plans: [shown], fresh };
  const answer = await ask(question(shown));
  if (answer !== 'yes') {
    err('Nothing was changed.\n');
    return answer === 'interrupted' ? exitCodes.interrupted : exitOfPlan(shown, false);
  }
  // Time has passed while the person read: what is done is what was shown and is still wanted.
  return { plans: [shown], fresh: await propose(options, context, work) };
}

function question({ changes }: Plan): string {
  const what = changes.length === 1 ? 'this change' : `these ${changes.length} changes`;
  return `Apply ${what}? Only "yes" goes on: `;
}

async function readPlans(
  names: readonly string[],
): Promise<readonly { readonly file: string; readonly plan: Plan }[]> {
  return Promise.all(
    names.map(async (file) => ({ file, plan: parsePlan(await readPlanFile(file), file) })),
  );
}

async function readPlanFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('failed', 'plan-unreadable', `The plan ${file} could not be read.`, {
      why: cause instanceof Error ? cause.message : String(cause),
      hint: 'Name a file that "rollcall plan --out" wrote.',
      cause,
    });
  }
}

/** Where the receipt goes. Throws an AppError when it can't: that must be known before anything is changed. */
async function receiptFile({ receipt, state }: ApplyOptions, { now }: Context): Promise<string> {
  const name = `receipt-${new Date(now()).toISOString().replaceAll(/[-:]/gu, '')}.json`;
  const file = receipt ?? join(state, name);
  await proveWritable(file);
  return file;
}

async function tell(
  receipt: Receipt,
  file: string,
  { json, approved }: ApplyOptions,
  { sources }: SoundFiles,
  { terminal }: Context,
): Promise<void> {
  try {
    await writeWhole(file, jsonText(receipt));
    terminal.err(`Receipt: ${file}\n`);
  } finally {
    const look = { style: terminal.outStyle, width: terminal.width, sources };
    // Where a plan was shown before, its findings were shown with it.
    const text = receiptText(receipt, { ...look, tellFindings: approved !== undefined });
    terminal.out(json === true ? jsonText(receipt) : text);
  }
}

function cannotAsk(): AppError {
  return new AppError('usage', 'cannot-ask', 'Nothing was approved, and there is nobody to ask.', {
    why: 'Without a terminal, apply goes by approved plans only.',
    hint: 'Name a saved plan with --approved, or say --yes to apply whatever the plan turns out to be.',
  });
}
