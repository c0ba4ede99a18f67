/**
 * Harmless to a terminal and a CI log, and the same JSON: what reorders or hides text, every control character, and the
 * bracket of what GitHub's runner takes for a command are escaped.
 */
const escapes = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;

/** A result for programs, which people look at in terminals too. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(escapes, (character) =>
    character.split('').map(escaped).join(''),
  );
  return `${json}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
