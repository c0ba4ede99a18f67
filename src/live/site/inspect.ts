import type { Account } from '../../model/live.ts';
import type { SiteFacts } from '../../model/target-facts.ts';
import type { Told } from '../../model/trouble.ts';
import { groupFacts, onceFound } from '../group-facts.ts';
import type { Question } from '../question.ts';
import { mapTold, onceTold, told, unasked } from '../told.ts';
import type { SiteConnection } from './connection.ts';
import { findPeople } from './find-people.ts';
import { countMembers, lookForGroups, readOwnGroups, readPermissions } from './probes.ts';
import { whoAmI } from './who-am-i.ts';

/**
 * Asks a site what can be asked without changing anything: five requests or so, and some for the people. What an
 * earlier answer leaves no sense in is not asked.
 */
export async function inspectSite(
  site: SiteConnection,
  scoped: boolean,
  { groups: wanted, people: sought }: Question,
): Promise<SiteFacts> {
  const account = await told(() => whoAmI(site));
  const known = { kind: 'site', host: site.product.host, scoped, account } as const;
  if (isDeadEnd(account, scoped)) {
    const rest = { permissions: unasked, memberOf: unasked, groups: unasked, members: unasked };
    return { ...known, ...rest, people: unasked };
  }
  const found = told(() => lookForGroups(site, wanted));
  const [permissions, memberOf, groups, members, people] = await Promise.all([
    // Strangers are answered too: it says nothing about a token that was not taken.
    onceTold(account, () => readPermissions(site)),
    onceTold(account, (self) => readOwnGroups(site, self)),
    found.then((results) => mapTold(results, (value) => groupFacts(wanted, value))),
    found.then((results) => onceFound(results, (group) => countMembers(site, group))),
    told(() => findPeople(site, sought, account.kind === 'told' ? account.value : undefined)),
  ]);
  return { ...known, permissions, memberOf, groups, members, people };
}

/**
 * Where nobody answers as a site does, nothing else would be answered. A token with scopes that is not taken for
 * /myself may be taken for another call.
 */
function isDeadEnd(account: Told<Account>, scoped: boolean): boolean {
  if (account.kind !== 'trouble') return false;
  const { code } = account.trouble;
  return code !== 'forbidden' && !(code === 'wrong-credentials' && scoped);
}
