/** What a simulation tells of one seed. */
interface Told {
  /** One line for each thing that happened. */
  readonly lines: readonly string[];
  /** The law that does not hold. */
  readonly breach?: Error;
  /** How many steps the story has, of which any can be left out. */
  readonly steps: number;
  /** What happened, and how often. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Tells the story of a seed, without some of its steps, counted from 0. */
export type Tell = (seed: number, without?: ReadonlySet<number>) => Promise<Told>;

/** A seed whose story breaks a law, and the shortest story of it that was found. */
export interface BrokenSeed {
  readonly seed: number;
  readonly without: readonly number[];
  readonly lines: readonly string[];
}

export interface Tally {
  readonly broken: readonly BrokenSeed[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Tells all of them. `onSeed` is called after each. */
export async function tellSeeds(
  tell: Tell,
  seeds: Iterable<number>,
  onSeed: (broken?: BrokenSeed) => void = () => undefined,
): Promise<Tally> {
  const broken: BrokenSeed[] = [];
  const counts: Record<string, number> = {};
  for (const seed of seeds) {
    const told = await tell(seed);
    addCounts(counts, told.counts);
    const found = told.breach === undefined ? undefined : await shorten(tell, seed, told);
    if (found !== undefined) broken.push(found);
    onSeed(found);
  }
  return { broken, counts };
}

export function addCounts(sum: Record<string, number>, counts: Tally['counts']): void {
  for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
}

/** Leaves out one step after the other for as long as the same law breaks. */
async function shorten(tell: Tell, seed: number, told: Told): Promise<BrokenSeed> {
  const law = lawOf(told);
  let without: readonly number[] = [];
  let { lines } = told;
  for (let step = told.steps - 1; step >= 0; step--) {
    const shorter = [...without, step];
    const again = await tell(seed, new Set(shorter));
    if (lawOf(again) !== law) continue;
    without = shorter;
    lines = again.lines;
  }
  return { seed, without: without.toSorted((a, b) => a - b), lines };
}

function lawOf({ breach }: Told): string | undefined {
  return breach === undefined ? undefined : 'law' in breach ? String(breach.law) : breach.name;
}

/** The story of a seed, and how to hear it again. `of` is the name of a simulation that is not the usual one. */
export function brokenText({ seed, without, lines }: BrokenSeed, of?: string): string {
  const named = of === undefined ? '' : `--of ${of} `;
  const left = without.length === 0 ? '' : ` --without ${without.join(',')}`;
  const again = `Again: npm run simulate -- ${named}--seed ${seed}${left}`;
  return [`Seed ${seed}:`, ...lines, again].join('\n');
}
