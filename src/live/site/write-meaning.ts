import { readApiError } from '../api-error.ts';
import type { Answer, Meaning } from '../write-result.ts';

/**
 * 400 "Cannot add user. User is already a member of '{1}'", the literal {1} included (AX-17). What it says when no seat
 * is left is not documented; the words are those of Jira's other messages about licences.
 */
export function addMeans(answer: Answer): Meaning | undefined {
  if (says(answer, [400, 409], /already a member/iu)) return { kind: 'already' };
  return says(answer, [400, 409], /\b(licen[cs]e|user) limit\b|\blicen[cs]e.*\bexceed/iu)
    ? { kind: 'refused', reason: 'licence-limit' }
    : undefined;
}

/** The status of this one is not documented. */
export function removeMeans(answer: Answer): Meaning | undefined {
  return says(answer, [400, 404, 409], /not a member of/iu) ? { kind: 'already' } : undefined;
}

function says({ status, body }: Answer, statuses: readonly number[], words: RegExp): boolean {
  return statuses.includes(status) && words.test(readApiError(body).said ?? '');
}
