import { amended, amendFile, type Amended } from '../../declared/amend/amend-file.ts';
import type { GroupAsk, LeaveAsk } from '../../declared/amend/ask.ts';
import { leaverLine } from '../../declared/amend/leave.ts';
import { newGroupOf } from '../../declared/amend/new-group.ts';
import { type PlacedAsk, Standing } from '../../declared/amend/standing.ts';
import { newLeaversFile } from '../../declared/write/new-file.ts';
import { fileNames } from '../../declared/write/file-names.ts';
import type { Amendment } from '../../model/amendment.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Instant } from '../../model/instant.ts';
import type { LiveGroup } from '../../model/live.ts';
import type { Settled } from '../../reconcile/settle-wishes.ts';
import { openEditable } from '../editable-files.ts';
import { draftAccounts } from '../draft-accounts.ts';
import { Drafts } from '../drafts.ts';
import type { SoundFiles } from '../declared-files.ts';

export interface Drafted {
  readonly amendment: Amendment;
  /** Empty when anything is refused. */
  readonly drafts: Drafts;
}

/** Edits the texts of all files that are concerned. Nothing is written here. */
export async function draftFiles(
  settled: Settled,
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
  const placed = settled.asks.flatMap(({ ask, group }): PlacedAsk[] =>
    group.kind === 'declared' ? [{ path: group.group.place.file, ask }] : [],
  );
  const standing = new Standing(declared, accounts, at, placed);
  const results: Amended[] = [];
  for (const [path, those] of groupBy(placed, (each) => each.path)) {
    const file = await openEditable('group', path, sources);
    const result = amendFile(
      file,
      those.map(({ ask }) => ask),
      standing,
    );
    if (result.edited !== undefined) drafts.edit(path, file.whole, result.edited);
    results.push(result);
  }
  results.push(...newGroups(settled, drafts, standing));
  results.push(await leavers(settled.leaves, drafts, standing));
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
function newGroups({ asks }: Settled, drafts: Drafts, standing: Standing): readonly Amended[] {
  const fresh = new Map<string, { readonly group: LiveGroup; readonly asks: GroupAsk[] }>();
  for (const { ask, group } of asks) {
    if (group.kind !== 'new') continue;
    const those = fresh.get(group.group.id) ?? { group: group.group, asks: [] };
    those.asks.push(ask);
    fresh.set(group.group.id, those);
  }
  const names = fileNames(
    [...fresh.values()].map(({ group }) => group),
    drafts.groupFiles(),
  );
  return [...fresh.values()].map(({ group, asks: those }) => {
    const { verdicts, text } = newGroupOf(group, those, standing, drafts.modeline('group', 1));
    if (text !== undefined) drafts.create(drafts.path(`groups/${names.get(group) ?? ''}`), text);
    return amended(verdicts);
  });
}

async function leavers(
  asks: readonly LeaveAsk[],
  drafts: Drafts,
  standing: Standing,
): Promise<Amended> {
  const path = drafts.path('leavers.yaml');
  if (asks.length === 0) return amended([]);
  if (drafts.sources.has(path)) {
    const file = await openEditable('leavers', path, drafts.sources);
    const result = amendFile(file, asks, standing);
    if (result.edited !== undefined) drafts.edit(path, file.whole, result.edited);
    return result;
  }
  const lines = asks.map(({ person, on, because }) =>
    leaverLine(person.user, on, because, person.account.name),
  );
  const modeline = drafts.modeline('leavers', 0);
  drafts.create(
    path,
    newLeaversFile({ ...(modeline === undefined ? {} : { modeline }), leavers: lines }),
  );
  return amended(asks.map((ask) => ({ ask, verdict: { kind: 'edit', edits: [] } })));
}
