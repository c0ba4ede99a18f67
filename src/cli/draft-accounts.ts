import type { AccountLine } from '../declared/edit/accounts-file.ts';
import { editAccounts } from '../declared/edit/edit-accounts.ts';
import { newAccountsFile } from '../declared/write/new-file.ts';
import { AppError } from '../model/app-error.ts';
import type { Drafts } from './drafts.ts';
import { readAgain } from './editable-files.ts';

/** Gives accounts.yaml the emails that it lacks. Throws an AppError `failed` where it can't be edited. */
export async function draftAccounts(drafts: Drafts, lines: readonly AccountLine[]): Promise<void> {
  if (lines.length === 0) return;
  const path = drafts.path('accounts.yaml');
  if (!drafts.sources.has(path)) {
    const modeline = drafts.modeline('accounts', 0);
    drafts.create(
      path,
      newAccountsFile({ ...(modeline === undefined ? {} : { modeline }), lines }),
    );
    return;
  }
  const whole = await readAgain(path, drafts.sources);
  const edited = editAccounts(path, whole, lines);
  if (edited.kind === 'edited') {
    drafts.edit(path, whole, edited);
    return;
  }
  const [place, why] =
    edited.kind === 'left' ? [`${path}:${edited.line}`, edited.why] : [path, 'it has faults'];
  throw new AppError('failed', 'not-editable', `${place} can't be edited.`, {
    why: `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
    hint: 'Write it as a plain mapping, one email a line: email: account id. Nothing was written.',
  });
}
