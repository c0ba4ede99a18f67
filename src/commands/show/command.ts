import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withMoment,
} from '../../shell/definition.ts';
import type { ShowOptions } from './show.ts';

export const showCommand: Definition = {
  name: 'show',
  does: 'show a group, a set or a person, without a network',
  examples: [
    {
      line: 'rollcall show oslo-engineering',
      does: 'who is in a group, since which line, until when',
    },
    { line: 'rollcall show vdillow@banc.ly', does: 'the groups and sets of a person' },
    {
      line: 'rollcall show oslo-engineering --at 2027-01-01',
      does: 'as it will be on a future day',
    },
  ],
  reads: ['the files of `--dir`'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command.argument('<name>', 'the name of a group or a set, an email, or an account id');
    outputOptions(withMoment(selectionOptions(command)), ['text', 'csv']);
    commonOptions(folderOptions(command)).action(async (name: string, options: ShowOptions) => {
      const { runShow } = await import('./show.ts');
      exit(await runShow(name, options, context));
    });
  },
};
