import type { Change, ChangeAccount } from '../model/change.ts';
import type { Remark, RemarkCode, RequestSummary } from '../model/edits.ts';
import type { AccountId, Email, GroupId } from '../model/ids.ts';
import type { LiveGroup } from '../model/live.ts';
import { given } from '../model/objects.ts';
import type { Edit } from '../yaml/editable-file.ts';

/** Who and which group, as a person named them. */
export interface Named {
  readonly person: NamedPerson;
  readonly group: NamedGroup;
}

/** By email, by account id, or both. */
export interface NamedPerson {
  readonly email?: Email;
  readonly id?: AccountId;
  readonly name?: string;
  /** Their row says that the account is still to come. */
  readonly pending?: true;
}

/** By name, by id, or both. */
export interface NamedGroup {
  readonly name?: string;
  readonly id?: GroupId;
}

/** Who and which group is meant. */
export interface Resolved {
  readonly person: AmendPerson;
  readonly group: RequestGroup;
}

/** Someone whose account is known, or who is waited for: then the email stands for the account id. */
export interface AmendPerson {
  /** How a file names them: an email, or an account id. */
  readonly user: string;
  readonly account: ChangeAccount;
  readonly pending?: true;
}

export type RequestGroup =
  | { readonly kind: 'declared'; readonly path: string; readonly isSet?: true }
  /** No file declares it yet. */
  | { readonly kind: 'new'; readonly group: LiveGroup };

type Who = Named | Resolved;

/** What is requested of the files: first by names, then once it is known who and which group is meant. */
export type AmendRequest<By extends Who = Resolved> = GroupRequest<By> | LeaveRequest<By>;

/** Something requested of one group. */
export type GroupRequest<By extends Who = Resolved> = GrantRequest<By> | RevokeRequest<By>;

export interface GrantRequest<By extends Who = Resolved> {
  readonly action: 'grant';
  readonly person: By['person'];
  readonly group: By['group'];
  readonly terms: Terms;
  /** A membership may end sooner than it does now. */
  readonly mayShorten?: true;
  /** They are in already: a leaver who is in until their day comes has a line until then. */
  readonly isIn?: true;
  readonly summary: RequestSummary;
}

export interface RevokeRequest<By extends Who = Resolved> {
  readonly action: 'revoke';
  readonly person: By['person'];
  readonly group: By['group'];
  /** Whoever comes in through a set or a group is excepted here. */
  readonly except: boolean;
  /** A day or an instant, as typed: not before that, as they join another group then. */
  readonly on?: string;
  /** Nobody has to be removed any more: an additive group need not say that they are absent. */
  readonly isOut?: true;
  readonly summary: RequestSummary;
}

export interface LeaveRequest<By extends Who = Resolved> {
  readonly action: 'leave';
  readonly person: By['person'];
  /** A day or an instant, as typed. */
  readonly on: string;
  /** Nobody named a day: an earlier one stays. */
  readonly orEarlier?: true;
  readonly because?: string;
  readonly summary: RequestSummary;
}

/** What a line says of dates and reasons. Days or instants, as typed. */
export interface Terms {
  readonly from?: string;
  readonly until?: string;
  readonly because?: string;
}

/** Requests, and what is to be said of those that are none, or none any more. */
export interface Requests<By extends Who> {
  readonly requests: readonly AmendRequest<By>[];
  readonly already: readonly Remark[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** What takes a change back in the file of its group: whoever came in through a set is excepted, nobody gets dates. */
export function reverseOf(
  { action, group: { name }, account }: Change,
  user: string,
  path: string,
): GroupRequest {
  const about = { person: { user, account }, group: { kind: 'declared', path } } as const;
  const summary = { user, group: name };
  return action === 'add'
    ? { action: 'revoke', ...about, except: true, summary: { action: 'revoke', ...summary } }
    : { action: 'grant', ...about, terms: {}, summary: { action: 'grant', ...summary } };
}

/** The path of the file that declares the group or set; undefined where none does yet. */
export function fileOf({ group }: Pick<GroupRequest, 'group'>): string | undefined {
  return group.kind === 'declared' ? group.path : undefined;
}

/** What becomes of a request: edits of one file, or why there are none. */
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

export function remark(
  { summary }: { readonly summary: RequestSummary },
  { code, why, hint, file, line }: Reason,
): Remark {
  return { ...summary, code, why, ...given({ hint, file, line }) };
}
