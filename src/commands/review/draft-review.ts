import { nameInFile } from '../../amend/find-person.ts';
import type { RecordFor } from '../../amend/amend-file.ts';
import { MembershipView } from '../../amend/membership-view.ts';
import type { AmendVerdict, GroupRequest } from '../../amend/request.ts';
import { type Directory, personKey } from '../../desired/directory.ts';
import type { ChangeAccount } from '../../model/change.ts';
import type { Remark } from '../../model/edits.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import type { Instant } from '../../model/instant.ts';
import { given, groupBy } from '../../model/objects.ts';
import type { Answer, Decision } from '../../report/review/answer.ts';
import { type ReviewedGroup, isComplete } from '../../report/review/completeness.ts';
import {
  type JudgedAnswer,
  type Rejected,
  judge,
  membershipKey,
} from '../../report/review/judge.ts';
import { Drafts, amendGroupFiles } from '../../shell/drafts.ts';
import type { SoundFiles } from '../../shell/files.ts';
import { ReviewRecords } from './review-records.ts';
import { aboutAnswer, notesOf } from './review-notes.ts';

export interface ReviewWork {
  readonly dir: string;
  readonly files: SoundFiles;
  readonly at: Instant;
  readonly directory: Directory;
  readonly answers: readonly Answer[];
  /** Who decided, in place of those whose sheets they are. */
  readonly by?: readonly string[] | undefined;
}

export interface DraftedReview {
  readonly drafts: Drafts;
  readonly groups: readonly DraftedGroup[];
  /** How many memberships have an answer of each kind that holds. */
  readonly decisions: Readonly<Record<Decision['kind'], number>>;
  /** Groups in which everybody was decided about, and only putting drift right removes some. */
  readonly driftOf: readonly string[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** `reviewed`: its file says so now, or did before. */
interface DraftedGroup extends ReviewedGroup {
  readonly reviewed: boolean;
}

/** Edits the texts of the group files as their owners decided. Nothing is written here. */
export async function draftReview(work: ReviewWork): Promise<DraftedReview> {
  const { dir, files, at, directory, answers } = work;
  const { declared, sources } = files;
  const { taken, rejected } = judge(answers, directory);
  const lasting = lastingIn(taken, new MembershipView(declared, declared.accounts, at), work);
  const requests = requestsOf(taken, new Set(lasting.map(({ answer }) => answer)), work);
  const wanted = [...new Set(requests.values())];
  const view = new MembershipView(declared, declared.accounts, at, wanted);
  const records = new ReviewRecords(answers, declared.groups, work.by);
  const fitting = new Set<Answer>(taken.map(({ answer }) => answer));
  for (const { answer } of [...rejected, ...lasting]) fitting.delete(answer);
  const asking = groupBy(requests.keys(), (judged) => requests.get(judged));
  const recordFor: RecordFor = (file, decided) => {
    for (const { request, verdict } of decided) {
      const those = verdict.kind === 'refused' ? asking.get(request as GroupRequest) : [];
      for (const { answer } of those ?? []) fitting.delete(answer);
    }
    return records.recordFor(file, (answer) => fitting.has(answer));
  };

  const amended = await amendGroupFiles(wanted, view, sources, {
    partly: true,
    reviews: { paths: records.paths, recordFor },
  });
  const drafts = new Drafts(dir, sources);
  for (const [path, { whole, edited }] of amended) {
    if (edited !== undefined) drafts.edit(path, whole, edited);
  }
  const verdicts = verdictsIn(amended);
  const verdictOf = (judged: JudgedAnswer) => verdicts.get(requests.get(judged));
  const unfit = taken.flatMap((judged) => unfitOf(judged, verdictOf(judged)));
  const refused = [...rejected, ...lasting, ...unfit];
  const holding = taken.filter(({ answer }) => fitting.has(answer));
  const groups = records.groups((answer) => fitting.has(answer));
  const complete = new Set(groups.filter(isComplete).map(({ group }) => group));
  const drifting = holding.filter(({ effect }) => effect === 'drift');
  const isCarriedOut = ({ answer }: JudgedAnswer) => complete.has(answer.group);
  const driftOf = new Set(drifting.filter(isCarriedOut).map(({ group }) => group.name));
  return {
    drafts,
    driftOf: [...driftOf],
    groups: groups.map((group) => ({ ...group, reviewed: records.reviewed.has(group) })),
    decisions: countsOf(holding),
    refused: refused.map(({ answer, code, why, hint, file, line }) => ({
      ...aboutAnswer(answer),
      ...{ code, why },
      ...given({ hint, file, line }),
    })),
    notes: [
      ...holding.flatMap((judged) => notesOf(judged, verdictOf(judged), isCarriedOut(judged))),
      ...records.notes(),
    ],
  };
}

type Requests = ReadonlyMap<JudgedAnswer, GroupRequest>;

/** One request for each membership: what two sheets say alike is asked once, and both rows get its verdict. */
function requestsOf(
  taken: readonly JudgedAnswer[],
  left: ReadonlySet<Answer>,
  work: ReviewWork,
): Requests {
  const requests = new Map<JudgedAnswer, GroupRequest>();
  const same = new Map<string, GroupRequest>();
  for (const judged of taken) {
    const { effect, answer } = judged;
    if ((effect !== 'grant' && effect !== 'revoke') || left.has(answer)) continue;
    const key = membershipKey(judged);
    const request = same.get(key) ?? requestOf(judged, effect, work);
    same.set(key, request);
    requests.set(judged, request);
  }
  return requests;
}

function requestOf(
  { answer, group, member }: JudgedAnswer,
  effect: 'grant' | 'revoke',
  { files: { declared } }: ReviewWork,
): GroupRequest {
  const { decision } = answer;
  const account = accountOf(answer, member?.id);
  const user =
    member === undefined
      ? (nameInFile(account, declared.accounts) ?? account.id)
      : personKey(member);
  const about = {
    person: { user, account },
    group: { kind: 'declared', path: group.file },
    summary: aboutAnswer(answer, effect),
  } as const;
  if (effect === 'revoke') return { action: 'revoke', ...about, except: true };
  const terms = decision.kind === 'until' ? { until: decision.until } : {};
  return { action: 'grant', ...about, terms, mayShorten: true };
}

/** While no account exists, its email stands for its id. */
function accountOf({ accountId, email, person }: Answer, known?: AccountId): ChangeAccount {
  return {
    id: (accountId ?? known ?? email) as AccountId,
    ...given({ email: email as Email | undefined, name: person }),
  };
}

/** Whom another line lets in as well does not leave with the end of their own. */
function lastingIn(
  taken: readonly JudgedAnswer[],
  view: MembershipView,
  work: ReviewWork,
): readonly Rejected[] {
  return taken.flatMap((judged): readonly Rejected[] => {
    const { answer, group, effect } = judged;
    if (effect !== 'grant' || answer.decision.kind !== 'until') return [];
    const way = view.byOthers(group.file, requestOf(judged, effect, work).person.account);
    if (way === undefined) return [];
    const { kind, name } = way.inclusion;
    return [
      {
        ...{ answer, code: 'through-set', file: way.place.file, line: way.place.line },
        why: `They are in through the ${kind} "${name}" as well, which an end date here would not end.`,
        hint: 'Choose remove, which takes them out of this group alone; or put the date on their line there.',
      },
    ];
  });
}

function verdictsIn(
  amended: Awaited<ReturnType<typeof amendGroupFiles>>,
): ReadonlyMap<unknown, AmendVerdict> {
  const decided = [...amended.values()].flatMap((file) => file.decided);
  return new Map(decided.map(({ request, verdict }) => [request, verdict]));
}

function unfitOf({ answer }: JudgedAnswer, verdict: AmendVerdict | undefined): readonly Rejected[] {
  if (verdict?.kind !== 'refused') return [];
  const { code, why, hint, file, line } = verdict;
  return [{ answer, code, why, ...given({ hint, file, line }) }];
}

function countsOf(holding: readonly JudgedAnswer[]): DraftedReview['decisions'] {
  const counts = { keep: 0, remove: 0, until: 0 };
  const memberships = new Map(holding.map((judged) => [membershipKey(judged), judged]));
  for (const { answer } of memberships.values()) counts[answer.decision.kind] += 1;
  return counts;
}
