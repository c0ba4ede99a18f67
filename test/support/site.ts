import { onTestFinished } from 'vitest';
import {
  startSandbox,
  type Sandbox,
  type SandboxOptions,
  type Seed,
} from '../../src/sandbox/sandbox.ts';
import { clock } from './clock.ts';
import { folder, rollcall, type Ended } from './rollcall.ts';
import { emailOf, groupIdOf, idOf } from './world.ts';

export interface SiteSpec {
  /** Who is in which group now, by handle. */
  readonly live: Readonly<Record<string, readonly string[]>>;
  /** What the files say: the text below `group:` and `mode:`, or member handles. */
  readonly files: Readonly<Record<string, string | readonly string[]>>;
  /** Further files, by path below `memberships/`. */
  readonly others?: Readonly<Record<string, string>>;
  /** The group files of `base/`, which `plan --base base` goes by. */
  readonly base?: Readonly<Record<string, string | readonly string[]>>;
  readonly hidden?: readonly string[];
  readonly inactive?: readonly string[];
  readonly apps?: readonly string[];
  /** Portal-only customers of a service desk. */
  readonly customers?: readonly string[];
  /** Whose email somebody has, where it is not their own: who shows the email of another is a twin. */
  readonly emails?: Readonly<Record<string, string>>;
  /** Account ids that are not the handle's own. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Names of people that are not their handles. */
  readonly names?: Readonly<Record<string, string>>;
  /** People who are in no group. */
  readonly outside?: readonly string[];
  /** Members whose membership is suspended. */
  readonly suspended?: readonly string[];
  /** Groups that an identity provider fills. */
  readonly synced?: readonly string[];
  /** The target is the organization that the site belongs to. */
  readonly organization?: true;
  readonly pageCap?: number;
  readonly quirks?: SandboxOptions['quirks'];
  readonly script?: SandboxOptions['script'];
  /** Products: how many seats each has, and which groups grant it. */
  readonly seats?: readonly { readonly limit: number; readonly groups: readonly string[] }[];
}

export const token = 'a-token-that-no-output-may-hold';
export const admin = 'admin@banc.ly';
const organizationKey = 'a-key-that-no-output-may-hold';
const credentials = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: token };

/** A site over real HTTP, a folder with files about it, and the program run there. */
export async function site(spec: SiteSpec) {
  const sandbox = await startSandbox({
    seed: seedOf(spec),
    credentials: { email: admin, token, organizationKey },
    timing: clock,
    ...(spec.pageCap === undefined ? {} : { pageCap: spec.pageCap }),
    ...(spec.quirks === undefined ? {} : { quirks: spec.quirks }),
    ...(spec.script === undefined ? {} : { script: spec.script }),
  });
  onTestFinished(() => sandbox.close());
  const cwd = await folder(filesOf(spec, sandbox));
  const usual = spec.organization === true ? organizationKeyAt(sandbox.url) : credentials;
  const run = (
    args: readonly string[],
    env: Readonly<Record<string, string>> = usual,
  ): Promise<Ended> => rollcall(args, { cwd, env });
  return { sandbox, cwd, run, members: (group: string) => membersOf(sandbox, group) };
}

function organizationKeyAt(url: string) {
  return { ATLASSIAN_ORG_API_KEY: organizationKey, ATLASSIAN_API_URL: url };
}

function membersOf(sandbox: Sandbox, group: string): readonly string[] {
  return (sandbox.memberships().get(group) ?? []).map((id) => id.replace('0-', ''));
}

function seedOf(spec: SiteSpec): Seed {
  const handles = new Set([
    ...Object.values(spec.live).flat(),
    ...(spec.outside ?? []),
    ...(spec.inactive ?? []),
  ]);
  return {
    accounts: [...handles].map((handle) => ({
      id: spec.ids?.[handle] ?? idOf(handle),
      name: spec.names?.[handle] ?? handle,
      email: emailOf(spec.emails?.[handle] ?? handle),
      emailVisible: !(spec.hidden ?? []).includes(handle),
      active: !(spec.inactive ?? []).includes(handle),
      type: typeOf(handle, spec),
      ...((spec.suspended ?? []).includes(handle) ? { suspended: true } : {}),
    })),
    groups: Object.entries(spec.live).map(([name, members]) => ({
      // As plain as Atlassian's are, whatever the name holds.
      id: groupIdOf(name).replaceAll(/[^\w.-]/gu, '-'),
      name,
      members: members.map(idOf),
      ...((spec.synced ?? []).includes(name) ? { managedBy: 'external' as const } : {}),
    })),
    ...(spec.seats === undefined
      ? {}
      : {
          licences: spec.seats.map(({ limit, groups }, index) => ({
            product: `Product ${index + 1}`,
            groups: groups.map(groupIdOf),
            seats: limit,
          })),
        }),
  };
}

function typeOf(handle: string, { apps = [], customers = [] }: SiteSpec) {
  if (apps.includes(handle)) return 'app';
  return customers.includes(handle) ? 'customer' : 'atlassian';
}

function filesOf(
  { files, others, base, organization }: SiteSpec,
  { url, organizationId }: Sandbox,
): Record<string, string> {
  const target =
    organization === true ? `organization: { id: "${organizationId}" }` : `site: "${url}"`;
  return {
    ...folderOf('memberships', target, files, others),
    ...(base === undefined ? {} : folderOf('base', target, base)),
  };
}

function folderOf(
  folderName: string,
  target: string,
  groups: SiteSpec['files'],
  others: SiteSpec['others'] = {},
): Record<string, string> {
  const files = {
    'rollcall.yaml': `target: { ${target} }\n`,
    ...Object.fromEntries(
      Object.entries(groups).map(([name, content]) => [
        `groups/${name}.yaml`,
        typeof content === 'string' ? content : groupFile(name, content),
      ]),
    ),
    ...others,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folderName}/${name}`, text]),
  );
}

/** The group on line 1, its members from line 4. */
export function groupFile(name: string, members: readonly string[]): string {
  const lines = members.map((handle) => `  - ${emailOf(handle)}\n`).join('');
  return `group: ${name}\nmode: authoritative\nmembers:\n${lines}`;
}
