import type { Account } from '../../model/live.ts';
import type { SiteConnection } from './connection.ts';
import { parseAccount } from './parse-account.ts';
import { siteError, unexpectedAnswer } from './site-error.ts';

/** The account behind the credentials. `/myself` alone proves them: others answer anybody. Throws an AppError. */
export async function whoAmI(site: SiteConnection): Promise<Account> {
  const result = await site.send({ method: 'GET', path: '/rest/api/3/myself' });
  if (result.kind !== 'answer' || result.status !== 200 || result.body.kind !== 'json') {
    throw siteError(site.origin, result);
  }
  const account = parseAccount(result.body.value);
  if (account !== undefined) return account;
  throw unexpectedAnswer(site.origin, 'The answer of /myself holds no account.');
}
