import { isDue } from '../model/due.ts';
import { narrow } from './conclude.ts';
import type { Proposal } from './proposal.ts';

/** Of the proposal, only what is due: what `apply --due` carries out, and the guards judge. */
export function onlyDue(proposal: Proposal): Proposal {
  const due = narrow(proposal, (change) => isDue(change, proposal.at));
  return { ...due, upcoming: [], pending: [] };
}
