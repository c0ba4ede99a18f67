import type { Inclusion } from '../model/declared.ts';
import type { Place } from '../model/place.ts';
import type { Claim } from './claim.ts';
import { sortBottomUp } from './cycles.ts';
import { indexNames, linkClaims } from './links.ts';
import type { Report } from './report.ts';
import { tellCycles } from './tell-cycles.ts';
import { tellUnknown } from './unknown-names.ts';
import type { Nameless } from './unknown-names.ts';
import { quoted } from './wording.ts';

/**
 * Checks what groups and sets bring in: that it is declared, that it is sound, and that nothing brings in itself.
 * Gives the paths of all files that are left alone, the faulty ones among them.
 *
 * @param contested The files that declare what another file declares too, each with the place where that is told.
 */
export function checkReferences(
  claims: readonly Claim[],
  contested: ReadonlyMap<string, Place>,
  nameless: Nameless,
  report: Report,
): ReadonlySet<string> {
  const names = indexNames(claims);
  const links = linkClaims(claims, names);
  const reportUnknown = tellUnknown(names, nameless, report);

  /** Why a file is left alone: where that is told. The first reason stays. */
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
  const cycles = tellCycles(circling, links, report);
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
  const message = `the ${kind} ${quoted(name)} can't be brought in because of the fault at ${where}; this file is left alone`;
  report('unsound-source', place, message, `mend ${where} first`);
}
