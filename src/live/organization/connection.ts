import { AppError } from '../../model/app-error.ts';
import { groupKey } from '../../model/ids.ts';
import { isRecord } from '../../model/objects.ts';
import { boundedName } from '../../model/text.ts';
import type { Timing } from '../../model/timing.ts';
import {
  type Connection,
  type ConnectionOptions,
  openConnectionTo,
  parseApiUrl,
} from '../connection.ts';
import { failure, unexpectedAnswer } from '../failure.ts';
import { organizationProduct } from './product.ts';
import { type Search, collectRows, listWithGet, openSearch, readRowPages } from './requests.ts';

/** One organization, with an API key for it. */
export interface OrganizationConnection extends Connection {
  /** Of the organization. */
  readonly id: string;
  /** All that the key shows. Read once; throws an AppError when they can't be read. */
  directories(): Promise<readonly UserDirectory[]>;
  /**
   * The id of the directory whose groups are meant: writes take no other. Read once; throws an AppError when it can't
   * be read, or when there are several and none is named.
   */
  directory(): Promise<string>;
  /** `/admin/v2/orgs/{orgId}/directories/{directoryId}`, or the same for all directories at once. */
  base(directory?: typeof allDirectories): Promise<string>;
  readonly search: Search;
  readonly timing: Timing;
}

/** Takes the place of a directory's id where every directory is meant. Only reads take it. */
export const allDirectories = '-';

export interface OrganizationOptions extends ConnectionOptions {
  /** `https://api.atlassian.com` */
  readonly apiUrl: string;
  readonly orgId: string;
  /** The directory's name or id, as `rollcall.yaml` says it. Needed only when there are several. */
  readonly directory?: string | undefined;
  /** An organization API key. For writes, one without scopes. */
  readonly apiKey: string;
}

/** Opens no connection yet. Throws an AppError when the key may not go to the address. */
export function connectOrganization(options: OrganizationOptions): OrganizationConnection {
  const { orgId, timing } = options;
  const origin = parseApiUrl(options.apiUrl);
  // A line break at the end of a secret's file is nobody's intention.
  const apiKey = options.apiKey.trim();
  const http = openConnectionTo(origin, options, {
    authorization: `Bearer ${apiKey}`,
    secrets: [apiKey],
  });
  const connection = { ...http, product: organizationProduct(origin, orgId) };
  const path = `/admin/v2/orgs/${encodeURIComponent(orgId)}/directories`;
  let reading: Promise<readonly UserDirectory[]> | undefined;
  const directories = () => (reading ??= readDirectories(connection, path));
  const directory = async () => chooseDirectory(await directories(), options.directory);
  return {
    ...connection,
    id: orgId,
    directories,
    directory,
    base: async (all) => `${path}/${encodeURIComponent(all ?? (await directory()))}`,
    search: openSearch(connection),
    timing,
  };
}

/** A user directory of the organization: its groups and people are administered together. */
interface UserDirectory {
  readonly id: string;
  readonly name: string;
}

/** Every directory that the key shows. Throws an AppError when they can't be read. */
async function readDirectories(
  connection: Connection,
  path: string,
): Promise<readonly UserDirectory[]> {
  const { product } = connection;
  const answer = await collectRows(() => readRowPages(connection, listWithGet({ path })));
  switch (answer.kind) {
    case 'failed':
      throw failure(product, answer.result);
    case 'unsound':
      throw unexpectedAnswer(product, answer.why);
    case 'rows':
      return answer.rows.flatMap((row) => parseDirectory(row) ?? []);
  }
}

function parseDirectory(row: unknown): UserDirectory | undefined {
  if (!isRecord(row)) return undefined;
  const { directoryId: id, name } = row;
  if (typeof id !== 'string' || id === '') return undefined;
  return { id, name: typeof name === 'string' ? boundedName(name) : '' };
}

/** The id of the directory that is meant: the only one, or the one with this name or id. Throws an AppError. */
function chooseDirectory(
  directories: readonly UserDirectory[],
  wanted: string | undefined,
): string {
  const meant = wanted === undefined ? directories : matching(directories, wanted);
  const [directory, second] = meant;
  if (directory !== undefined && second === undefined) return directory.id;
  if (directories.length === 0) {
    throw new AppError('failed', 'no-directory', 'The key shows no directory.', {
      why: 'An organization keeps its groups in directories, and Atlassian listed none.',
      hint: 'Check that the key in ATLASSIAN_ORG_API_KEY may manage a directory.',
    });
  }
  const [code, headline] = describeChoice(wanted, second !== undefined);
  throw new AppError('invalid', code, headline, {
    why: `The key shows ${directories.map(({ name, id }) => `${name} (${id})`).join(', ')}.`,
    hint: `Specify in rollcall.yaml which one holds the groups: target: { organization: { …, directory: ${directories[0]?.id ?? ''} } }.`,
  });
}

function matching(directories: readonly UserDirectory[], wanted: string): readonly UserDirectory[] {
  const byId = directories.filter(({ id }) => id === wanted);
  if (byId.length > 0) return byId;
  return directories.filter(({ name }) => groupKey(name) === groupKey(wanted));
}

function describeChoice(wanted: string | undefined, several: boolean): readonly [string, string] {
  if (wanted === undefined) {
    return ['several-directories', 'The organization has several directories.'];
  }
  return several
    ? ['several-directories', `Several directories have the name ${wanted}.`]
    : ['unknown-directory', `There is no directory ${wanted}.`];
}
