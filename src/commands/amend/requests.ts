import type { Terms, Wish } from '../../amend/request.ts';
import type { Remark } from '../../model/edits.ts';
import { AppError } from '../../model/app-error.ts';
import type { Target } from './targets.ts';

export interface Wishes {
  readonly wishes: readonly Wish[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}

type LeaveWish = Extract<Wish, { action: 'leave' }>;

type Defaults = { readonly [Key in keyof Terms]?: string | undefined };

/** Each person into each group. What a row says of dates counts before what the command line says for all. */
export function grantsOf(targets: readonly Target[], defaults: Defaults): Wishes {
  return inEachGroup(targets, 'grant', (target, group, asked) => ({
    action: 'grant',
    person: target.person,
    group,
    terms: { ...given(defaults), ...target.terms },
    asked,
  }));
}

/** Each person out of each group. */
export function revokesOf(targets: readonly Target[]): Wishes {
  const wishes = inEachGroup(targets, 'revoke', ({ person }, group, asked) => ({
    action: 'revoke',
    person,
    group,
    asked,
  }));
  return { ...wishes, notes: targets.flatMap(unusedTerms) };
}

/** Each person into leavers.yaml. */
export function leavesOf(
  targets: readonly Target[],
  day: Pick<LeaveWish, 'on' | 'orEarlier'>,
  because?: string,
): Wishes {
  return {
    wishes: targets.map(({ person, terms, asked }) => {
      const why = terms.because ?? because;
      return {
        action: 'leave',
        person,
        ...day,
        ...(why === undefined ? {} : { because: why }),
        asked: { ...asked, action: 'leave' },
      };
    }),
    refused: [],
    notes: targets.flatMap(unusedTerms),
  };
}

function inEachGroup(
  targets: readonly Target[],
  action: 'grant' | 'revoke',
  wishOf: (target: Target, group: Target['groups'][number], asked: Target['asked']) => Wish,
): Wishes {
  const refused: Remark[] = [];
  const wishes = targets.flatMap((target) => {
    const asked = { ...target.asked, action };
    if (target.groups.length > 0) {
      return target.groups.map((group) => {
        const label = asked.group ?? group.name ?? group.id;
        return wishOf(target, group, label === undefined ? asked : { ...asked, group: label });
      });
    }
    if (asked.row === undefined) throw noGroup(action);
    refused.push({
      ...asked,
      code: 'bad-row',
      why: 'The row names no group.',
      hint: 'Fill in Group or groupId, or name the group on the command line.',
    });
    return [];
  });
  return { wishes, refused, notes: [] };
}

/** A sheet that was made for granting says more than revoking needs. */
function unusedTerms({ terms: { from, until }, asked }: Target): readonly Remark[] {
  if (from === undefined && until === undefined) return [];
  return [
    {
      ...asked,
      code: 'not-used',
      why: 'From and Until are for grant, and count for nothing here.',
    },
  ];
}

function noGroup(action: 'grant' | 'revoke'): AppError {
  return new AppError('usage', 'missing-group', 'No group is named.', {
    hint:
      action === 'grant'
        ? 'Name the groups behind the person: rollcall grant vdillow@banc.ly oslo-engineering'
        : 'Name the groups behind the person, or say --all for someone who leaves: rollcall revoke vdillow@banc.ly oslo-engineering',
  });
}

function given(terms: Defaults): Terms {
  const { from, until, because } = terms;
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(because === undefined ? {} : { because }),
  };
}
