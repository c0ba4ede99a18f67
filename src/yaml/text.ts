import { yamlText } from '../model/text.ts';
import { type LineKey, type NewLine, keysOf, writtenOf } from './editable-file.ts';

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

/** A person as an entry of a list, without dash and comment: `vdillow@banc.ly`, or `{ user: …, until: … }`. */
export function lineText(line: NewLine, quoting: Quoting): string {
  const user = yamlUser(line.user, quoting);
  return typeof writtenOf(line) === 'string' ? user : mappingText(user, line);
}

/** `{ user: …, until: … }`, with the user as it is to be written. */
export function mappingText(user: string, line: NewLine): string {
  const others = keysOf(line).flatMap((key) => (key === 'user' ? [] : [pairText(line, key)]));
  return `{ ${[`user: ${user}`, ...others].join(', ')} }`;
}

/** A line that brings in a set. */
export function setText(name: string): string {
  return `{ set: ${yamlString(name)} }`;
}

export function pairText(line: NewLine, key: LineKey): string {
  return `${key}: ${valueText(line, key)}`;
}

/** What stands behind a key, in the quoting of what stood there, or safer. */
export function valueText(line: NewLine, key: LineKey, quoting: Quoting = 'plain'): string {
  const value = line[key];
  if (typeof value !== 'string') return 'true';
  if (key === 'user' || quoting !== 'plain') return yamlUser(value, quoting);
  return key === 'because' ? yamlString(value) : dayText(value);
}

function dayText(day: string): string {
  return /^[\dTZ:.+-]+$/u.test(day) ? day : yamlString(day);
}

/** What could end a comment's line, hide or reorder its text, or is refused in YAML; not the joiners that scripts need. */
const unfit = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff\s])+/gu;
/** `yaml-language-server: $schema=…`, `$schema: …`: tools obey comments that begin like this. */
const command = /^[$\w-]+\s*:/u;

/** A person's name as a comment of one line; undefined when nothing of it can be shown. Names are data. */
export function nameComment(name: string | undefined): string | undefined {
  const text = (name ?? '').replace(unfit, ' ').trim();
  if (text === '') return undefined;
  return `# ${command.test(text) ? `"${text}"` : text}`;
}
