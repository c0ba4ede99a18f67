import {
  type Definition,
  commonOptions,
  folderOptions,
  outputOptions,
  selectionOptions,
  withState,
} from '../../shell/definition.ts';
import type { SandboxCommandOptions } from './sandbox.ts';

export const sandboxCommand: Definition = {
  name: 'sandbox',
  does: 'serve the embedded Atlassian Cloud on loopback',
  examples: [
    { line: 'rollcall sandbox', does: 'print the address and the variables to set', needs: 'port' },
    {
      line: 'rollcall sandbox --port 4010 --reset',
      does: 'as the exports were, at a fixed address',
      needs: 'port',
    },
    {
      line: 'rollcall sandbox --latency 50ms --lag 1s --limit default --fault 503=5%',
      does: 'slow, with limits and faults',
      needs: 'port',
    },
  ],
  reads: ['`rollcall.yaml`', 'the exports of its target, or of `--seed`'],
  writes: ['its state, under `--state`'],
  exits: [0, 1, 3],
  define(command, { context, exit }) {
    selectionOptions(command)
      .option('--port <number>', 'the port (default: any free one)')
      .option('--seed <folder>', 'CSV exports to begin with (default: what rollcall.yaml names)')
      .option('--reset', 'discard all changes, and begin with the seed')
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
      );
    commonOptions(withState(folderOptions(outputOptions(command)))).action(
      async (options: SandboxCommandOptions) => {
        const { runSandbox } = await import('./sandbox.ts');
        exit(await runSandbox(options, context));
      },
    );
  },
};

function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
