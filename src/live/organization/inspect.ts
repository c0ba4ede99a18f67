import type { OrganizationFacts } from '../../model/target-facts.ts';
import type { Told } from '../../model/trouble.ts';
import { groupFacts, onceFound } from '../group-facts.ts';
import type { Question } from '../question.ts';
import { mapTold, told, unasked } from '../told.ts';
import type { OrganizationConnection } from './connection.ts';
import { findPeople } from './find-people.ts';
import { lookAtMembers, lookForGroups, readKeyScopes } from './probes.ts';

/** Asks an organization what can be asked without changing anything: four requests or so, and some for the people. */
export async function inspectOrganization(
  organization: OrganizationConnection,
  { groups: wanted, people: sought }: Question,
): Promise<OrganizationFacts> {
  const directory = await told(async () => {
    const id = await organization.directory();
    const all = await organization.directories();
    return { id, name: all.find((one) => one.id === id)?.name ?? '', of: all.length };
  });
  const known = { kind: 'organization', host: organization.product.host, directory } as const;
  const keyHasScopes = isDeadEnd(directory)
    ? unasked
    : await told(() => readKeyScopes(organization));
  if (directory.kind !== 'told') {
    return { ...known, keyHasScopes, groups: unasked, members: unasked, people: unasked };
  }
  const found = told(() => lookForGroups(organization, wanted));
  const [groups, members, people] = await Promise.all([
    found.then((results) => mapTold(results, (value) => groupFacts(wanted, value))),
    found.then((results) => onceFound(results, (group) => lookAtMembers(organization, group))),
    told(() => findPeople(organization, sought)),
  ]);
  return { ...known, keyHasScopes, groups, members, people };
}

/** A key that reads one organization's directories at all tells more; so does one whose directory is not named. */
function isDeadEnd(directory: Told<unknown>): boolean {
  return directory.kind === 'trouble' && directory.trouble.kind !== 'invalid';
}
