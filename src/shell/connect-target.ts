import type { ConnectionOptions } from '../live/connection.ts';
import type { RequestEvent } from '../live/http/request-event.ts';
import type { InspectRequest } from '../live/inspect.ts';
import { connectOrganization } from '../live/organization/connection.ts';
import { openOrganizationReader } from '../live/organization/open-reader.ts';
import { openOrganizationWriter } from '../live/organization/open-writer.ts';
import type { Reader } from '../live/reader.ts';
import { type SiteOptions, connectSite } from '../live/site/connection.ts';
import { openSiteReader } from '../live/site/open-reader.ts';
import { openSiteWriter } from '../live/site/open-writer.ts';
import type { Writer } from '../live/writer.ts';
import type { Config } from '../model/declared.ts';
import type { TargetFacts } from '../model/target-facts.ts';
import { printable } from '../render/layout.ts';
import { organizationKey, scopedCredentials, siteCredentials } from './environment.ts';
import type { Context } from './context.ts';
import type { LiveOptions } from './options.ts';
import { sandboxCredentials, startEmbedded } from './sandbox-target.ts';
import type { Terminal } from './terminal.ts';

/** The target, reached. A writer is only made when asked for. */
export interface OpenLive extends AsyncDisposable {
  readonly reader: Reader;
  /** Asks what can be known of it without changing anything. */
  readonly inspect: (question: InspectRequest) => Promise<TargetFacts>;
  readonly openWriter: (stop: AbortSignal) => Writer;
}

/** How closely the requests are watched, and how long they are tried. */
export interface Watch extends Pick<ConnectionOptions, 'patience' | 'timeouts'> {
  readonly onRequest: (event: RequestEvent) => void;
  /** Called for each connection that goes over a proxy. */
  readonly onTunnel: () => void;
}

/** Opens what rollcall.yaml names. Throws an AppError when credentials are missing or must not go there. */
export async function connectTarget(
  { target }: Pick<Config, 'target'>,
  options: Pick<LiveOptions, 'dir' | 'state' | 'debug'>,
  context: Context,
  watch?: Watch,
): Promise<OpenLive> {
  const { environment, terminal, timing } = context;
  const { apiUrl, pin } = environment;
  const proxy = { ...environment.proxy, onTunnel: watch?.onTunnel };
  const watchers = [
    ...(options.debug === true ? [logRequest(terminal)] : []),
    ...(watch === undefined ? [] : [watch.onRequest]),
  ];
  const common = {
    timing,
    ...watch,
    onRequest:
      watchers.length === 0
        ? undefined
        : (event: RequestEvent) => watchers.forEach((notify) => notify(event)),
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
        async inspect(question) {
          const { inspectOrganization } = await import('../live/organization/inspect.ts');
          return inspectOrganization(connection, question);
        },
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
    async inspect(question) {
      const { inspectSite } = await import('../live/site/inspect.ts');
      return inspectSite(connection, options.scoped !== undefined, question);
    },
    openWriter: (stop) => openSiteWriter(connection, stop),
    async [Symbol.asyncDispose]() {
      await connection.close();
      await alsoClose?.();
    },
  };
}

/** `--debug`: one line for each request, without its headers. */
function logRequest({ err, errStyle }: Terminal): (event: RequestEvent) => void {
  return ({ method, path, status, fault, requestId, queuedMs, ms, attempt, waitMs }) => {
    const again = attempt === 1 ? '' : ` (attempt ${attempt})`;
    const wait = waitMs === 0 ? '' : `, again in ${Math.ceil(waitMs)} ms`;
    const ending = `${status ?? fault ?? ''}`;
    const queued = queuedMs < 1 ? '' : `, after ${Math.round(queuedMs)} ms in line`;
    const id = requestId === undefined ? '' : ` [${requestId}]`;
    err(
      `${errStyle.dim(printable(`${method} ${path} → ${ending} in ${Math.round(ms)} ms${queued}${again}${wait}${id}`))}\n`,
    );
  };
}
