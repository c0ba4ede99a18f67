import type { NamedGroup, NamedPerson } from '../amend/request.ts';
import { readDeclared } from '../declared/read.ts';
import { knownEmails } from '../desired/identify.ts';
import { AppError } from '../model/app-error.ts';
import type { Declared } from '../model/declared.ts';
import { didYouMean, nearestNames } from '../model/did-you-mean.ts';
import {
  type GroupId,
  isAddress,
  parseEmail,
  pastedAccountId,
  pastedGroupId,
} from '../model/ids.ts';
import type { Account } from '../model/live.ts';
import { readLive } from '../reconcile/reconcile.ts';
import type { Context } from './context.ts';
import type { LiveOptions } from './options.ts';
import { openLive } from './target.ts';

/** Someone as typed: an email, or an account id. Undefined for a text that is neither. */
export function personOf(text: string): NamedPerson | undefined {
  const email = parseEmail(text);
  if (email !== undefined) return { email };
  const id = pastedAccountId(text);
  // Without a digit it is a name: no account id is one.
  return id !== undefined && /\d/u.test(id) ? { id } : undefined;
}

const groupIdPattern = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;

/** A group as typed: by its id, where it looks like one, else by its name. */
export function groupOf(text: string): NamedGroup {
  const id = groupIdPattern.test(text) || isAddress(text) ? groupIdOf(text) : undefined;
  return id === undefined ? { name: text.trim() } : { id };
}

/** Atlassian writes its ids in lower case; a sheet may have lost that. */
export function groupIdOf(text: string): GroupId | undefined {
  const id = pastedGroupId(text);
  return id !== undefined && groupIdPattern.test(id) ? (id.toLowerCase() as GroupId) : id;
}

/**
 * The usage error for a text that is neither an email nor an account id, such as "vdillow" or "Verna Dillow", with
 * the people whom it may mean: by the files, and else by the names that the declared groups show.
 */
export async function unknownPersonError(
  text: string,
  options: LiveOptions,
  context: Context,
): Promise<AppError> {
  return badUser(text, await suggestPeople(text, options, context));
}

/** The same by the files alone: commands that edit them read nothing for it. */
export async function unknownPersonInFiles(text: string, dir: string): Promise<AppError> {
  const { declared } = await readDeclared(dir, { mayBeEmpty: true });
  return badUser(text, declared === undefined ? [] : suggestFromFiles(text, declared));
}

function suggestFromFiles(text: string, declared: Declared): readonly string[] {
  return nearestNames(text, knownEmails(declared), localPart);
}

function badUser(text: string, near: readonly string[]): AppError {
  return new AppError('usage', 'bad-user', `"${text}" is neither an email nor an account id.`, {
    hint:
      didYouMean(text, near) ??
      'Write the person as the files do: vdillow@banc.ly, or an account id.',
  });
}

/** What goes wrong on the way is not what was asked for: then nobody is known. */
async function suggestPeople(
  text: string,
  options: LiveOptions,
  context: Context,
): Promise<readonly string[]> {
  try {
    const { declared } = await readDeclared(options.dir);
    if (declared === undefined) return [];
    const inFiles = suggestFromFiles(text, declared);
    return inFiles.length > 0
      ? inFiles
      : await suggestFromMembers(text, declared, options, context);
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}

async function suggestFromMembers(
  text: string,
  { config, groups }: Declared,
  options: LiveOptions,
  context: Context,
): Promise<readonly string[]> {
  await using open = await openLive(config, options, context);
  const live = await readLive(open.reader, groups, context.terminal.onProgress);
  const members = [...live.groups.values()].flatMap((reading) =>
    reading.kind === 'listed' ? reading.listing.members : [],
  );
  const names = nearestNames(
    text,
    members.map(({ name }) => name),
  );
  const named = names.flatMap((name) => members.filter((account) => account.name === name));
  const emails = members.flatMap(({ email }) => email ?? []);
  const found = [...named.map(userOf), ...nearestNames(text, emails, localPart)];
  return [...new Set(found)].slice(0, 3);
}

/** How the files would name the account. */
function userOf({ email, id }: Account): string {
  return email ?? id;
}

/** "vdillow" of vdillow@banc.ly, and of itself. */
function localPart(text: string): string {
  return text.toLowerCase().replace(/@.*$/u, '');
}
