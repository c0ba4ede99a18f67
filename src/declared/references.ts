import type { Inclusion } from '../model/declared.ts';
import { suggest, withLookAlike } from '../model/did-you-mean.ts';
import type { Finding, Place } from '../model/finding.ts';
import { groupKey } from '../model/ids.ts';
import { type Claim, type Names, indexNames, linkClaims } from './claim.ts';
import { reportCycles, sortBottomUp } from './cycles.ts';
import type { Report } from './report.ts';
import { quoted, yamlOf } from './tree.ts';

/**
 * The files that speak for a set or a group that another file speaks for too: by name, or by id. Reported at the later file.
 * Each with the place where it was reported.
 */
export function findContested(
  claims: readonly Claim[],
  report: Report,
): ReadonlyMap<string, Place> {
  const contested = new Map<string, Place>();
  const first = new Map<string, Place>();
  for (const { kind, path, name, id } of claims) {
    const keys = [
      ...(name ? [{ key: `${kind} ${groupKey(name.text)}`, what: kind, ...name }] : []),
      ...(id ? [{ key: `id ${id.text}`, what: 'id', ...id }] : []),
    ];
    for (const { key, what, text, place } of keys) {
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, place);
        continue;
      }
      for (const file of [earlier.file, path]) {
        if (!contested.has(file)) contested.set(file, place);
      }
      const message = `the ${what} ${quoted(text)} is declared by ${earlier.file}:${earlier.line} too; neither group is changed`;
      report(`duplicate-${kind}`, place, message, `keep one file a ${kind}`);
    }
  }
  return contested;
}

type Kind = Inclusion['kind'];

/** For each kind a file that is so faulty that its name could not be read, if there is one. */
export type Nameless = Readonly<Record<Kind, string | undefined>>;

/** @param faults In their order: the first such file is the one that is named. */
export function findNameless(
  folder: string,
  claims: readonly Claim[],
  faults: readonly Finding[],
): Nameless {
  const named = new Set(claims.flatMap(({ name, path }) => (name === undefined ? [] : [path])));
  const firstIn = (place: string) =>
    faults.find(({ file = '' }) => `${file}/`.startsWith(`${folder}/${place}/`) && !named.has(file))
      ?.file;
  return { group: firstIn('groups'), set: firstIn('sets') };
}

/** Each suggestion costs as many comparisons as there are names. Who has more to fix has mistaken something else. */
const mostSuggestions = 100;

/** Reports an entry whose name no file declares. */
function unknownReporter(
  names: Names,
  nameless: Nameless,
  report: Report,
): (entry: Inclusion) => void {
  const nearest = nearestNames(names);
  return (entry) => {
    const message = `no file declares the ${entry.kind} ${quoted(entry.name)}`;
    const hint = hintFor(entry, names, nameless, nearest);
    report(`unknown-${entry.kind}`, entry.place, message, hint);
  };
}

type Nearest = (kind: Kind, name: string) => Claim | undefined;

function hintFor(
  { kind, name, place }: Inclusion,
  names: Names,
  nameless: Nameless,
  nearest: Nearest,
): string {
  const otherKind = kind === 'set' ? 'group' : 'set';
  const other = names[otherKind].get(groupKey(name));
  // Nobody meant the file that the entry stands in: it would bring in itself.
  if (other !== undefined && other.path !== place.file) {
    return `there is a ${otherKind} of that name: write ${yamlOf({ [otherKind]: name })}`;
  }
  if (nameless[kind] !== undefined) {
    return `fix ${nameless[kind]} first: it may declare the ${kind}`;
  }
  const meant = nearest(kind, name);
  return meant?.name === undefined || meant.path === place.file
    ? `write a file in ${kind}s/ with ${yamlOf({ [kind]: name })}, or remove this entry`
    : withLookAlike(`did you mean ${quoted(meant.name.text)}?`, name, [meant.name.text]);
}

function nearestNames(names: Names): Nearest {
  const known = { group: [...names.group.keys()], set: [...names.set.keys()] };
  const found = new Map<string, Claim | undefined>();
  return (kind, name) => {
    const key = `${kind} ${groupKey(name)}`;
    if (!found.has(key) && found.size < mostSuggestions) {
      const nearest = suggest(groupKey(name), known[kind]);
      found.set(key, nearest === undefined ? undefined : names[kind].get(groupKey(nearest)));
    }
    return found.get(key);
  };
}

/**
 * Checks what groups and sets bring in: that it is declared, that it is sound, and that nothing includes itself.
 * Gives the paths of all files that are left alone, the faulty ones among them.
 *
 * @param contested The files that declare what another file declares too, each with the place where that is reported.
 */
export function checkReferences(
  claims: readonly Claim[],
  contested: ReadonlyMap<string, Place>,
  nameless: Nameless,
  report: Report,
): ReadonlySet<string> {
  const names = indexNames(claims);
  const links = linkClaims(claims, names);
  const reportUnknown = unknownReporter(names, nameless, report);

  /** Why a file is left alone: where that is reported. The first reason stays. */
  const reasons = new Map<Claim, Place>();
  const leaveAlone = (claim: Claim, reason: Place) => {
    if (!reasons.has(claim)) reasons.set(claim, reason);
  };
  for (const claim of claims) {
    const reason = claim.fault ?? contested.get(claim.path);
    if (reason !== undefined) leaveAlone(claim, reason);
  }
  const faulty = new Set(reasons.keys());

  const { sorted, circling } = sortBottomUp(claims, (claim) =>
    (links.get(claim) ?? []).flatMap(({ target }) => target ?? []),
  );
  const cycles = reportCycles(circling, links, report);
  for (const [claim, place] of cycles.places) leaveAlone(claim, place);

  for (const claim of [...sorted, ...circling]) {
    for (const { entry, target } of links.get(claim) ?? []) {
      const reason = target === undefined ? entry.place : reasons.get(target);
      if (reason === undefined) continue;
      leaveAlone(claim, reason);
      if (target === undefined) reportUnknown(entry);
      else if (!faulty.has(claim) && !cycles.steps.has(entry)) reportUnsound(entry, reason, report);
    }
  }
  return new Set([...reasons.keys()].map(({ path }) => path));
}

function reportUnsound({ kind, name, place }: Inclusion, reason: Place, report: Report): void {
  const where = `${reason.file}:${reason.line}`;
  const message = `the ${kind} ${quoted(name)} can't be included because of the fault at ${where}; this file is left alone`;
  report('unsound-source', place, message, `fix ${where} first`);
}
