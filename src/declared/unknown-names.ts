import type { Inclusion } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { groupKey } from '../model/ids.ts';
import type { Claim } from './claim.ts';
import type { Names } from './links.ts';
import type { Report } from './report.ts';
import { suggest } from '../model/suggest.ts';
import { quoted, yamlOf } from './wording.ts';

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

/** Each suggestion costs as many comparisons as there are names. Who has more to mend has mistaken something else. */
const mostSuggestions = 100;

/** Tells an entry whose name no file declares. */
export function tellUnknown(
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
    return `mend ${nameless[kind]} first: the ${kind} may stand there`;
  }
  const meant = nearest(kind, name);
  return meant?.name === undefined || meant.path === place.file
    ? `write a file in ${kind}s/ with ${yamlOf({ [kind]: name })}, or remove this entry`
    : `did you mean ${quoted(meant.name.text)}?`;
}

function nearestNames(names: Names): Nearest {
  const known = { group: [...names.group.keys()], set: [...names.set.keys()] };
  const found = new Map<string, Claim | undefined>();
  return (kind, name) => {
    const asked = `${kind} ${groupKey(name)}`;
    if (!found.has(asked) && found.size < mostSuggestions) {
      const nearest = suggest(groupKey(name), known[kind]);
      found.set(asked, nearest === undefined ? undefined : names[kind].get(groupKey(nearest)));
    }
    return found.get(asked);
  };
}
