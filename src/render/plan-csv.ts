import { stringify } from 'csv-stringify/sync';
import type { Because } from '../model/change.ts';
import type { Plan } from '../model/plan.ts';
import { byNames } from './order.ts';
import { sheetCell } from './layout.ts';
import { awaited, explainer, whyText } from './view/why.ts';
import { dayText } from '../model/instant.ts';
import { type Membership } from './words.ts';

/** The sheet of Atlassian's articles on bulk updates, which people know, and what else a reviewer asks for. */
const columns = [
  'Email',
  'Group',
  'accountId',
  'groupId',
  'Action',
  'Name',
  'Status',
  'Why',
  'File',
  'Line',
] as const;

/** A plan as a sheet: RFC 4180, and no cell that a spreadsheet takes for a formula. */
export function planCsv(plan: Plan): string {
  const row = rowWriter(plan);
  const rows = [
    ...plan.changes.toSorted(byNames).map((change) => row(change, 'planned')),
    ...plan.noop.toSorted(byNames).map((change) => row(change, 'already in place')),
    ...plan.withheld.toSorted(byNames).map((held) => row(held, `withheld by ${held.guard}`)),
    ...plan.upcoming
      .toSorted(byNames)
      .map((change) => row(change, `upcoming ${dayText(change.on)}`)),
    ...plan.pending.toSorted(byNames).map((change) => row(change, 'pending')),
    ...plan.drift.toSorted(byNames).map((change) => row(change, 'drift')),
  ];
  return stringify([columns, ...rows], {
    record_delimiter: 'windows',
    // Without it, spreadsheets take the text for the code page of the machine.
    bom: true,
  });
}

function rowWriter(plan: Plan) {
  const { pending, groups } = plan;
  const explain = explainer(plan);
  const waiting = new Set<Membership>(pending);
  const homes = new Map(groups.map(({ id, file }) => [id as string, file]));
  return (
    change: Membership & { readonly because: Because },
    status: string,
  ): readonly string[] => {
    const { action, account, group, because } = change;
    return [
      account.email ?? '',
      group.name,
      // Until the account exists, its email stands for its id.
      waiting.has(change) ? '' : account.id,
      group.id,
      action,
      account.name ?? '',
      status,
      whyText(explain(waiting.has(change) ? awaited(change) : change), homes.get(group.id)),
      because.file ?? '',
      because.line === undefined ? '' : `${because.line}`,
    ].map(sheetCell);
  };
}
