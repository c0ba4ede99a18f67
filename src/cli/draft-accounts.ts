import { editAccounts, type MappedLine } from '../declared/edit/edit-accounts.ts';
import { newAccountsFile } from '../declared/write/new-file.ts';
import { AppError } from '../model/app-error.ts';
import type { Drafts } from './drafts.ts';
import { readAgain } from './editable-files.ts';

/** Gives accounts.yaml the emails that it lacks. Throws an AppError `failed` where it can't be edited. */
export async function draftAccounts(drafts: Drafts, lines: readonly MappedLine[]): Promise<void> {
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
  const why = edited.kind === 'left' ? edited.why : 'It has faults.';
  throw new AppError('failed', 'not-editable', `${path} can't be edited.`, {
    why,
    hint: 'Write it as a plain mapping, one email a line: email: account id. Nothing was written.',
  });
}
