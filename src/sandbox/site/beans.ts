import { SandboxApiError } from '../http/api.ts';
import type { SeedAccount } from '../world/seed.ts';
import type { WorldGroup } from '../world/world.ts';

/**
 * Jira's JSON for people and groups, from its OpenAPI document. `base` is where the API's links begin:
 * `http://127.0.0.1:PORT/rest/api/3`.
 */
export function userBean(base: string, account: SeedAccount) {
  const visible = account.emailVisible !== false && account.email !== undefined;
  return {
    self: `${base}/user?accountId=${encodeURIComponent(account.id)}`,
    accountId: account.id,
    accountType: account.type,
    ...(visible && { emailAddress: account.email }),
    avatarUrls: {},
    displayName: account.name,
    active: account.active,
    timeZone: 'Etc/UTC',
  };
}

/** What Atlassian shows of a record that an import has corrupted: the same for everybody. */
export function corruptedBean(base: string) {
  return {
    self: `${base}/user?accountId=unknown`,
    accountId: 'unknown',
    accountType: 'unknown',
    avatarUrls: {},
    displayName: 'Former user',
    active: false,
    timeZone: 'Etc/UTC',
  };
}

/** @param listed groups of the person, for `expand=groups`. @param size how many they are in. */
export function userWithGroupsBean(
  base: string,
  account: SeedAccount,
  size: number,
  listed: readonly WorldGroup[],
) {
  return {
    ...userBean(base, account),
    groups: { size, items: listed.map((group) => groupNameBean(base, group)) },
    applicationRoles: { size: 0, items: [] },
    expand: 'groups,applicationRoles',
  };
}

export function groupDetailsBean({ id, name }: WorldGroup) {
  return { name, groupId: id };
}

export function groupNameBean(base: string, group: WorldGroup) {
  return { ...groupDetailsBean(group), self: groupLink(base, group) };
}

/** Most people that a group's bean holds: `/group/member` pages through the rest. */
export const usersInGroupBean = 50;

/** @param listed people of the group, for `expand=users`. @param size how many it has. */
export function groupBean(
  base: string,
  group: WorldGroup,
  size: number,
  listed: readonly SeedAccount[],
) {
  return {
    ...groupNameBean(base, group),
    users: {
      size,
      items: listed.map((account) => userBean(base, account)),
      'max-results': usersInGroupBean,
      'start-index': 0,
      'end-index': Math.max(listed.length - 1, 0),
    },
    expand: 'users',
  };
}

function groupLink(base: string, group: WorldGroup): string {
  return `${base}/group?groupId=${encodeURIComponent(group.id)}`;
}

/** `expand=groups,applicationRoles`, or with a range: `expand=users[0:49]`. */
export function expands(expand: string | null, name: string): boolean {
  return (expand ?? '').split(',').some((item) => item.trim().replace(/\[.*$/u, '') === name);
}

/** Which part of a list a page shows. */
export interface Window {
  readonly startAt: number;
  readonly maxResults: number;
}

/** `maxResults` is clamped without a word: who requests 100 and gets 50 must count what came. */
export function readWindow(query: URLSearchParams, size: { usual: number; most: number }): Window {
  const startAt = readInteger(query, 'startAt') ?? 0;
  const maxResults = readInteger(query, 'maxResults') ?? size.usual;
  return {
    startAt: Math.max(startAt, 0),
    maxResults: Math.min(Math.max(maxResults, 1), size.most),
  };
}

export function takePage<T>(items: readonly T[], { startAt, maxResults }: Window): readonly T[] {
  return items.slice(startAt, startAt + maxResults);
}

export interface PageBean {
  readonly self: string;
  readonly nextPage?: string;
  readonly maxResults: number;
  readonly startAt: number;
  readonly total: number;
  readonly isLast: boolean;
  readonly values: readonly unknown[];
}

interface Paged<T> {
  /** The URL of the resource, without its query. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly window: Window;
  readonly items: readonly T[];
  /** More than there are items where Atlassian counts what it does not list. */
  readonly total?: number;
}

export function pageBean<T>(paged: Paged<T>, toBean: (item: T) => unknown): PageBean {
  const { window, items } = paged;
  const values = takePage(items, window).map(toBean);
  const end = window.startAt + values.length;
  const isLast = end >= items.length;
  return {
    self: linkTo(paged, window.startAt),
    ...(!isLast && { nextPage: linkTo(paged, end) }),
    maxResults: window.maxResults,
    startAt: window.startAt,
    total: paged.total ?? items.length,
    isLast,
    values,
  };
}

function linkTo({ url, query, window }: Paged<unknown>, startAt: number): string {
  const linked = new URLSearchParams(query);
  linked.set('startAt', String(startAt));
  linked.set('maxResults', String(window.maxResults));
  return `${url}?${linked.toString()}`;
}

function readInteger(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  if (!/^-?\d{1,15}$/u.test(text)) throw new SandboxApiError(400, `${name} is not an integer.`);
  return Number(text);
}
