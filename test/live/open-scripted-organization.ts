import {
  connectOrganization,
  type OrganizationOptions,
} from '../../src/live/organization/connection.ts';
import { openOrganizationReader } from '../../src/live/organization/open-reader.ts';
import { openOrganizationWriter } from '../../src/live/organization/open-writer.ts';
import { openScripted, type ScriptedLive } from './open-scripted.ts';
import type { Scripted, Seen } from './scripted-server.ts';

export const apiKey = 'ATCTT3xFfGN0-not-a-real-key-0123456789=4D5E6F70';

/** Undefined: a directory `d-1` alone, and otherwise nothing but 404. */
export type OrganizationScript = (seen: Seen, count: number) => Scripted | undefined;

/** An organization's reader and writer in front of a scripted server. Calls are shown without the directory's path. */
export function openScriptedOrganization(
  answer: OrganizationScript,
  options: Partial<OrganizationOptions> = {},
  stop?: AbortSignal,
): Promise<ScriptedLive> {
  return openScripted(
    (seen, count) => answer(seen, count) ?? usual(seen),
    '/admin/v2/orgs/o-1/directories',
    (apiUrl, timing) => {
      const organization = connectOrganization({
        apiUrl,
        orgId: 'o-1',
        apiKey,
        timing,
        ...options,
      });
      return {
        connection: organization,
        reader: openOrganizationReader(organization),
        writer: openOrganizationWriter(organization, stop),
      };
    },
  );
}

function usual({ path }: Seen): Scripted {
  return path.endsWith('/directories')
    ? { json: { data: [{ directoryId: 'd-1', name: 'Default' }], links: { next: null } } }
    : { status: 404, text: '' };
}
