/** Takes the credentials out of whatever the network sends, before anything else sees it (promise 12). */
export interface Redaction {
  /** For messages, addresses and headers. */
  text(text: string): string;
  /** Parses JSON with the credentials masked in every string. Throws a SyntaxError when it is none. */
  json(text: string, holds: 'messages' | 'data'): unknown;
}

const mask = '[hidden]';
/** A shorter secret, such as a demonstration's, may by chance be a word in somebody's name. */
const shortestInData = 8;

export function redactionOf(secrets: readonly string[]): Redaction {
  const inMessages = patternOf(secrets);
  const inData = patternOf(secrets.filter(({ length }) => length >= shortestInData));
  return {
    text: (text) => text.replace(inMessages, mask),
    json(text, holds) {
      const pattern = holds === 'data' ? inData : inMessages;
      // A reviver makes parsing several times slower, and nearly no answer needs one.
      const suspicious = text.search(pattern) >= 0 || text.includes('\\u00');
      const value: unknown = suspicious
        ? JSON.parse(text, (_key, item: unknown) =>
            typeof item === 'string' ? item.replace(pattern, mask) : item,
          )
        : JSON.parse(text);
      return value;
    },
  };
}

function patternOf(secrets: readonly string[]): RegExp {
  const forms = new Set(secrets.filter(({ length }) => length > 0).flatMap(formsOf));
  if (forms.size === 0) return /(?!)/gu;
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escapePattern).join('|'), 'gi');
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
