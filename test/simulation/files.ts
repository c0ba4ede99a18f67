import { organizationId, type ApiKind } from './organization.ts';

/** A line of `members`: a person by email or id, or a set or group whose people come in. */
export interface Line {
  readonly user?: string;
  readonly set?: string;
  readonly group?: string;
  readonly from?: string;
  readonly until?: string;
  readonly pending?: true;
}

export interface GroupFile {
  readonly label: string;
  readonly id?: string;
  readonly mode: 'authoritative' | 'additive';
  readonly lines: readonly Line[];
  readonly except: readonly string[];
  readonly absent: readonly string[];
  readonly allowEmpty: boolean;
  /** It does not follow its schema. */
  readonly fault: boolean;
}

interface Consent {
  readonly until: string;
  readonly removals: Readonly<Record<string, number>>;
  readonly total?: number;
  readonly drift?: readonly string[];
}

/** A folder of declarations, as its authors mean it. */
export interface Files {
  readonly guards: {
    readonly percent: number;
    readonly atLeast: number;
    readonly atMost: number;
    readonly total: number;
  };
  readonly protectedGroups: readonly string[];
  readonly protectedAccounts: readonly string[];
  /** By the name of the file. */
  readonly groups: ReadonlyMap<string, GroupFile>;
  readonly sets: ReadonlyMap<string, readonly Line[]>;
  readonly accounts: ReadonlyMap<string, string>;
  readonly leavers: readonly { readonly user: string; readonly on: string }[];
  readonly consents: readonly Consent[];
  /** Pairs of groups that nobody may be in at once. */
  readonly never: readonly (readonly [string, string])[];
}

/** The texts of the files, by path inside the folder. */
export function textsOf(files: Files, api: ApiKind): ReadonlyMap<string, string> {
  const { groups, sets, accounts, leavers, consents, never } = files;
  return new Map([
    ['rollcall.yaml', configText(files, api)],
    ...[...groups].map(([name, file]) => [`groups/${name}.yaml`, groupText(file)] as const),
    ...[...sets].map(([name, lines]) => [`sets/${name}.yaml`, setText(name, lines)] as const),
    ...optional('accounts.yaml', 'accounts', accounts.size > 0, Object.fromEntries(accounts)),
    ...optional('leavers.yaml', 'leavers', leavers.length > 0, leavers),
    ...optional(
      'consents.yaml',
      'consents',
      consents.length > 0,
      consents.map((consent) => ({ because: 'OPS-1', ...consent })),
    ),
    ...optional(
      'policies.yaml',
      'policies',
      never.length > 0,
      never.map(([one, other], index) => ({
        name: `duty ${index}`,
        groups: [one],
        never: [other],
      })),
    ),
  ]);
}

function configText({ guards, protectedGroups, protectedAccounts }: Files, api: ApiKind): string {
  const target =
    api === 'site'
      ? { site: 'https://banc.atlassian.net' }
      : { organization: { id: organizationId } };
  const protect = { groups: protectedGroups, accounts: protectedAccounts };
  return `target: ${flow(target)}\nguards: ${flow({ removals: guards, protect })}\n`;
}

function groupText({
  label,
  id,
  mode,
  lines,
  except,
  absent,
  allowEmpty,
  fault,
}: GroupFile): string {
  return [
    `group: ${label}`,
    ...(id === undefined ? [] : [`id: ${id}`]),
    `mode: ${mode}`,
    ...(allowEmpty ? ['allowEmpty: true'] : []),
    ...listText('members', lines),
    ...(except.length > 0 ? listText('except', except) : []),
    ...(absent.length > 0 ? listText('absent', absent) : []),
    ...(fault ? ['colour: red'] : []),
    '',
  ].join('\n');
}

function setText(name: string, lines: readonly Line[]): string {
  return [`set: ${name}`, ...listText('members', lines), ''].join('\n');
}

function listText(key: string, items: readonly unknown[]): readonly string[] {
  return items.length === 0
    ? [`${key}: []`]
    : [`${key}:`, ...items.map((item) => `  - ${flow(item)}`)];
}

function optional(
  name: string,
  key: string,
  present: boolean,
  value: unknown,
): readonly (readonly [string, string])[] {
  return present ? [[name, `${key}: ${flow(value)}\n`]] : [];
}

/** JSON is YAML too. */
function flow(value: unknown): string {
  return JSON.stringify(value);
}
