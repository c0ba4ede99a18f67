import { once } from 'node:events';
import { join } from 'node:path';
import { readDeclared } from '../../declared/read.ts';
import { AppError } from '../../model/app-error.ts';
import {
  type FaultKind,
  type OnSandboxRequest,
  type RateLimits,
  type Sandbox,
  atlassianLimits,
  faultKinds,
  limitedMethods,
  readSeed,
  startSandbox,
} from '../../sandbox/sandbox.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import type { FileOptions } from '../../shell/options.ts';
import { sandboxCredentials, stateFile } from '../../shell/sandbox-target.ts';
import type { Terminal } from '../../shell/terminal.ts';
import { printable } from '../../render/layout.ts';

export interface SandboxCommandOptions extends FileOptions, ConditionOptions {
  readonly state: string;
  readonly port?: string;
  readonly seed?: string;
  readonly reset?: boolean;
  readonly debug?: boolean;
}

/** `rollcall sandbox`: serves until it is stopped. */
export async function runSandbox(
  options: SandboxCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const port = parsePort(options.port);
  const conditions = parseConditions(options);
  const seed = await readSeed(options.seed ?? (await seedOf(options.dir)));
  const server = await startSandbox({
    ...conditions,
    seed,
    port,
    credentials: sandboxCredentials,
    stateFile: stateFile(options.state),
    reset: options.reset === true,
    ...(options.debug === true && { onRequest: logTo(terminal) }),
  });
  if (server.reseeded) terminal.err('The seed has changed: the sandbox starts again from it.\n');
  const served = describe(server);
  terminal.out(options.json === true ? `${JSON.stringify(served)}\n` : sandboxText(served));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return exitCodes.done;
}

/** `--debug`: one line for each request. */
function logTo({ err, errStyle }: Terminal): OnSandboxRequest {
  return ({ method, path, status, fault }, { at, ms }) => {
    const spoilt = fault === undefined ? '' : ` (${fault})`;
    const answered = `${method} ${path} → ${status}${spoilt} in ${Math.round(ms)} ms`;
    err(`${errStyle.dim(printable(`${new Date(at).toISOString()} ${answered}`))}\n`);
  };
}

/** What a client needs to know, as `--json` prints it. */
function describe({ url, cloudId, organizationId }: Sandbox) {
  return {
    url,
    ATLASSIAN_EMAIL: sandboxCredentials.email,
    ATLASSIAN_API_TOKEN: sandboxCredentials.token,
    ATLASSIAN_ORG_API_KEY: sandboxCredentials.organizationKey,
    ATLASSIAN_API_URL: url,
    scopedToken: sandboxCredentials.scopedToken,
    targets: {
      site: { site: url },
      organization: { organization: { id: organizationId } },
      scopedSite: { site: { url, cloudId } },
    },
  };
}

function sandboxText(served: ReturnType<typeof describe>): string {
  const { url, targets, scopedToken, ...variables } = served;
  const { site, organization, scopedSite } = targets;
  return [
    `Atlassian Cloud sandbox on ${url}, until you press Ctrl-C.`,
    '',
    'In rollcall.yaml, one of:',
    `  target: { site: "${site.site}" }`,
    `  target: { organization: { id: "${organization.organization.id}" } }`,
    `  target: { site: { url: "${scopedSite.site.url}", cloudId: "${scopedSite.site.cloudId}" } }`,
    'In the shell:',
    ...Object.entries(variables).map(([name, value]) => `  export ${name}=${value}`),
    `Where the target has a cloudId: export ATLASSIAN_API_TOKEN=${scopedToken}`,
    '',
  ].join('\n');
}

function parsePort(text = '0'): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new AppError('usage', 'bad-port', `--port "${text}" is not a port.`, {
    hint: 'Write a number from 0 to 65535; 0 takes any free one.',
  });
}

/** The seed that rollcall.yaml names, whatever else is wrong with the files. */
async function seedOf(dir: string): Promise<string> {
  const { declared } = await readDeclared(dir, { mayBeEmpty: true });
  if (declared?.config.target.kind === 'sandbox') return join(dir, declared.config.target.seed);
  throw new AppError('usage', 'no-seed', `${dir} has no sandbox to serve.`, {
    why: 'Its rollcall.yaml has another target, or has faults.',
    hint: 'Specify a folder of CSV exports: rollcall sandbox --seed memberships/sandbox',
  });
}

/** What the options of `rollcall sandbox` make harder for its clients. */
interface ConditionOptions {
  readonly latency?: string;
  readonly lag?: string;
  readonly limit?: readonly string[];
  readonly fault?: readonly string[];
}

/** Throws a usage error that says how to write it. */
function parseConditions({ latency, lag, limit = [], fault = [] }: ConditionOptions) {
  return {
    ...(latency !== undefined && { latency: parseDuration('--latency', latency) }),
    ...(lag !== undefined && { lag: parseDuration('--lag', lag) }),
    ...(limit.length > 0 && { limits: parseLimits(limit) }),
    ...(fault.length > 0 && { faults: parseFaults(fault) }),
  };
}

/** In milliseconds. */
function parseDuration(option: string, text: string): number {
  const [, amount = '', unit] = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s)$/u.exec(text) ?? [];
  if (unit !== undefined) return Number(amount) * (unit === 's' ? 1000 : 1);
  throw bad('bad-duration', `${option} "${text}" is not a length of time.`, 'Write 50ms or 1s.');
}

function parseLimits(texts: readonly string[]): RateLimits {
  const limits = texts.map((text): RateLimits => {
    if (text === 'default') return atlassianLimits;
    const [, name = '', rate = ''] = /^([a-z]+)=(\d{1,6}(?:\.\d{1,3})?)\/s$/iu.exec(text) ?? [];
    const method = limitedMethods.find((known) => known === name.toUpperCase());
    if (method !== undefined && Number(rate) > 0) return { [method]: Number(rate) };
    throw bad(
      'bad-limit',
      `--limit "${text}" is not a limit.`,
      `Write METHOD=N/s, such as GET=20/s, with one of ${limitedMethods.join(', ')}; or default, for Atlassian's own.`,
    );
  });
  return Object.assign({}, ...limits) as RateLimits;
}

function parseFaults(texts: readonly string[]): Readonly<Partial<Record<FaultKind, number>>> {
  const faults: Partial<Record<FaultKind, number>> = {};
  for (const text of texts) {
    const [, name, amount = '', percent] = /^(\w+)=(\d{1,3}(?:\.\d{1,6})?)(%)?$/u.exec(text) ?? [];
    const kind = faultKinds.find((known) => known === name);
    const share = Number(amount) / (percent === undefined ? 1 : 100);
    if (kind === undefined || share > 1) {
      throw bad(
        'bad-fault',
        `--fault "${text}" is not a fault.`,
        `Write KIND=SHARE, such as 503=5% or lost=0.01, with one of ${faultKinds.join(', ')}.`,
      );
    }
    faults[kind] = share;
  }
  const total = Object.values(faults).reduce((sum, share) => sum + share, 0);
  // Sums of decimal fractions miss 1 by a little.
  if (total <= 1 + 1e-9) return faults;
  throw bad(
    'bad-fault',
    `The faults add up to ${Math.round(total * 100)}%.`,
    'An answer has one fault at most: let them add up to 100% or less.',
  );
}

function bad(code: string, headline: string, hint: string): AppError {
  return new AppError('usage', code, headline, { hint });
}
