import { parse } from 'yaml';
import { yamlText } from '../../model/yaml-text.ts';
import { yamlOptions } from '../parse-yaml.ts';

export type Quoting = 'plain' | 'single' | 'double';

/** Emails and account ids are not words, but most of them can stand unquoted, inside `{ }` too. */
const bare = /^[A-Za-z\d](?:[\w.+@:-]*\w)?$/u;
/** `12:30` was a number in YAML 1.1, which other tools still read. */
const numeric = /^[\d_:.]+$/u;
/** Control characters, what hides or reorders text, halves of a character, and what YAML refuses. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/** A person as one YAML scalar in the quoting of its neighbours, or safer where that would say something else. */
export function yamlUser(user: string, quoting: Quoting): string {
  if (quoting === 'single' && user.search(hidden) === -1) return `'${user.replaceAll("'", "''")}'`;
  if (quoting === 'plain' && bare.test(user) && !numeric.test(user) && readsAs(user)) return user;
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

/** An id of 24 hex digits can be all digits but one `e`: a number. With an `@` or a colon inside, nothing is. */
function readsAs(text: string): boolean {
  return /[@:]/u.test(text) || parse(text, yamlOptions) === text;
}
