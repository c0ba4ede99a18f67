/** Harmless to a terminal, and the same JSON: what reorders or hides text, and every control character, is escaped. */
const unseen = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A result for programs, which people look at in terminals too. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(unseen, (character) =>
    character.split('').map(escaped).join(''),
  );
  return `${json}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
