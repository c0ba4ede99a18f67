import { readDeclared } from '../../declared/read.ts';
import { type Amended, amendFile } from '../../amend/amend-file.ts';
import { type FileRequest, MembershipView } from '../../amend/membership-view.ts';
import type { Remark } from '../../model/edits.ts';
import type { Declared, DeclaredGroup } from '../../model/declared.ts';
import { groupBy } from '../../model/concurrency.ts';
import { type AccountId, groupKey } from '../../model/ids.ts';
import type { Identities } from '../../model/live.ts';
import { adoptionRequests } from '../../amend/imported.ts';
import type { PeopleLines } from '../../amend/person-lines.ts';
import type { Reconciled } from '../../reconcile/reconcile.ts';
import { proposeSide } from '../../reconcile/side.ts';
import type { Proposal } from '../../plan/proposal.ts';
import type { Drafts } from '../../shell/drafts.ts';
import { openEditable } from '../../shell/files.ts';
import type { ImportWork } from './source.ts';

export interface Adopted {
  /** Whom new lines name. */
  readonly named: readonly AccountId[];
  readonly groups: number;
  readonly memberships: number;
  readonly left: readonly Remark[];
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
  const requests = new Map<string, FileRequest>();
  let { proposal } = reconciled;
  let amended = new Map<string, EditedFile>();
  for (let round = 0; round < mostRounds; round++) {
    const more = adoptionRequests(proposal, people, at).requests.filter(
      (request) => !requests.has(keyOf(request)),
    );
    if (more.length === 0) break;
    for (const request of more) requests.set(keyOf(request), request);
    amended = await editAll([...requests.values()], work);
    const edited = new Set(
      [...amended].flatMap(([path, { result }]) => (result.edited === undefined ? [] : [path])),
    );
    if (!reachesOthers(files.declared, edited)) break;
    const texts = new Map(
      [...amended].flatMap(([path, { result }]) =>
        result.edited === undefined ? [] : [[path, result.edited.text] as const],
      ),
    );
    const { declared } = await readDeclared(dir, { mayBeEmpty: true, texts });
    if (declared === undefined) throw new Error('The edited files are not sound.');
    proposal = proposeAgain(declared, work, reconciled);
  }
  for (const [path, { whole, result }] of amended) {
    if (result.edited !== undefined) drafts.edit(path, whole, result.edited);
  }
  const { due } = adoptionRequests(proposal, people, at);
  const results = [...amended.values()].map(({ result }) => result);
  return {
    named: [...requests.values()].flatMap(({ request: request }) =>
      request.action === 'grant' ? [request.person.account.id] : [],
    ),
    groups: reconciled.proposal.groups.length,
    memberships: reconciled.proposal.groups.reduce((sum, { people: those }) => sum + those.size, 0),
    left: [...results.flatMap(({ refused }) => refused), ...due],
  };
}

function keyOf({ path, request: request }: FileRequest): string {
  return JSON.stringify([path, request.person.account.id]);
}

interface EditedFile {
  readonly whole: string;
  readonly result: Amended;
}

/** Each file by itself: a large one, opened, takes much room. */
async function editAll(
  requests: readonly FileRequest[],
  { files, at }: ImportWork,
): Promise<Map<string, EditedFile>> {
  const { declared, sources } = files;
  const view = new MembershipView(declared, declared.accounts, at, requests);
  const edited = new Map<string, EditedFile>();
  for (const [path, those] of groupBy(requests, (each) => each.path)) {
    const file = await openEditable('group', path, sources);
    const result = amendFile(
      file,
      those.map(({ request: request }) => request),
      view,
      { partly: true, mayEmpty: true },
    );
    edited.set(path, { whole: file.whole, result });
  }
  return edited;
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
  for (const { id, email } of identities.accounts.values()) {
    if (email !== undefined && !byEmail.has(email)) byEmail.set(email, { kind: 'resolved', id });
  }
  return { ...identities, byEmail };
}
