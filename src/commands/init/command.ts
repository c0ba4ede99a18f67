import { Option } from 'commander';
import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withState,
} from '../../shell/definition.ts';
import type { InitOptions } from './options.ts';

export const initCommand: Definition = {
  name: 'init',
  does: 'write what a new repository needs',
  examples: [
    { line: 'rollcall init', does: 'ask for each setting', needs: 'person' },
    {
      line: 'rollcall init --sandbox --export export-users.csv',
      does: 'to try things on a copy of your own groups',
    },
    {
      line: 'rollcall init --site https://banc.atlassian.net --owner @banc/it',
      does: 'for a site; the groups come with "rollcall import"',
    },
  ],
  reads: ['the exports, or with `--import` the groups of the target, at Atlassian'],
  writes: [
    '`rollcall.yaml`, the schemas in `.schemas/` for editors, and what import writes',
    '`.github/workflows/plan.yml`, `apply.yml`, `drift.yml`, CODEOWNERS, `.gitignore`',
  ],
  exits: [0, 1, 3, 4],
  define(command, { context, exit }) {
    selectionOptions(command)
      .option('--site <url>', 'the target: a site, such as https://banc.atlassian.net')
      .option('--scoped', "with --site: the token has scopes, or is a service account's")
      .option('--organization <id>', 'the target: an organization')
      .option('--directory <id>', 'with --organization: which directory, if it has several')
      .option('--sandbox', 'the target: the embedded Atlassian Cloud, begun with the exports')
      .option('--owner <owner...>', 'who approves: @organization/team, @user')
      .option('--approvals <number>', 'how many approvals a pull request needs (default: 1)')
      .option('--protect <user...>', 'emails or account ids that are never removed')
      .option('--export <file...>', "Atlassian's exports to import")
      .option('--import', 'import the groups of the target now')
      .option('--no-import', 'import nothing yet, not even the exports')
      .addOption(
        new Option('--mode <mode>', 'of the groups that are imported')
          .choices(['authoritative', 'additive'])
          .default('authoritative'),
      )
      .option('--workflows <source>', 'take the workflows from there: OWNER/rollcall@SHA')
      .option('--no-workflows', 'no workflows, and nobody is asked about them')
      .option('--branch <name>', 'the default branch, for the workflows', 'main')
      .option(
        '--workflow-prefix <prefix>',
        'what the names of the workflows begin with (default: nothing, or what is free)',
      )
      .option(
        '--folders <dir...>',
        'one set of workflows for several folders, a job of each: --folders emea apac',
      )
      .option(
        '--environment-prefix <prefix>',
        'what the names of the environments begin with (default: rollcall-, with --folders nothing)',
      )
      .option('--runs-on <label...>', 'the runner of the workflows (default: ubuntu-24.04)');
    outputOptions(command);
    commonOptions(withState(folderOptions(command))).action(async (options: InitOptions) => {
      const { runInit } = await import('./init.ts');
      exit(await runInit(options, context));
    });
  },
};
