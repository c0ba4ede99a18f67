import type { Because, BecauseKind, Through } from '../model/change.ts';
import type { Leaver } from '../model/declared.ts';
import type { DeclaredUser } from '../model/declared.ts';
import { formatInstant } from '../model/instant.ts';
import type { Arrival, Route } from './arrival.ts';

/** The line that says so, what it gives as its reason, and the lines that bring it in. */
export function becauseOf(arrival: Arrival, kind: BecauseKind): Because {
  const { line, route } = arrival;
  const { file, line: number } = line.place;
  const text = line.because ?? nearestReason(route);
  const on = kind === 'from' ? arrival.from : kind === 'until' ? arrival.until : undefined;
  return {
    kind,
    file,
    line: number,
    ...(text === undefined ? {} : { text }),
    ...(on === undefined ? {} : { on: formatInstant(on) }),
    ...(route === undefined ? {} : { through: throughOf(route) }),
  };
}

export function becauseOfLeaver({ on, because, place }: Leaver): Because {
  return {
    kind: 'leaver',
    file: place.file,
    line: place.line,
    ...(because === undefined ? {} : { text: because }),
    on: formatInstant(on.start),
  };
}

export function becauseAbsent({ place: { file, line } }: DeclaredUser): Because {
  return { kind: 'absent', file, line };
}

/** From the group's own file inwards. */
export function throughOf(route: Route | undefined): readonly Through[] {
  const steps: Through[] = [];
  for (let step = route; step !== undefined; step = step.next) {
    const { kind, name, place } = step.inclusion;
    steps.push({ kind, name, file: place.file, line: place.line });
  }
  return steps;
}

/** A person's line may leave the reason to the line that brings it in. */
function nearestReason(route: Route | undefined): string | undefined {
  let reason: string | undefined;
  for (let step = route; step !== undefined; step = step.next) {
    reason = step.inclusion.because ?? reason;
  }
  return reason;
}
