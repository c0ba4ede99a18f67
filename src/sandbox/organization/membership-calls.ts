import type { Answer } from '../http/answers.ts';
import type { Caller } from '../http/api.ts';
import type { Call } from '../http/call.ts';
import type { SeedAccount } from '../world/seed.ts';
import { isRecord } from './cursor.ts';
import { refusal } from './errors.ts';
import { groupToWrite, type Organization } from './organization.ts';

const done: Answer = { status: 204 };

/** `POST …/groups/{groupId}/memberships` with `{"accountId":"…"}`. */
export async function addMembership(
  organization: Organization,
  call: Call,
  caller: Caller,
): Promise<Answer> {
  const body = await call.body();
  if (caller === 'scoped') throw refusal('ADMIN-401-2', 'The API key has no access to this.');
  const group = groupToWrite(organization, call);
  const account = askedAccount(organization, isRecord(body) ? body['accountId'] : undefined);
  const outcome = await organization.store.add(group, account);
  switch (outcome) {
    case 'added':
      return done;
    case 'already':
      if (organization.quirks.addAgain === 204) return done;
      throw refusal('ADMIN-UAM-409-2', 'The user is already in the group.');
    case 'no-seat':
      throw refusal(
        'ADMIN-UAM-409-3',
        'The user limit of an app that the group grants is reached.',
      );
    case 'inactive':
      throw refusal('ADMIN-UAM-400-2', 'The user is inactive.');
    case 'outside':
      throw refusal('ADMIN-UAM-404-1', 'The user is not in the directory of the group.');
    case 'synced':
      throw refusal('ADMIN-403-5', 'The group is synced from an identity provider.');
  }
}

/** `DELETE …/groups/{groupId}/memberships/{accountId}`. */
export async function removeMembership(
  organization: Organization,
  call: Call,
  caller: Caller,
): Promise<Answer> {
  if (caller === 'scoped') throw refusal('ADMIN-UAM-403-1', 'The scopes do not suffice for this.');
  const group = groupToWrite(organization, call);
  const account = askedAccount(organization, call.params['accountId']);
  const outcome = await organization.store.remove(group, account);
  switch (outcome) {
    case 'removed':
      return done;
    case 'not-a-member':
      if (organization.quirks.removeAbsent === 204) return done;
      throw refusal('ADMIN-UAM-404-1', 'The user is not in the group.');
    case 'synced':
      throw refusal('ADMIN-403-5', 'The group is synced from an identity provider.');
  }
}

function askedAccount({ store }: Organization, accountId: unknown): SeedAccount {
  if (typeof accountId !== 'string' || accountId === '') {
    throw refusal('ADMIN-UAM-400-1', 'accountId must be given.');
  }
  const account = store.world.account(accountId);
  if (account === undefined) throw refusal('ADMIN-UAM-404-1', 'The user was not found.');
  return account;
}
