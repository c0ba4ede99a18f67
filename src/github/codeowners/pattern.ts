/** The pattern of a line of CODEOWNERS, which names owners or takes them away; undefined for a comment and an empty line. */
export function ruleOf(line: string): string | undefined {
  return /^\s*((?:\\.|[^\s#\\])(?:\\.|[^\s\\])*)/u.exec(line)?.[1];
}

/** Whether a pattern stands for everything: `*`, which others are exceptions from. */
export function isForEverything(pattern: string): boolean {
  const parts = partsOf(pattern);
  return parts.includes('**') && parts.every((part) => part === '**' || part === '*');
}

/** Whether a pattern stands for a path. */
export function standsFor(pattern: string, path: string): boolean {
  return meet(partsOf(pattern), path.split('/'));
}

/**
 * Whether a pattern takes files of a folder: one of the paths that are there, or, where it begins at the root of the
 * repository, one that may come.
 */
export function takesFrom(pattern: string, folder: string, paths: readonly string[]): boolean {
  const inFolder = [...(folder === '' ? [] : folder.split('/')), '**'];
  const mayTake = (name: string) => meet(partsOf(pattern), [...inFolder, name]);
  return (
    (isAnchored(pattern) && ['*.yaml', '*.yml', '*.csv'].some(mayTake)) ||
    paths.some((path) => standsFor(pattern, path))
  );
}

/** Without a slash before its end, or with `**` first, a pattern stands for that name in every folder. */
function isAnchored(pattern: string): boolean {
  return /^\/(?!\*\*(?:\/|$))|^(?!\*\*\/).+\/./u.test(pattern);
}

/**
 * The parts of the paths that a pattern stands for, `**` for any number of them.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
function partsOf(pattern: string): readonly string[] {
  const path = pattern.replaceAll(/\\(.)/gu, '$1').replace(/^\//u, '');
  const folder = path.endsWith('/');
  const parts = path.split('/').filter((part) => part !== '');
  const anchored = isAnchored(pattern);
  const below = folder || parts.length === 0 ? ['**', '*'] : ['**'];
  // `docs/*` stands for the files of that folder alone.
  const flat = anchored && !folder && parts.at(-1) === '*';
  return [...(anchored ? [] : ['**']), ...parts, ...(flat ? [] : below)];
}

/** Whether there is a path that two lists of parts both stand for. */
function meet(one: readonly string[], other: readonly string[]): boolean {
  return overlap(one, other, '**', (a, b) =>
    overlap(Array.from(a), Array.from(b), '*', (c, d) => c === d || c === '?' || d === '?'),
  );
}

/** Whether two lists can be made the same, when the star in either stands for any number of items. */
function overlap(
  one: readonly string[],
  other: readonly string[],
  star: string,
  same: (a: string, b: string) => boolean,
): boolean {
  // From the ends: `rest[j]` tells whether what follows in both can be made the same.
  let below: readonly boolean[] = [];
  for (let i = one.length; i >= 0; i -= 1) {
    const row: boolean[] = [];
    for (let j = other.length; j >= 0; j -= 1) {
      const [a, b] = [one[i], other[j]];
      row[j] =
        (a === undefined && b === undefined) ||
        (a === star && (below[j] === true || (b !== undefined && row[j + 1] === true))) ||
        (b === star && (row[j + 1] === true || (a !== undefined && below[j] === true))) ||
        (a !== undefined && b !== undefined && same(a, b) && below[j + 1] === true);
    }
    below = row;
  }
  return below[0] === true;
}
