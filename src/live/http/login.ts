import type { Headers } from './transport.ts';

/** Where Jira tells what became of a login: https://jira.atlassian.com/browse/ID-6351 */
const header = 'x-seraph-loginreason';

/**
 * Why Jira did not take the credentials; undefined when it did, or does not say. Searches then answer as to strangers,
 * with 200 and nothing: the status alone does not show it.
 */
export function loginRefusal(headers: Headers): string | undefined {
  const reason = /\bAUTHENTICAT(?:ED_FAILED|ION_DENIED)\b/iu.exec(headers[header] ?? '')?.[0];
  return reason === undefined ? undefined : `${header}: ${reason}`;
}
