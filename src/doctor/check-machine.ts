import { missing, ok, type TargetCheck } from './check-code.ts';
import type { MachineFacts } from './facts.ts';

/** What rollcall runs on, and whether it can keep its own files. */
export function checkMachine({ node, leastNode, state }: MachineFacts): readonly TargetCheck[] {
  const { folder, problem } = state;
  return [
    isAtLeast(node, leastNode)
      ? ok('node', `Node ${node} is new enough.`)
      : missing('node', `Node ${node} is too old.`, `rollcall needs ${leastNode} or newer.`, [
          'config',
          `Node ${leastNode}`,
        ]),
    problem === undefined
      ? ok('state', `${folder} can be written: journals and receipts go there.`)
      : missing(
          'state',
          `${folder} can't be written: ${problem}.`,
          'Let this account write there, or name another folder with --state.',
          ['state', 'a folder for its journal'],
        ),
  ];
}

/** Of versions such as `20.19.2`. */
function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  for (const [index, wanted] of (want ?? []).entries()) {
    const number = have?.[index] ?? 0;
    if (number !== wanted) return number > wanted;
  }
  return true;
}
