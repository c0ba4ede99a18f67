import { errorText } from '../http/error-text.ts';
import type { HttpResult } from '../http/client.ts';
import { isTurnedAway } from '../http/retry.ts';
import type { Refusal, WriteResult } from '../writer.ts';
import { why } from './why.ts';

const nothingToDo = {
  /** 400 "Cannot add user. User is already a member of '{1}'", the literal {1} included (AX-17). */
  add: { statuses: [400, 409], message: /already a member/iu },
  /** The status of this one is not documented. */
  remove: { statuses: [400, 404, 409], message: /not a member of/iu },
} as const;

const refusals: ReadonlyMap<number, Refusal> = new Map([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'conflict'],
]);

/** What Atlassian's answer to a write means. */
export function readWriteResult(action: 'add' | 'remove', result: HttpResult): WriteResult {
  const { requests } = result;
  const refused = (reason: Refusal): WriteResult => ({
    kind: 'refused',
    reason,
    why: why(result),
    requests,
  });
  switch (result.kind) {
    case 'fault':
      return result.fault.sent ? lost(result) : refused('unavailable');
    case 'moved':
      return refused('unavailable');
    case 'answer': {
      const { status, headers, body } = result;
      if (status >= 200 && status <= 299) return { kind: 'done', requests };
      const { statuses, message } = nothingToDo[action];
      if (statuses.some((one) => one === status) && message.test(errorText(body) ?? '')) {
        return { kind: 'already', requests };
      }
      if (isTurnedAway(status, headers)) return refused('unavailable');
      // What broke down on the way may have been carried out first.
      if (status >= 500 || status === 408) return lost(result);
      return refused(refusals.get(status) ?? 'invalid');
    }
  }
}

function lost(result: HttpResult): WriteResult {
  return { kind: 'lost', why: why(result), requests: result.requests };
}
