import { RequestError } from 'octokit';
import { type ErrorDetails, AppError } from '../model/app-error.ts';
import { isRecord } from '../model/objects.ts';

/** What is asked of GitHub, for the message when it says no. */
export interface GitHubCall {
  /** Follows "when asked to": `read the comments of pull request 7`. */
  readonly to: string;
  /** The permission of the job that it takes, as workflows write it: `pull-requests: write`. */
  readonly needs?: string;
}

/** Asks GitHub. Throws an AppError (`failed`) that says what was asked, what came back, and what to do. */
export async function callGitHub<T>(request: GitHubCall, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw githubError(error, request);
  }
}

/** The status of an answer that is no success; undefined for what is no answer at all. */
export function gitHubStatusOf(error: unknown): number | undefined {
  const cause = error instanceof AppError ? error.cause : error;
  // Octokit gives the status 500 to a request that got no answer.
  return cause instanceof RequestError && cause.response !== undefined ? cause.status : undefined;
}

/** An answer that says yes, and not what GitHub documents: a login page of a proxy, or half of it. Its message is a sentence. */
export class OddAnswer extends Error {
  override readonly name = 'OddAnswer';
}

function githubError(error: unknown, request: GitHubCall): unknown {
  // Octokit trips over what it can't take apart.
  if (error instanceof OddAnswer || error instanceof TypeError) {
    return failed('github-failed', `GitHub's answer makes no sense when asked to ${request.to}.`, {
      why: sentence(error.message),
      hint: 'Check GITHUB_API_URL and the network: a proxy may have answered. Then run it again.',
      cause: error,
    });
  }
  if (!(error instanceof RequestError)) return graphqlError(error, request) ?? error;
  const { status, response } = error;
  if (response === undefined) {
    return failed('github-unreachable', `GitHub gave no answer when asked to ${request.to}.`, {
      why: sentence(error.message),
      hint: 'Check GITHUB_API_URL and the network, then run it again, on GitHub with "Re-run all jobs".',
      cause: error,
    });
  }
  const { code, hint } = meaning(status, isRateLimit(error), request);
  return failed(code, `GitHub answered ${status} when asked to ${request.to}.`, {
    why: sentence(error.message),
    hint,
    cause: error,
  });
}

/** GraphQL answers 200 for what fails too; undefined for an error of something else. */
function graphqlError(error: unknown, { to }: GitHubCall): AppError | undefined {
  const errors = graphqlErrorsIn(error);
  if (!(error instanceof Error) || errors === undefined) return undefined;
  const limited = errors.some((each) => isRecord(each) && each['type'] === 'RATE_LIMITED');
  return failed(
    limited ? 'github-rate-limit' : 'github-failed',
    `GitHub did not answer when asked to ${to}.`,
    {
      why: sentence(error.message),
      hint: limited ? tooMany : again,
      cause: error,
    },
  );
}

/** Of Octokit's GraphqlResponseError, and of the plain error that its throttling makes of a limit. */
function graphqlErrorsIn(error: unknown): readonly unknown[] | undefined {
  if (!(error instanceof Error)) return undefined;
  const data: unknown = 'data' in error ? error.data : undefined;
  const found = [
    'errors' in error ? error.errors : undefined,
    isRecord(data) ? data['errors'] : undefined,
  ];
  return found.find((each) => Array.isArray(each));
}

const tooMany =
  'Too many requests were sent. Wait, then run it again, on GitHub with "Re-run all jobs".';

const again =
  'Run it again, on GitHub with "Re-run all jobs". If it fails again, see https://www.githubstatus.com.';

function meaning(
  status: number,
  limited: boolean,
  { needs }: GitHubCall,
): { readonly code: string; readonly hint: string } {
  if (status === 429 || limited) {
    return {
      code: 'github-rate-limit',
      hint: tooMany,
    };
  }
  const permission =
    needs === undefined
      ? 'Check what GITHUB_TOKEN is allowed to do.'
      : `GITHUB_TOKEN needs the permission "${needs}": write it under "permissions:" of the job.`;
  switch (status) {
    case 401:
      return { code: 'github-token', hint: 'GITHUB_TOKEN is wrong, or no longer valid.' };
    case 403:
      return { code: 'github-forbidden', hint: permission };
    case 404:
      return {
        code: 'github-not-found',
        hint: `It does not exist, or GITHUB_TOKEN may not see it. ${permission}`,
      };
    case 410:
      return {
        code: 'github-gone',
        hint:
          needs === 'issues: write'
            ? 'Turn on Issues, under Settings, General; or leave out drift.yml.'
            : 'It existed, and was deleted for good.',
      };
    case 422:
      return { code: 'github-rejected', hint: 'Please report this: rollcall should not send it.' };
    default:
      return {
        code: 'github-failed',
        hint: again,
      };
  }
}

function isRateLimit({ message, response }: RequestError): boolean {
  return /\brate limit\b/iu.test(message) || response?.headers['x-ratelimit-remaining'] === '0';
}

/** GitHub's own words: the first line, since proxies answer whole pages. */
function sentence(message: string): string {
  const [line = ''] = message
    .replaceAll(/<[^>]*>/gu, ' ')
    .trim()
    .split('\n');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

function failed(code: string, headline: string, details: ErrorDetails): AppError {
  return new AppError('failed', code, headline, details);
}
