import { type Check, missing, ok, warn } from '../../model/check.ts';
import { wrongPlanFile } from '../rollcall-calls.ts';
import type { GitHubFacts } from './read-facts.ts';
import { receiptsBranch } from '../receipts/branch.ts';
import { type WorkflowFacts, workflowFor } from './read-workflows.ts';

export type WorkflowCheckCode = 'workflows' | 'policies' | 'issues' | 'schedule' | 'receipts';
type WorkflowCheck = Check<WorkflowCheckCode>;

/** What a folder needs, and which event starts it. */
const kinds = [
  { kind: 'plan', event: 'pull_request_target' },
  { kind: 'apply', event: 'push' },
  { kind: 'drift', event: 'schedule' },
] as const;

/** Whether what rollcall does on GitHub is there, is rollcall's, and may run. */
export function checkWorkflows(
  facts: GitHubFacts,
  { folder, now }: { readonly folder: string; readonly now: number },
): readonly WorkflowCheck[] {
  const { workflows } = facts;
  if (workflows === undefined) {
    return [warn('workflows', "The workflows can't be read.", 'The token needs "actions: read".')];
  }
  return [
    ...kinds.flatMap(({ kind }) => checkCaller(workflows, kind, folder)),
    ...checkPlanFile(workflows, folder),
    ...checkPolicies(facts, workflows, folder),
    ...checkDrift(facts, workflows, folder, now),
    ...checkReceipts(facts),
  ];
}

const initHint =
  'Run "rollcall init --workflows OWNER/rollcall@SHA" and bring what it writes to the default branch.';

function checkCaller(
  workflows: readonly WorkflowFacts[],
  kind: string,
  folder: string,
): readonly WorkflowCheck[] {
  const caller = workflowFor(workflows, kind, folder);
  if (caller !== undefined) {
    const { path, state } = caller;
    return [
      state === 'active'
        ? ok('workflows', `${path} calls rollcall-${kind}.yml, and is active.`)
        : warn('workflows', `${path} is turned off (${state}).`, 'Turn it on under Actions.'),
    ];
  }
  const path = `.github/workflows/${kind}.yml`;
  const namesake = workflows.find((each) => each.path === path);
  if (namesake === undefined) {
    return [
      missing('workflows', `No workflow calls rollcall-${kind}.yml for ${folder}.`, initHint),
    ];
  }
  if (namesake.calls !== undefined) {
    const what = `${path} does not call rollcall-${kind}.yml for ${folder}, and no other workflow does.`;
    return [missing('workflows', what, `${initHint} It gives its own another name.`)];
  }
  return [
    warn('workflows', `What ${path} calls can't be read.`, 'The token needs "contents: read".'),
  ];
}

/** What looks elsewhere finds no plan. */
function checkPlanFile(
  workflows: readonly WorkflowFacts[],
  folder: string,
): readonly WorkflowCheck[] {
  const name = workflowFor(workflows, 'plan', folder)?.path.split('/').at(-1);
  if (name === undefined) return [];
  return workflows.flatMap(({ path, calls = [] }) => {
    const looksAt = wrongPlanFile(calls, folder, name);
    if (looksAt === undefined) return [];
    const hint = `Write "plan-workflow: ${name}" under "with:" of its jobs.`;
    const what = `${path} looks for plans in ${looksAt}, and ${name} makes them.`;
    return [missing('workflows', what, hint)];
  });
}

/** https://docs.github.com/actions/concepts/about-actions-policies */
function checkPolicies(
  { policies, private: hidden }: GitHubFacts,
  workflows: readonly WorkflowFacts[],
  folder: string,
): readonly WorkflowCheck[] {
  const place = 'Settings, Actions, Policies';
  return kinds.flatMap(({ kind, event }) => {
    const path = workflowFor(workflows, kind, folder)?.path;
    if (path === undefined) return [];
    const about = (policies ?? []).filter((policy) => policy.isAbout(path));
    const against = about.filter(({ events }) => !events.includes(event));
    if (against.length > 0) {
      const names = against.map(({ name }) => name).join(', ');
      const what = `The Actions policy ${names} does not let ${event} start ${path}.`;
      return [missing('policies', what, `Allow the event for this workflow under ${place}.`)];
    }
    // Only this event is refused without a policy, and only where everybody can open a pull request.
    if (event !== 'pull_request_target' || hidden) return [];
    const hint = `Under ${place}, make an active policy for the workflow ${path} that allows pull_request_target and merge_group. Without one, GitHub refuses the event in public repositories from 2 December 2026.`;
    if (policies === undefined)
      return [warn('policies', "The Actions policies can't be read.", hint)];
    return [
      about.length === 0
        ? missing('policies', `No Actions policy allows pull_request_target for ${path}.`, hint)
        : ok('policies', `An Actions policy lets pull_request_target start ${path}.`),
    ];
  });
}

const longestPause = 25 * 60 * 60 * 1000;

function checkDrift(
  { hasIssues, lastDrift, private: hidden }: GitHubFacts,
  workflows: readonly WorkflowFacts[],
  folder: string,
  now: number,
): readonly WorkflowCheck[] {
  const drift = workflowFor(workflows, 'drift', folder);
  if (drift === undefined) return [];
  const issues = hasIssues
    ? ok('issues', 'Issues are on: drift can be reported.')
    : warn(
        'issues',
        'Issues are off: drift is not reported.',
        `Turn them on under Settings, General, or delete the job for drift in ${drift.path}.`,
      );
  const causes = hidden
    ? 'A schedule stops when the person who wrote its cron line has left an enterprise with managed users.'
    : 'GitHub turns schedules off in a public repository after 60 days without a commit.';
  const hint = `Look at its runs under Actions, and turn it on there if it is off. ${causes}`;
  if (lastDrift === undefined)
    return [issues, warn('schedule', `${drift.path} has not succeeded on its schedule yet.`, hint)];
  const hours = Math.floor((now - lastDrift) / (60 * 60 * 1000));
  return [
    issues,
    now - lastDrift <= longestPause
      ? ok('schedule', `${drift.path} succeeded on its schedule within the last 25 hours.`)
      : warn('schedule', `${drift.path} last succeeded on its schedule ${hours} hours ago.`, hint),
  ];
}

function checkReceipts({ receipts }: GitHubFacts): readonly WorkflowCheck[] {
  if (receipts === undefined) return [];
  if (receipts.open.length === 0)
    return [ok('receipts', `${receiptsBranch} can't be rewritten or deleted.`)];
  return [
    warn(
      'receipts',
      `Nothing forbids ${receipts.open.join(' and ')} of ${receiptsBranch}: whoever may push can rewrite what was done.`,
      `Under Settings, Rules, add a ruleset for that branch with "Block force pushes" and "Restrict deletions", and nothing else: the workflow has to push to it.`,
    ),
  ];
}
