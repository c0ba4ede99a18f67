import { count } from '../model/count.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { targetText } from '../model/target.ts';
import { besides } from './besides.ts';
import { findingText, type TextOptions } from './finding-text.ts';
import { page, wrap } from './layout.ts';
import { printable } from './printable.ts';
import { readText } from './scope.ts';
import { driftBlocks, laterBlock, waitingBlock } from './text/apart.ts';
import { groupBlocks } from './text/group-blocks.ts';
import { headline } from './words.ts';

/** A plan for a terminal: what needs a person, then the changes group by group, then what is no part of it yet. */
export function planText(plan: Plan, options: TextOptions): string {
  const { style, width } = options;
  const needsYou = plan.findings.filter(({ severity }) => severity !== 'note');
  const notes = plan.findings.filter(({ severity }) => severity === 'note');
  return page([
    style.bold(wrap(planHeadline(plan), width)),
    ...findingBlocks(needsYou, options),
    ...groupBlocks(plan, options),
    ...laterBlock(plan, options),
    ...waitingBlock(plan, options),
    ...driftBlocks(plan, options),
    ...findingBlocks(notes, options),
    footer(plan, options),
  ]);
}

function planHeadline(plan: Plan): string {
  const { changes, withheld, drift, findings } = plan;
  const also = besides(plan);
  if (changes.length > 0) return `${headline(changes)}${also}.`;
  if (withheld.length > 0) return `No change can be made${also}.`;
  if (also !== '') return `Nothing to do now${also}.`;
  if (findings.some(({ severity }) => severity === 'error')) {
    return 'Nothing to do where the files and groups could be read.';
  }
  return drift.length > 0
    ? 'Nothing to do that is not wanted already.'
    : 'Nothing to do: live memberships are as the files say.';
}

function findingBlocks(findings: readonly Finding[], options: TextOptions): readonly string[] {
  return findings.map((finding) => findingText(finding, options));
}

function footer(plan: Plan, { style, width }: TextOptions): string {
  const consents = plan.consents.map(
    ({ removals, total, until, because }) =>
      `Consent until ${until}: ${[
        ...Object.entries(removals).map(([group, most]) => `${group} may lose ${most}`),
        ...(total === undefined ? [] : [`${count(total, 'removal')} in all`]),
      ].join(', ')} (${because}).`,
  );
  const { source } = plan;
  const merged =
    source === undefined ? '' : ` (${source.head.slice(0, 8)} onto ${source.base.slice(0, 8)})`;
  const facts = `Plan ${plan.digest.slice(0, 8)}${merged} for ${targetText(plan.target)} at ${plan.at}, ${readText(plan)}.`;
  return [...consents, facts]
    .flatMap((line) => wrap(printable(line), width).split('\n'))
    .map(style.dim)
    .join('\n');
}
