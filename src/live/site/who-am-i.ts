import type { Account } from '../../model/live.ts';
import { failure, unexpectedAnswer } from '../failure.ts';
import { readJson } from '../read-json.ts';
import type { SiteConnection } from './connection.ts';
import { parseAccount } from './parse-account.ts';

/** The account behind the credentials. `/myself` alone proves them: others answer anybody. Throws an AppError. */
export async function whoAmI(site: SiteConnection): Promise<Account> {
  const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/myself' });
  if (answer.kind === 'failed') throw failure(site.product, answer.result);
  const account = parseAccount(answer.value);
  if (account !== undefined) return account;
  throw unexpectedAnswer(site.product, 'The answer of /myself holds no account.');
}
