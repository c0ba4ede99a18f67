import type {
  ExplainedLine,
  GroupExplanation,
  NextStep,
  OverviewRow,
} from '../model/explanation.ts';
import { isSystemGroup } from '../model/group.ts';
import type { KnownGroup } from '../model/live.ts';
import { given } from '../model/objects.ts';

/** One row a group: what a person asks first of somebody, before the lines behind it. `at`: RFC 3339. */
export function overviewOf(
  groups: readonly GroupExplanation[],
  undeclared: readonly KnownGroup[],
  at: string,
): readonly OverviewRow[] {
  return [
    ...groups.map((group) => rowOf(group, at)),
    ...undeclared.map(({ name, id, synced }): OverviewRow => ({
      ...{ group: name, id, declared: false, now: true, next: { kind: 'left-alone' } },
      ...given({
        kept: isSystemGroup(name)
          ? ('administration' as const)
          : synced === true
            ? ('synced' as const)
            : undefined,
      }),
    })),
  ];
}

function rowOf(group: GroupExplanation, at: string): OverviewRow {
  const { name, id, live, wanted, lines } = group;
  const line = decidingLine(lines);
  return {
    ...{ group: name, declared: true, now: live, files: wanted, next: nextOf(group, line, at) },
    ...given({ id, from: line?.from, until: line?.until }),
    through: (line?.through ?? []).map(({ kind, name: inner }) => `${kind} ${inner}`),
  };
}

/** Of the lines that let somebody in, the one that lasts longest; else the first that will. */
function decidingLine(lines: readonly ExplainedLine[]): ExplainedLine | undefined {
  const of = (says: ExplainedLine['says']) => lines.filter((line) => line.says === says);
  const [lasting] = of('member').toSorted((a, b) => compare(b.until ?? '~', a.until ?? '~'));
  const [coming] = [...of('later'), ...of('pending')].toSorted((a, b) =>
    compare(a.from ?? '', b.from ?? ''),
  );
  return lasting ?? coming;
}

function nextOf(
  { change, live, wanted, lines }: GroupExplanation,
  line: ExplainedLine | undefined,
  at: string,
): NextStep {
  if (change !== undefined) {
    const kind = change.action === 'add' ? 'joins' : 'leaves';
    return 'guard' in change ? { kind: 'withheld', guard: change.guard } : { kind };
  }
  if (live === null || wanted === 'unknown') return { kind: 'left-alone' };
  const left = lines.find(({ says, from = '' }) => says === 'leaver' && from > at)?.from;
  if (live) {
    const end = [left, wanted === 'in' ? line?.until : undefined]
      .filter((day) => day !== undefined)
      .sort(compare)[0];
    return end === undefined ? { kind: 'stays-in' } : { kind: 'leaves', on: end };
  }
  if (wanted === 'pending') {
    const on = line?.from !== undefined && line.from > at ? line.from : undefined;
    return { kind: 'joins-once-there', ...given({ on }) };
  }
  return line?.says === 'later' && line.from !== undefined
    ? { kind: 'joins', on: line.from }
    : { kind: 'stays-out' };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
