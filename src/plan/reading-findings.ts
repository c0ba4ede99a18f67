import type { DeclaredGroup } from '../model/declared.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Finding, Place } from '../model/finding.ts';
import { GroupIndex } from '../model/group.ts';
import { type GroupId, groupKey } from '../model/ids.ts';
import type { GroupReading, Live, LiveGroup, NotFound } from '../model/live.ts';
import { groupBy } from '../model/objects.ts';
import type { DeclaredRef } from './proposal.ts';

/** Why a declared group is left alone: it was not found, or not read. */
export function readingFinding(
  declared: DeclaredGroup,
  reading: Exclude<GroupReading, { kind: 'listed' }> | undefined,
): Finding {
  const base = { severity: 'error', ...declared.place } as const;
  switch (reading?.kind) {
    case 'not-found':
      return {
        ...base,
        ...declared.idPlace,
        code: 'group-not-found',
        ...(declared.id === undefined
          ? unknownName(declared.name, reading)
          : unknownId(declared.name, declared.id, reading)),
      };
    case 'ambiguous':
      return {
        ...base,
        code: 'group-ambiguous',
        message: `Several groups answer to the name ${declared.name}: ${reading.candidates.map(({ id, name }) => `"${name}" ${id}`).join(', ')}. None is touched.`,
        hint: `Specify one:\nid: ${reading.candidates[0]?.id ?? ''}`,
      };
    case 'unreadable':
      return {
        ...base,
        code: reading.code,
        message: `The members of ${reading.group.name} could not be read: ${reading.why} The group is left alone.`,
        hint: 'Run the command again. The other groups are not affected.',
      };
    case undefined:
      throw new Error(`no reading for ${declared.place.file}`);
  }
}

function unknownName(name: string, { near }: NotFound): Pick<Finding, 'message' | 'hint'> {
  return {
    message: `Atlassian shows no group named ${name}. It is left alone.`,
    hint:
      didYouMean(
        name,
        near.map((group) => group.name),
      ) ??
      'Check the spelling, or create the group in Atlassian Administration: rollcall never creates one.',
  };
}

/** A group that is deleted and made again keeps its name, and gets a new id. */
function unknownId(
  name: string,
  id: GroupId,
  { near: [namesake, second] }: NotFound,
): Pick<Finding, 'message' | 'hint'> {
  const gone = `The group ${name} with the id ${id} is gone.`;
  if (namesake === undefined) {
    return {
      message: `${gone} Atlassian shows none of that name either. It is left alone.`,
      hint: 'Check the id. If the group was deleted, delete this file.',
    };
  }
  const others = second === undefined ? '' : ', and another has it too';
  return {
    message: `${gone} A group of that name has the id ${namesake.id}${others}. It is left alone.`,
    hint: `If it was made again under that name, write:\nid: ${namesake.id}`,
  };
}

/** Two files, one by name and one by id perhaps, that mean one group: neither is followed. */
export function duplicateClaimFinding(
  declared: DeclaredGroup,
  other: { readonly place: Place },
  live: LiveGroup,
): Finding {
  return {
    code: 'duplicate-group',
    severity: 'error',
    message: `${other.place.file}:${other.place.line} declares this group too: both mean ${live.name} (${live.id}). It is left alone.`,
    ...declared.place,
    hint: 'Keep one file for each group.',
  };
}

/** The id leads to a group of another name. */
export function isAnother(declared: DeclaredGroup, live: LiveGroup): boolean {
  return groupKey(declared.name) !== groupKey(live.name);
}

/** An id that is on file already outlives a rename; one that is new may be another group's. */
export function anotherGroupFinding(declared: DeclaredGroup, live: LiveGroup): Finding {
  return {
    code: 'id-of-another-group',
    severity: 'error',
    message: `This id is new here, and belongs to ${live.name}, not to ${declared.name}. The group is left alone.`,
    ...declared.place,
    ...declared.idPlace,
    hint: `If that group is meant, write: group: ${live.name}`,
  };
}

export function renamedFinding(declared: DeclaredGroup, live: LiveGroup): readonly Finding[] {
  if (!isAnother(declared, live)) return [];
  return [
    {
      code: 'group-renamed',
      severity: 'note',
      message: `The group ${declared.name} is called ${live.name} in Atlassian. Its id decides, so the plan is for ${live.name}.`,
      ...declared.place,
      hint: `Update the label: group: ${live.name}`,
    },
  ];
}

export function unlistedFinding(
  declared: DeclaredGroup,
  live: LiveGroup,
  unlisted: number,
): readonly Finding[] {
  if (unlisted === 0) return [];
  return [
    {
      code: 'members-unlisted',
      severity: 'note',
      message: `Atlassian counts ${unlisted} more in ${live.name} than its API shows (apps or suspended accounts). They are left alone.`,
      ...declared.place,
    },
  ];
}

/** Files that speak for one live group, one by name and one by id perhaps, whether they are in the scope or not. */
export class DuplicateClaims {
  readonly #files: GroupIndex<DeclaredRef>;
  /** A group that is renamed between two readings has one id and two names. */
  readonly #byReading: ReadonlyMap<GroupId | undefined, readonly DeclaredRef[]>;

  constructor(declared: readonly DeclaredRef[], live: Live) {
    this.#files = new GroupIndex(declared);
    this.#byReading = groupBy(declared, ({ place }) => {
      const reading = live.groups.get(place.file);
      return reading?.kind === 'listed' ? reading.group.id : undefined;
    });
  }

  /** Another file that speaks for the group. */
  of(group: LiveGroup, own: DeclaredRef): DeclaredRef | undefined {
    const claims = [...(this.#byReading.get(group.id) ?? []), ...this.#files.of(group)];
    return claims.find(({ place }) => place.file !== own.place.file);
  }
}
