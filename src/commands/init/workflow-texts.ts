import { yamlString } from '../../yaml/text.ts';

/** Where a repository takes the workflows from, and what it calls its own things. */
export interface WorkflowPlace {
  /** `OWNER/rollcall@SHA`, all 40 digits of it. */
  readonly source: string;
  /** The default branch. */
  readonly branch: string;
  /** The folder of the files, from the root of the repository. */
  readonly folder: string;
  /** What the names of the files begin with. */
  readonly prefix?: string;
  /** The file that plans, where it is there under another name. */
  readonly planFile?: string;
  /** What the names of the environments begin with. */
  readonly environments?: string;
  /** Labels of the runner. */
  readonly runsOn?: readonly string[];
}

/** The workflows of a repository: each calls one or more of those that come along with rollcall. */
export const workflowKinds = ['plan', 'apply', 'drift'] as const;
export type WorkflowKind = (typeof workflowKinds)[number];

/** What rollcall's own workflows take when nothing is said. */
const usualEnvironments = 'rollcall-';

/** The workflows that a repository has, by what they do. */
export function workflowTexts({
  source,
  branch,
  folder,
  prefix = '',
  planFile = `${prefix}plan.yml`,
  environments = usualEnvironments,
  runsOn = [],
}: WorkflowPlace): ReadonlyMap<WorkflowKind, string> {
  const [repository = '', commit = ''] = source.split('@');
  const uses = (name: string) => `${repository}/.github/workflows/rollcall-${name}.yml@${commit}`;
  // Artifacts are named after the folder, and no name of one may hold a slash.
  const name = folder.includes('/') ? [`name: ${yamlString(folder.replaceAll('/', '-'))}`] : [];
  const runner =
    runsOn.length === 0
      ? []
      : [`runs-on: ${yamlString(JSON.stringify(runsOn.length === 1 ? runsOn[0] : runsOn))}`];
  const common = [
    ...(folder === 'memberships' ? [] : [`dir: ${yamlString(folder)}`, ...name]),
    ...runner,
  ];
  const environment = (kind: 'plan' | 'apply' | 'approval') =>
    environments === usualEnvironments
      ? []
      : [`${kind}-environment: ${yamlString(`${environments}${kind}`)}`];
  const [forPlan, forApply] = [environment('plan'), environment('apply')];
  const forCorrect = [...forPlan, ...forApply, ...environment('approval')];
  const lookAt = planFile === 'plan.yml' ? [] : [`plan-workflow: ${yamlString(planFile)}`];
  const inputs = (...lines: readonly string[]) =>
    lines.length === 0 ? '' : `    with:\n${lines.map((line) => `      ${line}\n`).join('')}`;
  const groups = 'groups: ${{ inputs.groups }}';
  return new Map<WorkflowKind, string>([
    [
      'plan',
      `name: ${yamlString(`${prefix}plan`)}

on:
  pull_request_target:
    branches: [${yamlString(branch)}]
  merge_group:

permissions: {}

jobs:
  ${checksOf(prefix)}:
    uses: ${uses('plan')}
    permissions:
      actions: read
      contents: read
      pull-requests: write
${inputs("green: ${{ vars.ROLLCALL_GREEN || '2' }}", ...common, ...forPlan, ...lookAt)}    secrets: inherit
`,
    ],
    [
      'apply',
      `name: ${yamlString(`${prefix}apply`)}

on:
  push:
    branches: [${yamlString(branch)}]
  workflow_dispatch:
    inputs:
      groups:
        description: Only these groups, separated by commas. Empty means every group.
        type: string

permissions: {}

jobs:
  merged:
    if: github.event_name == 'push'
    uses: ${uses('apply')}
    permissions:
      actions: read
      contents: write
      pull-requests: write
${inputs(...common, ...forApply, ...lookAt)}    secrets: inherit

  by-hand:
    if: github.event_name == 'workflow_dispatch'
    uses: ${uses('correct')}
    permissions:
      actions: read
      contents: write
${inputs(groups, ...common, ...forCorrect)}    secrets: inherit
`,
    ],
    [
      'drift',
      `name: ${yamlString(`${prefix}drift`)}

on:
  schedule:
    - cron: '17 * * * *' # what has come due, and merges that are still owed
    - cron: '43 5 * * *' # what differs, as an issue, and who has access, as a page
  workflow_dispatch:
    inputs:
      groups:
        description: Put these groups right, separated by commas. Empty means every group.
        type: string

permissions: {}

jobs:
  due:
    if: github.event.schedule == '17 * * * *'
    uses: ${uses('apply')}
    permissions:
      actions: read
      contents: write
      pull-requests: write
${inputs(...common, ...forApply, ...lookAt)}    secrets: inherit

  drift:
    if: github.event.schedule == '43 5 * * *'
    uses: ${uses('drift')}
    permissions:
      contents: read
      issues: write
${inputs(...common, ...forPlan)}    secrets: inherit

  report:
    if: github.event.schedule == '43 5 * * *'
    uses: ${uses('report')}
    permissions:
      contents: read
${inputs(...common, ...forPlan)}    secrets: inherit

  correct:
    if: github.event_name == 'workflow_dispatch'
    uses: ${uses('correct')}
    permissions:
      actions: read
      contents: write
${inputs(groups, ...common, ...forCorrect)}    secrets: inherit
`,
    ],
  ]);
}

/** The job that checks are named after: two folders have two of them, so that both can be required. */
function checksOf(prefix: string): string {
  const name = prefix.replaceAll(/[^\w-]+/gu, '-').replaceAll(/^[\d-]+|-+$/gu, '');
  return name === '' ? 'rollcall' : name;
}
