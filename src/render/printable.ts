/**
 * Control characters, and those that reorder or hide text on a terminal: every format character but
 * the joiners that scripts and emoji need; halves of a character too.
 */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Foreign text as one line that a terminal and a CI log take for nothing but text: names are data.
 * GitHub's runner obeys `##[…]` anywhere in a line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printable(text: string): string {
  return text
    .replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('##[', '##\\u{5b}');
}
