import type { Asked } from '../../model/amendment.ts';
import type { AccountId, Email, GroupId } from '../../model/ids.ts';
import type { Terms } from './ask.ts';

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
export type Wish =
  | {
      readonly action: 'grant';
      readonly person: NamedPerson;
      readonly group: NamedGroup;
      readonly terms: Terms;
      readonly asked: Asked;
    }
  | {
      readonly action: 'revoke';
      readonly person: NamedPerson;
      readonly group: NamedGroup;
      readonly asked: Asked;
    }
  | {
      readonly action: 'leave';
      readonly person: NamedPerson;
      readonly on: string;
      /** Nobody named a day: an earlier one stays. */
      readonly orEarlier?: true;
      readonly because?: string;
      readonly asked: Asked;
    };
