/** Latin letters that are no letter with a mark, and what stands for them. */
const latin: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ ħ: 'h', ŋ: 'ng', ŧ: 't', ĸ: 'k', ƒ: 'f', ɨ: 'i', ƀ: 'b', ǥ: 'g', ə: 'e' },
};

export interface Slug {
  /** Lower-case ASCII letters, digits and single dashes. May be empty, and of any length. */
  readonly text: string;
  /** Every letter and digit of the name is in it. */
  readonly isWhole: boolean;
}

/** A name as part of a file's name. */
export function slugOf(name: string): Slug {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => latin[letter] ?? letter);
  const text = letters.replace(/[^a-z\d]+/gu, '-').replace(/^-|-$/gu, '');
  return { text, isWhole: !/(?!\p{ASCII})[\p{L}\p{N}]/u.test(letters) };
}
