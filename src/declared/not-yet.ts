import type { CheckedFile } from './checked-file.ts';
import type { WrittenGroup, WrittenLeavers, WrittenSet } from './written.ts';

/*
 * What the schemas describe and this version does not follow yet. It is refused where it stands:
 * read past, it would mean other memberships than the file says.
 */

export function refuseNotYetInGroup({ written, atKey, report }: CheckedFile<WrittenGroup>): void {
  for (const [index, member] of (written.members ?? []).entries()) {
    if (typeof member !== 'object') continue;
    for (const key of ['set', 'group'] as const) {
      if (member[key] === undefined) continue;
      const message = `this version does not yet follow "${key}" entries`;
      report('not-supported', atKey('members', index, key), message, 'list the people themselves');
    }
    if (member.pending === true) {
      const message = 'this version does not yet wait for an account to appear';
      const hint = 'add the person when the account exists';
      report('not-supported', atKey('members', index, 'pending'), message, hint);
    }
  }
  if (written.except !== undefined && written.except.length > 0) {
    const message = 'this version does not yet follow "except"';
    report('not-supported', atKey('except'), message, 'list only the people who are in the group');
  }
}

export function refuseSet({ atKey, report }: CheckedFile<WrittenSet>): void {
  const message = 'this version does not yet read sets';
  report('not-supported', atKey('set'), message, "list the people in each group's file");
}

/** Read past, it would let people who leave keep their access. */
export function refuseLeavers({ atKey, report }: CheckedFile<WrittenLeavers>): void {
  const message = 'this version does not yet follow leavers';
  const hint = 'end each membership with until: in the files of its groups, and delete this file';
  report('not-supported', atKey('leavers'), message, hint);
}
