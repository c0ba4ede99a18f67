import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentVariables } from '../../src/shell/environment.ts';
import { sandboxCredentials } from '../../src/shell/sandbox-target.ts';

type Env = Readonly<Record<string, string>>;

/** Shorter ones may by chance be words. */
const shortest = 12;
/** Of a secret that is cut off anywhere, or shown in part, so many characters in a row are found. */
const piece = 12;

/** The embedded Atlassian Cloud prints these. */
const open = new Set<string>(Object.values(sandboxCredentials));

let inUse = new Set<string>();

/** From now until the next test, what this environment holds is a secret. */
export function useSecretsOf(env: Env): void {
  for (const secret of secretsIn(env)) inUse.add(secret);
}

export function forgetSecrets(): void {
  inUse = new Set();
}

/** Throws where a text holds one of the secrets in use, whole or in part, however it is written. */
export function expectNoSecret(text: string, where: string): void {
  const leak = leakIn(text, [...inUse]);
  if (leak !== undefined) throw new Error(`A credential is in ${where}: …${leak}…`);
}

/** The same for every file below a folder. */
export async function expectNoSecretIn(folder: string): Promise<void> {
  if (inUse.size === 0) return;
  // A test may have removed it, or taken away who may read it.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (): Dirent[] => [],
  );
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    expectNoSecret(await readFile(file, 'latin1').catch(() => ''), file);
  }
}

/** The piece of a secret that a text holds, in the form that it has there. */
function leakIn(text: string, secrets: readonly string[]): string | undefined {
  return secrets.flatMap(piecesOf).find((each) => text.includes(each));
}

/** What must never be shown of an environment: the secrets, the pair that HTTP sends of one, the password of a proxy. */
function secretsIn(env: Env): readonly string[] {
  const value = (name: string) => (env[name] ?? '').trim();
  const secrets = environmentVariables
    .filter(({ secret }) => secret)
    .map(({ name }) => value(name))
    .filter((secret) => secret.length >= shortest && !open.has(secret));
  const pair = `${value('ATLASSIAN_EMAIL')}:${value('ATLASSIAN_API_TOKEN')}`;
  const basic = Buffer.from(pair).toString('base64').replace(/=+$/u, '');
  const known = secrets.includes(value('ATLASSIAN_API_TOKEN')) ? [...secrets, basic] : secrets;
  const proxy = /\/\/[^/@]*:([^/@]+)@/u.exec(value('HTTPS_PROXY'))?.[1] ?? '';
  return proxy.length < shortest ? known : [...known, proxy];
}

const known = new Map<string, readonly string[]>();

/** Any stretch of twice the length of a piece holds one. */
function piecesOf(secret: string): readonly string[] {
  const found = known.get(secret);
  if (found !== undefined) return found;
  const bytes = Buffer.from(secret);
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('base64').replace(/=+$/u, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ];
  const pieces = new Set(
    forms.flatMap((form) =>
      Array.from({ length: Math.floor(form.length / piece) }, (_, index) =>
        form.slice(index * piece, (index + 1) * piece),
      ),
    ),
  );
  known.set(secret, [...pieces]);
  return [...pieces];
}
