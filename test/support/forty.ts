const names = ['one', 'two', 'three', 'four', 'five', 'six'];
const joiners = Array.from({ length: 16 }, (_, i) => `joiner-${i}`);
const moversOf = (index: number) => ['a', 'b'].map((each) => `mover-${index}-${each}`);

/** Twelve people move on to the next group, and sixteen join: forty changes, within the limits of every group. */
export const forty = {
  /** Who is in which group now. */
  live: Object.fromEntries(names.map((name, index) => [name, ['dorice', ...moversOf(index)]])),
  /** Whom the files want in it. */
  wanted: Object.fromEntries(
    names.map((name, index) => [
      name,
      [
        'dorice',
        ...moversOf((index + names.length - 1) % names.length),
        ...joiners.filter((_, i) => i % names.length === index),
      ],
    ]),
  ),
  /** Who is in no group yet. */
  outside: joiners,
};
