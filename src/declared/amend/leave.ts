import type { Edit, NewLine } from '../edit/edit.ts';
import type { FindPerson } from '../edit/find-person.ts';
import { parsePeriod } from '../../model/instant.ts';
import { already } from './ask.ts';
import type { LeaveAsk, Verdict } from './ask.ts';

/** Writes someone into leavers.yaml, or changes the day on which they leave. */
export function decideLeave(
  { person, on, orEarlier, because }: LeaveAsk,
  find: FindPerson,
): Verdict {
  const { user, account } = person;
  const entry = find('leavers', account);
  if (entry === undefined)
    return { kind: 'edit', edits: [adding(leaverLine(user, on, because, account.name))] };
  const written = typeof entry.written === 'string' ? {} : entry.written;
  const day = typeof written['on'] === 'string' ? written['on'] : '';
  const isSo = day === on || (orEarlier === true && isBefore(day, on));
  if (isSo && (because === undefined || written['because'] === because)) {
    return already(`They leave on ${day}.`, entry.place);
  }
  const line = {
    ...(written as unknown as NewLine),
    on: isSo ? day : on,
    ...(because === undefined ? {} : { because }),
  };
  return { kind: 'edit', edits: [{ kind: 'set', list: 'leavers', entry, line }] };
}

function isBefore(a: string, b: string): boolean {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first !== undefined && second !== undefined && first.start < second.start;
}

export function leaverLine(user: string, on: string, because?: string, name?: string): NewLine {
  return {
    user,
    ...(name === undefined ? {} : { name }),
    on,
    ...(because === undefined ? {} : { because }),
  };
}

function adding(line: NewLine): Edit {
  return { kind: 'add', list: 'leavers', line };
}
