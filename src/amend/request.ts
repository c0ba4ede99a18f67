import type { RequestSummary, RemarkCode } from '../model/edits.ts';
import type { ChangeAccount } from '../model/change.ts';
import type { Edit } from '../yaml/editable-file.ts';
import type { AccountId, Email, GroupId } from '../model/ids.ts';

/** Someone whose account is known, or who is waited for: then the email stands for the account id. */
export interface AmendPerson {
  /** How a file names them: an email, or an account id. */
  readonly user: string;
  readonly account: ChangeAccount;
  readonly pending?: true;
}

/** What a line says besides whom it names. Days or instants, as typed. */
export interface Terms {
  readonly from?: string;
  readonly until?: string;
  readonly because?: string;
}

export interface GrantRequest {
  readonly action: 'grant';
  readonly person: AmendPerson;
  readonly terms: Terms;
  /** They are in already: a leaver who is in until their day comes has a line until then. */
  readonly isIn?: true;
  readonly summary: RequestSummary;
}

export interface RevokeRequest {
  readonly action: 'revoke';
  readonly person: AmendPerson;
  /** Whoever comes in through a set or a group is excepted here. */
  readonly except: boolean;
  /** Nobody has to be removed any more: an additive group need not say that they are absent. */
  readonly isOut?: true;
  readonly summary: RequestSummary;
}

/** Something asked of one group. */
export type GroupRequest = GrantRequest | RevokeRequest;

export interface LeaveRequest {
  readonly action: 'leave';
  readonly person: AmendPerson;
  /** A day or an instant, as typed. */
  readonly on: string;
  /** Nobody named a day: an earlier one stays. */
  readonly orEarlier?: true;
  readonly because?: string;
  readonly summary: RequestSummary;
}

/** What becomes of an ask: edits of one file, or why there are none. */
export type AmendVerdict =
  | { readonly kind: 'edit'; readonly edits: readonly Edit[]; readonly notes?: readonly Reason[] }
  | ({ readonly kind: 'already' } & Reason)
  | Refused;

export type Refused = { readonly kind: 'refused' } & Reason;

export interface Reason {
  readonly code: RemarkCode;
  readonly why: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
}

type Details = Omit<Reason, 'code' | 'why'>;

export function already(why: string, details: Details = {}): AmendVerdict {
  return { kind: 'already', code: 'already', why, ...details };
}

export function refused(code: RemarkCode, why: string, details: Details = {}): Refused {
  return { kind: 'refused', code, why, ...details };
}

/** Someone as they were named: by email, by account id, or both. */
export interface NamedPerson {
  readonly email?: Email;
  readonly id?: AccountId;
  readonly name?: string;
}

/** A group as it was named: by name, by id, or both. */
export interface NamedGroup {
  readonly name?: string;
  readonly id?: GroupId;
}

/** What was asked for, before it is known who and which group is meant. */
export type AmendRequest =
  | {
      readonly action: 'grant';
      readonly person: NamedPerson;
      readonly group: NamedGroup;
      readonly terms: Terms;
      readonly summary: RequestSummary;
    }
  | {
      readonly action: 'revoke';
      readonly person: NamedPerson;
      readonly group: NamedGroup;
      readonly summary: RequestSummary;
    }
  | {
      readonly action: 'leave';
      readonly person: NamedPerson;
      readonly on: string;
      /** Nobody named a day: an earlier one stays. */
      readonly orEarlier?: true;
      readonly because?: string;
      readonly summary: RequestSummary;
    };
