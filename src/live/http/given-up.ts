import { AppError } from '../../model/app-error.ts';

/** Why a client goes no further, although one request alone would have been tried again. */
export type GivenUp =
  /** An allowance for an hour is used up: nothing else will be answered before it is renewed. */
  | {
      readonly kind: 'quota';
      /** `RateLimit-Reason`: `jira-quota-tenant-based`, `jira-cost-based`, … */
      readonly reason: string;
      /** Milliseconds since 1970. Undefined when Atlassian does not say. */
      readonly resetsAt: number | undefined;
    }
  /** The run was asked to stop before the request was sent, or sent again. */
  | { readonly kind: 'stopped' }
  /** Too large a share of the requests failed. */
  | { readonly kind: 'failing'; readonly retries: number };

/** The error that ends the command. `why`: what the last answer was, in one sentence. */
export function givenUpError(origin: string, givenUp: GivenUp, why: string): AppError {
  const { host } = new URL(origin);
  switch (givenUp.kind) {
    case 'quota': {
      const until =
        givenUp.resetsAt === undefined ? 'for now' : `until ${minuteOf(givenUp.resetsAt)}`;
      return new AppError('failed', 'quota', `${host} takes no more requests ${until}.`, {
        why: `The allowance is used up (${givenUp.reason}), by this run or by others. Nothing more was sent.`,
        hint: 'Run the same command again after that: what is done stays done, and only the rest is sent.',
      });
    }
    case 'stopped':
      return new AppError('failed', 'stopped', 'The run was asked to stop before it was sent.');
    case 'failing':
      return new AppError('failed', 'unavailable', `${host} fails too often to go on.`, {
        why: `${givenUp.retries} requests had to be sent again, and it did not get better. At last: ${why}`,
        hint: 'Try again later. https://status.atlassian.com tells of outages.',
      });
  }
}

/** `2026-11-21 13:05 UTC`; rounded up, so that nobody comes too early. */
function minuteOf(at: number): string {
  const minute = new Date(Math.ceil(at / 60_000) * 60_000).toISOString();
  return `${minute.slice(0, 10)} ${minute.slice(11, 16)} UTC`;
}
