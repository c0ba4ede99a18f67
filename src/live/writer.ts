import type { AccountId, GroupId } from '../model/ids.ts';
import { failureText, suggestsAllowlist } from './failure-text.ts';
import { type Product, isGone, tooOld } from './failure.ts';
import type { HttpResult } from './http/client.ts';
import { givenUpError } from './http/fault.ts';
import { isTurnedAway } from './http/retry.ts';

/** Changes one membership at a time. Only apply receives one. Neither call throws for what Atlassian answers. */
export interface Writer {
  add(group: GroupId, account: AccountId): Promise<WriteResult>;
  remove(group: GroupId, account: AccountId): Promise<WriteResult>;
}

export type WriteResult =
  | { readonly kind: 'done'; readonly requests: number }
  /** Atlassian says that there was nothing to do. To be believed after reading. */
  | { readonly kind: 'already'; readonly requests: number }
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason;
      readonly why: string;
      readonly requests: number;
    }
  /** No answer, or one that says nothing: it may have happened. Only reading shows. */
  | { readonly kind: 'lost'; readonly why: string; readonly requests: number };

export type RefusalReason =
  /** 401, 403: the credentials don't reach. No other write will fare better. */
  | 'unauthorized'
  | 'forbidden'
  /** 400, 404, 409: this group or this person. */
  | 'invalid'
  | 'not-found'
  | 'conflict'
  /** The product that the group grants has no seat left (`ADMIN-UAM-409-3`). */
  | 'licence-limit'
  /** Too busy for too long, out of reach, or moved: it was turned away at the door, and nothing was done. */
  | 'unavailable'
  /** Nothing more is sent in this run: a quota is used up, or too much has failed. */
  | 'given-up';

export type HttpAnswer = Extract<HttpResult, { kind: 'answer' }>;

/** What a product means by an answer, where the status alone does not say it. */
export type AnswerMeaning =
  | { readonly kind: 'already' }
  /** `because` in one sentence. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly because?: string };

const refusals: ReadonlyMap<number, RefusalReason> = new Map([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'conflict'],
]);

/** What Atlassian's answer to a write means. `meaningOf` judges first. */
export function readWriteResult(
  product: Product,
  result: HttpResult,
  meaningOf: (answer: HttpAnswer) => AnswerMeaning | undefined,
): WriteResult {
  const { requests, givenUp } = result;
  if (givenUp?.kind === 'stopped') {
    const when = requests === 0 ? 'before it.' : 'while it waited to be sent again.';
    return { kind: 'refused', reason: 'given-up', why: `Apply was interrupted ${when}`, requests };
  }
  if (givenUp !== undefined && (requests === 0 || givenUp.kind === 'quota')) {
    const { message, why: reason } = givenUpError(product.origin, givenUp, failureText(result));
    return { kind: 'refused', reason: 'given-up', why: `${message} ${reason ?? ''}`, requests };
  }
  // Another request was asked to wait for too long, and this one was never sent.
  if (requests === 0 && result.kind === 'answer') return refused(result, 'given-up');
  switch (result.kind) {
    case 'fault':
      return result.fault.sent ? lost(result) : refused(result, 'unavailable');
    case 'moved':
      return refused(result, 'unavailable');
    case 'answer': {
      const { status, headers } = result;
      if (status >= 200 && status <= 299) return { kind: 'done', requests };
      const meaning = meaningOf(result);
      if (meaning?.kind === 'already') return { kind: 'already', requests };
      if (meaning?.kind === 'refused') return refused(result, meaning.reason, meaning.because);
      if (isTurnedAway(status, headers)) return refused(result, 'unavailable');
      // What broke down on the way may have been carried out first.
      if (status >= 500 || status === 408) return lost(result);
      if (isGone(result))
        return refused(result, 'given-up', `This version of rollcall is too old. ${tooOld}`);
      const lacksRight = status === 403 && !suggestsAllowlist(result);
      return refused(
        result,
        refusals.get(status) ?? 'invalid',
        lacksRight ? product.writing : undefined,
      );
    }
  }
}

function refused(result: HttpResult, reason: RefusalReason, because?: string): WriteResult {
  const sentences =
    because === undefined ? failureText(result) : `${failureText(result)} ${because}`;
  return { kind: 'refused', reason, why: sentences, requests: result.requests };
}

function lost(result: HttpResult): WriteResult {
  return { kind: 'lost', why: failureText(result), requests: result.requests };
}
