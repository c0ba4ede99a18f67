import { join } from 'node:path';
import type { Context } from './context.ts';
import type { LiveOptions } from './options.ts';

/** The embedded Atlassian Cloud, on a free port of this machine, for as long as the command runs. */
export async function startEmbedded(
  seed: string,
  { dir, state }: Pick<LiveOptions, 'dir' | 'state'>,
  { terminal, timing }: Context,
) {
  const { readSeed, startSandbox } = await import('../sandbox/sandbox.ts');
  const sandbox = await startSandbox({
    seed: await readSeed(join(dir, seed)),
    stateFile: stateFile(state),
    credentials: sandboxCredentials,
    timing,
  });
  if (sandbox.reseeded) terminal.err('The seed has changed: the sandbox starts again from it.\n');
  return sandbox;
}

/** The sandbox guards nothing: its credentials are known, so that a written-down example works as it stands. */
export const sandboxCredentials = {
  email: 'administrator@sandbox.example',
  token: 'sandbox-api-token',
  scopedToken: 'sandbox-scoped-api-token',
  organizationKey: 'sandbox-organization-api-key',
  scopedOrganizationKey: 'sandbox-scoped-organization-api-key',
} as const;

export function stateFile(state: string): string {
  return join(state, 'sandbox.json');
}
