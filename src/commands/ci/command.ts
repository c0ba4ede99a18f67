import {
  type CommandGroup,
  type Definition,
  type ParentDefinition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
} from '../../shell/definition.ts';
import type { ApprovedOptions } from './approved.ts';
import type { CodeownersOptions } from './codeowners.ts';
import type { CommentOptions } from './comment.ts';
import type { RecordOptions } from './record.ts';
import type { SummaryOptions } from './summary.ts';
import type { VisibilityOptions } from './github-context.ts';
import type { IssueOptions } from './issue.ts';
import type { ProposalOptions, ReviewersOptions } from './proposal.ts';

const approvedCommand: Definition = {
  name: 'approved',
  does: 'find the approved plan of each pull request that was merged',
  examples: [
    {
      line: 'rollcall ci approved --out approved',
      does: 'approved/pull-7.json, for "apply --approved"',
      needs: 'github',
    },
    {
      line: 'rollcall ci approved --out approved --wait 120',
      does: 'wait longer for GitHub',
      needs: 'github',
    },
  ],
  reads: [
    'the event of the job',
    'pull requests, reviews, runs and artifacts at GitHub',
    'the branch `rollcall-receipts`: where to begin, and what is announced',
  ],
  writes: ['one plan a pull request, in the folder of `--out`', 'the file of `--verdicts`'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    selectionOptions(command)
      .requiredOption('--out <folder>', 'where to write them: pull-7.json, one a pull request')
      .option(
        '--before <commit>',
        'the commit to begin after (default: what is settled, or the push)',
      )
      .option('--after <commit>', 'the commit to end with (default: that of the push, or the tip)')
      .option('--wait <seconds>', 'how long to wait until GitHub knows what was merged', '30')
      .option('--workflow <file>', 'the workflow that plans pull requests', 'plan.yml')
      .option('--name <name>', 'stands for --dir in the name of the artifact of its plan')
      .option('--due', 'also write the approved plans whose announced changes may be due now')
      .option('--verdicts <file>', 'where to write what was found, for the jobs after this one');
    commonOptions(folderOptions(outputOptions(command))).action(
      async (options: ApprovedOptions) => {
        const { runApproved } = await import('./approved.ts');
        exit(await runApproved(options, context));
      },
    );
  },
};

const codeownersCommand: Definition = {
  name: 'codeowners',
  does: 'write CODEOWNERS from the owners that the files name',
  examples: [
    { line: 'rollcall ci codeowners', does: "write the folder's block" },
    { line: 'rollcall ci codeowners --check', does: 'only look, in a job' },
  ],
  reads: [
    'the files of `--dir`, and which workflows call rollcall for it',
    'CODEOWNERS: the first of `.github/CODEOWNERS`, `CODEOWNERS` and `docs/CODEOWNERS`, as GitHub does',
  ],
  writes: ['the block of `--dir` in that file, or in a new `.github/CODEOWNERS`; the rest stays'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    selectionOptions(command)
      .option('--check', 'write nothing, and exit 1 when the file is out of date')
      .option('--file <file>', 'where it begins, if there is none (default: .github/CODEOWNERS)');
    commonOptions(folderOptions(outputOptions(command))).action(
      async (options: CodeownersOptions) => {
        const { runCodeowners } = await import('./codeowners.ts');
        exit(await runCodeowners(options, context));
      },
    );
  },
};

const commentCommand: Definition = {
  name: 'comment',
  does: 'keep one comment on a pull request: its plan, its receipt, or why it is not applied',
  examples: [
    {
      line: 'rollcall ci comment plan.json',
      does: 'on the pull request that the plan names',
      needs: 'github',
    },
    {
      line: 'rollcall ci comment receipt.json --pull 7 8',
      does: 'on those whose plans were applied',
      needs: 'github',
    },
    {
      line: 'rollcall ci comment verdicts.json',
      does: 'on those that were refused, with the way out',
      needs: 'github',
    },
  ],
  reads: ['the plan, receipt or verdicts', 'the comments and reviews of the pull request'],
  writes: ['the comment, and the summary of the job'],
  exits: [0, 1],
  define(command, { context, exit }) {
    command.argument('[file]', 'a plan, a receipt, or what "ci approved --verdicts" wrote');
    selectionOptions(command)
      .option('--pull [number...]', 'the pull requests (default: the one that the file names)')
      .option('--author <login>', 'who writes the comments (default: whose GITHUB_TOKEN is)')
      .option('--workflow <file>', 'the workflow that plans pull requests', 'plan.yml')
      .option('--name <name>', 'stands for --dir in the name of the artifact of its plan')
      .option('--unapplied', 'of verdicts: the approved ones were not applied either')
      .option('--fork', 'without a file: the pull request of the event comes from a fork');
    commonOptions(folderOptions(outputOptions(command))).action(
      async (file: string | undefined, options: CommentOptions) => {
        const { runComment } = await import('./comment.ts');
        exit(await runComment(file, options, context));
      },
    );
  },
};

const issueCommand: Definition = {
  name: 'issue',
  does: 'keep one issue about what differs, from a plan of everything',
  examples: [
    {
      line: 'rollcall ci issue plan.json',
      does: 'open, change or close it, as the plan says',
      needs: 'github',
    },
    {
      line: 'rollcall ci issue plan.json --workflow correct.yml',
      does: 'name the workflow that puts drift right',
      needs: 'github',
    },
  ],
  reads: ['the plan', 'the issues of the repository'],
  writes: ['the issue'],
  exits: [0, 1],
  define(command, { context, exit }) {
    command.argument('<file>', 'a plan of everything');
    selectionOptions(command)
      .option('--author <login>', 'who writes the issues (default: whose GITHUB_TOKEN is)')
      .option(
        '--workflow <file>',
        'the workflow that puts drift right (default: the one that runs, or apply.yml)',
      );
    commonOptions(folderOptions(outputOptions(command))).action(
      async (file: string, options: IssueOptions) => {
        const { runIssue } = await import('./issue.ts');
        exit(await runIssue(file, options, context));
      },
    );
  },
};

const proposalCommand: Definition = {
  name: 'proposal',
  does: "print the commits that a plan of the event's pull request is made of",
  examples: [
    {
      line: 'rollcall ci proposal',
      does: 'set the outputs merge, base and head of the step',
      needs: 'github',
    },
    { line: 'rollcall ci proposal --json', does: 'print them', needs: 'github' },
  ],
  reads: ['the event of the job', 'the pull request at GitHub'],
  writes: ['the outputs of the step'],
  exits: [0, 1],
  define(command, { context, exit }) {
    selectionOptions(command).option(
      '--dir <folder>',
      "the folder of the files, to refuse a spelling that the workflow can't check out",
    );
    commonOptions(outputOptions(command)).action(async (options: ProposalOptions) => {
      const { runProposal } = await import('./proposal.ts');
      exit(await runProposal(options, context));
    });
  },
};

const reviewersCommand: Definition = {
  name: 'reviewers',
  does: 'refuse to go on when an environment waits for nobody',
  examples: [
    {
      line: 'rollcall ci reviewers --environment rollcall-correct',
      does: 'in the job before it',
      needs: 'github',
    },
    {
      line: 'rollcall ci reviewers --environment rollcall-correct --json',
      does: 'who they are, for a script',
      needs: 'github',
    },
  ],
  reads: ['`rollcall.yaml`', 'the environment at GitHub'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    selectionOptions(command).requiredOption(
      '--environment <name>',
      'the environment that is to wait',
    );
    commonOptions(folderOptions(outputOptions(command))).action(
      async (options: ReviewersOptions) => {
        const { runReviewers } = await import('./proposal.ts');
        exit(await runReviewers(options, context));
      },
    );
  },
};

const summaryCommand: Definition = {
  name: 'summary',
  does: 'add a plan or a receipt to the summary of the job',
  examples: [
    {
      line: 'rollcall ci summary plan.json',
      does: 'what would be added and removed',
      needs: 'github',
    },
    { line: 'rollcall ci summary receipt.json', does: 'what was done', needs: 'github' },
  ],
  reads: ['the plan or receipt'],
  writes: ['the summary of the job'],
  exits: [0, 1],
  define(command, { context, exit }) {
    command.argument('<file>', 'a plan or a receipt');
    commonOptions(folderOptions(outputOptions(command))).action(
      async (file: string, options: SummaryOptions) => {
        const { runSummary } = await import('./summary.ts');
        exit(await runSummary(file, options, context));
      },
    );
  },
};

const visibilityCommand: Definition = {
  name: 'visibility',
  does: 'print whether everybody can read what this job publishes',
  examples: [
    {
      line: 'rollcall ci visibility',
      does: 'set the output for "--ids-only"',
      needs: 'github',
    },
    { line: 'rollcall ci visibility --json', does: 'print it', needs: 'github' },
  ],
  reads: ['the repository at GitHub'],
  writes: ['the outputs of the step'],
  exits: [0, 1],
  define(command, { context, exit }) {
    commonOptions(outputOptions(command)).action(async (options: VisibilityOptions) => {
      const { runVisibility } = await import('./github-context.ts');
      exit(await runVisibility(options, context));
    });
  },
};

const recordCommand: Definition = {
  name: 'record',
  does: 'keep receipts on the branch rollcall-receipts, and up to where merges are settled',
  examples: [
    {
      line: 'rollcall ci record receipts --verdicts verdicts.json --approved approved',
      does: 'after an apply',
      needs: 'github',
    },
    {
      line: 'rollcall ci record receipt.json',
      does: 'of an apply that was started by hand',
      needs: 'github',
    },
  ],
  reads: ['the receipts', 'the files of `--verdicts` and `--approved`'],
  writes: ['a commit on the branch `rollcall-receipts`'],
  exits: [0, 1],
  define(command, { context, exit }) {
    command.argument('[receipt...]', 'receipts, or folders of them');
    selectionOptions(command)
      .option('--verdicts <file>', 'what "ci approved --verdicts" wrote')
      .option('--approved <folder>', 'the approved plans: what they announce is kept');
    commonOptions(folderOptions(outputOptions(command))).action(
      async (receipts: readonly string[], options: RecordOptions) => {
        const { runRecord } = await import('./record.ts');
        exit(await runRecord(receipts, options, context));
      },
    );
  },
};

const ciGroups: readonly CommandGroup[] = [
  { heading: 'Tell people', commands: [commentCommand, issueCommand, summaryCommand] },
  {
    heading: 'Decide',
    commands: [approvedCommand, reviewersCommand, visibilityCommand, proposalCommand],
  },
  { heading: 'Keep in step', commands: [codeownersCommand, recordCommand] },
];

export const ciCommand: ParentDefinition = {
  name: 'ci',
  does: 'what the workflows on GitHub call',
  examples: [commentCommand, approvedCommand, codeownersCommand].flatMap(({ examples }) =>
    examples.slice(0, 1),
  ),
  groups: ciGroups,
};
