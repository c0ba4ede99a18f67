import { dirname } from 'node:path/posix';
import type { Config, DeclaredGroup } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { touchedGroups } from './select-groups.ts';

/** What decides whether a fault concerns this apply. */
interface Asked {
  readonly config: Config;
  /** The groups that this apply reads and judges. */
  readonly groups: readonly DeclaredGroup[];
  readonly plans: readonly Plan[];
}

/**
 * The faults in files that this apply was not asked about: told, and without a say in its exit code. Files at the top
 * concern every group, and so does a fault that is in no file.
 */
export function faultsBeside(
  faults: readonly Finding[],
  { config, groups, plans }: Asked,
): ReadonlySet<Finding> {
  const top = dirname(config.place.file);
  const asked = new Set([
    ...groups.map(({ place }) => place.file),
    ...plans.flatMap((plan) => touchedGroups(plan).map(({ file }) => file)),
  ]);
  return new Set(
    faults.filter(({ file }) => file !== undefined && dirname(file) !== top && !asked.has(file)),
  );
}
