import { AppError } from '../../model/app-error.ts';
import type { Context } from '../options.ts';
import { readEvent } from './github-context.ts';

export interface PushOptions {
  readonly before?: string;
  readonly after?: string;
}

export interface Push {
  readonly before: string;
  readonly after: string;
  /** `refs/heads/main`; undefined when the commits were named on the command line. */
  readonly ref: string | undefined;
}

/** What was pushed: as the options say, or the event that started the workflow. Throws a usage error. */
export async function pushOf({ before, after }: PushOptions, context: Context): Promise<Push> {
  if (before !== undefined && after !== undefined) {
    return { before: commit('--before', before), after: commit('--after', after), ref: undefined };
  }
  if (before !== undefined || after !== undefined) {
    throw new AppError('usage', 'bad-push', '--before and --after go together.', {
      hint: 'Name both commits, or neither: then the event of the workflow names them.',
    });
  }
  const event = await readEvent(context);
  const { before: from, after: to, ref } = event;
  if (typeof from === 'string' && typeof to === 'string' && typeof ref === 'string') {
    return { before: commit('before', from), after: commit('after', to), ref };
  }
  throw new AppError('usage', 'bad-push', 'The event of the workflow is no push.', {
    why: 'What was merged is found in the commits that a push brought.',
    hint: 'Run this command on "push", or name the commits with --before and --after.',
  });
}

/** A whole id: a branch's name would mean something else by the time GitHub is asked. */
function commit(what: string, text: string): string {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(text)) return text;
  throw new AppError('usage', 'bad-push', `${what} "${text}" is not the id of a commit.`, {
    hint: 'Write all its digits.',
  });
}

/** What GitHub gives for a side of a push that does not exist: the branch began or ended with it. */
export function isNothing(id: string): boolean {
  return /^0+$/u.test(id);
}
