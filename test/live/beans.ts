import { parseAccountId, parseEmail, parseGroupId } from '../../src/model/ids.ts';
import type { AccountId, Email, GroupId } from '../../src/model/ids.ts';
import type { Account, LiveGroup } from '../../src/model/live.ts';
import type { Scripted, Seen } from './scripted-server.ts';

/** Jira's JSON for one person: visible and active unless given otherwise. */
export function userBean(number: number, differences: Readonly<Record<string, unknown>> = {}) {
  return {
    accountId: `712020:${number}`,
    accountType: 'atlassian',
    active: true,
    displayName: `User ${number}`,
    emailAddress: `user-${number}@example.com`,
    ...differences,
  };
}

export function userBeans(count: number) {
  return Array.from({ length: count }, (_, index) => userBean(index + 1));
}

/** The page of a list that `startAt` asks for, as Jira would give it. */
export function pageOf(items: readonly unknown[], { query }: Seen, cap = 50): Scripted {
  const startAt = Number(query.get('startAt'));
  const values = items.slice(startAt, startAt + cap);
  const isLast = startAt + values.length >= items.length;
  return { json: { startAt, maxResults: cap, total: items.length, isLast, values } };
}

export const engineering: LiveGroup = { id: groupId('g-1'), name: 'Engineering' };

/** What the reader makes of `userBean`. */
export function account(number: number, differences: Partial<Account> = {}): Account {
  return {
    id: accountId(`712020:${number}`),
    type: 'atlassian',
    status: 'active',
    name: `User ${number}`,
    email: address(`user-${number}@example.com`),
    ...differences,
  };
}

export function accountId(text: string): AccountId {
  return proper(parseAccountId(text));
}

export function address(text: string): Email {
  return proper(parseEmail(text));
}

export function groupId(text: string): GroupId {
  return proper(parseGroupId(text));
}

function proper<T>(parsed: T | undefined): T {
  if (parsed === undefined) throw new Error('The test names something that no parser takes.');
  return parsed;
}
