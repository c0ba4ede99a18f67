/**
 * How long a `Retry-After` header asks to wait, in milliseconds: it holds seconds or an HTTP date.
 * Undefined when there is none, or none that can be read.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text) * 1000;
  // An HTTP date names its month; without this check, `-1` is a year to JavaScript.
  const at = /[a-z]{3}/iu.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(at - now, 0);
}
