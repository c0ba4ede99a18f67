import type { SummaryOptions } from '../../ci/summary.ts';
import type { Definition } from '../definition.ts';
import { besides, places, printing } from '../shared-options.ts';

export const summary: Definition = {
  name: 'summary',
  does: 'add a plan or a receipt to the summary of the job',
  examples: [
    { line: 'rollcall ci summary plan.json', does: 'who would join and leave', needs: 'github' },
    { line: 'rollcall ci summary receipt.json', does: 'what was done', needs: 'github' },
  ],
  reads: ['the plan or receipt'],
  writes: ['the summary of the job'],
  exits: [0, 1],
  define(command, { context, exit }) {
    command.argument('<file>', 'a plan or a receipt');
    besides(places(printing(command))).action(async (file: string, options: SummaryOptions) => {
      const { summary: run } = await import('../../ci/summary.ts');
      exit(await run(file, options, context));
    });
  },
};
