import type { NamedChange } from '../../model/change.ts';
import type { Plan } from '../../model/plan.ts';
import { folderTexts } from '../approved/folder-change.ts';
import type { Judged, UnapprovedStep } from '../approved/judge-merged.ts';
import type { GitHub } from '../client.ts';
import type { Announced } from './announced.ts';
import { type Touched, decidedOtherwise, touchedAnnouncements, touchedBy } from './ended.ts';

/** What was looked at, and where it ends. */
export interface Looked {
  readonly judged: Judged;
  /** Approved plans that were merged after it, in their order. */
  readonly later: readonly Plan[];
  readonly to: string;
  readonly folder: string;
}

/** What still stands of approved plans, after all that was merged since. */
export interface Standing {
  /** What has ended of the plan of a verdict, by its place among the verdicts. */
  readonly endedOf: (place: number) => readonly NamedChange[];
  /**
   * What has ended of an announcement that is kept.
   * @param plan undefined where it is not known: then nobody knows what of it was touched.
   * @param decided only by what is refused for good, and not by what the next run judges again.
   */
  readonly endedOfKept: (
    announced: Announced,
    plan: Plan | undefined,
    decided: boolean,
  ) => readonly NamedChange[];
}

export async function standingOf(
  github: GitHub,
  { judged, later, to, folder }: Looked,
): Promise<Standing> {
  const { verdicts, unapproved } = judged;
  const plans = verdicts.map((verdict) => (verdict.kind === 'approved' ? verdict.plan : undefined));
  const texts = unapproved.length === 0 ? undefined : await folderTexts(github, to, folder);
  const touched = (steps: readonly UnapprovedStep[]): Touched =>
    touchedBy(
      steps.flatMap(({ files }) => files),
      texts,
    );
  return {
    endedOf: (place) => {
      const plan = plans[place];
      if (plan === undefined) return [];
      const others = [...plans.slice(place + 1).flatMap((each) => each ?? []), ...later];
      const since = unapproved.filter(({ after }) => after > place);
      return [...decidedOtherwise(plan, others), ...touchedAnnouncements(plan, touched(since))];
    },
    endedOfKept: ({ pull, left }, plan, decided) => {
      const place = verdicts.findIndex((verdict) => verdict.pull.number === pull);
      const since = unapproved.filter(
        ({ after, undecided }) => after > place && !(decided && undecided),
      );
      if (since.length === 0) return [];
      return plan === undefined ? left : touchedAnnouncements(plan, touched(since));
    },
  };
}
