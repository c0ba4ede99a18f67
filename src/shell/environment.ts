import { AppError } from '../model/app-error.ts';
import { tokenPage } from '../model/credentials.ts';
import { given } from '../model/objects.ts';
import { isLoopback } from '../model/site-url.ts';
import { count } from '../model/text.ts';

/** What rollcall takes from the environment: credentials from nowhere else. */
export interface Environment {
  /** `ATLASSIAN_EMAIL` and `ATLASSIAN_API_TOKEN`, for a site. */
  readonly email?: string;
  readonly token?: string;
  /** `ATLASSIAN_ORG_API_KEY`, for an organization. */
  readonly orgKey?: string;
  /** `ATLASSIAN_SITE`: the only site that credentials may go to. */
  readonly pin?: string;
  /** `ATLASSIAN_API_URL`: where organizations and scoped tokens are served. */
  readonly apiUrl: string;
  readonly proxy: { readonly https?: string; readonly no?: string };
  /** Variables for proxies that are set, and that rollcall does not go by. */
  readonly otherProxies: readonly string[];
  /** `NODE_EXTRA_CA_CERTS`: Node itself reads it. */
  readonly certificates?: string;
  /** `TZ`: where people are. */
  readonly timeZone?: string;
  /** What GitHub Actions sets, for `rollcall ci`. */
  readonly github: GitHubEnvironment;
}

export const usualApiUrl = 'https://api.atlassian.com';

/** A variable that is empty counts as not set: CI systems set those of missing secrets so. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const value = <Key extends string>(key: Key, ...names: string[]) => {
    const found = names.map((name) => env[name]).find(Boolean);
    return (found === undefined ? {} : { [key]: found }) as { readonly [K in Key]?: string };
  };
  return {
    ...value('email', 'ATLASSIAN_EMAIL'),
    ...value('token', 'ATLASSIAN_API_TOKEN'),
    ...value('orgKey', 'ATLASSIAN_ORG_API_KEY'),
    ...value('pin', 'ATLASSIAN_SITE'),
    apiUrl: usualApiUrl,
    ...value('apiUrl', 'ATLASSIAN_API_URL'),
    proxy: {
      ...value('https', 'https_proxy', 'HTTPS_PROXY'),
      ...value('no', 'no_proxy', 'NO_PROXY'),
    },
    otherProxies: ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'].filter((name) =>
      Boolean(env[name]),
    ),
    ...value('certificates', 'NODE_EXTRA_CA_CERTS'),
    ...value('timeZone', 'TZ'),
    github: readGitHubEnvironment(env),
  };
}

/** An account's email and API token. Throws a usage error that names what is missing. */
export function siteCredentials(
  { email, token }: Environment,
  site: string,
): { readonly email: string; readonly token: string } {
  if (email !== undefined && token !== undefined)
    return { email: plainEmail(email), token: sendable('ATLASSIAN_API_TOKEN', token) };
  throw missing(
    [
      ...(email === undefined ? ['ATLASSIAN_EMAIL'] : []),
      ...(token === undefined ? ['ATLASSIAN_API_TOKEN'] : []),
    ],
    site,
    `Set ATLASSIAN_EMAIL to the email of a site administrator, and ATLASSIAN_API_TOKEN to an API token of that account:\n${tokenPage}`,
  );
}

/** A scoped token; without an email it is sent as a bearer token, as service accounts do. */
export function scopedCredentials(
  { email, token }: Environment,
  site: string,
): { readonly email?: string; readonly token: string } {
  if (token !== undefined) {
    const mine = email === undefined ? undefined : plainEmail(email);
    return given({ email: mine, token: sendable('ATLASSIAN_API_TOKEN', token) });
  }
  throw missing(
    ['ATLASSIAN_API_TOKEN'],
    site,
    `Set ATLASSIAN_API_TOKEN to a scoped API token, and ATLASSIAN_EMAIL to the email of its account unless that is a service account:\n${tokenPage}`,
  );
}

export function organizationKey({ orgKey }: Environment, id: string): string {
  if (orgKey !== undefined) return sendable('ATLASSIAN_ORG_API_KEY', orgKey);
  throw missing(
    ['ATLASSIAN_ORG_API_KEY'],
    `organization ${id}`,
    'Set it to an API key without scopes, made in Atlassian Administration under Organization settings, API keys:\nhttps://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
  );
}

/** A header holds one line of ASCII; a copied secret may end in a line break, or have a letter that looks alike. */
function sendable(name: string, secret: string): string {
  checkCharacters(name, secret, /[^\u{20}-\u{7e}]/u);
  if (secret.length >= shortestSecret) return secret;
  throw new AppError('usage', 'bad-credential', `${name} is too short.`, {
    why: `It has ${count(secret.length, 'character')}, and tokens have at least ${shortestSecret}.`,
    hint: copyAgain,
  });
}

/** Atlassian's have 24 at least. A shorter one is a slip, and to hide it would hide parts of every message. */
const shortestSecret = 8;

/** Sent along with the token; an account's email holds no blanks. */
function plainEmail(email: string): string {
  checkCharacters('ATLASSIAN_EMAIL', email, /[\p{Cc}\s]/u);
  return email;
}

function checkCharacters(name: string, value: string, odd: RegExp): void {
  const found = odd.exec(value);
  if (found === null) return;
  throw new AppError('usage', 'bad-credential', `${name} can't be sent.`, {
    why: `It holds ${characterText(found[0])}, as character ${found.index + 1} of ${value.length}.`,
    hint: copyAgain,
  });
}

function characterText(character: string): string {
  if (/[\n\r\t]/u.test(character)) return 'a line break or a tab';
  if (/\p{Cc}/u.test(character)) return 'a control character';
  return character === ' ' ? 'a blank' : 'a character outside ASCII';
}

const copyAgain = 'Copy it again, and set the variable to it alone.';

function missing(names: readonly string[], target: string, hint: string): AppError {
  const headline = `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not set.`;
  const why = `The target is ${target}, and credentials come from the environment only.`;
  return new AppError('usage', 'missing-credentials', headline, { why, hint });
}

/** What GitHub Actions gives a job: https://docs.github.com/actions/reference/variables-reference */
export interface GitHubEnvironment {
  readonly token?: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository?: string;
  readonly eventPath?: string;
  readonly runId?: string;
  /** `1` for the first attempt of a run. */
  readonly runAttempt?: string;
  readonly sha?: string;
  /** `banc/access/.github/workflows/drift.yml@refs/heads/main`, the one that calls the others. */
  readonly workflowRef?: string;
  /** Where the job summary and the outputs of a step go. */
  readonly stepSummary?: string;
  readonly output?: string;
}

const variables = {
  token: 'GITHUB_TOKEN',
  repository: 'GITHUB_REPOSITORY',
  eventPath: 'GITHUB_EVENT_PATH',
  runId: 'GITHUB_RUN_ID',
  runAttempt: 'GITHUB_RUN_ATTEMPT',
  sha: 'GITHUB_SHA',
  workflowRef: 'GITHUB_WORKFLOW_REF',
  stepSummary: 'GITHUB_STEP_SUMMARY',
  output: 'GITHUB_OUTPUT',
} as const;

/** A variable that is empty counts as not set. */
function readGitHubEnvironment(env: NodeJS.ProcessEnv): GitHubEnvironment {
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
  if (value !== undefined) return key === 'token' ? sendable(variables.token, value) : value;
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
      hint: 'Unset it for github.com; it is https://api.NAME.ghe.com with data residency.',
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

/** A variable that rollcall reads, and what for. An empty one always counts as not set. */
export interface EnvironmentVariable {
  readonly name: string;
  /** Without a full stop. */
  readonly does: string;
  /** It is never printed, logged or saved. */
  readonly secret?: true;
}

/** All that is read of the environment: the reference prints it, and a test holds it against the sources. */
export const environmentVariables: readonly EnvironmentVariable[] = [
  { name: 'ATLASSIAN_EMAIL', does: 'the email of the account that the API token belongs to' },
  {
    name: 'ATLASSIAN_API_TOKEN',
    does: 'the API token of a site, with or without scopes',
    secret: true,
  },
  { name: 'ATLASSIAN_ORG_API_KEY', does: 'the API key of an organization', secret: true },
  {
    name: 'ATLASSIAN_SITE',
    does: 'the only site that credentials may go to, such as `banc.atlassian.net`',
  },
  {
    name: 'ATLASSIAN_API_URL',
    does: 'where organizations and scoped tokens are served (default: `https://api.atlassian.com`)',
  },
  {
    name: 'HTTPS_PROXY',
    does: 'the proxy for all but loopback, as `http://` or `https://`; `https_proxy` takes precedence',
  },
  { name: 'NO_PROXY', does: 'hosts that are reached without it; `no_proxy` takes precedence' },
  { name: 'HTTP_PROXY', does: 'ignored; `doctor` warns where it is the only one set' },
  { name: 'ALL_PROXY', does: 'ignored as well' },
  { name: 'NODE_EXTRA_CA_CERTS', does: 'a file of further certificates to trust; Node reads it' },
  {
    name: 'TZ',
    does: 'the time zone in which `grant`, `revoke` and `move` repeat days and times (default: that of the machine)',
  },
  { name: 'NO_COLOR', does: 'no colour, whatever else is set' },
  { name: 'FORCE_COLOR', does: 'colour in a pipe too; `0` for none' },
  { name: 'TERM', does: '`dumb` for no colour, and no line that is drawn over' },
  {
    name: 'GITHUB_TOKEN',
    does: 'the token with which `ci` and `doctor --github` call GitHub',
    secret: true,
  },
  { name: 'GITHUB_REPOSITORY', does: 'the repository, as `owner/name`' },
  { name: 'GITHUB_API_URL', does: 'where GitHub is served (default: `https://api.github.com`)' },
  { name: 'GITHUB_SERVER_URL', does: 'where its pages are (default: `https://github.com`)' },
  { name: 'GITHUB_EVENT_PATH', does: 'the event of the job' },
  { name: 'GITHUB_RUN_ID', does: 'the run, for links to it and the names of receipts' },
  { name: 'GITHUB_RUN_ATTEMPT', does: 'how often the run was started' },
  { name: 'GITHUB_SHA', does: 'the commit of the job' },
  { name: 'GITHUB_WORKFLOW_REF', does: 'the workflow that runs, for a link to it' },
  { name: 'GITHUB_STEP_SUMMARY', does: 'the file that becomes the summary of the job' },
  { name: 'GITHUB_OUTPUT', does: 'the file that the outputs of the step go into' },
];
