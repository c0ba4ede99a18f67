import type { Instant } from '../model/instant.ts';

/**
 * What a credential looks like. Atlassian promises no form, so that it explains a refusal and never causes one.
 * https://community.atlassian.com/forums/Bitbucket-questions/Can-we-confirm-BitBucket-s-token-prefixes/qaq-p/3093481
 */
export type CredentialForm =
  | { readonly kind: 'api-token' | 'service-account-token' | 'organization-key' }
  /** The secret of an OAuth client: no token. */
  | { readonly kind: 'oauth-secret' }
  /** What an OAuth client is given for an hour: it says itself when it ends. */
  | { readonly kind: 'oauth-token'; readonly expiresAt?: Instant }
  /** Made before 2023: they had no beginning of their own, and have all expired. */
  | { readonly kind: 'old-api-token' }
  | { readonly kind: 'unknown' };

const beginnings = [
  ['ATATT', 'api-token'],
  ['ATSTT', 'service-account-token'],
  ['ATCTT', 'organization-key'],
  ['ATOA', 'oauth-secret'],
] as const;

/** Tells nothing of the credential but its form, and when it ends where it says so. */
export function formOf(credential: string): CredentialForm {
  const text = credential.trim();
  const known = beginnings.find(([beginning]) => text.startsWith(beginning));
  if (known !== undefined) return { kind: known[1] };
  if (/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/u.test(text)) return { kind: 'oauth-token', ...endOf(text) };
  return { kind: /^[A-Za-z\d]{24}$/u.test(text) ? 'old-api-token' : 'unknown' };
}

/** Quotes or blanks that came along from a file or a form: Atlassian refuses them. */
export function isUntidy(credential: string): boolean {
  return /\s|^["'`<]|["'`>]$/u.test(credential.trim());
}

/** `exp` of a JSON Web Token, in seconds since 1970. */
function endOf(token: string): { readonly expiresAt?: Instant } {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : 0;
    return typeof exp === 'number' && exp > 0 ? { expiresAt: (exp * 1000) as Instant } : {};
  } catch {
    return {};
  }
}
