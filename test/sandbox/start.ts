import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  startSandbox,
  type Sandbox,
  type SandboxOptions,
  type SeedAccount,
} from '../../src/sandbox/sandbox.ts';

export const credentials = {
  email: 'admin@example.com',
  token: 'a:token',
  scopedToken: 'a-scoped-token',
  organizationKey: 'an-organization-key',
  scopedOrganizationKey: 'a-scoped-organization-key',
};

export function basic(email: string, token: string): string {
  return `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
}

export const authorization = basic(credentials.email, credentials.token);

/** For the Organizations API. */
export const keyed = { authorization: `Bearer ${credentials.organizationKey}` };
export const scopedKeyed = { authorization: `Bearer ${credentials.scopedOrganizationKey}` };

/** `user-1`, with `user-1@example.com`. */
export function person(number: number, facts: Partial<SeedAccount> = {}): SeedAccount {
  return {
    id: `user-${number}`,
    name: `User ${number}`,
    email: `user-${number}@example.com`,
    active: true,
    type: 'atlassian',
    ...facts,
  };
}

export function people(count: number): readonly SeedAccount[] {
  return Array.from({ length: count }, (_, index) => person(index + 1));
}

export function idsOf(accounts: readonly SeedAccount[]): readonly string[] {
  return accounts.map((account) => account.id);
}

type StartOptions = Omit<SandboxOptions, 'credentials'> & Partial<SandboxOptions>;

/** A sandbox for one test, on a port of its own. */
export async function start(options: StartOptions): Promise<Sandbox> {
  const sandbox = await startSandbox({ credentials, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A folder for one test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'rollcall-sandbox-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

export interface Reply {
  readonly status: number;
  /** Parsed where it is JSON. */
  readonly body: unknown;
}

interface Sent {
  readonly json?: unknown;
  readonly headers?: Record<string, string>;
}

/** `send(sandbox, 'GET /rest/api/3/myself')`, with the right credentials unless given others. */
export async function send(sandbox: Sandbox, line: string, sent: Sent = {}): Promise<Reply> {
  const { status, body } = await exchange(sandbox, line, sent);
  return { status, body };
}

/** With the headers of the answer. */
export async function exchange(
  sandbox: Sandbox,
  line: string,
  { json, headers = { authorization } }: Sent = {},
): Promise<Reply & { readonly headers: Headers }> {
  const [method = '', path = ''] = line.split(' ');
  const response = await fetch(sandbox.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(json !== undefined && { body: typeof json === 'string' ? json : JSON.stringify(json) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  const body: unknown = isJson ? JSON.parse(text) : text;
  return { status: response.status, body, headers: response.headers };
}

export async function get(sandbox: Sandbox, path: string): Promise<unknown> {
  return (await send(sandbox, `GET ${path}`)).body;
}

/** `sendKeyed(sandbox, 'GET /directories')`: below the organization, with its API key. */
export function sendKeyed(sandbox: Sandbox, line: string, json?: unknown): Promise<Reply> {
  const below = line.replace(' ', ` /admin/v2/orgs/${sandbox.organizationId}`);
  return send(sandbox, below, { headers: keyed, json });
}

/** Adds to, or removes from, the group `group-1`. */
export function add(sandbox: Sandbox, accountId: string): Promise<Reply> {
  return send(sandbox, 'POST /rest/api/3/group/user?groupId=group-1', { json: { accountId } });
}

export function remove(sandbox: Sandbox, accountId: string): Promise<Reply> {
  return send(sandbox, `DELETE /rest/api/3/group/user?groupId=group-1&accountId=${accountId}`);
}
