import type { Writer } from '../writer.ts';
import type { SiteConnection } from './connection.ts';
import { readWriteResult } from './write-result.ts';

const path = '/rest/api/3/group/user';

/** Changes a site. Apply alone opens one. */
export function openSiteWriter(site: SiteConnection): Writer {
  return {
    async add(group, accountId) {
      const query = new URLSearchParams({ groupId: group });
      const result = await site.send({ method: 'POST', path, query, body: { accountId } });
      return readWriteResult('add', result);
    },
    async remove(group, accountId) {
      const query = new URLSearchParams({ groupId: group, accountId });
      const result = await site.send({ method: 'DELETE', path, query });
      return readWriteResult('remove', result);
    },
  };
}
