import type { MappedAccount } from '../model/declared.ts';
import { parseAccountId, parseEmail } from '../model/ids.ts';
import type { Email } from '../model/ids.ts';
import type { CheckedFile } from './checked-file.ts';
import type { WrittenAccounts } from './written.ts';
import { quoted } from './wording.ts';

/** `accounts.yaml`. An email that stands there in two spellings is a fault; two emails of one account are not. */
export function resolveAccounts({
  written,
  atKey,
  report,
}: CheckedFile<WrittenAccounts>): ReadonlyMap<Email, MappedAccount> {
  const accounts = new Map<Email, MappedAccount>();
  for (const [key, value] of Object.entries(written.accounts ?? {})) {
    const email = parseEmail(key);
    const id = value === undefined ? undefined : parseAccountId(value);
    if (email === undefined || id === undefined) continue;
    const place = atKey('accounts', key);
    const first = accounts.get(email);
    if (first === undefined) {
      accounts.set(email, { id, place });
      continue;
    }
    const message = `${quoted(key)} stands here again, in another spelling; the first is on line ${first.place.line}`;
    report('duplicate-account', place, message, 'keep one of the two');
  }
  return accounts;
}
