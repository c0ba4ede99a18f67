import type { AccountId, GroupId } from '../model/ids.ts';

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
      readonly reason: Refusal;
      readonly why: string;
      readonly requests: number;
    }
  /** No answer, or one that says nothing: it may have happened. Only reading tells. */
  | { readonly kind: 'lost'; readonly why: string; readonly requests: number };

export type Refusal =
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
