import type { Declared, DeclaredGroup } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Identities } from '../model/identity.ts';
import type { Email } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { AddFacts, Live } from '../model/live.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Reader } from '../live/reader.ts';
import { bySide, identify, learn } from './identify.ts';
import { lookAtAdds } from './look-at-adds.ts';
import { readLive } from './read-live.ts';
import { type Asked, askOf, type Side } from './side.ts';

export interface Request {
  readonly declared: Declared;
  /** What the files got wrong: told with the plan, since the other groups go on. */
  readonly faults: readonly Finding[];
  readonly reader: Reader;
  readonly at: Instant;
  /** The declared groups to look at. All of them when absent. */
  readonly only?: readonly DeclaredGroup[];
  readonly onProgress?: OnProgress;
  /** Also asks which groups grant licences, for people to see. */
  readonly licences?: boolean;
  /** Further emails whose accounts are of interest. */
  readonly emails?: readonly Email[];
}

/** A proposal with all that it was made of. */
export interface Reconciled extends Asked {
  readonly live: Live;
  readonly identities: Identities;
  /** What was asked about the adds; absent when there are none. */
  readonly facts?: AddFacts;
}

/** The one composition: read the groups, find who the emails are, resolve the declarations, propose, look at the adds. */
export async function reconcile(request: Request): Promise<Reconciled> {
  const { declared, faults, reader, at, only, onProgress, licences = true, emails = [] } = request;
  const side: Side = { declared, faults, groups: only ?? declared.groups };
  const live = await readLive(reader, side.groups, onProgress);
  const found = await identify(reader, [side], live, emails);
  // Which adds there are is known only now; what is then learned of them can only take some away.
  const first = askOf(side, live, found, at);
  const facts = await lookAtAdds(reader, first.proposal.groups, found, licences);
  if (facts === undefined) return { ...first, live, identities: found };
  const identities = bySide(learn(found, facts.accounts), side);
  return { ...askOf(side, live, identities, at, facts), live, identities, facts };
}
