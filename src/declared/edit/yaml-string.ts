import { yamlText } from '../../model/yaml-text.ts';

export type Quoting = 'plain' | 'single' | 'double';

/** Emails and account ids are not words, but most of them can stand unquoted, inside `{ }` too. */
const bare = /^[A-Za-z\d](?:[\w.+@:-]*\w)?$/u;
/** `12:30` was a number in YAML 1.1, which other tools still read. */
const numeric = /^[\d_:.]+$/u;
/** What YAML reads as a number or a word, of all that begins with a letter or digit: ids can be all digits but one `e`. */
const notText = /^(?:null|true|false|\d+(?:\.\d*)?(?:e[+-]?\d+)?|0o[0-7]+|0x[\da-f]+)$/iu;
/** Control characters, what hides or reorders text, halves of a character, and what YAML refuses. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/** A person as one YAML scalar in the quoting of its neighbours, or safer where that would say something else. */
export function yamlUser(user: string, quoting: Quoting): string {
  if (quoting === 'single' && user.search(hidden) === -1) return `'${user.replaceAll("'", "''")}'`;
  if (quoting === 'plain' && bare.test(user) && !numeric.test(user) && !notText.test(user))
    return user;
  return quoting === 'plain' ? yamlString(user) : escapeHidden(JSON.stringify(user));
}

/** Any text as one YAML scalar in which nothing is hidden. */
export function yamlString(text: string): string {
  return escapeHidden(yamlText(text));
}

function escapeHidden(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\U${code.toString(16).padStart(8, '0')}`;
  });
}
