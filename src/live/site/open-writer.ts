import type { HttpRequest } from '../http/client.ts';
import { readWriteResult } from '../write-result.ts';
import type { Writer } from '../writer.ts';
import type { SiteConnection } from './connection.ts';
import { addMeans, removeMeans } from './write-meaning.ts';

const path = '/rest/api/3/group/user';

/** Changes a site. Apply alone opens one. Once `stop` is aborted, what waits is not sent any more. */
export function openSiteWriter(site: SiteConnection, stop?: AbortSignal): Writer {
  const write = async (request: HttpRequest, meaningOf: typeof addMeans) =>
    readWriteResult(site.product, await site.send({ ...request, stop }), meaningOf);
  return {
    add(groupId, accountId) {
      const query = new URLSearchParams({ groupId });
      return write({ method: 'POST', path, query, body: { accountId } }, addMeans);
    },
    remove(groupId, accountId) {
      const query = new URLSearchParams({ groupId, accountId });
      return write({ method: 'DELETE', path, query }, removeMeans);
    },
  };
}
