import { join } from 'node:path';
import { systemTiming } from '../live/http/system-timing.ts';
import { connectOrganization } from '../live/organization/connection.ts';
import { openOrganizationReader } from '../live/organization/open-reader.ts';
import { openOrganizationWriter } from '../live/organization/open-writer.ts';
import type { Reader } from '../live/reader.ts';
import { connectSite, type SiteOptions } from '../live/site/connection.ts';
import { openSiteReader } from '../live/site/open-reader.ts';
import { openSiteWriter } from '../live/site/open-writer.ts';
import type { Writer } from '../live/writer.ts';
import type { Config } from '../model/declared.ts';
import { tellRequest } from './debug.ts';
import { organizationKey, scopedCredentials, siteCredentials } from './environment.ts';
import type { Context, LiveOptions } from './options.ts';
import { sandboxCredentials, stateFile } from './sandbox-target.ts';

/** The target, reached. A writer is only made when asked for. */
export interface OpenLive extends AsyncDisposable {
  readonly reader: Reader;
  readonly openWriter: (stop: AbortSignal) => Writer;
}

/** Opens what rollcall.yaml names. Throws an AppError when credentials are missing or must not go there. */
export async function openLive(
  { target }: Config,
  options: LiveOptions,
  context: Context,
): Promise<OpenLive> {
  const { environment, terminal } = context;
  const { apiUrl, proxy, pin } = environment;
  const common = {
    timing: systemTiming,
    ...(options.debug === true ? { onRequest: tellRequest(terminal) } : {}),
  };
  switch (target.kind) {
    case 'site': {
      const { url, scoped } = target;
      const site = { ...common, url, pin, proxy };
      return scoped === undefined
        ? openSite({ ...site, ...siteCredentials(environment, url) })
        : openSite({
            ...site,
            scoped: { ...scoped, apiUrl },
            ...scopedCredentials(environment, url),
          });
    }
    case 'organization': {
      const connection = connectOrganization({
        ...common,
        proxy,
        apiUrl,
        orgId: target.id,
        directory: target.directory,
        apiKey: organizationKey(environment, target.id),
      });
      return {
        reader: openOrganizationReader(connection),
        openWriter: (stop) => openOrganizationWriter(connection, stop),
        [Symbol.asyncDispose]: () => connection.close(),
      };
    }
    case 'sandbox': {
      const sandbox = await startEmbedded(target.seed, options, context);
      return openSite({ ...common, url: sandbox.url, ...sandboxCredentials }, () =>
        sandbox.close(),
      );
    }
  }
}

function openSite(options: SiteOptions, alsoClose?: () => Promise<void>): OpenLive {
  const connection = connectSite(options);
  return {
    reader: openSiteReader(connection),
    openWriter: (stop) => openSiteWriter(connection, stop),
    async [Symbol.asyncDispose]() {
      await connection.close();
      await alsoClose?.();
    },
  };
}

/** The embedded Atlassian Cloud, on a free port of this machine, for as long as the command runs. */
async function startEmbedded(seed: string, { dir, state }: LiveOptions, { terminal }: Context) {
  const { readSeed, startSandbox } = await import('../sandbox/sandbox.ts');
  const sandbox = await startSandbox({
    seed: await readSeed(join(dir, seed)),
    stateFile: stateFile(state),
    credentials: sandboxCredentials,
  });
  if (sandbox.reseeded) terminal.err('The seed has changed: the sandbox begins afresh.\n');
  return sandbox;
}
