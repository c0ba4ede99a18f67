import type { DeclaredGroup } from '../../model/declared.ts';
import type { Remark } from '../../model/edits.ts';
import { groupKey } from '../../model/ids.ts';
import { groupBy } from '../../model/objects.ts';
import { bareCell } from '../../render/layout.ts';
import type { Answer } from '../../report/review/answer.ts';
import {
  type ReviewedGroup,
  completeness,
  isComplete,
  reviewKey,
} from '../../report/review/completeness.ts';
import { canReview } from '../../yaml/edit-file.ts';
import type { EditableFile, ReviewedEdit } from '../../yaml/editable-file.ts';

/**
 * How far each group has come, and the record of those in which nothing is open: of the day on which it was asked, and of
 * several reviews the last. A file is judged while it is edited: whatever does not fit there is open.
 */
export class ReviewRecords {
  readonly reviewed = new Set<ReviewedGroup>();
  /** Of the groups that files declare, the answers of each review; by path. */
  readonly #asked: ReadonlyMap<string, readonly Asked[]>;
  readonly #keys: ReadonlyMap<string, readonly Answer[]>;
  readonly #groups = new Map<string, ReviewedGroup>();
  readonly #notes = new Map<string, Remark>();
  readonly #by: readonly string[] | undefined;

  /** @param by Who decided, in place of those whose sheets they are. */
  constructor(
    answers: readonly Answer[],
    declared: readonly DeclaredGroup[],
    by: readonly string[] | undefined,
  ) {
    const named = new Map(declared.map((each) => [groupKey(bareCell(each.name)), each]));
    this.#by = by;
    this.#keys = groupBy(answers, reviewKey);
    const asked = [...this.#keys].flatMap(([key, [first]]): readonly Asked[] => {
      const group = named.get(groupKey(first?.group ?? ''));
      return group === undefined ? [] : [{ key, group }];
    });
    this.#asked = groupBy(asked, ({ group }) => group.place.file);
  }

  /** The files that may get a record. */
  get paths(): Iterable<string> {
    return this.#asked.keys();
  }

  /** @param counts Whether the decision of an answer holds. */
  recordFor(file: EditableFile, counts: (answer: Answer) => boolean): ReviewedEdit | undefined {
    let edit: ReviewedEdit | undefined;
    for (const { key, group } of this.#asked.get(file.path) ?? []) {
      const each = this.#judge(key, counts);
      if (each === undefined || !isComplete(each)) continue;
      const names = this.#by ?? each.by;
      const about = { action: 'grant', user: '', group: group.name } as const;
      if (lastReview(group, edit) >= each.day) {
        this.reviewed.add(each);
      } else if (names.length === 0) {
        const why = 'Nobody owns the group, so nobody is known to have reviewed it.';
        const hint = 'Use --by to say who decided.';
        this.#notes.set(key, { ...about, code: 'not-used', why, hint });
      } else if (canReview(file)) {
        edit = { kind: 'reviewed', on: each.day, by: names };
        this.reviewed.add(each);
      } else {
        const why = '"reviewed" can\'t be edited in this file, because of how it is written.';
        const hint = `Write it by hand: reviewed: { on: ${each.day}, by: ${JSON.stringify(names)} }`;
        this.#notes.set(key, { ...about, code: 'not-editable', why, hint, file: file.path });
      }
    }
    return edit;
  }

  /** Each group in each review, in the order of the answers: those that no file declares, too. */
  groups(counts: (answer: Answer) => boolean): readonly ReviewedGroup[] {
    return [...this.#keys.keys()].flatMap((key) => this.#judge(key, counts) ?? []);
  }

  notes(): readonly Remark[] {
    return [...this.#keys.keys()].flatMap((key) => this.#notes.get(key) ?? []);
  }

  #judge(key: string, counts: (answer: Answer) => boolean): ReviewedGroup | undefined {
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const [judged] = completeness(this.#keys.get(key) ?? [], counts);
    if (judged !== undefined) this.#groups.set(key, judged);
    return judged;
  }
}

interface Asked {
  readonly key: string;
  readonly group: DeclaredGroup;
}

/** Days compare as texts. */
function lastReview({ reviewed }: DeclaredGroup, edit: ReviewedEdit | undefined): string {
  return [reviewed?.on.text ?? '', edit?.on ?? ''].sort().at(-1) ?? '';
}
