/** A variable that rollcall goes by, and what for. Whatever it is, an empty one counts as not set. */
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
    does: 'the proxy for all but loopback, as `http://` or `https://`; `https_proxy` goes first',
  },
  { name: 'NO_PROXY', does: 'hosts that are reached without it; `no_proxy` goes first' },
  { name: 'HTTP_PROXY', does: 'not gone by; `doctor` says so where it is set alone' },
  { name: 'ALL_PROXY', does: 'the same' },
  { name: 'NODE_EXTRA_CA_CERTS', does: 'a file of further certificates to trust; Node reads it' },
  { name: 'NO_COLOR', does: 'no colour, whatever else is set' },
  { name: 'FORCE_COLOR', does: 'colour in a pipe too; `0` for none' },
  { name: 'TERM', does: '`dumb` for no colour, and no line that is drawn over' },
  {
    name: 'GITHUB_TOKEN',
    does: 'what `ci` and `doctor --github` speak to GitHub with',
    secret: true,
  },
  { name: 'GITHUB_REPOSITORY', does: 'the repository, as `owner/name`' },
  { name: 'GITHUB_API_URL', does: 'where GitHub is served (default: `https://api.github.com`)' },
  { name: 'GITHUB_SERVER_URL', does: 'where its pages are (default: `https://github.com`)' },
  { name: 'GITHUB_EVENT_PATH', does: 'the event that the job is for' },
  { name: 'GITHUB_RUN_ID', does: 'the run, for links to it' },
  { name: 'GITHUB_SHA', does: 'the commit that the job is for' },
  { name: 'GITHUB_STEP_SUMMARY', does: 'the file that becomes the summary of the job' },
  { name: 'GITHUB_OUTPUT', does: 'the file that the outputs of the step go into' },
];
