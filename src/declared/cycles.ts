import { compareText } from '../model/change.ts';
import type { Inclusion } from '../model/declared.ts';
import type { Place } from '../model/finding.ts';
import type { Claim, Link, Links } from './claim.ts';
import type { Report } from './report.ts';
import { quoted } from './tree.ts';

/**
 * Sorts nodes so that each comes after all that its arrows lead to. What can't be sorted is apart, in the order given:
 * from each of those an arrow leads to another of them, for it goes round in a cycle, or leads to one.
 * Takes time for each arrow once, and no stack: a chain may be as long as there are files.
 */
export function sortBottomUp<Node>(
  nodes: readonly Node[],
  targetsOf: (node: Node) => readonly Node[],
): { readonly sorted: readonly Node[]; readonly circling: ReadonlySet<Node> } {
  const waiting = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  const left = new Map<Node, number>();
  for (const node of nodes) {
    const targets = targetsOf(node);
    left.set(node, targets.length);
    for (const target of targets) waiting.get(target)?.push(node);
  }
  const circling = new Set(nodes);
  const sorted = nodes.filter((node) => left.get(node) === 0);
  // The list grows while it is walked.
  for (const done of sorted) {
    circling.delete(done);
    for (const node of waiting.get(done) ?? []) {
      const count = (left.get(node) ?? 0) - 1;
      left.set(node, count);
      if (count === 0) sorted.push(node);
    }
  }
  return { sorted, circling };
}

/**
 * Goes on from each node along its one arrow, and gives the cycle in which that way ends; a way that just ends is left
 * out. Two cycles have no node in common.
 */
function findCycles<Node>(
  nodes: Iterable<Node>,
  next: (node: Node) => Node | undefined,
): ReadonlyMap<Node, readonly Node[]> {
  const cycles = new Map<Node, readonly Node[]>();
  for (const start of nodes) {
    const way = new Set<Node>();
    let node: Node | undefined = start;
    while (node !== undefined && !cycles.has(node) && !way.has(node)) {
      way.add(node);
      node = next(node);
    }
    if (node === undefined) continue;
    const passed = [...way];
    const cycle = cycles.get(node) ?? passed.slice(passed.indexOf(node));
    for (const each of passed) cycles.set(each, cycle);
  }
  return cycles;
}

interface ReportedCycles {
  /** The entries that the reported cycles consist of. */
  readonly steps: ReadonlySet<Inclusion>;
  /** Each of the files given, with the place where the cycle is reported that it is in, or leads to. */
  readonly places: ReadonlyMap<Claim, Place>;
}

/**
 * Reports the cycles among files that each bring in another of them: each cycle once, with all its steps. Of two that
 * have a file in common one is reported; the other comes to light when that is fixed.
 */
export function reportCycles(
  circling: ReadonlySet<Claim>,
  links: Links,
  report: Report,
): ReportedCycles {
  const next = new Map<Claim, Link | undefined>();
  for (const claim of circling) {
    const staysIn = ({ target }: Link) => target !== undefined && circling.has(target);
    next.set(claim, links.get(claim)?.find(staysIn));
  }
  const steps = new Set<Inclusion>();
  const places = new Map<Claim, Place>();
  const reported = new Map<readonly Claim[], Place | undefined>();
  for (const [claim, cycle] of findCycles(circling, (from) => next.get(from)?.target)) {
    if (!reported.has(cycle)) {
      const entries = fromFirstFile(cycle).flatMap((member) => next.get(member)?.entry ?? []);
      for (const entry of entries) steps.add(entry);
      reported.set(cycle, reportCycle(entries, report));
    }
    const place = reported.get(cycle);
    if (place !== undefined) places.set(claim, place);
  }
  return { steps, places };
}

/** Reported at the first file by name, wherever the search came in. */
function fromFirstFile(cycle: readonly Claim[]): readonly Claim[] {
  let first = 0;
  for (const [index, { path }] of cycle.entries()) {
    if (compareText(path, cycle[first]?.path ?? '') < 0) first = index;
  }
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function reportCycle(entries: readonly Inclusion[], report: Report): Place | undefined {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const itself = `the ${last.kind} ${quoted(last.name)} includes itself`;
  if (first === last) {
    report('cycle', first.place, itself, 'remove this entry');
    return first.place;
  }
  const steps = entries.map(
    ({ kind, name, place }) => `${place.file}:${place.line} brings in the ${kind} ${quoted(name)}`,
  );
  const message = `${itself}: ${steps.join(', ')}; none of them is changed`;
  report('cycle', first.place, message, 'remove one of these entries');
  return first.place;
}
