import type { DoctorOptions } from '../doctor.ts';
import type { Definition } from './definition.ts';
import { besides, choosing, places, printing } from './shared-options.ts';

export const doctor: Definition = {
  name: 'doctor',
  does: 'check what is set up, and tell what is missing',
  examples: [
    {
      line: 'rollcall doctor --github',
      does: 'the repository: environments, secrets, rules',
      needs: 'github',
    },
    { line: 'rollcall doctor --github --json', does: 'the same, for a script', needs: 'github' },
  ],
  reads: ['the files of `--dir`', 'the settings of the repository at GitHub'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    printing(
      choosing(command).requiredOption(
        '--github',
        'the environments, secrets and rules of the repository at GitHub',
      ),
    );
    besides(places(command)).action(async (options: DoctorOptions) => {
      const { doctor: run } = await import('../doctor.ts');
      exit(await run(options, context));
    });
  },
};
