import accounts from '../../../schemas/accounts.schema.json' with { type: 'json' };
import config from '../../../schemas/config.schema.json' with { type: 'json' };
import consents from '../../../schemas/consents.schema.json' with { type: 'json' };
import group from '../../../schemas/group.schema.json' with { type: 'json' };
import leavers from '../../../schemas/leavers.schema.json' with { type: 'json' };
import policies from '../../../schemas/policies.schema.json' with { type: 'json' };
import set from '../../../schemas/set.schema.json' with { type: 'json' };
import type { FileKind } from '../../declared/find-files.ts';

/** What editors check the files against. */
export const schemas: Readonly<Record<FileKind, object>> = {
  accounts,
  config,
  consents,
  group,
  leavers,
  policies,
  set,
};
