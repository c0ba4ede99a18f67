import { mergeResultOf } from '../../github/merge-result.ts';
import { systemTiming } from '../../live/http/system-timing.ts';
import { AppError } from '../../model/app-error.ts';
import { jsonText } from '../../render/json.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Context } from '../options.ts';
import { openGitHubContext, readEvent } from './github-context.ts';
import { setOutputs } from './outputs.ts';

export interface ProposalOptions {
  readonly json?: boolean;
  readonly debug?: boolean;
}

const longest = 60_000;

/** `rollcall ci proposal`: which commits a plan of the event's pull request is made of. */
export async function proposal(options: ProposalOptions, context: Context): Promise<ExitCode> {
  const asked = pullIn(await readEvent(context));
  const { github } = await openGitHubContext(context, options);
  const result = await mergeResultOf(github, asked, { timing: systemTiming, longest });
  await setOutputs({ ...result }, context);
  const { merge, base, head } = result;
  context.terminal.out(
    options.json === true
      ? jsonText(result)
      : `Pull request ${asked.pull}: ${head} merged onto ${base} is ${merge}.\n`,
  );
  return exitCodes.done;
}

/** Throws a usage error for an event without a pull request. */
function pullIn(event: Readonly<Record<string, unknown>>): { pull: number; head: string } {
  const { number, head } = (event['pull_request'] ?? {}) as {
    readonly number?: unknown;
    readonly head?: { readonly sha?: unknown };
  };
  if (typeof number === 'number' && typeof head?.sha === 'string')
    return { pull: number, head: head.sha };
  throw new AppError('usage', 'no-pull-request', 'The event is not about a pull request.', {
    hint: 'Call this in a workflow that starts on "pull_request_target".',
  });
}
