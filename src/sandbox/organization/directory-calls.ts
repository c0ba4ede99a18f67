import { ok, type Answer } from '../http/answers.ts';
import type { Caller } from '../http/api.ts';
import type { Call } from '../http/call.ts';
import { askedByQuery } from './asked.ts';
import { pageOf } from './cursor.ts';
import type { Organization } from './organization.ts';

const name = 'Sandbox organization';

/** `GET /v1/orgs`: none for a key with scopes. */
export function getOrganizations(id: string, { origin }: Call, caller: Caller): Answer {
  const self = `${origin}/admin/v1/orgs`;
  const data = caller === 'scoped' ? [] : [organizationBean(id, self)];
  return ok({ data, links: { self } });
}

/** `GET /v1/orgs/{orgId}`. */
export function getOrganization(id: string, { origin }: Call): Answer {
  return ok({ data: organizationBean(id, `${origin}/admin/v1/orgs`) });
}

/** `GET …/directories`. */
export function getDirectories({ store }: Organization, call: Call): Answer {
  const position = askedByQuery('directories', call);
  const { directoryIds, searchTerm = '' } = position.asked;
  const found = store.world.directories.filter(
    (directory) =>
      directoryIds?.includes(directory.id) !== false &&
      directory.name.toLowerCase().includes(searchTerm.toLowerCase()),
  );
  return ok(
    pageOf('directories', position, found, (directory) => ({
      directoryId: directory.id,
      name: directory.name,
    })),
  );
}

function organizationBean(id: string, url: string) {
  const links = (path: string) => ({ links: { related: `${url}/${id}/${path}` } });
  return {
    id,
    type: 'orgs',
    attributes: { name },
    relationships: { domains: links('domains'), users: links('users') },
    links: { self: `${url}/${id}` },
  };
}
