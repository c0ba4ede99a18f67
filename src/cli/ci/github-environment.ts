import { isLoopback } from '../../model/site-url.ts';
import { AppError } from '../../model/app-error.ts';

/** What GitHub Actions tells a job: https://docs.github.com/actions/reference/variables-reference */
export interface GitHubEnvironment {
  readonly token?: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository?: string;
  readonly eventPath?: string;
  readonly runId?: string;
  readonly sha?: string;
  /** Where the job summary and the outputs of a step go. */
  readonly stepSummary?: string;
  readonly output?: string;
}

const variables = {
  token: 'GITHUB_TOKEN',
  repository: 'GITHUB_REPOSITORY',
  eventPath: 'GITHUB_EVENT_PATH',
  runId: 'GITHUB_RUN_ID',
  sha: 'GITHUB_SHA',
  stepSummary: 'GITHUB_STEP_SUMMARY',
  output: 'GITHUB_OUTPUT',
} as const;

/** A variable that is empty counts as not set. */
export function readGitHubEnvironment(env: NodeJS.ProcessEnv): GitHubEnvironment {
  const set = Object.entries(variables).flatMap(([key, name]) => {
    const value = env[name];
    return value ? [[key, value] as const] : [];
  });
  return {
    ...Object.fromEntries(set),
    apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/u, ''),
    serverUrl: (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/u, ''),
  };
}

/** The value of a variable that a command can't do without. Throws a usage error that says what for. */
export function required(
  environment: GitHubEnvironment,
  key: keyof typeof variables,
  what: string,
): string {
  const value = environment[key];
  if (value !== undefined) return value;
  throw new AppError('usage', 'missing-variable', `${variables[key]} is not set.`, {
    why: `It holds ${what}.`,
    hint:
      key === 'token'
        ? 'In a workflow, write under "env:" of the step: GITHUB_TOKEN: ${{ github.token }}'
        : 'GitHub Actions sets it. Elsewhere, set it yourself.',
  });
}

/** Where the token may go: over TLS, or to this machine. Throws a usage error. */
export function checkApiUrl(apiUrl: string): void {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  const safe =
    url !== undefined &&
    url.username === '' &&
    url.password === '' &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
  if (safe) return;
  throw new AppError(
    'usage',
    'bad-github-url',
    'GITHUB_API_URL is not an address to send a token to.',
    {
      why: 'It must begin with https:// and hold no password.',
      hint: 'Unset it for github.com. A server of your own has https://HOST/api/v3.',
    },
  );
}

/** Throws a usage error. */
export function parseRepository(text: string): { readonly owner: string; readonly repo: string } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/u.exec(text) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new AppError('usage', 'bad-repository', `GITHUB_REPOSITORY is not a repository.`, {
    hint: 'Write it as owner/name.',
  });
}
