import { nameOfFolder } from '../../model/text.ts';
import { yamlString } from '../../yaml/text.ts';

/** Where a repository takes the workflows from, and what it calls its own things. */
export interface WorkflowPlace {
  /** `OWNER/rollcall@SHA`, all 40 digits of it. */
  readonly source: string;
  /** The default branch. */
  readonly branch: string;
  /** The folder of the files, from the root of the repository. */
  readonly folder: string;
  /** Several folders that one set of workflows serves, a job of each; they take the place of `folder`. */
  readonly folders?: readonly string[];
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

/** The workflows that a repository has, by what they do. */
export function workflowTexts({
  source,
  branch,
  folder,
  folders = [folder],
  prefix = '',
  planFile = `${prefix}plan.yml`,
  environments,
  runsOn = [],
}: WorkflowPlace): ReadonlyMap<WorkflowKind, string> {
  const [repository = '', commit = ''] = source.split('@');
  const uses = (name: string) => `${repository}/.github/workflows/rollcall-${name}.yml@${commit}`;
  const runner =
    runsOn.length === 0
      ? []
      : [`runs-on: ${yamlString(JSON.stringify(runsOn.length === 1 ? runsOn[0] : runsOn))}`];
  const { each, one, choice, strategy } =
    folders.length > 1
      ? ofSeveral(folders, environments)
      : ofOne(folders[0] ?? folder, environments);
  const common = [...each.folder, ...runner];
  const { plan: forPlan, apply: forApply } = each;
  const lookAt = planFile === 'plan.yml' ? [] : [`plan-workflow: ${yamlString(planFile)}`];
  const inputs = (...lines: readonly string[]) =>
    lines.length === 0 ? '' : `    with:\n${lines.map((line) => `      ${line}\n`).join('')}`;
  const corrected = inputs(
    'groups: ${{ inputs.groups }}',
    ...[...one.folder, ...runner, ...one.plan, ...one.apply, ...one.approval],
  );
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
${strategy}    uses: ${uses('plan')}
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
${choice}      groups:
        description: Only these groups, separated by commas. Empty means every group.
        type: string

permissions: {}

jobs:
  merged:
    if: github.event_name == 'push'
${strategy}    uses: ${uses('apply')}
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
${corrected}    secrets: inherit
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
${choice}      groups:
        description: Put these groups right, separated by commas. Empty means every group.
        type: string

permissions: {}

jobs:
  due:
    if: github.event.schedule == '17 * * * *'
${strategy}    uses: ${uses('apply')}
    permissions:
      actions: read
      contents: write
      pull-requests: write
${inputs(...common, ...forApply, ...lookAt)}    secrets: inherit

  drift:
    if: github.event.schedule == '43 5 * * *'
${strategy}    uses: ${uses('drift')}
    permissions:
      contents: read
      issues: write
${inputs(...common, ...forPlan)}    secrets: inherit

  report:
    if: github.event.schedule == '43 5 * * *'
${strategy}    uses: ${uses('report')}
    permissions:
      contents: read
${inputs(...common, ...forPlan)}    secrets: inherit

  correct:
    if: github.event_name == 'workflow_dispatch'
    uses: ${uses('correct')}
    permissions:
      actions: read
      contents: write
${corrected}    secrets: inherit
`,
    ],
  ]);
}

/** The job that checks are named after: two folders have two of them, so that both can be required. */
function checksOf(prefix: string): string {
  const name = prefix.replaceAll(/[^\w-]+/gu, '-').replaceAll(/^[\d-]+|-+$/gu, '');
  return name === '' ? 'rollcall' : name;
}

/** Lines of `with`, by what they are about. */
interface Inputs {
  readonly folder: readonly string[];
  readonly plan: readonly string[];
  readonly apply: readonly string[];
  readonly approval: readonly string[];
}

/** What makes the workflows those of one folder, or of several. */
interface Place {
  /** For what is done for each folder. */
  readonly each: Inputs;
  /** For what is done by hand, for one of them. */
  readonly one: Inputs;
  /** The input that chooses it. */
  readonly choice: string;
  /** The key that makes a job of each. */
  readonly strategy: string;
}

/** What rollcall's own workflows take when nothing is said. */
const usualEnvironments = 'rollcall-';

function ofOne(folder: string, environments = usualEnvironments): Place {
  const name = folder.includes('/') ? [`name: ${yamlString(nameOfFolder(folder))}`] : [];
  const each = {
    folder: folder === 'memberships' ? [] : [`dir: ${yamlString(folder)}`, ...name],
    ...(environments === usualEnvironments
      ? { plan: [], apply: [], approval: [] }
      : environmentsOf(environments)),
  };
  return { each, one: each, choice: '', strategy: '' };
}

/** Each folder has environments of its own, as it has credentials of its own. */
function ofSeveral(folders: readonly string[], environments = ''): Place {
  const names = folders.map(nameOfFolder);
  const rows = folders.map(
    (folder) =>
      `          - { name: ${yamlString(nameOfFolder(folder))}, dir: ${yamlString(folder)} }\n`,
  );
  const byName = JSON.stringify(
    Object.fromEntries(folders.map((each) => [nameOfFolder(each), each])),
  );
  const dir = folders.every((folder) => nameOfFolder(folder) === folder)
    ? 'inputs.folder'
    : `fromJSON('${byName}')[inputs.folder]`;
  const inputsOf = (name: string, path: string): Inputs => ({
    folder: [`dir: \${{ ${path} }}`, `name: \${{ ${name} }}`],
    ...environmentsOf(`${environments}\${{ ${name} }}-`),
  });
  return {
    each: inputsOf('matrix.name', 'matrix.dir'),
    one: inputsOf('inputs.folder', dir),
    choice: `      folder:
        description: Whose groups.
        type: choice
        required: true
        options: [${names.map(yamlString).join(', ')}]
`,
    strategy: `    name: \${{ matrix.name }}
    strategy:
      fail-fast: false
      matrix:
        include:
${rows.join('')}`,
  };
}

function environmentsOf(prefix: string): Omit<Inputs, 'folder'> {
  const line = (kind: string) => [`${kind}-environment: ${yamlString(`${prefix}${kind}`)}`];
  return { plan: line('plan'), apply: line('apply'), approval: line('approval') };
}
