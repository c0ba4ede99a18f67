/** What a cell of an Atlassian export can tell. Every one is trimmed; an empty one is absent. */
export interface ExportCells {
  readonly userId?: string;
  readonly userName?: string;
  readonly email?: string;
  /** As written: `Active`, `Inactive`, `Suspended`, `Deactivated`. */
  readonly status?: string;
  readonly groupId?: string;
  readonly groupName?: string;
  /** No export of Atlassian has the next four: with them a sandbox's seed tells what exports do not. */
  readonly emailVisible?: string;
  readonly accountType?: string;
  readonly membership?: string;
  readonly managedBy?: string;
}

export type ExportColumn = keyof ExportCells;

/** One account, one group, or one membership when both are given. */
export interface ExportRow extends ExportCells {
  /** From 1: where the row ends in its file. */
  readonly line: number;
}
