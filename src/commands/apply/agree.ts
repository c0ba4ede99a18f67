import type { Finding } from '../../model/finding.ts';
import { given } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import type { Receipt } from '../../model/receipt.ts';
import { concludePlan } from '../../plan/conclude.ts';
import type { Proposal } from '../../plan/proposal.ts';
import { findingText } from '../../render/finding-text.ts';
import { publishedPlan, receiptWithIdsOnly } from '../../render/ids-only.ts';
import { jsonText } from '../../render/layout.ts';
import { planText, promptText } from '../../render/plan-text.ts';
import { receiptLine, receiptText } from '../../render/receipt-text.ts';
import { type ExitCode, exitCodes, exitOfPlan } from '../../shell/exit-codes.ts';
import { askYesNo } from '../../shell/prompt.ts';
import { raceAbort } from '../../shell/signals.ts';
import type { Records } from './records.ts';
import { type Agreed, type ApplyWork, proposeFresh } from './work.ts';

/** Shows the plan and asks. Gives the exit code instead when the answer is no. */
export async function agree(work: ApplyWork): Promise<Agreed | ExitCode> {
  const { err } = work.context.terminal;
  const { stop } = work.signals;
  const fresh = await raceAbort(stop, () => proposeFresh(work));
  if (fresh === undefined) return exitCodes.interrupted;
  const agreed = judgeFresh(fresh.proposal);
  showPlan(agreed.plan, work);
  if (agreed.plan.changes.length === 0) return agreed;
  showQuestion(agreed.plan, work);
  const answer = await askYesNo('Type "yes" to apply: ', stop);
  if (answer === 'yes') return agreed;
  if (!stop.aborted) err('Nothing was changed.\n');
  return answer === 'interrupted' ? exitCodes.interrupted : exitOfPlan(agreed.plan, false);
}

/** The plan of a proposal, and what the guards found. */
export function judgeFresh(fresh: Proposal): Agreed {
  const plan = concludePlan(fresh);
  const said = new Set(fresh.findings);
  return { plan, verdict: plan.findings.filter((finding) => !said.has(finding)) };
}

/** Nobody is asked about a plan that they have not seen. */
export function showPlan(shown: Plan, { options, context, files }: ApplyWork): void {
  const plan = options.idsOnly === true ? publishedPlan(shown) : shown;
  const { width, outStyle, errStyle, out, err } = context.terminal;
  if (options.quiet === true) return;
  const layout = { width, sources: files.sources, ...given({ verbose: options.verbose }) };
  if (options.json !== true) out(`${planText(plan, { ...layout, style: outStyle })}\n`);
  else if (options.yes !== true) err(`${planText(plan, { ...layout, style: errStyle })}\n`);
}

/** The plan may fill the screen: what it comes to stands right above the question. */
function showQuestion(plan: Plan, { context }: ApplyWork): void {
  const { width, errStyle: style, err } = context.terminal;
  err(promptText(plan, { width, style }));
}

type ReportContext = Pick<ApplyWork, 'options' | 'context' | 'files'>;

/** What an earlier apply has left open, before anything else. */
export function reportCutOffs(
  cutOffs: readonly Finding[],
  { options, context, files }: ReportContext,
): void {
  // It names people. The receipt says without them that there was such a run.
  if (options.idsOnly === true) return;
  const { errStyle, width, err } = context.terminal;
  const layout = { style: errStyle, width, sources: files.sources };
  for (const finding of cutOffs) err(`${findingText(finding, layout)}\n\n`);
}

/** Writes the receipt, and shows it. */
export async function reportReceipt(
  made: Receipt,
  { file, save }: Pick<Records, 'file' | 'save'>,
  work: ReportContext,
): Promise<void> {
  const { terminal } = work.context;
  const { json, approved, due, idsOnly, quiet, verbose } = work.options;
  const receipt = idsOnly === true ? receiptWithIdsOnly(made) : made;
  try {
    await save(jsonText(receipt));
    terminal.err(`Receipt: ${file}\n`);
  } finally {
    const layout = {
      style: terminal.outStyle,
      width: terminal.width,
      sources: work.files.sources,
      ...given({ verbose }),
    };
    // Where a plan was shown before, its findings were shown with it.
    const showFindings = approved !== undefined || due === true;
    const show = () =>
      quiet === true
        ? receiptLine(receipt, layout)
        : receiptText(withoutCutOff(receipt), { ...layout, showFindings });
    terminal.out(json === true ? jsonText(receipt) : show());
  }
}

/** What an earlier apply had left open was reported before this one began. */
function withoutCutOff(receipt: Receipt): Receipt {
  return { ...receipt, findings: receipt.findings.filter(({ code }) => code !== 'apply-cut-off') };
}
