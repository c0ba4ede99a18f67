import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withGroups,
  withMoment,
  withState,
} from '../../shell/definition.ts';
import type { ConsentOptions } from './consent.ts';

export const consentCommand: Definition = {
  name: 'consent',
  does: 'write the consent that the next plan needs, as one entry of consents.yaml',
  examples: [
    {
      line: 'rollcall consent --because "OPS-9 Oslo closes"',
      does: 'for everything that limits withhold now',
    },
    {
      line: 'rollcall consent --because "Merged in #42" --drift Sales --until 2027-01-31',
      does: 'the pull request that adds it also applies the drift of Sales',
    },
  ],
  reads: ['the files of `--dir`', 'the members of their groups, at Atlassian'],
  writes: ['`consents.yaml`', 'the state of a sandbox target, under `--state`'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    selectionOptions(command)
      .requiredOption('--because <text>', 'why, for reviewers and for later')
      .option('--until <day>', 'the last day on which it holds (default: in 14 days)')
      .option('--drift <group...>', 'also put right the drift of these groups');
    outputOptions(withMoment(withGroups(command)));
    commonOptions(withState(folderOptions(command))).action(async (options: ConsentOptions) => {
      const { runConsent } = await import('./consent.ts');
      exit(await runConsent(options, context));
    });
  },
};
