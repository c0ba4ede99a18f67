import { dayText, untilText } from '../../model/instant.ts';
import type { Because, Through } from '../../model/change.ts';
import type { Plan } from '../../model/plan.ts';
import { numberText } from '../../model/text.ts';

/** Why a change is wanted, in parts: a terminal and a comment set them differently. */
export interface Why {
  /** What the line gives as its reason. */
  readonly text?: string;
  /** The rule, and the dates. */
  readonly rule: readonly string[];
  /** What brings the line in: "set oslo-team". */
  readonly through: readonly NamedSource[];
  /** Where the line stands; none where no line says so. */
  readonly place?: { readonly file: string; readonly line: number };
}

/** A set or a group in a sentence: "removed from set oslo-team". */
interface NamedSource {
  readonly before: string;
  readonly name: string;
}

interface Reasoned {
  readonly action: 'add' | 'remove';
  readonly because: Because;
}

/** Explains the changes of one plan. */
export type Explain = (change: Reasoned) => Why;

export function explainer({ files, folder }: Pick<Plan, 'files' | 'folder'>): Explain {
  const changed = new Set(files.map(({ path }) => path));
  return ({ action, because }) => {
    const { kind, file, line, text, through = [] } = because;
    const named = kind === 'undeclared' || file === undefined || line === undefined;
    return {
      ...(text === undefined ? {} : { text }),
      rule: ruleWords(because, action),
      through: [...formerWords(because, changed, folder), ...throughWords(through)],
      ...(named ? {} : { place: { file: inRepository(file, folder), line } }),
    };
  };
}

/** So many sets and groups on the way in are named. */
const mostThrough = 6;

/** Where sets nest by the hundred, what is at both ends: nobody reads the way, and every change has one. */
function throughWords(through: readonly Through[]): readonly NamedSource[] {
  const left = through.length - mostThrough;
  return through.flatMap(({ kind, name }, index): NamedSource[] => {
    const behind = index - mostThrough / 2;
    if (left <= 0 || behind < 0 || behind > left) return [{ before: `through ${kind}`, name }];
    return behind < left ? [] : [{ before: `through ${numberText(left)} more, and ${kind}`, name }];
  });
}

/** "HR-766 joiner, through set oslo-team (memberships/sets/oslo-team.yaml:4)". `home` is the group's own file. */
export function whyText({ text, rule, through, place }: Why, home?: string): string {
  const words = [
    ...(text === undefined ? [] : [text]),
    ...rule,
    ...through.map(({ before, name }) => `${before} ${name}`),
  ].join(', ');
  if (place === undefined) return words;
  const at = place.file === home ? `line ${place.line}` : `${place.file}:${place.line}`;
  return words === '' ? at : `${words} (${at})`;
}

/** The account has yet to appear: of the reason, the line and the day are told. */
export function awaited<P extends Reasoned>(pending: P): P {
  const { because } = pending;
  return {
    ...pending,
    because: { ...because, kind: because.on === undefined ? 'declared' : 'from' },
  };
}

/** The path from the folder on: a proposal or a base may be checked out into a folder that the repository has not. */
export function inRepository(file: string, folder: string): string {
  if (folder === '' || file.startsWith(`${folder}/`)) return file;
  const at = file.indexOf(`/${folder}/`);
  return at === -1 ? file : file.slice(at + 1);
}

/** The rule, where it is more than a line that names someone. */
function ruleWords({ kind, on, until, formerly }: Because, action: 'add' | 'remove'): string[] {
  const end = until === undefined ? [] : [`until ${untilText(until)}`];
  switch (kind) {
    case 'declared':
      return end;
    case 'from':
      if (action === 'remove')
        return [on === undefined ? 'not yet' : `starts ${dayText(on)}, so not yet`];
      return [on === undefined ? 'by date' : `from ${dayText(on)}`, ...end];
    case 'until':
      return [on === undefined ? 'by date' : `until ${untilText(on)}`];
    case 'pending':
      return ['the account has appeared', ...end];
    case 'undeclared':
      if (formerly === undefined) return ['not in the file'];
      return formerly.through === undefined ? ['no longer in the file'] : [];
    case 'absent':
      return ['listed under absent'];
    case 'leaver':
      return [on === undefined ? 'leaver' : `leaver on ${dayText(on)}`];
  }
}

/** Whether the set lost the person, or the group lost the set, shows in which file changes. */
function formerWords(
  { kind, formerly }: Because,
  changed: ReadonlySet<string>,
  folder: string,
): readonly NamedSource[] {
  const [outer] = formerly?.through ?? [];
  const inner = formerly?.through?.at(-1);
  if (kind !== 'undeclared' || outer === undefined || inner === undefined) return [];
  const ofSet = formerly?.file !== undefined && changed.has(inRepository(formerly.file, folder));
  return ofSet
    ? [{ before: `removed from ${inner.kind}`, name: inner.name }]
    : [{ before: `no longer through ${outer.kind}`, name: outer.name }];
}
