import { readApiError } from '../failure-text.ts';
import type { HttpRequest } from '../http/client.ts';
import { type AnswerMeaning, type HttpAnswer, type Writer, readWriteResult } from '../writer.ts';
import type { SiteConnection } from './connection.ts';

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

const path = '/rest/api/3/group/user';

/**
 * 400 "Cannot add user. User is already a member of '{1}'", the literal {1} included (AX-17). What it says when no seat
 * is left is not documented; the words are those of Jira's other messages about licences.
 */
function addMeans(answer: HttpAnswer): AnswerMeaning | undefined {
  if (says(answer, [400, 409], /already a member/iu)) return { kind: 'already' };
  return says(answer, [400, 409], /\b(licen[cs]e|user) limit\b|\blicen[cs]e.*\bexceed/iu)
    ? { kind: 'refused', reason: 'licence-limit' }
    : ownRefusal(answer);
}

/** The status of this one is not documented. */
function removeMeans(answer: HttpAnswer): AnswerMeaning | undefined {
  return says(answer, [400, 404, 409], /not a member of/iu)
    ? { kind: 'already' }
    : ownRefusal(answer);
}

/** A refusal that is the group's or the person's own, and no fault of the credentials. None of these is documented. */
function ownRefusal(answer: HttpAnswer): AnswerMeaning | undefined {
  if (
    says(
      answer,
      [400, 403, 409],
      /\bsync(?:ed|hroni[sz]ed)\b|\bmanaged externally\b|\bexternal(?:ly)? (?:managed|directory)\b|\bSCIM\b|\bidentity provider\b|\bread[- ]only\b/iu,
    )
  ) {
    const because = 'The group is synced from an identity provider: change its members there.';
    return { kind: 'refused', reason: 'invalid', because };
  }
  if (says(answer, [400, 403, 409], /\b(?:deactivated|inactive|suspended)\b/iu)) {
    return { kind: 'refused', reason: 'invalid', because: 'The account is not active.' };
  }
  return undefined;
}

function says({ status, body }: HttpAnswer, statuses: readonly number[], words: RegExp): boolean {
  return statuses.includes(status) && words.test(readApiError(body).said ?? '');
}
