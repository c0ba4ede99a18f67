import { checkFile } from '../../declared/check-file.ts';
import { resolveConfig } from '../../declared/config.ts';
import { sourceText } from '../../declared/source-text.ts';
import { AppError } from '../../model/app-error.ts';
import type { Finding } from '../../model/finding.ts';
import { given } from '../../model/objects.ts';
import { newConfigFile } from '../../yaml/new-file.ts';
import { yamlString } from '../../yaml/text.ts';
import type { Answers } from './answers.ts';

/** The text of rollcall.yaml; undefined where there is one already. Throws a usage error for what it can't hold. */
export function configText(
  { target, protect, owners, approvals }: Answers,
  modeline: string,
): string | undefined {
  if (target === undefined) return undefined;
  const text = newConfigFile({ modeline, target, protect, owners, approvals });
  const faults: Finding[] = [];
  const checked = checkFile('config', sourceText('rollcall.yaml', text), faults);
  if (checked !== undefined) resolveConfig(checked);
  const [fault] = faults;
  if (fault === undefined) return text;
  throw new AppError(
    'usage',
    'bad-config',
    'rollcall.yaml can not say that.',
    given({
      why: `${fault.message} Nothing was written.`,
      hint: fault.hint,
    }),
  );
}

/** Where a repository takes the workflows from, and what it calls its own things. */
export interface WorkflowPlace {
  /** `OWNER/rollcall@SHA`, all 40 digits of it. */
  readonly source: string;
  /** The default branch. */
  readonly branch: string;
  /** The folder of the files, from the root of the repository. */
  readonly folder: string;
}

/** The three workflows that a repository has, by name: each calls one that comes along with rollcall. */
export function workflowTexts({
  source,
  branch,
  folder,
}: WorkflowPlace): ReadonlyMap<string, string> {
  const [repository = '', commit = ''] = source.split('@');
  const uses = (name: string) => `${repository}/.github/workflows/rollcall-${name}.yml@${commit}`;
  // Artifacts are named after the folder, and no name of one may hold a slash.
  const name = folder.includes('/') ? [`name: ${yamlString(folder.replaceAll('/', '-'))}`] : [];
  const dir = folder === 'memberships' ? [] : [`dir: ${yamlString(folder)}`, ...name];
  const inputs = (...lines: readonly string[]) =>
    lines.length === 0 ? '' : `    with:\n${lines.map((line) => `      ${line}\n`).join('')}`;
  const groups = 'groups: ${{ inputs.groups }}';
  return new Map([
    [
      'plan.yml',
      `name: plan

on:
  pull_request_target:
    branches: [${yamlString(branch)}]
  merge_group:

permissions: {}

jobs:
  rollcall:
    uses: ${uses('plan')}
    permissions:
      contents: read
      pull-requests: write
${inputs("green: ${{ vars.ROLLCALL_GREEN || '2' }}", ...dir)}    secrets: inherit
`,
    ],
    [
      'apply.yml',
      `name: apply

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
      contents: read
      pull-requests: write
${inputs(...dir)}    secrets: inherit

  by-hand:
    if: github.event_name == 'workflow_dispatch'
    uses: ${uses('correct')}
    permissions:
      actions: read
      contents: read
${inputs(groups, ...dir)}    secrets: inherit
`,
    ],
    [
      'drift.yml',
      `name: drift

on:
  schedule:
    - cron: '17 * * * *' # what merged files dated
    - cron: '43 5 * * *' # what differs, as an issue
  workflow_dispatch:
    inputs:
      groups:
        description: Put these groups right, separated by commas. Empty means every group.
        type: string

permissions: {}

jobs:
  due:
    if: github.event.schedule == '17 * * * *'
    uses: ${uses('due')}
    permissions:
      contents: read
${inputs(...dir)}    secrets: inherit

  drift:
    if: github.event.schedule == '43 5 * * *'
    uses: ${uses('drift')}
    permissions:
      contents: read
      issues: write
${inputs(...dir)}    secrets: inherit

  correct:
    if: github.event_name == 'workflow_dispatch'
    uses: ${uses('correct')}
    permissions:
      actions: read
      contents: read
${inputs(groups, ...dir)}    secrets: inherit
`,
    ],
  ]);
}
