import { remarksOf } from '../../amend/amend-file.ts';
import { adoptedLabels, adoptionRequests } from '../../amend/imported.ts';
import { MembershipView } from '../../amend/membership-view.ts';
import type { PeopleLines } from '../../amend/person-lines.ts';
import { type GroupRequest, fileOf } from '../../amend/request.ts';
import { readDeclared } from '../../declared/read.ts';
import type { Declared, DeclaredGroup } from '../../model/declared.ts';
import type { Remark } from '../../model/edits.ts';
import { type AccountId, groupKey } from '../../model/ids.ts';
import { type Identities, isPerson } from '../../model/live.ts';
import type { Proposal } from '../../plan/proposal.ts';
import type { Reconciled } from '../../reconcile/reconcile.ts';
import { proposeSide } from '../../reconcile/side.ts';
import { type AmendedDraft, type Drafts, amendGroupFiles } from '../../shell/drafts.ts';
import type { ImportWork } from './source.ts';

export interface Adopted {
  /** Whom new lines name. */
  readonly named: readonly AccountId[];
  readonly groups: number;
  readonly memberships: number;
  readonly left: readonly Remark[];
  /** Files that took over the name which their group has now. */
  readonly renamed: ReadonlySet<string>;
}

/** Files may bring in each other's people: what one says more can be too much for the next. No chain is longer than this. */
const mostRounds = 20;

/** Edits the files of groups so that they say what is live: by direct lines and `except`, never by changing a set. */
export async function adoptDrift(
  work: ImportWork,
  reconciled: Reconciled,
  people: PeopleLines,
  drafts: Drafts,
): Promise<Adopted> {
  const { files, at, dir } = work;
  const requests = new Map<string, GroupRequest>();
  let { proposal } = reconciled;
  const labels = adoptedLabels(proposal, files.declared);
  let amended: ReadonlyMap<string, AmendedDraft> = new Map();
  for (let round = 0; round < mostRounds; round++) {
    const more = adoptionRequests(proposal, people, at).requests.filter(
      (request) => !requests.has(keyOf(request)),
    );
    if (more.length === 0 && (round > 0 || labels.size === 0)) break;
    for (const request of more) requests.set(keyOf(request), request);
    const all = [...requests.values()];
    const view = new MembershipView(files.declared, files.declared.accounts, at, all);
    amended = await amendGroupFiles(all, view, files.sources, {
      partly: true,
      mayEmpty: true,
      labels,
    });
    const texts = new Map(
      [...amended].flatMap(([path, { edited }]) =>
        edited === undefined ? [] : [[path, edited.text] as const],
      ),
    );
    if (!reachesOthers(files.declared, new Set(texts.keys()))) break;
    const { declared } = await readDeclared(dir, { mayBeEmpty: true, texts });
    if (declared === undefined) throw new Error('The edited files are not sound.');
    proposal = proposeAgain(declared, work, reconciled);
  }
  for (const [path, { whole, edited }] of amended) {
    if (edited !== undefined) drafts.edit(path, whole, edited);
  }
  const { due } = adoptionRequests(proposal, people, at);
  const { refused } = remarksOf([...amended.values()].flatMap(({ decided }) => decided));
  return {
    named: [...requests.values()].flatMap((request) =>
      request.action === 'grant' ? [request.person.account.id] : [],
    ),
    groups: reconciled.proposal.groups.length,
    memberships: reconciled.proposal.groups.reduce((sum, { people: those }) => sum + those.size, 0),
    left: [...refused, ...due],
    renamed: new Set(
      [...labels].flatMap(([path, { name }]) =>
        name !== undefined && amended.get(path)?.edited !== undefined ? [path] : [],
      ),
    ),
  };
}

function keyOf(request: GroupRequest): string {
  return JSON.stringify([fileOf(request), request.person.account.id]);
}

/** Whether another group brings in the people of an edited one. */
function reachesOthers({ groups, sets }: Declared, edited: ReadonlySet<string>): boolean {
  const names = new Set(
    groups.filter(({ place }) => edited.has(place.file)).map(({ name }) => groupKey(name)),
  );
  return [...groups, ...sets].some(({ includes }) =>
    includes.some(({ kind, name }) => kind === 'group' && names.has(groupKey(name))),
  );
}

/** What the edited files would still change, by the same reading. */
function proposeAgain(
  declared: Declared,
  { chosen, at }: ImportWork,
  { live, identities, facts }: Reconciled,
): Proposal {
  const paths = new Set(chosen.declared.map(({ place }) => place.file));
  const groups: readonly DeclaredGroup[] = declared.groups.filter(({ place }) =>
    paths.has(place.file),
  );
  const side = { declared, faults: [], groups };
  return proposeSide(side, live, withKnown(identities, declared), at, facts).proposal;
}

/** New lines name people by the emails that they show, or that accounts.yaml gives them. */
function withKnown(identities: Identities, { accounts }: Declared): Identities {
  const byEmail = new Map(identities.byEmail);
  for (const [email, { id }] of accounts) byEmail.set(email, { kind: 'resolved', id });
  for (const account of identities.accounts.values()) {
    const { id, email } = account;
    const isNew = email !== undefined && !byEmail.has(email);
    if (isNew && isPerson(account)) byEmail.set(email, { kind: 'resolved', id });
  }
  return { ...identities, byEmail };
}
