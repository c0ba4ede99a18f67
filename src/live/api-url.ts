import { AppError } from '../model/app-error.ts';
import { parseSiteUrl } from '../model/site-url.ts';

/** The origin of Atlassian's API, `https://api.atlassian.com`. Throws an AppError when credentials may not go there. */
export function parseApiUrl(url: string): string {
  const api = parseSiteUrl(url);
  if (api.kind === 'ok') return api.origin;
  throw new AppError('usage', 'bad-api-url', `The address in ATLASSIAN_API_URL ${api.why}.`, {
    hint: 'Unset the variable: https://api.atlassian.com is used then.',
  });
}
