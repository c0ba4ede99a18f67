import { type Amended, amendFile, amended, newGroupOf } from '../../amend/amend-file.ts';
import type { GroupRequest, LeaveRequest, AmendRequest } from '../../amend/request.ts';
import { leaverLine } from '../../amend/revoke.ts';
import { type FileRequest, MembershipView } from '../../amend/membership-view.ts';
import { newLeaversFile } from '../../yaml/new-file.ts';
import { fileNames } from '../../yaml/file-names.ts';
import type { Amendment, Remark } from '../../model/edits.ts';
import { groupBy } from '../../model/concurrency.ts';
import type { Instant } from '../../model/instant.ts';
import type { LiveGroup } from '../../model/live.ts';
import { type ResolvedRequests, resolveRequests } from '../../amend/resolve-requests.ts';
import { type SoundFiles, openEditable, readFiles, unsoundGroups } from '../../shell/files.ts';
import { Drafts, draftAccounts } from '../../shell/drafts.ts';
import { namesInFiles } from '../../amend/person-lines.ts';
import { amendmentText } from '../../render/edits-text.ts';
import { jsonText } from '../../render/layout.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { type AmendOptions, type Context, instantOf } from '../../shell/options.ts';
import { openReader } from '../../shell/target.ts';

interface Drafted {
  readonly amendment: Amendment;
  /** Empty when anything is refused. */
  readonly drafts: Drafts;
}

/** Edits the texts of all files that are concerned. Nothing is written here. */
async function draftFiles(
  settled: ResolvedRequests,
  files: SoundFiles,
  dir: string,
  at: Instant,
): Promise<Drafted> {
  const { declared, sources } = files;
  const drafts = new Drafts(dir, sources);
  const accounts = new Map([
    ...declared.accounts,
    ...settled.mappings.map(
      ({ email, id }) => [email, { id, place: declared.config.place }] as const,
    ),
  ]);
  const placed = settled.requests.flatMap(({ request, group }): FileRequest[] =>
    group.kind === 'declared' ? [{ path: group.group.place.file, request }] : [],
  );
  const view = new MembershipView(declared, accounts, at, placed);
  const results: Amended[] = [];
  for (const [path, those] of groupBy(placed, (each) => each.path)) {
    const file = await openEditable('group', path, sources);
    const result = amendFile(
      file,
      those.map(({ request }) => request),
      view,
    );
    if (result.edited !== undefined) drafts.edit(path, file.whole, result.edited);
    results.push(result);
  }
  results.push(...newGroups(settled, drafts, view));
  results.push(await leavers(settled.leaves, drafts, view));
  const refused = [...settled.refused, ...results.flatMap((each) => each.refused)];
  // An email on file is for lines that need it.
  const isEdited = results.some(({ done }) => done > 0);
  if (refused.length === 0 && isEdited) await draftAccounts(drafts, settled.mappings);
  const amendment: Amendment = {
    edits: refused.length > 0 ? [] : drafts.edits(),
    done: refused.length > 0 ? 0 : results.reduce((sum, { done }) => sum + done, 0),
    already: [...settled.already, ...results.flatMap((each) => each.already)],
    refused: refused.toSorted((a, b) => (a.row?.line ?? 0) - (b.row?.line ?? 0)),
    notes: [...settled.notes, ...results.flatMap((each) => each.notes)],
  };
  return { amendment, drafts };
}

/** A group without a file gets an additive one: nobody else in it is touched. */
function newGroups(
  { requests }: ResolvedRequests,
  drafts: Drafts,
  view: MembershipView,
): readonly Amended[] {
  const fresh = new Map<string, { readonly group: LiveGroup; readonly requests: GroupRequest[] }>();
  for (const { request, group } of requests) {
    if (group.kind !== 'new') continue;
    const those = fresh.get(group.group.id) ?? { group: group.group, requests: [] };
    those.requests.push(request);
    fresh.set(group.group.id, those);
  }
  const names = fileNames(
    [...fresh.values()].map(({ group }) => group),
    drafts.groupFiles(),
  );
  return [...fresh.values()].map(({ group, requests: those }) => {
    const { verdicts, text } = newGroupOf(group, those, view, drafts.modeline('group', 1));
    if (text !== undefined) drafts.create(drafts.path(`groups/${names.get(group) ?? ''}`), text);
    return amended(verdicts);
  });
}

async function leavers(
  requests: readonly LeaveRequest[],
  drafts: Drafts,
  view: MembershipView,
): Promise<Amended> {
  const path = drafts.path('leavers.yaml');
  if (requests.length === 0) return amended([]);
  if (drafts.sources.has(path)) {
    const file = await openEditable('leavers', path, drafts.sources);
    const result = amendFile(file, requests, view);
    if (result.edited !== undefined) drafts.edit(path, file.whole, result.edited);
    return result;
  }
  const lines = requests.map(({ person, on, because }) =>
    leaverLine(person.user, on, because, person.account.name),
  );
  const modeline = drafts.modeline('leavers', 0);
  drafts.create(
    path,
    newLeaversFile({ ...(modeline === undefined ? {} : { modeline }), leavers: lines }),
  );
  return amended(requests.map((request) => ({ request, verdict: { kind: 'edit', edits: [] } })));
}

export interface AmendWork {
  readonly requests: readonly AmendRequest[];
  /** What did not fit before anything was looked at. */
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly except?: boolean;
  readonly pending?: boolean;
}

/** Edits the files as it is wished: all of it, or nothing. Asks Atlassian only for what the files do not tell. */
export async function amendFiles(
  { requests, refused, notes, except = false, pending = false }: AmendWork,
  options: AmendOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context, { mayBeEmpty: true });
  if (typeof files === 'number') return files;
  const { declared } = files;

  await using live = openReader(declared.config, options, context);
  const settled = await resolveRequests({
    requests,
    declared,
    unsound: unsoundGroups(options.dir, files),
    except,
    pending,
    nameOf: namesInFiles(declared, declared.accounts, files.sources),
    reader: live.reader,
  });
  const { amendment, drafts } = await draftFiles(
    { ...settled, refused: [...refused, ...settled.refused], notes: [...notes, ...settled.notes] },
    files,
    options.dir,
    at,
  );
  const isRefused = amendment.refused.length > 0;
  const interrupted = !isRefused && (await drafts.write());
  const look = { style: terminal.outStyle, width: terminal.width };
  terminal.out(options.json === true ? jsonText(amendment) : amendmentText(amendment, look));
  if (interrupted) return exitCodes.interrupted;
  return isRefused ? exitCodes.failed : exitCodes.done;
}
