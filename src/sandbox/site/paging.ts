import { Refusal } from '../http/answers.ts';

/** Which part of a list a page shows. */
export interface Window {
  readonly startAt: number;
  readonly maxResults: number;
}

/** `maxResults` is clamped without a word: who asks for 100 and gets 50 must look at what came. */
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
  if (!/^-?\d{1,15}$/u.test(text)) throw new Refusal(400, `${name} is not an integer.`);
  return Number(text);
}
