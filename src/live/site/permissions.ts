import { AppError } from '../../model/app-error.ts';
import { isRecord } from '../../model/objects.ts';
import type { Permissions } from '../../model/target-facts.ts';
import { requireJson } from '../connection.ts';
import { unexpectedAnswer } from '../failure.ts';
import type { SiteConnection } from './connection.ts';

/**
 * Which global permissions the account has. Strangers get the answer that they have none, so it proves nothing unless
 * /myself was answered. Throws an AppError, for a token too whose scopes do not cover it.
 */
export async function readPermissions(site: SiteConnection): Promise<Permissions> {
  const query = new URLSearchParams({ permissions: 'ADMINISTER,USER_PICKER' });
  const json = await requireJson(site, { method: 'GET', path: '/rest/api/3/mypermissions', query });
  const permissions = isRecord(json) && isRecord(json['permissions']) ? json['permissions'] : {};
  const has = (key: string) => {
    const permission = permissions[key];
    const said = isRecord(permission) ? permission['havePermission'] : undefined;
    if (typeof said === 'boolean') return said;
    throw unexpectedAnswer(site.product, `The answer of /mypermissions does not report ${key}.`);
  };
  return { administer: has('ADMINISTER'), browseUsers: has('USER_PICKER') };
}

/**
 * Whether the account certainly sees other people: without the permission a search answers 200 and nobody. Tokens with
 * scopes may not be told.
 */
export async function mayBrowseUsers(site: SiteConnection): Promise<boolean> {
  try {
    return (await readPermissions(site)).browseUsers;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
