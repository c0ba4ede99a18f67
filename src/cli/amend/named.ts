import { AppError } from '../../model/app-error.ts';
import type { NamedGroup, NamedPerson } from '../../declared/amend/wish.ts';
import type { GroupId } from '../../model/ids.ts';
import { parseAccountId, parseEmail, parseGroupId } from '../../model/ids.ts';
import { parsePeriod } from '../../model/instant.ts';

/** Someone as typed: an email, or an account id. Undefined for a text that is neither. */
export function personOf(text: string): NamedPerson | undefined {
  const email = parseEmail(text);
  if (email !== undefined) return { email };
  const id = parseAccountId(text);
  // Without a digit it is a name: no account id is one.
  return id !== undefined && /\d/u.test(id) ? { id } : undefined;
}

const groupIdPattern = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;

/** A group as typed: by its id, where it looks like one, else by its name. */
export function groupOf(text: string): NamedGroup {
  const id = groupIdPattern.test(text) ? groupIdOf(text) : undefined;
  return id === undefined ? { name: text.trim() } : { id };
}

/** Atlassian writes its ids in lower case; a sheet may have lost that. */
export function groupIdOf(text: string): GroupId | undefined {
  return parseGroupId(groupIdPattern.test(text) ? text.toLowerCase() : text);
}

/** Throws a usage error for a text that is no day and no instant. */
export function checkDay(option: string, text: string | undefined): void {
  if (text === undefined || parsePeriod(text) !== undefined) return;
  throw new AppError('usage', 'bad-date', `${option} "${text}" is not a day.`, {
    hint: 'Write a day such as 2026-12-31, or an instant such as 2026-12-31T18:00:00Z.',
  });
}
