import { expect, onTestFinished } from 'vitest';
import type { Check, CommandReadiness } from '../../../src/model/check.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { type Ended, folder, rollcall } from '../../support/rollcall.ts';

export const keys = {
  email: 'admin@banc.ly',
  token: 'ATATT3-no-output-holds-this-token',
  scopedToken: 'ATSTT3-no-output-holds-this-token',
  organizationKey: 'ATCTT3-no-output-holds-this-key',
  scopedOrganizationKey: 'ATCTT3-nor-does-any-hold-this-key',
};
const secrets = [
  ...Object.values(keys).filter((value) => value !== keys.email),
  Buffer.from(`${keys.email}:${keys.token}`).toString('base64'),
];
export const forSite = { ATLASSIAN_EMAIL: keys.email, ATLASSIAN_API_TOKEN: keys.token };

const people = ['dorice', 'verna', 'guard'].map((handle) => ({
  id: `712020:${handle}`,
  name: handle,
  email: `${handle}@banc.ly`,
  active: true,
  type: 'atlassian' as const,
}));
const members = people.map(({ id }) => id).slice(0, 2);
export const seed = { accounts: people, groups: [{ id: 'g-1', name: 'oslo', members }] };

export async function sandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const started = await startSandbox({ seed, credentials: keys, ...options });
  onTestFinished(() => started.close());
  return started;
}

export const oslo = 'group: oslo\nmode: authoritative\nmembers:\n  - dorice@banc.ly\n';
export const guarded = (...accounts: string[]) => ({ protect: { accounts } });

export interface Run {
  readonly target: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly guards?: unknown;
  /** Further files, by path below the working directory. */
  readonly files?: Readonly<Record<string, string>>;
  readonly run?: typeof rollcall;
}

/** Runs it where `target` is what rollcall.yaml says, and sees to it that nothing secret is told. */
export async function doctor(options: Run): Promise<Ended> {
  const { target, env = {}, args = [], guards, files, run = rollcall } = options;
  const cwd = await folder({
    'memberships/rollcall.yaml': JSON.stringify({ target, guards }),
    'memberships/groups/oslo.yaml': oslo,
    ...files,
  });
  const ended = await run(['doctor', ...args], { cwd, env });
  for (const secret of secrets) expect(ended.stdout + ended.stderr).not.toContain(secret);
  expect(ended.stdout + ended.stderr).not.toMatch(/^\s+at /mu);
  return ended;
}

export interface Told {
  readonly checks: readonly Check[];
  readonly commands: readonly CommandReadiness[];
  readonly credentials: readonly { readonly name: string }[];
  readonly facts: { readonly look: unknown; readonly traffic: { readonly requests: number } };
}

export async function told(run: Run) {
  const { stdout, stderr, code } = await doctor({ ...run, args: ['--json', ...(run.args ?? [])] });
  const result = JSON.parse(stdout) as Told;
  const byCode = new Map(result.checks.map((check) => [check.code, check]));
  expect(byCode.size).toBe(result.checks.length);
  return {
    ...result,
    code,
    stderr,
    check: (name: string) => byCode.get(name),
    /** The codes of the checks that are not ok. */
    not: (status: Check['status']) =>
      result.checks.filter((check) => check.status === status).map((check) => check.code),
  };
}

export const writes = ({ requests }: Sandbox) =>
  requests.filter(({ method, path }) => method !== 'GET' && !/\/search$/u.test(path));
