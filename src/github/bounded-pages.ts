import type { Octokit } from 'octokit';
import { OddAnswer } from './github-error.ts';

/** A hundred items a page: no repository has so many of anything that is listed here. */
const mostPages = 1000;

interface Page {
  readonly data: readonly unknown[];
  readonly headers: { readonly link?: string };
}
type Paginate = (
  route: unknown,
  parameters: unknown,
  map: (page: Page) => readonly unknown[],
) => Promise<readonly unknown[]>;

/**
 * Octokit goes wherever an answer says that its list goes on, with the token, for as long as answers say so. Here a list
 * goes on at the same server, never at a page that it had, and has an end.
 */
export function boundPages(octokit: Octokit, apiUrl: string): void {
  const paginate = octokit.paginate as unknown as Paginate;
  const bounded = (route: unknown, parameters: unknown) => {
    const seen = new Set<string>();
    return paginate(route, parameters, ({ data, headers }) => {
      const next = /<([^<>]+)>;\s*rel="next"/u.exec(headers.link ?? '')?.[1];
      if (next === undefined) return data;
      if (!next.startsWith(`${apiUrl}/`))
        throw new OddAnswer('Its list goes on at another server.');
      if (seen.has(next) || seen.size >= mostPages) throw new OddAnswer('Its list has no end.');
      seen.add(next);
      return data;
    });
  };
  Object.assign(octokit, { paginate: Object.assign(bounded, paginate) });
}
