/** An address that credentials may be sent to, or why it is none. */
export type SiteUrl =
  | { readonly kind: 'ok'; readonly origin: string }
  /** A clause that follows the address or its name: `must begin with https://`. Never repeats the address, which may hold a password. */
  | { readonly kind: 'bad'; readonly why: string };

/**
 * The origin of an Atlassian site, `https://banc.atlassian.net`, from an address that says nothing more:
 * no path, no query, no credentials. Plain http only to this machine, where nobody can listen in.
 */
export function parseSiteUrl(text: string): SiteUrl {
  // A URL parser corrects blanks and backslashes silently, so that what is shown is not what is called.
  if (!/^https?:\/\/[^\s\\\p{Cc}]+$/iu.test(text)) {
    return bad('must begin with https:// and hold no blanks or backslashes');
  }
  if (!URL.canParse(text)) return bad('is not an address');
  const url = new URL(text);
  if (/^[^/]*\/\/[^/?#]*@/u.test(text)) return bad('must not hold a user name or a password');
  if (url.pathname !== '/' || /[?#]/u.test(text)) return bad('must end after the host');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return bad('must begin with https://: credentials travel in plain text over http://');
  }
  return { kind: 'ok', origin: url.origin };
}

/** Whether a host name, as `URL` writes it, is this machine: `127.0.0.0/8`, `localhost`, `[::1]`. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname)
  );
}

function bad(why: string): SiteUrl {
  return { kind: 'bad', why };
}
