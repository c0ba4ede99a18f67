import type { Declared } from '../../model/declared.ts';
import type { Desired } from '../../model/desired.ts';
import type { Identities, KnownGroup, Live } from '../../model/live.ts';
import type { Plan } from '../../model/plan.ts';
import type { Proposal } from '../../plan/proposal.ts';
import type { History } from '../history/membership-event.ts';

/** What the page is made of: the files, what Atlassian shows, and the plan between the two. */
export interface PageInput {
  readonly declared: Declared;
  readonly desired: Desired;
  readonly live: Live;
  readonly identities: Identities;
  readonly proposal: Proposal;
  readonly plan: Plan;
  /** Every group of the target; absent where they could not be listed. */
  readonly known?: readonly KnownGroup[];
  /** Of an export: when people were last seen, by account id and by email. */
  readonly lastSeen?: ReadonlyMap<string, string>;
  readonly history?: History;
  readonly repository?: string;
  readonly commit?: string;
}
