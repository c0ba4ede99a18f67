import type { Tidied, TidyLeft } from '../model/edits.ts';
import { groupBy } from '../model/objects.ts';
import { type Edited, editFile } from '../yaml/edit-file.ts';
import type { Edit, EditableFile, ListEntry, NewLine } from '../yaml/editable-file.ts';
import { whyRefused } from './amend-file.ts';
import type { TidyCandidate, TidyCandidates, TidyEdit } from './tidy-candidates.ts';

/** Whether the plan is the same with these texts, by path. */
export type SamePlan = (texts: ReadonlyMap<string, string>) => Promise<boolean>;

export interface Tidying extends Pick<Tidied, 'deleted' | 'left'> {
  /** By path. */
  readonly edited: ReadonlyMap<string, Edited>;
}

/**
 * Deletes of the candidates all without which the plan is the same. Where it would not be, the halves are tried, down to
 * the one that makes the difference: that one is left, and told.
 */
export async function tidyFiles(
  { candidates, left }: TidyCandidates,
  files: ReadonlyMap<string, EditableFile>,
  isSamePlan: SamePlan,
): Promise<Tidying> {
  const { fit, left: unfit } = fitting(candidates, files);
  const differing: TidyLeft[] = [];
  const keep = async (
    kept: readonly TidyCandidate[],
    more: readonly TidyCandidate[],
  ): Promise<readonly TidyCandidate[]> => {
    const all = [...kept, ...more];
    const [first] = more;
    if (first === undefined || (await isSamePlan(textsOf(edit(all, files))))) return all;
    if (more.length === 1) {
      const why = 'Without it, the plan would change.';
      differing.push({ ...first.item, code: 'changes-plan', why });
      return kept;
    }
    const half = Math.ceil(more.length / 2);
    return keep(await keep(kept, more.slice(0, half)), more.slice(half));
  };
  const kept = await keep([], fit);
  return {
    edited: edit(kept, files),
    deleted: kept.map(({ item }) => item),
    left: [...left, ...unfit, ...differing],
  };
}

/** Leaves out what is written in a way that is not edited, and what would leave a group without members. */
function fitting(
  candidates: readonly TidyCandidate[],
  files: ReadonlyMap<string, EditableFile>,
): { readonly fit: readonly TidyCandidate[]; readonly left: readonly TidyLeft[] } {
  const left: TidyLeft[] = [];
  const fit = candidates.filter(({ item, edits }) => {
    const [why] = edits.flatMap((each) => whyFixed(each, files) ?? []);
    if (why !== undefined) left.push({ ...item, code: 'not-editable', why });
    return why === undefined;
  });
  for (;;) {
    const emptied = new Set(
      [...edit(fit, files)].flatMap(([path, { needsAllowEmpty }]) =>
        needsAllowEmpty ? [path] : [],
      ),
    );
    if (emptied.size === 0) return { fit, left };
    for (const candidate of [...fit]) {
      const path = candidate.edits.find(
        (each) => each.list === 'members' && emptied.has(each.path) && each.settles !== true,
      )?.path;
      if (path === undefined) continue;
      fit.splice(fit.indexOf(candidate), 1);
      const why = `${path} would have no members.`;
      left.push({ ...candidate.item, code: 'would-empty', why });
    }
  }
}

function whyFixed(each: TidyEdit, files: ReadonlyMap<string, EditableFile>): string | undefined {
  const { file, entry } = entryOf(each, files);
  return whyRefused(file, each.list, entry)?.why;
}

function edit(
  candidates: readonly TidyCandidate[],
  files: ReadonlyMap<string, EditableFile>,
): ReadonlyMap<string, Edited> {
  const all = candidates.flatMap(({ edits }) =>
    edits.map((each) => ({ each, ...entryOf(each, files) })),
  );
  return new Map(
    [...groupBy(all, ({ file }) => file)].map(([file, those]) => [
      file.path,
      editFile(
        file,
        those.map(({ each, entry }) => editOf(each, entry)),
      ),
    ]),
  );
}

function editOf({ list, settles }: TidyEdit, entry: ListEntry): Edit {
  if (settles !== true) return { kind: 'remove', list, entry };
  const line = { ...(entry.written as unknown as NewLine & { pending?: true }) };
  delete line.pending;
  return { kind: 'set', list, entry, line };
}

function entryOf(
  { path, list, isEntry }: TidyEdit,
  files: ReadonlyMap<string, EditableFile>,
): { readonly file: EditableFile; readonly entry: ListEntry } {
  const file = files.get(path);
  const entry = file?.lists.get(list)?.entries.find(isEntry);
  if (file === undefined || entry === undefined) throw new Error(`${path} was read otherwise.`);
  return { file, entry };
}

function textsOf(edited: ReadonlyMap<string, Edited>): ReadonlyMap<string, string> {
  return new Map([...edited].map(([path, { text }]) => [path, text]));
}
