import type { DeclaredSource } from '../desired/sources.ts';
import { compareText } from '../model/change.ts';
import type { Declared } from '../model/declared.ts';
import type { AmendedLeaver, AmendedMembership } from '../model/edits.ts';
import { type Instant, parsePeriod } from '../model/instant.ts';
import { given, groupBy } from '../model/objects.ts';
import type { NewLine } from '../yaml/editable-file.ts';
import type { Decided } from './amend-file.ts';
import type { MembershipView } from './membership-view.ts';
import type { AmendVerdict, GroupRequest, LeaveRequest } from './request.ts';

export interface Affected {
  readonly memberships: readonly AmendedMembership[];
  readonly leavers: readonly AmendedLeaver[];
}

/** Whom edits put where: what people read before they look at lines. */
export function affectedBy(
  decided: readonly Decided[],
  declared: Pick<Declared, 'groups' | 'sets'>,
  view: MembershipView,
): Affected {
  const sources = groupBy<string, DeclaredSource>(
    [...declared.groups, ...declared.sets],
    ({ place }) => place.file,
  );
  const done = decided.filter(({ verdict }) => verdict.kind === 'edit');
  return {
    memberships: done.flatMap((each) =>
      each.request.action === 'leave' ? [] : membershipOf(each.request, each, sources, view.at),
    ),
    leavers: done.flatMap((each) =>
      each.request.action === 'leave' ? [leaverOf(each.request, each, view)] : [],
    ),
  };
}

function membershipOf(
  request: GroupRequest,
  { verdict }: Decided,
  sources: ReadonlyMap<string, readonly DeclaredSource[]>,
  at: Instant,
): readonly AmendedMembership[] {
  const { group, person, action } = request;
  const [source] = group.kind === 'declared' ? (sources.get(group.path) ?? []) : [];
  const name = group.kind === 'new' ? group.group.name : source?.name;
  if (name === undefined) return [];
  const about = given({
    user: person.user,
    name: person.account.name,
    group: name,
    isSet: group.kind === 'declared' ? group.isSet : undefined,
  });
  if (action === 'revoke') {
    const isLater = lineOf(verdict)?.until !== undefined;
    return [{ action: 'leave', ...about, ...given({ from: isLater ? request.on : undefined }) }];
  }
  const line = lineOf(verdict);
  const edits = verdict.kind === 'edit' ? verdict.edits : [];
  const edit = edits.find(({ kind }) => kind === 'set');
  const before = edit?.kind === 'set' ? edit.entry.written : undefined;
  const { from, until } = line ?? (group.kind === 'new' ? request.terms : {});
  const isIn = before !== undefined && counts(before, at);
  return [{ action: isIn ? 'change' : 'join', ...about, ...given({ from, until }) }];
}

/** Whether a line lets its person in at that moment. */
function counts(written: string | Readonly<Record<string, unknown>>, at: Instant): boolean {
  if (typeof written === 'string') return true;
  const { from, until } = written as Partial<NewLine>;
  const [start, end] = [parsePeriod(from ?? '')?.start, parsePeriod(until ?? '')?.end];
  return (start === undefined || start <= at) && (end === undefined || end > at);
}

function leaverOf(
  { person, on: asked }: LeaveRequest,
  { verdict }: Decided,
  view: MembershipView,
): AmendedLeaver {
  const { user, account } = person;
  const on = lineOf(verdict)?.on ?? asked;
  const groups = view.groupsAt(account, parsePeriod(on)?.start ?? view.at);
  return given({
    ...{ user, name: account.name, on },
    groups: groups.map(({ name }) => name).toSorted(compareText),
  });
}

/** The line that an edit writes. */
function lineOf(verdict: AmendVerdict): NewLine | undefined {
  const edits = verdict.kind === 'edit' ? verdict.edits : [];
  const edit = edits.find((each) => 'line' in each);
  return edit !== undefined && 'line' in edit ? edit.line : undefined;
}
