import accounts from '../../schemas/accounts.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import consents from '../../schemas/consents.schema.json' with { type: 'json' };
import group from '../../schemas/group.schema.json' with { type: 'json' };
import leavers from '../../schemas/leavers.schema.json' with { type: 'json' };
import set from '../../schemas/set.schema.json' with { type: 'json' };
import type { WrittenFiles } from './written.ts';

/** What a file is, by where it stands. */
export type FileKind = keyof WrittenFiles;

export const schemas: Readonly<Record<FileKind, object>> = {
  accounts,
  config,
  consents,
  group,
  leavers,
  set,
};

/** The files at the top of the folder. */
export const topFiles: ReadonlyMap<string, FileKind> = new Map([
  ['rollcall.yaml', 'config'],
  ['accounts.yaml', 'accounts'],
  ['consents.yaml', 'consents'],
  ['leavers.yaml', 'leavers'],
]);

/** The folders whose files, however deep, are of one kind. */
export const topFolders: ReadonlyMap<string, FileKind> = new Map([
  ['groups', 'group'],
  ['sets', 'set'],
]);
