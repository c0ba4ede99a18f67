import { readApiError } from '../api-error.ts';
import type { Answer, Meaning } from '../write-result.ts';

/** 400 "Cannot add user. User is already a member of '{1}'", the literal {1} included (AX-17). */
export function addMeans(answer: Answer): Meaning | undefined {
  return saysSo(answer, [400, 409], /already a member/iu);
}

/** The status of this one is not documented. */
export function removeMeans(answer: Answer): Meaning | undefined {
  return saysSo(answer, [400, 404, 409], /not a member of/iu);
}

function saysSo(
  { status, body }: Answer,
  statuses: readonly number[],
  message: RegExp,
): Meaning | undefined {
  return statuses.includes(status) && message.test(readApiError(body).said ?? '')
    ? { kind: 'already' }
    : undefined;
}
