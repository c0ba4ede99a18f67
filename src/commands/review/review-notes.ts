import type { AmendVerdict } from '../../amend/request.ts';
import type { Remark } from '../../model/edits.ts';
import { given } from '../../model/objects.ts';
import type { Answer } from '../../report/review/answer.ts';
import type { JudgedAnswer } from '../../report/review/judge.ts';

/** Whom a row is about, and where it stands. */
export function aboutAnswer(
  { email, accountId, person, group, place }: Answer,
  action: 'grant' | 'revoke' = 'grant',
) {
  return { action, user: email ?? accountId ?? person, group, row: place };
}

type Note = Pick<Remark, 'code' | 'why' | 'hint' | 'file' | 'line'>;

/** What goes further than the one row seems to, and what no edit of a file does. */
export function notesOf(
  judged: JudgedAnswer,
  verdict: AmendVerdict | undefined,
  /** Everybody in the group was decided about. */
  isComplete: boolean,
): readonly Remark[] {
  const { answer, effect, group, member } = judged;
  const notes: readonly Note[] = [
    ...(effect === 'revoke' && answer.through !== '' ? [excepted(answer.through)] : []),
    ...(effect === 'grant' && member === undefined ? [adopted] : []),
    ...(effect === 'drift' ? [isComplete ? driftGoes : drift(group.name)] : []),
    ...(verdict?.kind === 'edit' ? (verdict.notes ?? []) : []),
  ];
  const about = aboutAnswer(answer, effect === 'revoke' ? 'revoke' : 'grant');
  return notes.map(({ code, why, hint, file, line }) => ({
    ...about,
    ...{ code, why },
    ...given({ hint, file, line }),
  }));
}

function excepted(through: string): Note {
  return {
    code: 'through-set',
    why: `They are in through ${through}: "except" takes them out of this group alone.`,
  };
}

const adopted: Note = { code: 'adopted', why: 'No line let them in: one does now.' };

const driftGoes: Note = {
  code: 'drift',
  why: 'No line lets them in, only Atlassian does: the consent has the drift of the group put right.',
};

function drift(group: string): Note {
  return {
    code: 'drift',
    why: 'No line lets them in, only Atlassian does: putting right the drift of the group removes them.',
    hint: `Use rollcall consent --drift ${JSON.stringify(group)}, with your reason, once the rest of the group is decided.`,
  };
}
