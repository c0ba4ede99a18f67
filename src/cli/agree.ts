import type { Plan } from '../model/plan.ts';
import { conclude } from '../plan/conclude.ts';
import type { Proposal } from '../plan/proposal.ts';
import { publishedPlan } from '../render/ids-only.ts';
import { planText } from '../render/plan-text.ts';
import { type Agreed, type ApplyWork, propose } from './apply-work.ts';
import { ask } from './ask.ts';
import { type ExitCode, exitCodes, exitOfPlan } from './exit-codes.ts';
import { unlessStopped } from './signals.ts';

/** Shows the plan and asks. Gives the exit code instead when the answer is no. */
export async function agree(work: ApplyWork): Promise<Agreed | ExitCode> {
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

/** The plan of a proposal, and what the guards said of it. */
export function judged(fresh: Proposal): Agreed {
  const plan = conclude(fresh);
  const said = new Set(fresh.findings);
  return { plan, verdict: plan.findings.filter((finding) => !said.has(finding)) };
}

/** Nobody is asked about a plan that they have not seen. */
export function show(shown: Plan, { options, context, files }: ApplyWork): void {
  const plan = options.idsOnly === true ? publishedPlan(shown) : shown;
  const { width, outStyle, errStyle, out, err } = context.terminal;
  const look = { width, sources: files.sources };
  if (options.json !== true) out(`${planText(plan, { ...look, style: outStyle })}\n`);
  else if (options.yes !== true) err(`${planText(plan, { ...look, style: errStyle })}\n`);
}

function question({ changes }: Plan): string {
  const what = changes.length === 1 ? 'this change' : `these ${changes.length} changes`;
  return `Apply ${what}? Only "yes" goes on: `;
}
