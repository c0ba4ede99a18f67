import { columnsOf, preferredHeaders, sharedHeaders, type Layout } from './layout.ts';
import type { Cells } from './read-rows.ts';

const headers = {
  ...sharedHeaders,
  /** As written: `Active`, `Suspended`, `Inactive`, `Deactivated`. */
  status: ['User status'],
  /** `true` or `false`. Only the exports from before 2021 have it. */
  active: ['active'],
  // No export of Atlassian has these: with them a sandbox's seed tells what exports do not.
  emailVisible: ['Email visible'],
  accountType: ['Account type'],
  membership: ['Membership'],
  managedBy: ['Managed by'],
} as const;

export type ExportColumn = keyof typeof headers;

/** What a row of an Atlassian export can tell. */
export type ExportCells = Cells<ExportColumn>;

/** One account, one group, or one membership when both are given. */
export interface ExportRow extends ExportCells {
  /** From 1: where the row ends in its file. */
  readonly line: number;
}

export const exportLayout: Layout<ExportColumn> = {
  columns: columnsOf(headers, preferredHeaders),
  known:
    'User id (or accountId), User name, email, User status, Group id (or groupId), Group name (or Group)',
  what: 'an Atlassian export',
  hint: 'Export again from admin.atlassian.com (Directory, Users, Export users), or add the header line.',
};
