import type { Timing } from '../../model/timing.ts';
import { parseApiUrl } from '../api-url.ts';
import type { Connection } from '../connection.ts';
import { openConnectionTo, type ConnectionOptions } from '../open-connection.ts';
import { chooseDirectory } from './choose-directory.ts';
import { readDirectories, type UserDirectory } from './directories.ts';
import { organizationProduct } from './product.ts';
import { openSearch, type Search } from './search.ts';

/** One organization, with an API key for it. */
export interface OrganizationConnection extends Connection {
  /** Of the organization. */
  readonly id: string;
  /** All that the key shows. Asked once; throws an AppError when they can't be read. */
  directories(): Promise<readonly UserDirectory[]>;
  /**
   * The id of the directory whose groups are meant: writes take no other. Asked once; throws an AppError when it can't
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
  let asked: Promise<readonly UserDirectory[]> | undefined;
  const directories = () => (asked ??= readDirectories(connection, path));
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
