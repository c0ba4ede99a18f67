import type { Terms, AmendRequest } from '../../amend/request.ts';
import type { Remark } from '../../model/edits.ts';
import { AppError } from '../../model/app-error.ts';
import type { AmendTarget } from './targets.ts';

export interface DraftedRequests {
  readonly requests: readonly AmendRequest[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}

type NamedLeave = Extract<AmendRequest, { action: 'leave' }>;

type Defaults = { readonly [Key in keyof Terms]?: string | undefined };

/** Each person into each group. What a row says of dates counts before what the command line says for all. */
export function grantsOf(targets: readonly AmendTarget[], defaults: Defaults): DraftedRequests {
  return inEachGroup(targets, 'grant', (target, group, summary) => ({
    action: 'grant',
    person: target.person,
    group,
    terms: { ...given(defaults), ...target.terms },
    summary,
  }));
}

/** Each person out of each group. */
export function revokesOf(targets: readonly AmendTarget[]): DraftedRequests {
  const requests = inEachGroup(targets, 'revoke', ({ person }, group, summary) => ({
    action: 'revoke',
    person,
    group,
    summary,
  }));
  return { ...requests, notes: targets.flatMap(unusedTerms) };
}

/** Each person into leavers.yaml. */
export function leavesOf(
  targets: readonly AmendTarget[],
  day: Pick<NamedLeave, 'on' | 'orEarlier'>,
  because?: string,
): DraftedRequests {
  return {
    requests: targets.map(({ person, terms, summary }) => {
      const why = terms.because ?? because;
      return {
        action: 'leave',
        person,
        ...day,
        ...(why === undefined ? {} : { because: why }),
        summary: { ...summary, action: 'leave' },
      };
    }),
    refused: [],
    notes: targets.flatMap(unusedTerms),
  };
}

function inEachGroup(
  targets: readonly AmendTarget[],
  action: 'grant' | 'revoke',
  requestOf: (
    target: AmendTarget,
    group: AmendTarget['groups'][number],
    summary: AmendTarget['summary'],
  ) => AmendRequest,
): DraftedRequests {
  const refused: Remark[] = [];
  const requests = targets.flatMap((target) => {
    const summary = { ...target.summary, action };
    if (target.groups.length > 0) {
      return target.groups.map((group) => {
        const label = summary.group ?? group.name ?? group.id;
        return requestOf(
          target,
          group,
          label === undefined ? summary : { ...summary, group: label },
        );
      });
    }
    if (summary.row === undefined) throw noGroup(action);
    refused.push({
      ...summary,
      code: 'bad-row',
      why: 'The row names no group.',
      hint: 'Fill in Group or groupId, or name the group on the command line.',
    });
    return [];
  });
  return { requests, refused, notes: [] };
}

/** A sheet that was made for granting says more than revoking needs. */
function unusedTerms({ terms: { from, until }, summary }: AmendTarget): readonly Remark[] {
  if (from === undefined && until === undefined) return [];
  return [
    {
      ...summary,
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
