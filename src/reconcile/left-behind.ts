import type { Reader } from '../live/reader.ts';
import { compareText } from '../model/change.ts';
import { settleAll } from '../model/concurrency.ts';
import type { Declared } from '../model/declared.ts';
import type { Desired } from '../model/desired.ts';
import type { Finding } from '../model/finding.ts';
import { GroupIndex, isSystemGroup } from '../model/group.ts';
import type { AccountId } from '../model/ids.ts';
import type { KnownGroup } from '../model/live.ts';
import { count, listed } from '../model/text.ts';
import type { Proposal } from '../plan/proposal.ts';

/**
 * What becomes of leavers whose day has come in groups that no file declares: nothing, and somebody must know. One
 * request a person; those who had left before are known.
 */
export async function leaversLeftBehind(
  reader: Reader,
  declared: Declared,
  { leavers, at }: Desired,
  { describe }: Proposal,
  before?: Desired['leavers'],
): Promise<readonly Finding[]> {
  const gone = [...leavers].filter(
    ([id, { on }]) => on <= at && !((before?.get(id)?.on ?? Infinity) <= at),
  );
  const findings = gone.map(async ([id, { place }]): Promise<readonly Finding[]> => {
    const groups = (await undeclaredGroupsOf(reader, declared, id)) ?? [];
    if (groups.length === 0) return [];
    const { name, email } = describe(id);
    const what = groups.length === 1 ? 'a group' : count(groups.length, 'group');
    return [
      {
        code: 'leaver-left-behind',
        severity: 'warning',
        message: `${name ?? email ?? id} is a leaver, and stays in ${what} that no file declares: ${listed(groups.map(groupText), mostNamed)}.`,
        ...place,
        hint: 'Remove the person there in Atlassian Administration, or have a file declare the group: rollcall import --group NAME',
      },
    ];
  });
  return (await settleAll(findings)).flat();
}

/** The groups of someone that no file declares, those of administrators first. Undefined where Atlassian does not say. */
export async function undeclaredGroupsOf(
  reader: Reader,
  declared: Declared,
  account: AccountId,
): Promise<readonly KnownGroup[] | undefined> {
  const groups = await reader.groupsOf(account);
  return groups === undefined ? undefined : undeclaredAmong(groups, declared);
}

/** Those that no file declares, those of administrators first. */
export function undeclaredAmong(
  groups: readonly KnownGroup[],
  { groups: files }: Declared,
): readonly KnownGroup[] {
  const index = new GroupIndex(files);
  return groups
    .filter((group) => index.of(group).length === 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a.name, b.name));
}

function rankOf({ name }: KnownGroup): number {
  if (isSystemGroup(name)) return 0;
  return /admin/iu.test(name) ? 1 : 2;
}

/** `site-admins (administration)` */
export function groupText({ name, synced }: KnownGroup): string {
  if (isSystemGroup(name)) return `${name} (administration)`;
  return synced === true ? `${name} (synced)` : name;
}

const mostNamed = 10;
