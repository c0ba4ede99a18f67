import {
  type Definition,
  type ParentDefinition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
} from '../../shell/definition.ts';
import type { CreateSetOptions } from './create.ts';

const createCommand: Definition = {
  name: 'create',
  does: 'write a set of people, from what groups have in common',
  examples: [
    {
      line: 'rollcall set create on-call',
      does: 'without people: grant adds them',
    },
    {
      line: 'rollcall set create core --from Engineering oslo-engineering',
      does: 'everyone whom both list without dates; one line stands for them in each',
    },
  ],
  reads: ['the files of `--dir`'],
  writes: ['the file of the set, and those of the groups: all of them, or nothing'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    command.argument('<name>', 'what the set is called');
    selectionOptions(command).option(
      '--from <group...>',
      'the people whom all of these groups list alike, without dates',
    );
    outputOptions(command);
    commonOptions(folderOptions(command)).action(
      async (name: string, options: CreateSetOptions) => {
        const { runCreateSet } = await import('./create.ts');
        exit(await runCreateSet(name, options, context));
      },
    );
  },
};

/** `rollcall set`: what can be done to sets as such. Their people are granted and revoked as those of groups are. */
export const setCommand: ParentDefinition = {
  name: 'set',
  does: 'write sets: lists of people for several groups',
  examples: [
    {
      line: 'rollcall set create core --from Engineering oslo-engineering',
      does: 'from what two groups have in common',
    },
    { line: 'rollcall set create on-call', does: 'without people' },
  ],
  groups: [{ heading: 'Edit the files', commands: [createCommand] }],
};
