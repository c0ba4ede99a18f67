import { type Change, changeKey } from '../../model/change.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Plan } from '../../model/plan.ts';
import { untilText } from '../days.ts';
import { padEnd, widest } from '../layout.ts';
import { markdownBlock } from '../markdown-text.ts';
import { printable } from '../printable.ts';
import { byNames, handle, personName } from '../words.ts';
import { limits, type MarkdownOptions } from './options.ts';

/** Every change in one fold, as a diff of the groups. */
export function everyChange(plan: Plan, { detail = 'all' }: MarkdownOptions): readonly string[] {
  const most = limits[detail].names;
  if (plan.changes.length === 0 || most === 0) return [];
  const changes = plan.changes.toSorted(byNames);
  const groups = new Map(plan.groups.map((group) => [group.id, group]));
  const line = lineWriter(changes, plan);
  const lines = [...groupBy(changes, ({ group }) => group.id)].flatMap(([id, ofGroup]) => {
    const group = groups.get(id);
    const numbers =
      group === undefined
        ? ''
        : ` ${group.before.toLocaleString('en-US')} → ${group.after.toLocaleString('en-US')}`;
    const hidden = ofGroup.length - most;
    return [
      `# ${ofGroup[0]?.group.name ?? id}${numbers}`,
      ...ofGroup.slice(0, most).map(line),
      ...(hidden > 0 ? [`# and ${hidden} more`] : []),
    ];
  });
  const title = detail === 'all' ? 'Every change, group by group' : 'Changes, group by group';
  return [`<details><summary>${title}</summary>`, markdownBlock('diff', lines), '</details>'];
}

function lineWriter(changes: readonly Change[], { upcoming }: Plan): (change: Change) => string {
  const ends = new Map(
    upcoming
      .filter(({ action, because }) => action === 'remove' && because.kind === 'until')
      .map((change) => [changeKey({ ...change, action: 'add' }), change.on]),
  );
  const nameOf = (change: Change) => printable(personName(change));
  const handleOf = (change: Change) => printable(handle(change));
  const names = widest(changes.map(nameOf), 30);
  const handles = widest(changes.map(handleOf), 40);
  return (change) => {
    const end = ends.get(changeKey(change));
    const until = end === undefined ? '' : `  until ${untilText(end)}`;
    const sign = change.action === 'add' ? '+' : '-';
    return `${sign} ${padEnd(nameOf(change), names)}  ${padEnd(handleOf(change), handles)}${until}`.trimEnd();
  };
}
