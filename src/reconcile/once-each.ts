import type { Asked, Remark } from '../model/amendment.ts';
import type { GroupAsk, LeaveAsk } from '../declared/amend/ask.ts';
import { remark } from '../declared/amend/amend-file.ts';
import type { FoundGroup } from './asked-groups.ts';

/** An ask about a group that a file declares, or is to. */
export interface SettledAsk {
  readonly ask: GroupAsk;
  readonly group: Exclude<FoundGroup, { kind: 'refused' }>;
}

interface OnceEach {
  readonly asks: readonly SettledAsk[];
  readonly leaves: readonly LeaveAsk[];
  readonly already: readonly Remark[];
  readonly refused: readonly Remark[];
}

/** One ask for each person and group: what is asked again is left out, what is asked otherwise is refused. */
export function onceEach(asks: readonly SettledAsk[], leaves: readonly LeaveAsk[]): OnceEach {
  const first = new Map<string, { readonly what: string; readonly asked: Asked }>();
  const already: Remark[] = [];
  const refused: Remark[] = [];
  const isFirst = (key: string, what: string, ask: { readonly asked: Asked }): boolean => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, { what, asked: ask.asked });
      return true;
    }
    const where = earlier.asked.row === undefined ? '' : ` on line ${earlier.asked.row.line}`;
    if (earlier.what === what) {
      already.push(remark(ask, { code: 'already', why: `The same was asked${where}.` }));
    } else {
      const why = `Something else was asked for the same person and group${where}.`;
      refused.push(remark(ask, { code: 'conflicting-rows', why, hint: 'Keep one of the two.' }));
    }
    return false;
  };
  return {
    asks: asks.filter((each) => {
      const { ask, group } = each;
      const { id, name } = group.group;
      const terms =
        ask.action === 'grant' ? [ask.terms.from, ask.terms.until, ask.terms.because] : [];
      const key = JSON.stringify([group.kind === 'new' ? id : name, ask.person.account.id]);
      return isFirst(key, JSON.stringify([ask.action, ...terms]), ask);
    }),
    leaves: leaves.filter((ask) =>
      isFirst(ask.person.account.id, JSON.stringify([ask.on, ask.because]), ask),
    ),
    already,
    refused,
  };
}
