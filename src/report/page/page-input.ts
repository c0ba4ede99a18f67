import type { Declared } from '../../model/declared.ts';
import type { Desired } from '../../model/desired.ts';
import type { Identities, KnownGroup, Live } from '../../model/live.ts';
import type { Plan } from '../../model/plan.ts';
import type { Proposal } from '../../plan/proposal.ts';

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
  /** The people of an export: when they were last seen. */
  readonly exported?: readonly SeenPerson[];
  readonly repository?: string;
  readonly commit?: string;
}

/** What an export says of a person beside who they are. */
interface SeenPerson {
  readonly id?: string;
  readonly email?: string;
  /** The last day on which they used a product: 2026-11-19. */
  readonly seen?: string;
}
