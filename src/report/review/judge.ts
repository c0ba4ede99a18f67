import { untilText } from '../../model/instant.ts';
import type { Directory, DirectoryGroup, DirectoryMember } from '../../desired/directory.ts';
import type { RemarkCode } from '../../model/edits.ts';
import { groupKey } from '../../model/ids.ts';
import { given, groupBy } from '../../model/objects.ts';
import { bareCell } from '../../render/layout.ts';
import type { Answer, Decision } from './answer.ts';
import { throughText } from './review-rows.ts';

/** An answer that holds, and what the files need for it. */
export interface JudgedAnswer {
  readonly answer: Answer & { readonly decision: Decision };
  readonly group: DirectoryGroup;
  /** The line that lets them in now. */
  readonly member?: DirectoryMember;
  readonly effect: Effect;
}

type Effect =
  /** The files say so. */
  | 'none'
  /** They did not when it was asked, and do now. */
  | 'done'
  | 'revoke'
  | 'grant'
  /** Atlassian alone has them in: putting drift right removes them. */
  | 'drift';

/** An answer that does not hold, and why. */
export interface Rejected {
  readonly answer: Answer;
  readonly code: RemarkCode;
  readonly why: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
}

interface Judgement {
  readonly taken: readonly JudgedAnswer[];
  readonly rejected: readonly Rejected[];
}

/** Holds answers against what the files say now: what has changed since it was asked is not taken. */
export function judge(answers: readonly Answer[], { groups }: Directory): Judgement {
  const byName = new Map(groups.map((group) => [groupKey(bareCell(group.name)), group]));
  const taken: JudgedAnswer[] = [];
  const rejected: Rejected[] = [];
  for (const answer of answers) {
    if (!isDecided(answer)) continue;
    const group = byName.get(groupKey(answer.group));
    const verdict = group === undefined ? noFile(answer) : judgeOne(answer, group);
    if ('code' in verdict) rejected.push(verdict);
    else taken.push(verdict);
  }
  const clashes = contradictions(taken);
  const contradicted = new Set(clashes.map(({ answer }) => answer));
  return {
    taken: taken.filter(({ answer }) => !contradicted.has(answer)),
    rejected: [...rejected, ...clashes],
  };
}

function isDecided(answer: Answer): answer is Decided {
  return answer.decision !== undefined;
}

function noFile(answer: Answer): Rejected {
  return {
    answer,
    code: 'no-file',
    why: `No valid file declares ${answer.group} now.`,
    hint: 'If the group was renamed, start its review again.',
  };
}

type Decided = JudgedAnswer['answer'];

function judgeOne(answer: Decided, group: DirectoryGroup): JudgedAnswer | Rejected {
  const member = memberOf(answer, group);
  const effect = effectOf(answer, member);
  if (typeof effect === 'string') return { answer, group, effect, ...given({ member }) };
  const place = member?.at ?? { file: group.file };
  return { answer, ...effect, ...place };
}

/** By account id, else by email. */
function memberOf(
  { accountId, email }: Answer,
  { members }: DirectoryGroup,
): DirectoryMember | undefined {
  const byId = members.find(({ id }) => id !== undefined && id === accountId);
  return (
    byId ?? members.find((each) => each.email !== undefined && each.email === email?.toLowerCase())
  );
}

type Reason = Pick<Rejected, 'code' | 'why' | 'hint'>;

function effectOf(answer: Decided, member: DirectoryMember | undefined): Effect | Reason {
  const { decision, mark, until, through } = answer;
  const ends = endOf(member);
  const isSo = decision.kind === 'until' && member?.through.length === 0 && ends === decision.until;
  if (isSo) return 'done';
  if (mark.basis === 'declared') {
    if (member === undefined) return decision.kind === 'remove' ? 'done' : gone;
    if (ends !== until || bareCell(throughText(member.through)) !== through) return changed;
    if (decision.kind === 'keep') return 'none';
    if (decision.kind === 'remove') return 'revoke';
    return through === '' ? 'grant' : throughOthers(through);
  }
  if (member !== undefined) return decision.kind === 'keep' ? 'done' : nowIn;
  if (mark.basis === 'left-alone') return decision.kind === 'keep' ? 'none' : leftAlone;
  if (decision.kind === 'until') return 'grant';
  if (mark.basis === 'drift') return decision.kind === 'keep' ? 'grant' : 'drift';
  return decision.kind === 'keep' ? 'none' : 'revoke';
}

function endOf(member: DirectoryMember | undefined): string {
  return member?.until === undefined ? '' : untilText(member.until);
}

const again = 'Decide it again in the next review, or use rollcall grant or revoke.';

const gone: Reason = {
  code: 'changed-since',
  why: 'No line lets them in any more.',
  hint: again,
};

const changed: Reason = {
  code: 'changed-since',
  why: 'The line that lets them in is another than when it was asked.',
  hint: again,
};

const nowIn: Reason = {
  code: 'changed-since',
  why: 'A line lets them in now; none did when it was asked.',
  hint: again,
};

const leftAlone: Reason = {
  code: 'not-a-person',
  why: 'rollcall does not remove this account: it is an app, protected, or the one that runs rollcall.',
  hint: 'Remove it in Atlassian, or from protect in rollcall.yaml first.',
};

function throughOthers(through: string): Reason {
  return {
    code: 'through-set',
    why: `They are in through ${through}, which an end date here would not end.`,
    hint: 'Choose remove, which takes them out of this group alone; or put the date on their line there.',
  };
}

/** Several owners, or a row that was copied, answer about one membership. */
export function membershipKey({ answer, group }: JudgedAnswer): string {
  return JSON.stringify([group.file, answer.accountId ?? answer.email?.toLowerCase()]);
}

/** The same membership, and another decision. Which of them is right nobody knows. */
function contradictions(taken: readonly JudgedAnswer[]): readonly Rejected[] {
  const byMembership = groupBy(taken, membershipKey);
  return [...byMembership.values()].flatMap((those) => {
    const [first] = those;
    const others = those.filter((each) => textOf(each) !== (first && textOf(first)));
    if (first === undefined || others.length === 0) return [];
    return those.map(({ answer }): Rejected => {
      const other = answer === first.answer ? (others[0] ?? first) : first;
      const { file, line } = other.answer.place;
      return {
        answer,
        code: 'conflicting-rows',
        why: `Another row says ${textOf(other)}: ${file}:${line}.`,
        hint: 'Make both the same, or leave one of the two empty.',
      };
    });
  });
}

function decisionText(decision: Decision): string {
  return decision.kind === 'until' ? `until ${decision.until}` : decision.kind;
}

function textOf({ answer: { decision } }: JudgedAnswer): string {
  return decisionText(decision);
}
