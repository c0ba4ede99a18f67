import { type Period, addDays, formatInstant, parsePeriod } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import { count, listed } from '../model/text.ts';
import type { DeclaredGroup } from '../model/declared.ts';
import type { Edit, EditableFile, ListEntry, ListName, NewLine } from '../yaml/editable-file.ts';
import type { FindPerson } from './find-person.ts';
import type { EntryPath, MembershipView } from './membership-view.ts';
import {
  type AmendPerson,
  type AmendVerdict,
  type LeaveRequest,
  type Reason,
  type RevokeRequest,
  already,
  refused,
} from './request.ts';

/**
 * Takes someone out of the group or set of a file. A set is never changed for one group: whoever comes in through one is
 * excepted here, where that is requested. An additive group removes only who is `absent`.
 */
export function decideRevoke(
  { person, except, isOut, on }: RevokeRequest,
  file: EditableFile,
  find: FindPerson,
  view: MembershipView,
): AmendVerdict {
  const { account, user } = person;
  const direct = find('members', account);
  const excepted = find('except', account);
  const absent = find('absent', account);
  const isAdditive = file.written['mode'] === 'additive';
  const way =
    excepted === undefined && absent === undefined ? view.byOthers(file.path, account) : undefined;
  const isSet = file.kind === 'set';
  const later = on === undefined ? undefined : parsePeriod(on);
  if (later !== undefined && later.start > view.at && (direct ?? way) !== undefined) {
    return endLater(later, direct, way, file);
  }
  if (way !== undefined && (!except || isSet)) {
    const { kind, name, place } = way.inclusion;
    return refused(
      'through-set',
      `They are in through the ${kind} "${name}" (${place.file}:${place.line}).`,
      {
        hint: isSet
          ? 'Take them out there: a set has no "except".'
          : 'Take them out there, for every group that it goes into; or use --except, to take them out of this group alone.',
        file: way.place.file,
        line: way.place.line,
      },
    );
  }
  // Nobody whose account is still to come has to be kept out: no longer waiting for them is enough.
  const isAwaited = account.email !== undefined && String(account.id) === account.email;
  if (isAwaited && way !== undefined) {
    return refused(
      'unknown-person',
      `No account has this email yet, so "except" can't list them.`,
      {
        hint: 'Remove their pending line from its file.',
        file: way.place.file,
        line: way.place.line,
      },
    );
  }
  const adding = (list: ListName): Edit => ({
    kind: 'add',
    list,
    line: { user, ...given({ name: account.name }) },
  });
  const edits: readonly Edit[] = [
    ...(direct === undefined ? [] : [{ kind: 'remove', list: 'members', entry: direct } as const]),
    ...(way === undefined ? [] : [adding('except')]),
    ...(isAdditive && !isAwaited && absent === undefined && isOut === undefined
      ? [adding('absent')]
      : []),
  ];
  if (edits.length > 0) return { kind: 'edit', edits, notes: reaching(file, person, 'lose', view) };
  const entry = absent ?? excepted;
  if (entry === undefined) return already('not listed.', { file: file.path });
  return already(`"${absent === undefined ? 'except' : 'absent'}" names them.`, {
    file: file.path,
    line: entry.place.line,
  });
}

/** A line can end on a day; what a set or a group brings in ends for everybody, or at once. */
function endLater(
  { text, start, end }: Period,
  direct: ListEntry | undefined,
  way: EntryPath | undefined,
  file: EditableFile,
): AmendVerdict {
  if (way !== undefined) {
    const { kind, name, place } = way.inclusion;
    return refused(
      'through-set',
      `They are in through the ${kind} "${name}", and can't leave it on a day.`,
      {
        hint: 'Move them at once, without a day; or edit the line of the set.',
        file: place.file,
        line: place.line,
      },
    );
  }
  if (direct === undefined) return already('No line lets them in.', { file: file.path });
  const written: NewLine =
    typeof direct.written === 'string'
      ? { user: direct.written }
      : (direct.written as unknown as NewLine);
  const begins = written.from === undefined ? undefined : parsePeriod(written.from);
  if (begins !== undefined && begins.start >= start) {
    return { kind: 'edit', edits: [{ kind: 'remove', list: 'members', entry: direct }] };
  }
  const before = written.until === undefined ? undefined : parsePeriod(written.until);
  if (before !== undefined && before.end <= start) {
    return already(`Their line ends ${before.text}.`, direct.place);
  }
  const until = end > start ? formatInstant(addDays(start, -1)).slice(0, 10) : text;
  return {
    kind: 'edit',
    edits: [{ kind: 'set', list: 'members', entry: direct, line: { ...written, until } }],
  };
}

/** Groups that bring in the people of this group or set gain or lose the person too. */
export function reaching(
  { path, kind }: Pick<EditableFile, 'path' | 'kind'>,
  { account }: AmendPerson,
  action: 'gain' | 'lose',
  view: MembershipView,
): readonly Reason[] {
  const groups = view
    .reaches(path, account)
    .filter(({ mode }) => action === 'gain' || mode === 'authoritative');
  const [first, ...more] = groups;
  if (kind === 'set') return [reachedBySet(path, groups, action, view)];
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${count(more.length, 'more group')}`;
  const verbs = more.length === 0 ? ['brings', `${action}s`] : ['bring', action];
  return [
    {
      code: 'reaches-others',
      why: `"${first.name}"${others} ${verbs[0] ?? ''} in the people of this group, and so ${verbs[1] ?? ''} them as well.`,
      file: first.place.file,
      line: first.place.line,
    },
  ];
}

/** Who edits a set means its groups: all of them are named, as far as that can be read. */
function reachedBySet(
  path: string,
  groups: readonly DeclaredGroup[],
  action: 'gain' | 'lose',
  view: MembershipView,
): Reason {
  const names = (of: readonly DeclaredGroup[]) =>
    listed(
      of.map(({ name }) => name),
      10,
    );
  const all = view.flowsInto(path);
  const verb = action === 'gain' ? 'added to' : 'removed from';
  const why =
    groups.length > 0
      ? `By this set, they are ${verb} ${names(groups)}.`
      : all.length === 0
        ? 'No group brings in this set.'
        : `This set is part of ${names(all)}, where nothing changes for them.`;
  return { code: 'reaches-others', why, file: path };
}

/** Writes someone into leavers.yaml, or changes the day on which they leave. */
export function decideLeave(
  { person, on, orEarlier, because }: LeaveRequest,
  find: FindPerson,
): AmendVerdict {
  const { user, account } = person;
  const entry = find('leavers', account);
  if (entry === undefined) {
    const line = leaverLine(user, on, because, account.name);
    return { kind: 'edit', edits: [{ kind: 'add', list: 'leavers', line }] };
  }
  const written = typeof entry.written === 'string' ? {} : entry.written;
  const day = typeof written['on'] === 'string' ? written['on'] : '';
  const isSo = day === on || (orEarlier === true && isBefore(day, on));
  if (isSo && (because === undefined || written['because'] === because)) {
    return already(`They leave on ${day}.`, entry.place);
  }
  const terms = given({ on: isSo ? day : on, because });
  const line = { ...(written as unknown as NewLine), ...terms };
  return { kind: 'edit', edits: [{ kind: 'set', list: 'leavers', entry, line }] };
}

function isBefore(a: string, b: string): boolean {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first !== undefined && second !== undefined && first.start < second.start;
}

export function leaverLine(user: string, on: string, because?: string, name?: string): NewLine {
  return given({ user, name, on, because });
}
