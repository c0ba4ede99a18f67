import { AppError } from '../../model/app-error.ts';
import type { AccountId, GroupId } from '../../model/ids.ts';
import { readApiError } from '../failure-text.ts';
import type { HttpRequest, HttpResult } from '../http/client.ts';
import { lagWaits } from '../lag.ts';
import {
  type AnswerMeaning,
  type HttpAnswer,
  type RefusalReason,
  type Writer,
  type WriteResult,
  readWriteResult,
} from '../writer.ts';
import type { OrganizationConnection } from './connection.ts';
import { isListedMember, listOrganizationMembersAgain } from './members.ts';
import { unscopedKey } from './product.ts';

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
      return isAmbiguous(result, 409, addMeans)
        ? settleAdd(organization, { group, accountId, expected: true, stop }, written)
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
      if (!isAmbiguous(result, 404, removeMeans)) return written;
      // What a removal of somebody who is no member answers is not documented.
      const question = { group, accountId, expected: false, stop };
      const member = await waitForMembership(organization, question);
      return member === false ? { kind: 'already', requests: result.requests } : written;
    },
  };
}

async function memberships(organization: OrganizationConnection, group: GroupId) {
  const path = `${await organization.base()}/groups/${encodeURIComponent(group)}/memberships`;
  return { path, endpoint: '/groups/{groupId}/memberships' };
}

/** Whether the answer is of a status that stands for several things, with no code that says which. */
function isAmbiguous(result: HttpResult, status: number, meaningOf: typeof addMeans): boolean {
  return result.kind === 'answer' && result.status === status && meaningOf(result) === undefined;
}

/** Of a write whose answer says too little: whether the account is in the group as the write wants it. */
interface Question {
  readonly group: GroupId;
  readonly accountId: AccountId;
  readonly expected: boolean;
  readonly stop: AbortSignal | undefined;
}

/**
 * 409 is either "already a member" or "no seat left", and its code may be missing: reading tells them apart. A member who
 * was added a moment ago, as by a request whose answer was lost, may show only after a while.
 */
async function settleAdd(
  organization: OrganizationConnection,
  question: Question,
  written: WriteResult,
): Promise<WriteResult> {
  const { requests } = written;
  const member = await waitForMembership(organization, question);
  if (member === true) return { kind: 'already', requests };
  if (member === undefined || written.kind !== 'refused') return written;
  // Not showing yet proves nothing before its time is over.
  if (question.stop?.aborted === true) return { kind: 'lost', requests, why: written.why };
  const because =
    'Reading shows no such member, so a product that the group grants has no seat left.';
  return { ...written, reason: 'licence-limit', why: `${written.why} ${because}` };
}

/** Reads whether an account is in a group, until it is as expected or patience ends. Undefined when nothing shows it. */
async function waitForMembership(
  organization: OrganizationConnection,
  { group, accountId, expected, stop }: Question,
): Promise<boolean | undefined> {
  let member = await readMembership(organization, group, accountId);
  for (const wait of lagWaits) {
    if (member === expected || stop?.aborted === true) break;
    await organization.timing.sleep(wait, stop);
    member = await readMembership(organization, group, accountId);
  }
  return member;
}

async function readMembership(
  organization: OrganizationConnection,
  group: GroupId,
  account: AccountId,
): Promise<boolean | undefined> {
  try {
    const member = await isListedMember(organization, group, account);
    if (member !== undefined) return member;
    const reading = await listOrganizationMembersAgain(organization, { id: group, name: group });
    if (reading.kind !== 'listed') return undefined;
    return reading.listing.members.some(({ id }) => id === account);
  } catch (error) {
    // A write's result does not depend on what a reading throws.
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

const notInDirectory = refused('not-found', 'The account is not in the directory of the group.');

/** By the end of the code, which stands behind `ADMIN-UAM-` or `ADMIN-`. */
const meanings: ReadonlyMap<string, AnswerMeaning> = new Map([
  ['400-2', refused('invalid', 'The account is not active.')],
  ['401-2', refused('forbidden', unscopedKey)],
  // Of one group, and not of the key.
  ['403-5', refused('invalid', 'The group is not managed here: an identity provider may fill it.')],
  ['404-1', notInDirectory],
  ['404-3', refused('not-found', 'The group is not in the directory.')],
  ['409-2', { kind: 'already' }],
  ['409-3', refused('licence-limit', 'A product that the group grants has no seat left.')],
]);

/** What the Organizations API means by its answer to an add. Undefined when no code says. */
function addMeans({ status, body }: HttpAnswer): AnswerMeaning | undefined {
  const [meaning] = readApiError(body).codes.flatMap((code) => {
    const at = code.indexOf(`${status}-`);
    return at < 0 ? [] : (meanings.get(code.slice(at)) ?? []);
  });
  return meaning;
}

/** The same for a removal. Of an account that is not there, nobody says whether the directory or the group lacks it. */
function removeMeans(answer: HttpAnswer): AnswerMeaning | undefined {
  const meaning = addMeans(answer);
  return meaning === notInDirectory ? undefined : meaning;
}

function refused(reason: RefusalReason, because: string): AnswerMeaning {
  return { kind: 'refused', reason, because };
}
