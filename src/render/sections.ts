import type { Because, Change } from '../model/change.ts';
import type { GuardName } from '../model/finding-codes.ts';
import type { Drift, Plan } from '../model/plan.ts';
import { type PersonAndGroup, byDay, byNames } from './words.ts';
import { numberText } from '../model/text.ts';

/** Memberships that a plan lists beside its changes, for a terminal and for Markdown. */
export interface Section {
  readonly kind: SectionKind;
  /** Without the number of rows. */
  readonly title: Wording;
  readonly intro?: Wording;
  /** In the order in which people read them. */
  readonly rows: readonly SectionRow[];
  readonly advice: readonly Advice[];
}

/** What a row says: what happens on a day, what ends then, whose account is awaited, what live and the files make of it. */
export type SectionKind = 'later' | 'ending' | 'waiting' | 'differs';

export interface SectionRow extends Pick<Change, 'action' | 'group'>, PersonAndGroup {
  readonly because: Because;
  /** RFC 3339: when it becomes due. */
  readonly on?: string;
  /** What holds it back. */
  readonly guard?: GuardName;
}

/** A terminal has room for fewer words than a comment. An empty text is left out. */
interface Wording {
  readonly brief: string;
  readonly full: string;
}

/** A way to go on: "keep what is live", in words or by a command. */
export type Advice =
  | { readonly aim: string; readonly how: string }
  | { readonly aim: string; readonly command: string };

/** What is no change of the plan yet, or no part of it: only sections that have rows. */
export function planSections(plan: Plan): readonly Section[] {
  return [later(plan), waiting(plan), ...drift(plan)].filter(({ rows }) => rows.length > 0);
}

/** What begins and ends later: approved with this plan. */
function later({ upcoming }: Plan): Section {
  return {
    kind: 'later',
    title: always('Later'),
    rows: upcoming.toSorted(byDay),
    advice: [],
  };
}

/** Who joins on the day their account appears. */
function waiting({ pending }: Plan): Section {
  return {
    kind: 'waiting',
    title: { brief: 'Waiting', full: 'Waiting for accounts' },
    // The account has yet to appear: of the reason, only the line is named.
    rows: pending
      .toSorted(byNames)
      .map((change) => ({ ...change, because: { ...change.because, kind: 'declared' } })),
    advice: [],
  };
}

/** What the merged files want already, with how to settle it. */
function drift({ drift: all, scope }: Plan): readonly Section[] {
  const { due, apart } = splitDrift(all);
  const only = scope === 'all' ? '' : ' Only the groups that this plan concerns were read.';
  return [
    {
      kind: 'differs',
      title: always('Drift, not part of this plan'),
      intro: {
        brief: '',
        full: `Live memberships that differ from the merged files. Applying this plan leaves them alone.${only}`,
      },
      rows: apart,
      advice: [
        { aim: 'keep what is live', how: 'write it into the file' },
        { aim: 'put it right', command: revertCommand(apart) },
      ],
    },
    {
      kind: 'differs',
      title: always('Due by now, not part of this plan'),
      intro: {
        brief: 'Merged files dated these.',
        full: 'Merged files dated these, and nobody has carried them out yet.',
      },
      rows: due,
      advice: [{ aim: 'carry them out', command: 'rollcall apply --due' }],
    },
  ];
}

function always(text: string): Wording {
  return { brief: text, full: text };
}

/** Drift that a merged file dated, which apply --due carries out, and what someone changed by hand or nobody applied. */
export function splitDrift(drift: readonly Drift[]): {
  readonly due: readonly Drift[];
  readonly apart: readonly Drift[];
} {
  const sorted = drift.toSorted(byNames);
  return {
    due: sorted.filter(({ due }) => due === true),
    apart: sorted.filter(({ due }) => due !== true),
  };
}

/** The command that puts drift right. Only plain names are spelled out: it is there to be copied into a shell. */
export function revertCommand(drift: readonly Pick<Drift, 'group'>[]): string {
  const names = [...new Set(drift.map(({ group }) => group.name))];
  const plain = names.length <= 3 && names.every((name) => /^\w[\w.-]*$/u.test(name));
  return `rollcall apply --group ${plain ? names.join(' ') : 'NAME'}`;
}

/** What a plan holds beside its changes: "; 3 withheld, 1 later, 1 waiting for an account". Empty when there is nothing. */
export function otherCounts({ withheld, noop, upcoming, pending }: Plan): string {
  const parts = [
    { number: withheld.length, words: 'withheld' },
    { number: noop.length, words: 'already in place' },
    { number: upcoming.length, words: 'later' },
    { number: pending.length, words: 'waiting for an account' },
  ]
    .filter(({ number }) => number > 0)
    .map(({ number, words }) => `${numberText(number)} ${words}`);
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}
