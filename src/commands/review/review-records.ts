import type { DeclaredGroup } from '../../model/declared.ts';
import type { Remark } from '../../model/edits.ts';
import { groupKey } from '../../model/ids.ts';
import { bareCell } from '../../render/layout.ts';
import { type ReviewedGroup, isComplete } from '../../report/review/completeness.ts';
import { type SoundFiles, openEditable } from '../../shell/files.ts';
import { canReview } from '../../yaml/edit-file.ts';
import type { ReviewedEdit } from '../../yaml/editable-file.ts';

interface ReviewFiles {
  readonly files: SoundFiles;
  /** Who decided, in place of those whose sheets they are. */
  readonly by?: readonly string[] | undefined;
}

interface Records {
  /** By path. */
  readonly edits: ReadonlyMap<string, ReviewedEdit>;
  readonly reviewed: ReadonlySet<ReviewedGroup>;
  readonly notes: readonly Remark[];
}

/** The record of each group in which nothing is open: of the day on which it was asked, and of several reviews the last. */
export async function recordsOf(
  groups: readonly ReviewedGroup[],
  { files: { declared, sources }, by }: ReviewFiles,
): Promise<Records> {
  const declaredOf = new Map(declared.groups.map((each) => [groupKey(bareCell(each.name)), each]));
  const edits = new Map<string, ReviewedEdit>();
  const reviewed = new Set<ReviewedGroup>();
  const notes: Remark[] = [];
  for (const each of groups) {
    const group = declaredOf.get(groupKey(each.group));
    if (group === undefined || !isComplete(each)) continue;
    const path = group.place.file;
    const names = by ?? each.by;
    const about = { action: 'grant', user: '', group: group.name } as const;
    if (lastReview(group, edits.get(path)) >= each.day) {
      reviewed.add(each);
    } else if (names.length === 0) {
      const why = 'Nobody owns the group, so nobody is known to have reviewed it.';
      notes.push({ ...about, code: 'not-used', why, hint: 'Use --by to say who decided.' });
    } else if (canReview(await openEditable('group', path, sources))) {
      edits.set(path, { kind: 'reviewed', on: each.day, by: names });
      reviewed.add(each);
    } else {
      const why = '"reviewed" can\'t be edited in this file, because of how it is written.';
      const hint = `Write it by hand: reviewed: { on: ${each.day}, by: ${JSON.stringify(names)} }`;
      notes.push({ ...about, code: 'not-editable', why, hint, file: path });
    }
  }
  return { edits, reviewed, notes };
}

/** Days compare as texts. */
function lastReview({ reviewed }: DeclaredGroup, edit: ReviewedEdit | undefined): string {
  return [reviewed?.on.text ?? '', edit?.on ?? ''].sort().at(-1) ?? '';
}
