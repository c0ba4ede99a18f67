import { type Decided, amendFile, newGroupOf, remarksOf } from '../../amend/amend-file.ts';
import { affectedBy } from '../../amend/affected.ts';
import { MembershipView } from '../../amend/membership-view.ts';
import { namesInFiles } from '../../amend/person-lines.ts';
import type { GroupRequest, LeaveRequest, Named, Requests } from '../../amend/request.ts';
import { type ResolvedRequests, dedupe, resolveRequests } from '../../amend/resolve-requests.ts';
import { leaverLine } from '../../amend/revoke.ts';
import { type RejectableSheet, rejectsCsv } from '../../csv/rejects.ts';
import type { Reader } from '../../live/reader.ts';
import type { Declared } from '../../model/declared.ts';
import type { Amendment, Remark, RequestSummary } from '../../model/edits.ts';
import type { Instant } from '../../model/instant.ts';
import { groupBy } from '../../model/objects.ts';
import { amendmentText } from '../../render/edits-text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { Drafts, amendGroupFiles, draftAccounts } from '../../shell/drafts.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { type SoundFiles, openEditable, readFiles, unsoundGroups } from '../../shell/files.ts';
import { type AmendOptions, instantOf } from '../../shell/options.ts';
import { timeZoneOf } from '../../shell/time-zone.ts';
import { openReader } from '../../shell/target.ts';
import { fileNames } from '../../yaml/file-names.ts';
import { newLeaversFile } from '../../yaml/new-file.ts';

export interface AmendFilesOptions extends AmendOptions {
  /** Whoever has no account yet is waited for. */
  readonly pending?: boolean;
}

/** What requests may depend on. */
export interface KnownFiles {
  readonly declared: Declared;
  readonly reader: () => Promise<Reader>;
  readonly at: Instant;
}

/**
 * Edits the files as requested: all of it, or nothing; with a file for rejects, each row of the sheet whole or not at
 * all. Asks Atlassian only for what the files do not tell.
 */
export async function amendFiles(
  named: Requests<Named> | ((known: KnownFiles) => Promise<Requests<Named>>),
  options: AmendFilesOptions,
  context: Context,
  sheet?: RejectableSheet,
): Promise<ExitCode> {
  const { terminal } = context;
  const { dir, rejects } = options;
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context, { mayBeEmpty: true });
  if (typeof files === 'number') return files;
  const { declared } = files;

  await using live = openReader(declared.config, options, context);
  const requests =
    typeof named === 'function' ? await named({ declared, reader: live.reader, at }) : named;
  const resolved = await resolveRequests(requests, {
    declared,
    unsound: unsoundGroups(dir, files),
    pending: options.pending ?? false,
    nameOf: namesInFiles(declared, declared.accounts, files.sources),
    reader: live.reader,
  });
  const draft = (requests: ResolvedRequests) => draftFiles(requests, files, dir, at);
  const isPartly = rejects !== undefined && sheet !== undefined;
  const { amendment, drafts } = await (isPartly ? draftFitting(resolved, draft) : draft(resolved));
  const { refused } = amendment;
  const rejected = isPartly ? whysByLine(refused) : new Map<number, readonly string[]>();
  if (isPartly && rejected.size > 0) drafts.beside(rejects, rejectsCsv(sheet, rejected));
  const isWritten = isPartly || refused.length === 0;
  const interrupted = isWritten && (await drafts.write());
  const result: Amendment =
    isPartly && rejected.size > 0
      ? { ...amendment, rejects: { file: rejects, rows: rejected.size } }
      : amendment;
  const timeZone = timeZoneOf(context.environment);
  const look = { style: terminal.outStyle, width: terminal.width, timeZone };
  terminal.out(options.json === true ? jsonText(result) : amendmentText(result, look));
  if (interrupted) return exitCodes.interrupted;
  return refused.length > 0 ? exitCodes.failed : exitCodes.done;
}

interface Drafted {
  readonly amendment: Amendment;
  readonly drafts: Drafts;
}

/** Leaves out every row of which something is refused, until the others fit. What is refused is told of all. */
async function draftFitting(
  resolved: ResolvedRequests,
  draft: (requests: ResolvedRequests) => Promise<Drafted>,
): Promise<Drafted> {
  const refused: Remark[] = [];
  let left = resolved;
  for (;;) {
    const drafted = await draft(left);
    const { amendment, drafts } = drafted;
    if (amendment.refused.length === 0) {
      return { drafts, amendment: { ...amendment, refused: refused.toSorted(byLine) } };
    }
    for (const remark of amendment.refused) refused.push(remark);
    left = withoutRows(left, new Set(amendment.refused.map(({ row }) => row?.line)));
  }
}

function withoutRows(
  { requests, mappings, already, notes }: ResolvedRequests,
  lines: ReadonlySet<number | undefined>,
): ResolvedRequests {
  const isLeft = ({ row }: RequestSummary) => !lines.has(row?.line);
  const left = requests.filter(({ summary }) => isLeft(summary));
  const people = new Set(left.map(({ person }) => person.account.id));
  return {
    requests: left,
    mappings: mappings.filter(({ id }) => people.has(id)),
    already: already.filter(isLeft),
    refused: [],
    notes: notes.filter(isLeft),
  };
}

function whysByLine(refused: readonly Remark[]): ReadonlyMap<number, readonly string[]> {
  const byLine = groupBy(refused, ({ row }) => row?.line ?? 0);
  return new Map(
    [...byLine].map(([line, those]) => [
      line,
      those.map(({ why, hint }) => (hint === undefined ? why : `${why} ${hint}`)),
    ]),
  );
}

function byLine(a: Remark, b: Remark): number {
  return (a.row?.line ?? 0) - (b.row?.line ?? 0);
}

/** Edits the texts of all files that are concerned. Nothing is written here. */
async function draftFiles(
  resolved: ResolvedRequests,
  { declared, sources }: SoundFiles,
  dir: string,
  at: Instant,
): Promise<Drafted> {
  const drafts = new Drafts(dir, sources);
  const accounts = new Map([
    ...declared.accounts,
    ...resolved.mappings.map(
      ({ email, id }) => [email, { id, place: declared.config.place }] as const,
    ),
  ]);
  const deduped = dedupe(resolved.requests);
  const ofGroups = deduped.requests.filter((each) => each.action !== 'leave');
  const view = new MembershipView(declared, accounts, at, ofGroups);
  const amended = await amendGroupFiles(ofGroups, view, sources);
  for (const [path, { whole, edited }] of amended) {
    if (edited !== undefined) drafts.edit(path, whole, edited);
  }
  const leaves = deduped.requests.filter((each) => each.action === 'leave');
  const decided = [
    ...[...amended.values()].flatMap(({ decided }) => decided),
    ...draftNewGroups(ofGroups, drafts, view),
    ...(await draftLeavers(leaves, drafts, view)),
  ];
  const { done, already, refused, notes } = remarksOf(decided);
  const allRefused = [...resolved.refused, ...deduped.refused, ...refused];
  const isRefused = allRefused.length > 0;
  // An email on file is for lines that need it.
  if (!isRefused && done > 0) await draftAccounts(drafts, resolved.mappings);
  const amendment: Amendment = {
    edits: isRefused ? [] : drafts.edits(),
    done: isRefused ? 0 : done,
    ...affectedBy(isRefused ? [] : decided, declared, view),
    already: [...resolved.already, ...deduped.already, ...already],
    refused: allRefused.toSorted(byLine),
    notes: [...resolved.notes, ...notes],
  };
  return { amendment, drafts };
}

/** A group without a file gets an additive one: nobody else in it is touched. */
function draftNewGroups(
  requests: readonly GroupRequest[],
  drafts: Drafts,
  view: MembershipView,
): readonly Decided[] {
  const ofNew = requests.flatMap((request) =>
    request.group.kind === 'new' ? [{ group: request.group.group, request }] : [],
  );
  const byGroup = [...groupBy(ofNew, ({ group }) => group.id).values()];
  const groups = byGroup.flatMap(([first]) => first?.group ?? []);
  const names = fileNames(groups, drafts.filesIn('groups'));
  return groups.flatMap((group, index) => {
    const those = (byGroup[index] ?? []).map(({ request }) => request);
    const { decided, text } = newGroupOf(group, those, view, drafts.modeline('group', 1));
    if (text !== undefined) drafts.create(drafts.path(`groups/${names.get(group) ?? ''}`), text);
    return decided;
  });
}

async function draftLeavers(
  requests: readonly LeaveRequest[],
  drafts: Drafts,
  view: MembershipView,
): Promise<readonly Decided[]> {
  if (requests.length === 0) return [];
  const path = drafts.path('leavers.yaml');
  if (drafts.sources.has(path)) {
    const file = await openEditable('leavers', path, drafts.sources);
    const { decided, edited } = amendFile(file, requests, view);
    if (edited !== undefined) drafts.edit(path, file.whole, edited);
    return decided;
  }
  const leavers = requests.map(({ person, on, because }) =>
    leaverLine(person.user, on, because, person.account.name),
  );
  drafts.create(path, newLeaversFile({ modeline: drafts.modeline('leavers', 0), leavers }));
  return requests.map((request) => ({ request, verdict: { kind: 'edit', edits: [] } }));
}
