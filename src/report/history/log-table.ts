import { untilText } from '../../model/instant.ts';
import type { ListedTable } from '../../render/directory-text.ts';
import type { Subject } from './find-subject.ts';
import type { MembershipEvent } from './membership-event.ts';

/** One row an event. A sheet also has where each was written. */
export function logTable({ kind, events }: Subject): ListedTable {
  const isPerson = kind === 'person';
  return {
    noun: 'change',
    more: 5,
    head: [
      ...['When', 'What', isPerson ? 'Group' : 'Person', 'Pull request', 'By', 'Approved by'],
      ...['Why', 'Through', 'Commit', 'File', 'Line', 'Group id', 'Account id'],
    ],
    rows: events.map((event) => [
      momentText(event.at),
      whatText(event),
      isPerson ? event.group.name : whoText(event),
      event.pull === undefined ? '' : `#${event.pull}`,
      event.outside === true ? 'outside rollcall' : (event.by ?? ''),
      event.approvedBy.join(', '),
      whyText(event),
      (event.through ?? []).map(({ kind: what, name }) => `${what} ${name}`).join(', '),
      event.commit ?? '',
      event.file ?? '',
      event.line === undefined ? '' : String(event.line),
      event.group.id ?? '',
      event.account.id ?? '',
    ]),
  };
}

/** What the words of the second column mean, where both kinds are there. */
export function wordsOfLog({ events }: Subject): readonly string[] {
  return events.some(isAsked)
    ? ['"to add" and "to remove": the files ask for it, and no receipt shows that it was done.']
    : [];
}

function isAsked({ source }: MembershipEvent): boolean {
  return source === 'files';
}

function whatText(event: MembershipEvent): string {
  if (isAsked(event)) return `to ${event.action}`;
  return event.action === 'add' ? 'added' : 'removed';
}

/** "2026-11-23 09:00", in UTC; a day where it is the first moment of one. */
function momentText(at: string): string {
  return at
    .replace(/T00:00:00Z$/u, '')
    .replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?Z$/u, '$1 $2');
}

function whoText({ account: { email, id, name } }: MembershipEvent): string {
  return email ?? name ?? id ?? '';
}

/** The reason of the line, else what the pull request or the commit is called; and the date that it comes from. */
function whyText({ kind, because, title, until }: MembershipEvent): string {
  const date =
    kind === 'until'
      ? 'end date'
      : kind === 'leaver'
        ? 'leaves'
        : kind === 'from'
          ? 'start date'
          : until === undefined
            ? undefined
            : `until ${untilText(until)}`;
  return [because ?? title, date].filter((each) => each !== undefined).join(', ');
}
