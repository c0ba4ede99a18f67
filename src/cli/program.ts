import { Command, Option } from 'commander';
import type { ApplyOptions } from './apply-work.ts';
import type { ApprovedOptions } from './ci/approved.ts';
import type { CodeownersOptions } from './ci/codeowners.ts';
import type { ProposalOptions } from './ci/proposal.ts';
import type { ReviewersOptions } from './ci/reviewers.ts';
import type { SummaryOptions } from './ci/summary.ts';
import type { CommentOptions } from './ci/comment.ts';
import type { IssueOptions } from './ci/issue.ts';
import type { VisibilityOptions } from './ci/visibility.ts';
import type { DoctorOptions } from './doctor.ts';
import type { ExitCode } from './exit-codes.ts';
import type { ExplainOptions } from './explain.ts';
import type { Context, FileOptions } from './options.ts';
import type { PlanOptions } from './plan.ts';
import type { SandboxOptions } from './sandbox.ts';
import type { ValidateOptions } from './validate.ts';

const intro =
  'Group memberships of Atlassian Cloud, kept as YAML: a plan shows who would join and leave which group, and apply does exactly that plan.';

const outro = `
Examples:
  $ rollcall validate                     check the files, without any network
  $ rollcall plan                         show who would join and leave which group
  $ rollcall plan --out plan.json         save the plan, to have it approved
  $ rollcall apply --approved plan.json   do what was approved, and nothing else
  $ rollcall sandbox                      serve a small Atlassian Cloud to try things on

Credentials come from the environment: ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN
for a site, ATLASSIAN_ORG_API_KEY for an organization.
Exit codes: 0 done, 1 failed or refused, 2 changes pending (--detailed-exitcode),
3 invalid files, 4 withheld or unresolved, 64 usage, 70 bug, 130 interrupted.`;

/** The command line. Each command is loaded when it is called. */
export function createProgram(
  version: string,
  context: Context,
  exit: (code: ExitCode) => void,
): Command {
  const program = new Command('rollcall')
    .description(intro)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', outro)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: context.terminal.out, writeErr: context.terminal.err });

  withFiles(program.command('validate'))
    .description('check the files against their schemas and each other')
    .addOption(
      new Option('--format <format>', 'how to print it; "github" annotates the lines of the files')
        .choices(['text', 'github'])
        .default('text')
        .conflicts('json'),
    )
    .action(async (options: ValidateOptions) => {
      const { validate } = await import('./validate.ts');
      exit(await validate(options, context));
    });

  withLive(withFiles(program.command('plan')))
    .description('show who would join and leave which group')
    .option(
      '--base <folder>',
      'plan only what --dir changes over these files, and show drift beside it',
    )
    .option('--source <base..head>', 'the commits of --base and --dir, to write into the plan')
    .option('--pull <number>', 'the pull request, to write into the plan')
    .option('--out <file>', 'save the plan as JSON, for "apply --approved"')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'markdown', 'csv'])
        .default('text')
        .conflicts('json'),
    )
    .option('--detailed-exitcode', 'exit 2 when changes are pending')
    .option('--ids-only', idsOnly)
    .action(async (options: PlanOptions) => {
      const { plan } = await import('./plan.ts');
      exit(await plan(options, context));
    });

  withLive(withFiles(program.command('apply')))
    .description('carry out a plan, and write down what became of each change')
    .option('--approved <plan.json...>', 'do what these plans hold, as far as it is still wanted')
    .addOption(
      new Option(
        '--due',
        'do what merged files dated: what begins, ends or appears, and who leaves',
      ).conflicts(['approved', 'yes']),
    )
    .option(
      '--receipt <file>',
      'where to write the receipt (default: a file of its own under --state)',
    )
    .option('--yes', 'do not ask')
    .option('--ids-only', idsOnly)
    .action(async (options: ApplyOptions) => {
      const { applyCommand } = await import('./apply.ts');
      exit(await applyCommand(options, context));
    });

  withMoment(withState(withFiles(program.command('explain'))))
    .description('tell why someone is, will be or is not in a group')
    .argument('<user>', 'an email or an account id')
    .argument('[group]', 'only this group')
    .action(async (user: string, group: string | undefined, options: ExplainOptions) => {
      const { explainCommand } = await import('./explain.ts');
      exit(await explainCommand(user, group, options, context));
    });

  withFiles(program.command('undo <receipt>'))
    .description('edit the files so that what was applied is taken back')
    .action(async (file: string, options: FileOptions) => {
      const { undo } = await import('./undo.ts');
      exit(await undo(file, options, context));
    });

  const ci = program.command('ci').description('what the workflows on GitHub call');
  withFiles(ci.command('comment <file>'))
    .description('keep one comment on the pull request of a plan or a receipt')
    .option('--pull [number...]', 'the pull requests (default: the one that the file names)')
    .option('--author <login>', 'who writes the comments (default: whose GITHUB_TOKEN is)')
    .action(async (file: string, options: CommentOptions) => {
      const { comment } = await import('./ci/comment.ts');
      exit(await comment(file, options, context));
    });

  withFiles(ci.command('issue <file>'))
    .description('keep one issue about what differs, from a plan of everything')
    .option('--author <login>', 'who writes the issues (default: whose GITHUB_TOKEN is)')
    .option('--workflow <file>', 'the workflow that puts drift right', 'apply.yml')
    .action(async (file: string, options: IssueOptions) => {
      const { issue } = await import('./ci/issue.ts');
      const canImport = program.commands.some((command) => command.name() === 'import');
      const adopt = canImport ? 'rollcall import' : undefined;
      exit(await issue(file, { ...options, adopt }, context));
    });

  withFiles(ci.command('codeowners'))
    .description('write CODEOWNERS from the owners that the files name')
    .option('--check', 'write nothing, and exit 1 when the file is out of date')
    .option('--file <file>', 'the CODEOWNERS file', '.github/CODEOWNERS')
    .action(async (options: CodeownersOptions) => {
      const { codeowners } = await import('./ci/codeowners.ts');
      exit(await codeowners(options, context));
    });

  ci.command('visibility')
    .description('tell whether everybody can read what this job publishes')
    .option('--json', 'print the result as JSON')
    .option('--debug', 'tell each request on stderr, and where a bug happened')
    .action(async (options: VisibilityOptions) => {
      const { visibility } = await import('./ci/visibility.ts');
      exit(await visibility(options, context));
    });

  ci.command('proposal')
    .description("tell the commits that a plan of the event's pull request is made of")
    .option('--json', 'print the result as JSON')
    .option('--debug', 'tell each request on stderr, and where a bug happened')
    .action(async (options: ProposalOptions) => {
      const { proposal } = await import('./ci/proposal.ts');
      exit(await proposal(options, context));
    });
  withFiles(ci.command('reviewers'))
    .description('refuse to go on when an environment waits for nobody')
    .requiredOption('--environment <name>', 'the environment that is to wait')
    .action(async (options: ReviewersOptions) => {
      const { reviewers } = await import('./ci/reviewers.ts');
      exit(await reviewers(options, context));
    });
  withFiles(ci.command('summary <file>'))
    .description('add a plan or a receipt to the summary of the job')
    .action(async (file: string, options: SummaryOptions) => {
      const { summary } = await import('./ci/summary.ts');
      exit(await summary(file, options, context));
    });
  withFiles(ci.command('approved'))
    .description('find the approved plan of each pull request that a push merged')
    .requiredOption('--out <folder>', 'where to write them: pull-7.json, one a pull request')
    .option('--before <commit>', 'what the default branch was at (default: as the event says)')
    .option('--after <commit>', 'what it is at now')
    .option('--wait <seconds>', 'how long to wait until GitHub knows what was merged', '30')
    .action(async (options: ApprovedOptions) => {
      const { approved } = await import('./ci/approved.ts');
      exit(await approved(options, context));
    });

  withFiles(program.command('doctor'))
    .description('check what is set up, and tell what is missing')
    .requiredOption('--github', 'the environments, secrets and rules of the repository at GitHub')
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('./doctor.ts');
      exit(await doctor(options, context));
    });

  withState(withFiles(program.command('sandbox')))
    .description('serve the embedded Atlassian Cloud on loopback')
    .option('--port <number>', 'the port (default: any free one)')
    .option('--seed <folder>', 'CSV exports to begin with (default: what rollcall.yaml names)')
    .option('--reset', 'forget what was changed, and begin with the seed')
    .option('--latency <time>', 'how long every answer takes, such as 50ms')
    .option('--lag <time>', 'how long reads show what was before a write, such as 1s')
    .option(
      '--limit <method=n/s>',
      'requests a second before it answers 429, such as GET=20/s; "default" for Atlassian\'s own (repeatable)',
      repeated,
    )
    .option(
      '--fault <kind=share>',
      'answers that fail, such as 503=5%: 429, 500, 502, 503, 504, html, reset, truncate or lost (repeatable)',
      repeated,
    )
    .action(async (options: SandboxOptions) => {
      const { sandbox } = await import('./sandbox.ts');
      exit(await sandbox(options, context));
    });

  return program;
}

const idsOnly = 'name nobody in what is printed and saved: account ids only, for what is public';

function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function withFiles(command: Command): Command {
  return command
    .option('--dir <folder>', 'the folder of the files', 'memberships')
    .option('--json', 'print the result as JSON')
    .option('--debug', 'tell each request on stderr, and where a bug happened');
}

function withState(command: Command): Command {
  return command.option('--state <folder>', 'where rollcall keeps its own files', '.rollcall');
}

function withMoment(command: Command): Command {
  return command.option('--at <time>', 'the moment that decides every date (default: now)');
}

function withLive(command: Command): Command {
  return withMoment(withState(command).option('--group <name...>', 'only these groups'));
}
