/** Takes the credentials out of whatever the network sends, before anything else sees it (promise 12). */
export interface Redaction {
  /** For messages, addresses and headers: also what is only a part of a credential. */
  text(text: string): string;
  /** Parses JSON with the credentials masked in every string. Throws a SyntaxError when it is none. */
  json(text: string, holds: 'messages' | 'data'): unknown;
}

export function redactionOf(secrets: readonly string[]): Redaction {
  const whole = patternOf(secrets.flatMap(formsOf));
  const inData = patternOf(
    secrets
      .filter(({ length }) => length >= shortestInData)
      .flatMap(formsOf)
      .map((form) => form.slice(0, beginning)),
  );
  const parts = partsOf(secrets);
  const message = (text: string) => maskParts(text.replace(whole, mask), parts);
  return {
    text: message,
    json(text, holds) {
      const masked =
        holds === 'messages'
          ? message
          : (item: string) => (item.search(inData) >= 0 ? message(item) : item);
      // A reviver makes parsing several times slower, and nearly no data needs one.
      const suspicious = holds === 'messages' || text.search(inData) >= 0 || text.includes('\\u00');
      const value: unknown = suspicious
        ? JSON.parse(text, (_key, item: unknown) =>
            typeof item === 'string' ? masked(item) : item,
          )
        : JSON.parse(text);
      return value;
    },
  };
}

const mask = '[hidden]';

/** A shorter secret, such as a demonstration's, may by chance be a word in somebody's name. */
const shortestInData = 8;

/** Data is long: it is searched for the beginnings of secrets alone. */
const beginning = 16;

/** Of a shorter one, a part may by chance be a word of a message. */
const shortestInParts = 16;

/** Servers cut off what they repeat, or show its beginning and its end: so many characters in a row are no chance. */
const shortestPart = 8;

function patternOf(texts: readonly string[]): RegExp {
  const found = new Set(texts.filter(({ length }) => length > 0));
  if (found.size === 0) return /(?!)/gu;
  const longestFirst = [...found].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escapePattern).join('|'), 'gi');
}

/** Every stretch of `shortestPart` characters of each form of each long secret, in lower case. */
function partsOf(secrets: readonly string[]): ReadonlySet<string> {
  const forms = secrets.filter(({ length }) => length >= shortestInParts).flatMap(formsOf);
  const parts = new Set<string>();
  for (const form of forms.map(lowerCase)) {
    for (let at = 0; at + shortestPart <= form.length; at++) {
      parts.add(form.slice(at, at + shortestPart));
    }
  }
  return parts;
}

/** Masks each stretch of a text that secrets consist of. */
function maskParts(text: string, parts: ReadonlySet<string>): string {
  if (parts.size === 0) return text;
  const compared = lowerCase(text);
  let safe = '';
  let kept = 0;
  for (let at = 0; at + shortestPart <= text.length; at++) {
    if (!parts.has(compared.slice(at, at + shortestPart))) continue;
    const from = at;
    while (parts.has(compared.slice(at, at + shortestPart))) at++;
    safe += text.slice(kept, from) + mask;
    kept = at + shortestPart - 1;
    at = kept - 1;
  }
  return safe + text.slice(kept);
}

/** Of ASCII alone: the length of a text stays. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('base64').replace(/=+$/u, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    secret.replaceAll('/', String.raw`\/`),
  ];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
