import type { Connection } from '../../src/live/connection.ts';
import { connectOrganization } from '../../src/live/organization/connection.ts';
import { inspectOrganization } from '../../src/live/organization/inspect.ts';
import { openOrganizationReader } from '../../src/live/organization/open-reader.ts';
import { openOrganizationWriter } from '../../src/live/organization/open-writer.ts';
import type { InspectRequest } from '../../src/live/inspect.ts';
import type { Reader } from '../../src/live/reader.ts';
import { connectSite } from '../../src/live/site/connection.ts';
import { inspectSite } from '../../src/live/site/inspect.ts';
import { openSiteReader } from '../../src/live/site/open-reader.ts';
import { openSiteWriter } from '../../src/live/site/open-writer.ts';
import type { Writer } from '../../src/live/writer.ts';
import type { TargetFacts } from '../../src/model/target-facts.ts';
import type { Timing } from '../../src/model/timing.ts';
import { recordedTiming } from './recorded-timing.ts';

/** The ways in which Atlassian lets groups be read and written. */
export const apis = ['site', 'scoped site', 'organization'] as const;
export type Api = (typeof apis)[number];

export const sandboxKeys = {
  email: 'admin@banc.ly',
  token: 'a-token-for-the-tests',
  scopedToken: 'a-scoped-token-for-the-tests',
  organizationKey: 'a-key-for-the-tests',
  scopedOrganizationKey: 'a-scoped-key-for-the-tests',
} as const;

export interface Reached {
  readonly connection: Connection;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly inspect: (question: InspectRequest) => Promise<TargetFacts>;
}

/** Reaches a sandbox that takes `sandboxKeys`, in one of the ways; `url` may be that of something in between. */
export function reachSandbox(
  api: Api,
  { url, organizationId: orgId }: { readonly url: string; readonly organizationId: string },
  apiKey: string = sandboxKeys.organizationKey,
  timing: Timing = recordedTiming(),
): Reached {
  if (api === 'organization') {
    const connection = connectOrganization({ apiUrl: url, orgId, apiKey, timing });
    return {
      connection,
      reader: openOrganizationReader(connection),
      writer: openOrganizationWriter(connection),
      inspect: (question) => inspectOrganization(connection, question),
    };
  }
  const { email, token, scopedToken } = sandboxKeys;
  const connection = connectSite({
    url,
    timing,
    ...(api === 'site' ? { email, token } : { token: scopedToken, scoped: { apiUrl: url } }),
  });
  return {
    connection,
    reader: openSiteReader(connection),
    writer: openSiteWriter(connection),
    inspect: (question) => inspectSite(connection, api === 'scoped site', question),
  };
}
