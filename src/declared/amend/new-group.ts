import type { LiveGroup } from '../../model/live.ts';
import type { NewLine } from '../edit/edit.ts';
import { newGroupFile } from '../write/new-file.ts';
import type { GroupAsk, Verdict } from './ask.ts';
import { lineToGrant } from './grant.ts';
import type { Standing } from './standing.ts';

export interface NewGroup {
  readonly verdicts: readonly { readonly ask: GroupAsk; readonly verdict: Verdict }[];
  /** The whole file. Absent when nothing is asked that can be done. */
  readonly text?: string;
}

/** An additive file for a group that has none: it adds and takes out those who are asked for, and nobody else. */
export function newGroupOf(
  { id, name }: LiveGroup,
  asks: readonly GroupAsk[],
  standing: Standing,
  modeline: string | undefined,
): NewGroup {
  const members: NewLine[] = [];
  const absent: NewLine[] = [];
  const verdicts = asks.map((ask): NewGroup['verdicts'][number] => {
    const { user, account } = ask.person;
    if (ask.action === 'revoke') {
      absent.push({ user, ...(account.name === undefined ? {} : { name: account.name }) });
      return { ask, verdict: { kind: 'edit', edits: [] } };
    }
    const line = lineToGrant(ask, standing);
    if (line.kind === 'refused') return { ask, verdict: line };
    members.push(line.line);
    return { ask, verdict: { kind: 'edit', edits: [] } };
  });
  if (members.length + absent.length === 0) return { verdicts };
  const text = newGroupFile({
    ...(modeline === undefined ? {} : { modeline }),
    group: name,
    id,
    mode: 'additive',
    members,
    ...(absent.length === 0 ? {} : { absent }),
  });
  return { verdicts, text };
}
