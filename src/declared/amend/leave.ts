import type { Edit, NewLine } from '../edit/edit.ts';
import type { FindPerson } from '../edit/find-person.ts';
import { already } from './ask.ts';
import type { LeaveAsk, Verdict } from './ask.ts';

/** Writes someone into leavers.yaml, or changes the day on which they leave. */
export function decideLeave({ person, on, because }: LeaveAsk, find: FindPerson): Verdict {
  const { user, account } = person;
  const entry = find('leavers', account);
  if (entry === undefined)
    return { kind: 'edit', edits: [adding(leaverLine(user, on, because, account.name))] };
  const written = typeof entry.written === 'string' ? {} : entry.written;
  if (written['on'] === on && (because === undefined || written['because'] === because)) {
    return already(`They leave on ${on}.`, entry.place);
  }
  const line = {
    ...(written as unknown as NewLine),
    on,
    ...(because === undefined ? {} : { because }),
  };
  return { kind: 'edit', edits: [{ kind: 'set', list: 'leavers', entry, line }] };
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
