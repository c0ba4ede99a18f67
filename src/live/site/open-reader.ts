import type { Reader } from '../reader.ts';
import type { SiteConnection } from './connection.ts';
import { identify } from './identify.ts';
import { listMembers } from './list-members.ts';
import { readGroups } from './read-groups.ts';
import { whoAmI } from './who-am-i.ts';

/** Reads a site. It can't write, whatever the credentials allow. */
export function openSiteReader(site: SiteConnection): Reader {
  return {
    self: () => whoAmI(site),
    readGroups: (wanted) => readGroups(site, wanted),
    readGroup: (group) => listMembers(site, group),
    identify: (emails, known) => identify(site, emails, known),
  };
}
