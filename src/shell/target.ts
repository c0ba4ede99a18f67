import type { Reader } from '../live/reader.ts';
import { AppError } from '../model/app-error.ts';
import type { Config } from '../model/declared.ts';
import type { OpenLive, Watch } from './connect-target.ts';
import type { Context } from './context.ts';
import type { LiveOptions } from './options.ts';

/**
 * Opens what rollcall.yaml names. Throws an AppError when credentials are missing or must not go there. What speaks
 * HTTP is loaded here, as most commands can do without it.
 */
export async function openLive(
  config: Pick<Config, 'target'>,
  options: Pick<LiveOptions, 'dir' | 'state' | 'debug'>,
  context: Context,
  watch?: Watch,
): Promise<OpenLive> {
  const { connectTarget } = await import('./connect-target.ts');
  return connectTarget(config, options, context, watch);
}

/** A reader that reaches the target when it is first asked for, and credentials are needed only then. */
export interface LazyReader extends AsyncDisposable {
  readonly reader: () => Promise<Reader>;
}

export function openReader(
  config: Config,
  options: Omit<LiveOptions, 'group'>,
  context: Context,
): LazyReader {
  let opened: Promise<OpenLive> | undefined;
  return {
    async reader() {
      opened ??= openLive(config, options, context).catch((error: unknown) => {
        throw explained(error);
      });
      return (await opened).reader;
    },
    async [Symbol.asyncDispose]() {
      const live = await opened?.catch(() => undefined);
      await live?.[Symbol.asyncDispose]();
    },
  };
}

/** Somebody without credentials has ways to go on. */
function explained(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'missing-credentials') return error;
  return new AppError(error.kind, error.code, error.message, {
    why: `This needs Atlassian: accounts.yaml does not have everybody who is specified, or no file declares the group. ${error.why ?? ''}`,
    hint: `${error.hint ?? ''}\nWithout them, "rollcall import export-users.csv" writes an export of users into accounts.yaml; or give account ids beside the emails, in a sheet.`,
    cause: error,
  });
}
