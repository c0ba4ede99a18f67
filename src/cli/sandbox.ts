import { once } from 'node:events';
import { join } from 'node:path';
import { AppError } from '../model/app-error.ts';
import { readSeed, startSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { readDeclared } from '../declared/read.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Context, FileOptions } from './options.ts';
import { parseConditions, type ConditionOptions } from './sandbox-conditions.ts';
import { sandboxCredentials, stateFile } from './sandbox-target.ts';

export interface SandboxOptions extends FileOptions, ConditionOptions {
  readonly state: string;
  readonly port?: string;
  readonly seed?: string;
  readonly reset?: boolean;
}

/** `rollcall sandbox`: serves until it is stopped. */
export async function sandbox(options: SandboxOptions, context: Context): Promise<ExitCode> {
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
  });
  if (server.reseeded) terminal.err('The seed has changed: the sandbox begins afresh.\n');
  const served = describe(server);
  terminal.out(options.json === true ? `${JSON.stringify(served)}\n` : sandboxText(served));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return exitCodes.done;
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
  throw new AppError('usage', 'no-seed', `${dir} names no sandbox to serve.`, {
    why: 'Its rollcall.yaml has another target, or has faults.',
    hint: 'Name a folder of CSV exports: rollcall sandbox --seed memberships/sandbox',
  });
}
