import { given } from '../model/objects.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import { driftHeadline, driftMarkdown } from '../render/drift-markdown.ts';
import { planWithIdsOnly, receiptWithIdsOnly } from '../render/ids-only.ts';
import type { Detail } from '../render/markdown/cells.ts';
import { planHeadline, planMarkdown } from '../render/plan-markdown.ts';
import { planView } from '../render/view/plan-view.ts';
import { receiptHeadline, receiptMarkdown } from '../render/receipt-markdown.ts';
import { groupsReadText } from '../render/words.ts';
import { plainFolder } from './sticky-comment.ts';

/** GitHub answers 422 to a longer body, in characters: https://github.com/orgs/community/discussions/41331 */
export const longestBody = 65_536;

/** Of a step's job summary, in bytes: a longer one is dropped whole. */
export const longestSummary = 1024 * 1024;

export type Level = Detail | 'headline';

const levels: readonly Level[] = ['all', 'some', 'counts', 'headline'];

/** As much detail as the limit allows. A string is never cut: what is left out is counted. */
export function fit(
  write: (level: Level) => string,
  limit: number,
  measure: (text: string) => number = ({ length }) => length,
): { readonly level: Level; readonly text: string } {
  for (const level of levels) {
    const text = write(level);
    if (measure(text) <= limit) return { level, text };
  }
  return { level: 'headline', text: write('headline') };
}

/** What a comment and a job summary are about. */
export type CommentSubject =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'receipt'; readonly receipt: Receipt };

export interface CommentContext {
  readonly dir: string;
  /** `https://github.com/banc/access` */
  readonly repositoryUrl: string;
  readonly runUrl: string | undefined;
  /** A public repository publishes whoever is named: account ids only. */
  readonly idsOnly: boolean;
}

/** Writes Markdown with as much detail as asked for. Where that is less than all, it says where the whole is. */
export function subjectWriter(
  subject: CommentSubject,
  context: CommentContext,
): (level: Level) => string {
  const safe = context.idsOnly ? withIdsOnly(subject) : subject;
  const write = markdownOf(safe, context);
  const note = demonstration(subject.kind === 'plan' ? subject.plan : subject.receipt);
  return once((level) =>
    [...write(level), ...note, ...leftOut(level, context), ...links(context)].join('\n'),
  );
}

/** Nobody should take a sandbox for their own Atlassian. */
function demonstration({ target }: Pick<Plan, 'target'>): readonly string[] {
  if (target.kind !== 'sandbox') return [];
  return [
    '> [!NOTE]',
    '> This is a demonstration: the target is the embedded sandbox, which starts anew in every job.',
    '',
  ];
}

/** The summary and each comment ask for the same. */
function once(write: (level: Level) => string): (level: Level) => string {
  const written = new Map<Level, string>();
  return (level) => {
    const text = written.get(level) ?? write(level);
    written.set(level, text);
    return text;
  };
}

export interface DriftContext extends CommentContext {
  /** The commit that the plan was made of. */
  readonly sha: string | undefined;
  readonly revertAt: string;
}

/** As {@link subjectWriter}, for the daily plan of everything. The last line alone says when it was read. */
export function driftWriter(plan: Plan, context: DriftContext): (level: Level) => string {
  const { sha, revertAt, runUrl } = context;
  const safe = context.idsOnly ? planWithIdsOnly(plan) : plan;
  const options = given({
    revertAt,
    linkTo: sha === undefined ? undefined : linkTo(context, sha),
  });
  const read = `Read ${plan.at}, ${groupsReadText(plan)}`;
  const footer = [read, ...(runUrl === undefined ? [] : [`[run](${runUrl})`])].join(' · ');
  return once((level) =>
    [
      level === 'headline'
        ? `${driftHeadline(safe)}\n`
        : driftMarkdown(safe, { detail: level, ...options }),
      ...(level === 'all'
        ? []
        : [`${namesLeftOut} The summary and the artifacts of the run have the whole.\n`]),
      ...demonstration(plan),
      `<sub>${footer}</sub>\n`,
    ].join('\n'),
  );
}

const namesLeftOut = 'Not every name fits here.';

function withIdsOnly(subject: CommentSubject): CommentSubject {
  return subject.kind === 'plan'
    ? { kind: 'plan', plan: planWithIdsOnly(subject.plan) }
    : { kind: 'receipt', receipt: receiptWithIdsOnly(subject.receipt) };
}

function markdownOf(
  subject: CommentSubject,
  context: CommentContext,
): (level: Level) => readonly string[] {
  if (subject.kind === 'receipt') {
    const { receipt } = subject;
    return (level) =>
      level === 'headline'
        ? [`### rollcall: ${receiptHeadline(receipt)}`, '']
        : [receiptMarkdown(receipt, { detail: level })];
  }
  const { plan } = subject;
  const head = plan.source?.head;
  const options = head === undefined ? {} : { linkTo: linkTo(context, head) };
  const view = planView(plan);
  return (level) =>
    level === 'headline'
      ? [`### rollcall: ${planHeadline(plan)}`, '']
      : [planMarkdown(plan, { detail: level, ...options }, view)];
}

/** The line at the commit that was read: later ones move it. */
function linkTo({ dir, repositoryUrl }: CommentContext, head: string) {
  const folder = `${plainFolder(dir)}/`;
  return (file: string, line?: number): string => {
    // A proposal is checked out into a folder of its own, which the repository has not.
    const from = file.startsWith(folder) ? 0 : file.indexOf(`/${folder}`) + 1;
    const path = file.slice(from).split('/').map(encodeURIComponent).join('/');
    return `${repositoryUrl}/blob/${head}/${path}${line === undefined ? '' : `#L${line}`}`;
  };
}

function leftOut(level: Level, { runUrl }: CommentContext): readonly string[] {
  if (level === 'all') return [];
  const where = runUrl === undefined ? 'the run' : `[the run](${runUrl})`;
  return [
    `> [!NOTE]`,
    `> ${namesLeftOut} The summary and the artifacts of ${where} have the whole.`,
    '',
  ];
}

function links({ runUrl }: CommentContext): readonly string[] {
  if (runUrl === undefined) return [];
  return [`<sub>[run](${runUrl}) · [artifacts](${runUrl}#artifacts)</sub>`, ''];
}
