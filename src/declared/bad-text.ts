import type { FileFault } from '../model/finding.ts';
import { quoted } from './wording.ts';

interface BadText {
  readonly code: FileFault;
  readonly message: string;
}

/** What is told of a text that is not what the schema's title for it says; others are a wrong value. */
const titles: Readonly<Record<string, { readonly code: FileFault; readonly what: string }>> = {
  Person: { code: 'bad-user', what: 'neither an email nor an account id' },
  Email: { code: 'bad-user', what: 'not an email' },
  'Account id': { code: 'bad-user', what: 'not an account id' },
  'Day or instant': { code: 'bad-date', what: 'not a date' },
};

/** A text that is not what its title says: `"2026-13-01" is not a date`. */
export function badText(title: string, text: string): BadText {
  const { code, what } = titles[title] ?? {
    code: 'wrong-value',
    what: `not ${/^[aeiou]/iu.test(title) ? 'an' : 'a'} ${title.toLowerCase()}`,
  };
  return { code, message: `${quoted(text)} is ${what}` };
}

/** The sentence that an editor shows, as a hint. */
export function hintOf(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, '');
}
