import { count } from '../../model/count.ts';
import type { Plan } from '../../model/plan.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import { place } from './cells.ts';
import type { MarkdownOptions } from './options.ts';

/** The consents that hold: what raises a limit is for the reviewer to know. */
export function consents(plan: Plan, options: MarkdownOptions): readonly string[] {
  if (plan.consents.length === 0) return [];
  const items = plan.consents.map(({ removals, total, until, because, file, line }) => {
    const ceilings = [
      ...Object.entries(removals).map(([name, most]) => `${markdownCode(name)} may lose ${most}`),
      ...(total === undefined ? [] : [`${count(total, 'removal')} in all`]),
    ].join(', ');
    return `${ceilings} until ${markdownText(until)}: ${markdownText(because)} (${place(file, line, options)})`;
  });
  return [`**Consents:** ${items.join('; ')}.`];
}
