import type { AccountId, GroupId } from '../../model/ids.ts';
import type { HttpRequest, HttpResult } from '../http/client.ts';
import { readWriteResult } from '../write-result.ts';
import type { WriteResult, Writer } from '../writer.ts';
import type { OrganizationConnection } from './connection.ts';
import { lookUntil } from './settle-write.ts';
import { addMeans, removeMeans } from './write-meaning.ts';

/** Changes an organization. Apply alone opens one. Once `stop` is aborted, what waits is not sent any more. */
export function openOrganizationWriter(
  organization: OrganizationConnection,
  stop?: AbortSignal,
): Writer {
  const { product } = organization;
  return {
    async add(group, accountId) {
      const { path, endpoint } = await memberships(organization, group);
      const body = { accountId };
      const result = await organization.send({ method: 'POST', path, endpoint, body, stop });
      const written = readWriteResult(product, result, addMeans);
      return isVague(result, 409, addMeans)
        ? settleAdd(organization, group, accountId, written)
        : written;
    },
    async remove(group, accountId) {
      const { path, endpoint } = await memberships(organization, group);
      const request: HttpRequest = {
        method: 'DELETE',
        path: `${path}/${encodeURIComponent(accountId)}`,
        endpoint: `${endpoint}/{accountId}`,
        stop,
      };
      const result = await organization.send(request);
      const written = readWriteResult(product, result, removeMeans);
      if (!isVague(result, 404, removeMeans)) return written;
      // What a removal of somebody who is no member answers is not documented.
      const member = await lookUntil(false, organization, group, accountId);
      return member === false ? { kind: 'already', requests: result.requests } : written;
    },
  };
}

async function memberships(organization: OrganizationConnection, group: GroupId) {
  const path = `${await organization.base()}/groups/${encodeURIComponent(group)}/memberships`;
  return { path, endpoint: '/groups/{groupId}/memberships' };
}

/** Whether the answer is of a status that stands for several things, with no code that says which. */
function isVague(result: HttpResult, status: number, meaningOf: typeof addMeans): boolean {
  return result.kind === 'answer' && result.status === status && meaningOf(result) === undefined;
}

/** 409 is either "already a member" or "no seat left", and its code may be missing: reading tells them apart. */
async function settleAdd(
  organization: OrganizationConnection,
  group: GroupId,
  account: AccountId,
  written: WriteResult,
): Promise<WriteResult> {
  const { requests } = written;
  const member = await lookUntil(true, organization, group, account);
  if (member === true) return { kind: 'already', requests };
  if (member === undefined || written.kind !== 'refused') return written;
  const because =
    'Reading shows no such member, so a product that the group grants has no seat left.';
  return { ...written, reason: 'licence-limit', why: `${written.why} ${because}` };
}
