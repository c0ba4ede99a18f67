import { Option } from 'commander';
import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withState,
} from '../../shell/definition.ts';
import type { DoctorOptions } from './doctor.ts';

export const doctorCommand: Definition = {
  name: 'doctor',
  does: 'check the setup, and list what is missing',
  examples: [
    { line: 'rollcall doctor', does: 'Atlassian, and the connection to it' },
    { line: 'rollcall doctor --for plan', does: 'only what plan needs' },
    { line: 'rollcall doctor --credentials', does: 'you have X, use Y' },
    { line: 'rollcall doctor --github', does: 'the repository at GitHub', needs: 'github' },
  ],
  reads: [
    'the files of `--dir`',
    'the target: whose credential it is, what it may do, one group; with `--github`, the settings of the repository at GitHub',
  ],
  writes: ['the state of a sandbox target, under `--state`'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    selectionOptions(command)
      .addOption(
        new Option('--for <command>', 'only what this command needs counts as missing')
          .choices(['plan', 'apply'])
          .conflicts(['github', 'credentials']),
      )
      .addOption(
        new Option(
          '--credentials',
          'check nothing, and list what each kind of credential can do',
        ).conflicts('github'),
      )
      .option('--github', 'check the environments, secrets and rules of the repository instead');
    outputOptions(command);
    commonOptions(withState(folderOptions(command))).action(async (options: DoctorOptions) => {
      const { runDoctor: run } = await import('./doctor.ts');
      const names = (command.parent?.commands ?? []).map((sibling) => sibling.name());
      exit(await run(options, context, names));
    });
  },
};
