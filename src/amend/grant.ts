import type { ChangeAccount } from '../model/change.ts';
import { type Instant, parsePeriod } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import {
  type Edit,
  type EditableFile,
  type ListEntry,
  type NewLine,
  writtenOf,
} from '../yaml/editable-file.ts';
import type { FindPerson } from './find-person.ts';
import {
  type GrantRequest,
  type Refused,
  type Terms,
  type AmendVerdict,
  already,
  refused,
} from './request.ts';
import { reaching } from './revoke.ts';
import type { MembershipView } from './membership-view.ts';

/** Puts someone into the group of a file: no line of it keeps them out any more, and one names them where none lets them in. */
export function decideGrant(
  request: GrantRequest,
  file: EditableFile,
  find: FindPerson,
  view: MembershipView,
): AmendVerdict {
  const { person, terms, isIn, mayShorten = false } = request;
  const { account } = person;
  const leaving = isIn === true ? undefined : whyLeaving(account, view);
  if (leaving !== undefined) return leaving;
  const direct = find('members', account);
  const freed = (['except', 'absent'] as const).flatMap((list): Edit[] => {
    const entry = find(list, account);
    return entry === undefined ? [] : [{ kind: 'remove', list, entry }];
  });
  if (direct !== undefined) {
    const { pending } = person;
    const sooner =
      isIn === true || mayShorten ? undefined : whyShortened(direct, terms, file, view.at);
    return sooner ?? renew(direct, { ...terms, ...given({ pending }) }, file, freed, view.at);
  }
  const way = view.forGood(file.path, account);
  if (way === undefined) {
    const granted = lineToGrant(request, view);
    if (granted.kind === 'refused') return granted;
    return {
      kind: 'edit',
      edits: [...freed, { kind: 'add', list: 'members', line: granted.line }],
      notes: isIn === true ? [] : reaching(file, person, 'gain', view),
    };
  }
  const { kind, name } = way.inclusion;
  if (freed.length > 0) {
    const isDated = terms.from !== undefined || terms.until !== undefined;
    return isDated
      ? refused(
          'through-set',
          `The ${kind} "${name}" would let them in for good, whatever the dates.`,
          {
            hint: `Grant it without dates, or take them out of the ${kind} first.`,
            file: way.place.file,
            line: way.place.line,
          },
        )
      : { kind: 'edit', edits: freed, notes: reaching(file, person, 'gain', view) };
  }
  return already(`They are in through the ${kind} "${name}".`, way.place);
}

/** The line that puts someone in, or why there can be none. */
export function lineToGrant(
  { person, terms, isIn }: Pick<GrantRequest, 'person' | 'terms' | 'isIn'>,
  view: MembershipView,
): { readonly kind: 'line'; readonly line: NewLine } | Refused {
  const { account, user, pending } = person;
  const leaving = isIn === true ? undefined : whyLeaving(account, view);
  const fault = leaving ?? whyNever(terms, view.at);
  if (fault !== undefined) return fault;
  return { kind: 'line', line: given({ user, name: account.name, ...terms, pending }) };
}

function whyLeaving(account: ChangeAccount, view: MembershipView): Refused | undefined {
  const leaver = view.leaverOf(account);
  if (leaver === undefined) return undefined;
  const { on, place } = leaver;
  return refused('leaving', `leavers.yaml takes them out of every group from ${on.text} on.`, {
    hint: 'Remove that entry first, if they stay.',
    file: place.file,
    line: place.line,
  });
}

/** Someone has a line: it begins and ends as requested, and counts now where no dates are. */
function renew(
  entry: ListEntry,
  terms: Terms & Pick<NewLine, 'pending'>,
  { path, written }: EditableFile,
  freed: readonly Edit[],
  at: Instant,
): AmendVerdict {
  const before = lineOf(entry);
  const { from, until, ...rest } = before;
  const kept = {
    from: from !== undefined && begins(from, at) ? undefined : from,
    until: until !== undefined && ended(until, at) ? undefined : until,
  };
  const line: NewLine = { ...rest, ...given(kept), ...terms };
  const fault = whyNever(line, at);
  if (fault !== undefined) return fault;
  const isOut =
    terms.from !== undefined && begins(terms.from, at) && written['mode'] !== 'additive';
  const counts =
    (from === undefined || !begins(from, at)) && (until === undefined || !ended(until, at));
  if (isOut && counts && before.pending === undefined) {
    return refused(
      'bad-dates',
      `They are a member now, and would be removed until ${terms.from}.`,
      {
        hint: 'Leave out --from. To remove them until then, use revoke first.',
        file: path,
        line: entry.place.line,
      },
    );
  }
  if (sameLine(before, line)) {
    if (freed.length > 0) return { kind: 'edit', edits: freed };
    const end = until === undefined ? '' : ` until ${until}`;
    return already(`already listed${end}.`, { file: path, line: entry.place.line });
  }
  return { kind: 'edit', edits: [...freed, { kind: 'set', list: 'members', entry, line }] };
}

/** Whoever is in keeps what they have, unless somebody means to shorten it. */
function whyShortened(
  entry: ListEntry,
  { until }: Terms,
  { path }: EditableFile,
  at: Instant,
): Refused | undefined {
  const { from, until: before } = lineOf(entry);
  const [end, current] = [until, before].map((day) => day && parsePeriod(day)?.end);
  if (typeof end !== 'number' || (from !== undefined && begins(from, at))) return undefined;
  if (typeof current === 'number' && (current <= at || end >= current)) return undefined;
  const now = before === undefined ? 'without an end date' : `until ${before}`;
  return refused(
    'bad-dates',
    `They are in ${now}, and this would remove them after ${until ?? ''}.`,
    {
      hint: 'To end it earlier, use --shorten.',
      file: path,
      line: entry.place.line,
    },
  );
}

/** Why a line would never count; undefined when it will. */
function whyNever({ from, until }: Terms, at: Instant): Refused | undefined {
  const start = from === undefined ? undefined : parsePeriod(from);
  const end = until === undefined ? undefined : parsePeriod(until);
  if (end === undefined) return undefined;
  if (start !== undefined && start.start >= end.end) {
    return refused('bad-dates', `"until" ${end.text} is not after "from" ${start.text}.`, {
      hint: 'Swap the two dates, or fix one.',
    });
  }
  return end.end > at
    ? undefined
    : refused('bad-dates', `"until" ${end.text} has passed.`, { hint: 'Name a later day.' });
}

function begins(day: string, at: Instant): boolean {
  const start = parsePeriod(day)?.start;
  return start !== undefined && start > at;
}

function ended(day: string, at: Instant): boolean {
  const end = parsePeriod(day)?.end;
  return end !== undefined && end <= at;
}

/** What an entry says, as a line to be written. */
function lineOf({ written }: ListEntry): NewLine {
  return typeof written === 'string' ? { user: written } : (written as unknown as NewLine);
}

function sameLine(a: NewLine, b: NewLine): boolean {
  return textOf(a) === textOf(b);
}

function textOf(line: NewLine): string {
  return JSON.stringify(writtenOf(line));
}
