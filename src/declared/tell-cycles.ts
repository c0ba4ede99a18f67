import { compareText } from '../model/change.ts';
import type { Inclusion } from '../model/declared.ts';
import type { Place } from '../model/place.ts';
import type { Claim } from './claim.ts';
import { findCycles } from './cycles.ts';
import type { Link, Links } from './links.ts';
import type { Report } from './report.ts';
import { quoted } from './wording.ts';

interface ToldCycles {
  /** The entries that the told cycles consist of. */
  readonly steps: ReadonlySet<Inclusion>;
  /** Each of the files given, with the place where the cycle is told that it is in, or leads to. */
  readonly places: ReadonlyMap<Claim, Place>;
}

/**
 * Tells the cycles among files that each bring in another of them: each cycle once, with all its steps. Of two that
 * have a file in common one is told; the other comes to light when that is mended.
 */
export function tellCycles(circling: ReadonlySet<Claim>, links: Links, report: Report): ToldCycles {
  const next = new Map<Claim, Link | undefined>();
  for (const claim of circling) {
    const staysIn = ({ target }: Link) => target !== undefined && circling.has(target);
    next.set(claim, links.get(claim)?.find(staysIn));
  }
  const steps = new Set<Inclusion>();
  const places = new Map<Claim, Place>();
  const told = new Map<readonly Claim[], Place | undefined>();
  for (const [claim, cycle] of findCycles(circling, (from) => next.get(from)?.target)) {
    if (!told.has(cycle)) {
      const entries = fromFirstFile(cycle).flatMap((member) => next.get(member)?.entry ?? []);
      for (const entry of entries) steps.add(entry);
      told.set(cycle, tellCycle(entries, report));
    }
    const place = told.get(cycle);
    if (place !== undefined) places.set(claim, place);
  }
  return { steps, places };
}

/** Told at the first file by name, wherever the search came in. */
function fromFirstFile(cycle: readonly Claim[]): readonly Claim[] {
  let first = 0;
  for (const [index, { path }] of cycle.entries()) {
    if (compareText(path, cycle[first]?.path ?? '') < 0) first = index;
  }
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function tellCycle(entries: readonly Inclusion[], report: Report): Place | undefined {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const itself = `the ${last.kind} ${quoted(last.name)} brings in itself`;
  if (first === last) {
    report('cycle', first.place, itself, 'remove this entry');
    return first.place;
  }
  const steps = entries.map(
    ({ kind, name, place }) => `${place.file}:${place.line} brings in the ${kind} ${quoted(name)}`,
  );
  const message = `${itself}: ${steps.join(', ')}; all of them are left alone`;
  report('cycle', first.place, message, 'remove one of these entries');
  return first.place;
}
