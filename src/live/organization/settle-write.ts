import { AppError } from '../../model/app-error.ts';
import type { AccountId, GroupId } from '../../model/ids.ts';
import type { OrganizationConnection } from './connection.ts';
import { isMember } from './is-member.ts';
import { listAgain } from './list-members.ts';

/** Reads lag behind writes by up to a second or so: how long to wait before each further look, in milliseconds. */
const waits = [1000, 2000];

/** Looks whether an account is in a group, until it is as `expected` or patience ends. Undefined when nothing tells. */
export async function lookUntil(
  expected: boolean,
  organization: OrganizationConnection,
  group: GroupId,
  account: AccountId,
): Promise<boolean | undefined> {
  let member = await look(organization, group, account);
  for (const wait of waits) {
    if (member === expected) break;
    await organization.timing.sleep(wait);
    member = await look(organization, group, account);
  }
  return member;
}

async function look(
  organization: OrganizationConnection,
  group: GroupId,
  account: AccountId,
): Promise<boolean | undefined> {
  try {
    const member = await isMember(organization, group, account);
    if (member !== undefined) return member;
    const reading = await listAgain(organization, { id: group, name: group });
    if (reading.kind !== 'listed') return undefined;
    return reading.listing.members.some(({ id }) => id === account);
  } catch (error) {
    // A write's result does not depend on what a reading throws.
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
