import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../model/app-error.ts';
import { readSeed, startSandbox } from '../sandbox/sandbox.ts';
import { readDeclared } from '../declared/read.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Context, FileOptions } from './options.ts';
import { sandboxCredentials, stateFile } from './sandbox-target.ts';

export interface SandboxOptions extends FileOptions {
  readonly state: string;
  readonly port?: string;
  readonly seed?: string;
  readonly reset?: boolean;
}

/** `rollcall sandbox`: serves until it is stopped. */
export async function sandbox(options: SandboxOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const port = parsePort(options.port);
  const seed = await readSeed(options.seed ?? (await seedOf(options.dir)));
  if (options.reset === true) await rm(stateFile(options.state), { force: true });
  const credentials = sandboxCredentials;
  const server = await startSandbox({
    seed,
    port,
    credentials,
    stateFile: stateFile(options.state),
  });
  if (server.reseeded) terminal.err('The seed has changed: the sandbox begins afresh.\n');
  const variables = {
    ATLASSIAN_EMAIL: credentials.email,
    ATLASSIAN_API_TOKEN: credentials.token,
  };
  terminal.out(
    options.json === true
      ? `${JSON.stringify({ url: server.url, ...variables })}\n`
      : sandboxText(server.url, variables),
  );
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return exitCodes.done;
}

function sandboxText(url: string, variables: Readonly<Record<string, string>>): string {
  return [
    `Atlassian Cloud sandbox on ${url}, until you press Ctrl-C.`,
    '',
    'In rollcall.yaml:',
    `  target: { site: "${url}" }`,
    'In the shell:',
    ...Object.entries(variables).map(([name, value]) => `  export ${name}=${value}`),
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
  const { declared } = await readDeclared(dir);
  if (declared?.config.target.kind === 'sandbox') return join(dir, declared.config.target.seed);
  throw new AppError('usage', 'no-seed', `${dir} names no sandbox to serve.`, {
    why: 'Its rollcall.yaml has another target, or has faults.',
    hint: 'Name a folder of CSV exports: rollcall sandbox --seed memberships/sandbox',
  });
}
