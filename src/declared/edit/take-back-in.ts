import type { Change } from '../../model/change.ts';
import { parsePeriod } from '../../model/instant.ts';
import type { Instant } from '../../model/instant.ts';
import { adding, decide, left, removing } from './decision.ts';
import type { Decision, FileAndEdit, SearchedFile, SearchedGroup } from './decision.ts';
import type { EditableFile, ListEntry } from './editable-file.ts';

/** Where a removal is taken back. */
export interface Readmission {
  readonly group: SearchedGroup;
  readonly leavers?: SearchedFile;
  /** How the person is named in a file. */
  readonly user: string;
  /** The moment that decided the dates of what was applied. */
  readonly at: Instant;
}

/** Takes a removal back: what asked for it goes, and a line names the person where none does. */
export function takeBackIn(change: Change, place: Readmission): Decision {
  switch (change.because.kind) {
    case 'undeclared':
      return nameAgain(change, place);
    case 'absent':
      return noLongerAbsent(change, place);
    case 'until':
      return withoutEnd(change, place);
    case 'leaver':
      return noLongerLeaving(change, place);
    case 'from':
      return left(
        'begins-later',
        'They were removed because their line begins later: change its "from", or wait for it.',
        place.group.file,
        place.group.find('members', change.account),
      );
    case 'declared':
    case 'pending':
      return left(
        'changed-since',
        'The receipt does not say why they were removed.',
        place.group.file,
      );
  }
}

function nameAgain({ account }: Change, place: Readmission): Decision {
  const { file, find } = place.group;
  const excepted = find('except', account);
  const absent = find('absent', account);
  if (absent !== undefined) return nowAbsent({ file, absent });
  if (excepted === undefined) return letIn(account, place, []);
  return decide([removing(file, 'except', excepted), ...lacking(account, place)]);
}

function noLongerAbsent({ account }: Change, place: Readmission): Decision {
  const { file, find } = place.group;
  const absent = find('absent', account);
  const excepted = find('except', account);
  const lacks = lacking(account, place);
  if (absent !== undefined) {
    const alsoOut = excepted === undefined ? [] : [removing(file, 'except', excepted)];
    return decide([removing(file, 'absent', absent), ...alsoOut, ...lacks]);
  }
  return excepted === undefined && lacks.length === 0
    ? left('already', 'The files let them in.', file, find('members', account))
    : left('changed-since', '"absent" does not name them any more, and no line does.', file);
}

function withoutEnd({ account, because }: Change, place: Readmission): Decision {
  const { file, find } = place.group;
  const direct = find('members', account);
  if (direct === undefined) {
    // The line that ended is in another file: a set is not changed for one group.
    if ((because.through ?? []).length > 0) return letIn(account, place, []);
    return left('changed-since', 'The line that ended is gone.', file);
  }
  const until = untilOf(direct);
  if (until === undefined)
    return left('already', 'Their line does not end any more.', file, direct);
  if (!hasEnded(direct, place.at)) {
    return left(
      'changed-since',
      `Their line was changed since: it ends on ${until} now.`,
      file,
      direct,
    );
  }
  return decide([droppingUntil(file, direct)]);
}

function noLongerLeaving({ account }: Change, place: Readmission): Decision {
  const { leavers } = place;
  const leaver = leavers?.find('leavers', account);
  const edits =
    leavers === undefined || leaver === undefined
      ? []
      : [removing(leavers.file, 'leavers', leaver)];
  return letIn(account, place, edits);
}

/** Makes the edits, and those that the group lacks to let the account in. */
function letIn(
  account: Change['account'],
  place: Readmission,
  edits: readonly FileAndEdit[],
): Decision {
  const { file, find } = place.group;
  const excepted = find('except', account);
  const absent = find('absent', account);
  if (excepted !== undefined) {
    return left(
      'changed-since',
      '"except" names them: no line can let them in beside it.',
      file,
      excepted,
    );
  }
  if (absent !== undefined) return nowAbsent({ file, absent });
  const all = [...edits, ...lacking(account, place)];
  if (all.length > 0) return decide(all);
  return left('already', 'The files let them in.', file, find('members', account));
}

/** What the group lacks to let the account in: a line, or a line that has not ended. Nothing, where a set or a group does. */
function lacking(
  account: Change['account'],
  { group: { file, find, brings }, user, at }: Readmission,
): readonly FileAndEdit[] {
  const direct = find('members', account);
  if (brings(account) || (direct !== undefined && !hasEnded(direct, at))) return [];
  return [
    direct === undefined ? adding(file, 'members', user, account) : droppingUntil(file, direct),
  ];
}

function droppingUntil(file: EditableFile, entry: ListEntry): FileAndEdit {
  return { file, edit: { kind: 'drop', list: 'members', entry, key: 'until' } };
}

function nowAbsent({
  file,
  absent,
}: {
  readonly file: SearchedFile['file'];
  readonly absent: ListEntry;
}): Decision {
  return left(
    'changed-since',
    '"absent" names them: that is another reason than the one that was applied.',
    file,
    absent,
  );
}

function hasEnded(entry: ListEntry, at: Instant): boolean {
  const end = parsePeriod(untilOf(entry) ?? '')?.end;
  return end !== undefined && end <= at;
}

function untilOf({ written }: ListEntry): string | undefined {
  const until = typeof written === 'string' ? undefined : written['until'];
  return typeof until === 'string' ? until : undefined;
}
