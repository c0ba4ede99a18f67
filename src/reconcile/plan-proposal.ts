import { type Folder, changedFiles, ownersFindings } from '../desired/changed-files.ts';
import {
  type PairedGroup,
  declaredFolder,
  differencesOf,
  nameInFolder,
  stricter,
} from '../desired/differences.ts';
import {
  changedMappings,
  mappingFindings,
  proposalFindings,
  targetFinding,
} from '../desired/proposal-findings.ts';
import { reviewFindings } from '../desired/review-findings.ts';
import type { Reader } from '../live/reader.ts';
import type { Declared } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { groupKey } from '../model/ids.ts';
import type { Account, Identities } from '../model/live.ts';
import type { Plan, PlanSource } from '../model/plan.ts';
import {
  type FolderFindings,
  concludeAgainst,
  downgradeKnown,
  notPlanned,
} from '../plan/conclude-against.ts';
import { holds } from '../plan/consents.ts';
import type { Proposal } from '../plan/proposal.ts';
import { given } from '../model/objects.ts';
import { proposalPolicyFindings } from './judge-policies.ts';
import { leaversLeftBehind } from './left-behind.ts';
import { type ReconcileRequest, inspectChanges, readLive } from './reconcile.ts';
import {
  type Side,
  folderIn,
  forSide,
  identifyUsers,
  ownersOver,
  proposeSide,
  withAccounts,
} from './side.ts';

import { withKeptByFiles } from './wanted-by-files.ts';

/** A folder, and what is wrong with it. */
export interface Files extends Folder {
  readonly faults: readonly Finding[];
}

export interface ProposalRequest extends Omit<ReconcileRequest, 'declared' | 'faults'> {
  readonly base: Files;
  readonly head: Files;
  readonly source?: PlanSource;
}

/**
 * The plan of a proposal: what it causes over its base, by one reading of the groups that it concerns. The base says
 * where credentials go.
 */
export async function planProposal(request: ProposalRequest): Promise<Plan> {
  const plan = await concludeProposal(request);
  const { approvals } = request.base.declared.config;
  return { ...plan, ...given({ source: request.source }), approvals };
}

async function concludeProposal(request: ProposalRequest): Promise<Plan> {
  const { base, head, reader, at, only, onProgress, licences = true } = request;
  const refusal = targetFinding(base.declared, head.declared);
  if (refusal !== undefined) {
    return notPlanned(base.declared.config.target, at, [...head.faults, refusal], {
      folder: folderIn(head.declared),
      files: changedFiles(base, head),
    });
  }
  const differences = differencesOf(base.declared, head.declared, unsoundIn(head));
  const pairs = differences.groups.filter((pair) => only?.includes(pair.head) ?? true);
  // A group whose file goes, and that another file declares anew, is the same group all the same.
  const anew = pairs.some((pair) => pair.base === undefined) ? differences.removed : [];
  const before: Side = { ...base, groups: [...pairs.flatMap((pair) => pair.base ?? []), ...anew] };
  const after = headSide(base, head, pairs, differences.newConsents);
  const live = await readLive(reader, [...after.groups, ...before.groups], onProgress);
  const found = await identifyUsers(reader, [before, after], live);
  const renamed = await namesOfMapped(reader, base.declared, head.declared, found);
  const first = proposeSide(after, live, forSide(found, after), at);
  const facts = await inspectChanges(reader, first.proposal.groups, found, licences);
  const known = withAccounts(found, [...renamed, ...(facts?.accounts ?? [])]);
  const baseSide = proposeSide(before, live, forSide(known, before), at, facts);
  // An email that is protected in the base may lead to somebody else in the proposal: both are.
  const shielded = { ...after, alsoProtected: baseSide.desired };
  const { proposal, desired } = proposeSide(shielded, live, forSide(known, after), at, facts);
  const behind = licences
    ? await leaversLeftBehind(reader, head.declared, desired, proposal, baseSide.desired.leavers)
    : [];
  const findings = downgradeKnown(findingsOf(head, proposal), findingsOf(base, baseSide.proposal));
  const caused = {
    ...proposal,
    findings: [
      ...findings,
      ...proposalFindings(
        base.declared,
        head.declared,
        only === undefined ? differences : { ...differences, groups: pairs, removed: [] },
        at,
      ),
      ...mappingFindings(base.declared, head.declared, known),
      ...ownersFindings(base, head),
      ...reviewFindings(base.declared, head.declared),
      ...behind,
      ...proposalPolicyFindings(
        { ...baseSide, declared: base.declared, identities: forSide(known, before) },
        { proposal, desired, declared: head.declared, identities: forSide(known, after) },
        live,
        only === undefined ? differences.removed : [],
      ),
    ],
  };
  const plan = concludeAgainst(baseSide.proposal, caused, {
    files: changedFiles(base, head),
    takenOn: new Set(
      differences.newConsents
        .filter((consent) => holds(consent, at))
        .flatMap(({ drift }) => drift.map(groupKey)),
    ),
  });
  return withKeptByFiles(plan, head.declared, forSide(known, after), at);
}

/** The proposal is judged by the stricter of both guards, and by its own new consents alone. */
function headSide(
  base: Files,
  head: Files,
  pairs: readonly PairedGroup[],
  consents: Declared['consents'],
): Side {
  const { config } = head.declared;
  const guards = stricter(base.declared.config.guards, config.guards);
  const newIds = pairs.filter((pair) => pair.head.id !== pair.base?.id);
  return {
    declared: { ...head.declared, config: { ...config, guards }, consents },
    faults: head.faults,
    groups: pairs.map((pair) => pair.head),
    owners: ownersOver(base.declared, head.declared, pairs),
    newIds: new Set(newIds.map((pair) => pair.head.place.file)),
  };
}

/** The files that are not followed, by their path inside the folder. */
function unsoundIn({ declared, sources }: Files): ReadonlySet<string> {
  const sound = new Set(declared.groups.map(({ place }) => place.file));
  const unsound = [...sources.keys()].filter((file) => !sound.has(file));
  return new Set(unsound.map((file) => nameInFolder(declared, file)));
}

function findingsOf({ declared }: Files, { findings }: Proposal): FolderFindings {
  return { folder: declaredFolder(declared), findings };
}

/** Whoever an email led to so far, and leads to now: their names are for people to compare. */
async function namesOfMapped(
  reader: Reader,
  base: Declared,
  head: Declared,
  found: Identities,
): Promise<readonly Account[]> {
  const ids = changedMappings(base, head).flatMap(({ before, after }) => [before.id, after.id]);
  const unseen = [...new Set(ids)].filter((id) => !found.accounts.has(id));
  return unseen.length === 0 ? [] : (await reader.lookUp(unseen)).accounts;
}
