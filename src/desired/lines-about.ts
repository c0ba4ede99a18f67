import type { Declared, DeclaredGroup, DeclaredUser, Leaver } from '../model/declared.ts';
import type { ExplainedLine } from '../model/explanation.ts';
import type { Identities } from '../model/live.ts';
import type { AccountId, Email } from '../model/ids.ts';
import { given } from '../model/objects.ts';
import { type Instant, formatInstant } from '../model/instant.ts';
import { type MembershipPath, dateOf, extendPath, pathOf, phaseOf, throughOf } from './paths.ts';
import { type DeclaredSource, type RosterIndex, absentOf, exceptOf } from './sources.ts';

/** Someone to be explained: the email by which they were named, and the account that it leads to. */
export interface PersonQuery {
  readonly email?: Email;
  readonly id?: AccountId;
}

/** More ways than this into one group nobody reads. */
const mostWays = 50;

/** Every line that names the person for this group, by every way in, and what each comes to at that moment. */
export function linesAbout(
  person: PersonQuery,
  group: DeclaredGroup,
  declared: Declared,
  index: RosterIndex,
  identities: Pick<Identities, 'byEmail'>,
  at: Instant,
): readonly ExplainedLine[] {
  const means = meaning(person, identities);
  const ways = waysInto(group, means, index);
  const leading = [...ways].flatMap(([source, those]) => (those.length > 0 ? [source] : []));
  return [
    ...(ways.get(group) ?? []).map((way) => explained(way, means.exists, at)),
    ...leading.flatMap((source) => saying('except', exceptOf(source), means.is)),
    ...saying('absent', group.absent, means.is),
    ...declared.leavers.filter(means.is).map(leaving),
  ];
}

function leaving({ place, on, because }: Leaver): ExplainedLine {
  return {
    file: place.file,
    line: place.line,
    says: 'leaver',
    from: formatInstant(on.start),
    ...given({ because }),
    through: [],
  };
}

interface Meaning {
  readonly is: (user: DeclaredUser) => boolean;
  readonly exists: boolean;
}

function meaning({ email, id }: PersonQuery, { byEmail }: Pick<Identities, 'byEmail'>): Meaning {
  return {
    exists: id !== undefined,
    is: ({ user }) => {
      if (user.kind === 'id') return user.id === id;
      if (user.email === email) return true;
      const resolution = byEmail.get(user.email);
      return resolution?.kind === 'resolved' && resolution.id === id;
    },
  };
}

/** One way in, which counts unless an `except` takes it out. */
interface Way {
  readonly path: MembershipPath;
  readonly excepted: boolean;
}

/** The ways in which the person comes into the group, and into each source that it brings in. From the innermost outwards. */
function waysInto(
  group: DeclaredGroup,
  { is }: Meaning,
  index: RosterIndex,
): ReadonlyMap<DeclaredSource, readonly Way[]> {
  return index.fold<readonly Way[]>([group], (source, included) => {
    const isExcepted = exceptOf(source).some(is);
    const own = source.members
      .filter(is)
      .map((line): Way => ({ path: pathOf(line), excepted: false }));
    const inherited = included.flatMap(({ inclusion, result }) =>
      result.flatMap((way): Way[] => {
        const path = extendPath(inclusion, way.path);
        // A group does not hand on whom it lists as absent.
        const excepted = way.excepted || isExcepted || absentOf(index.sourceOf(inclusion)).some(is);
        return path === undefined ? [] : [{ path, excepted }];
      }),
    );
    return [...own, ...inherited].slice(0, mostWays);
  });
}

const phases = { before: 'later', in: 'member', ended: 'ended' } as const;

function explained({ path, excepted }: Way, exists: boolean, at: Instant): ExplainedLine {
  const { line, route, from, until } = path;
  const phase = phaseOf(path, at);
  const awaited = line.pending === true && !exists && phase !== 'ended';
  const says = excepted ? 'excepted' : awaited ? 'pending' : phases[phase];
  return {
    file: line.place.file,
    line: line.place.line,
    says,
    ...given({
      from: dateOf(from),
      until: dateOf(until),
      because: line.because,
    }),
    through: throughOf(route),
  };
}

function saying(
  says: 'except' | 'absent',
  users: readonly DeclaredUser[],
  is: Meaning['is'],
): readonly ExplainedLine[] {
  return users
    .filter(is)
    .map(({ place }) => ({ file: place.file, line: place.line, says, through: [] }));
}
