import { isDeepStrictEqual } from 'node:util';
import { approvalRulesIn } from '../../declared/approval-rules.ts';
import { groupKey } from '../../model/ids.ts';
import { given } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import type { GitHub } from '../client.ts';
import { filesIn, textsAt } from '../read-files.ts';
import { type BranchStep, absent, treesOf } from './folder-tree.ts';
import type { OwnedPart } from './owners.ts';

/**
 * A file whose rules about approval were changed by a merge that its owners did not approve. Whoever owned it before has to
 * approve the next pull request that touches it, so that nobody can name who approves first and what is approved second.
 */
export interface Disputed {
  /** With the folder before it. */
  readonly path: string;
  /** The label of the group that it declared. */
  readonly group?: string;
  /** Who owned it. */
  readonly owners: readonly string[];
  /** Of rollcall.yaml: how many approvals it asked for. */
  readonly approvals?: number;
  /** The commit that changed it. */
  readonly commit: string;
  readonly pull?: number;
}

/** Its owners approve everything that has none of its own. */
const topFile = 'rollcall.yaml';

/** What a commit, of which nobody approved anything, changed about who approves. */
export async function disputedBy(
  github: GitHub,
  step: BranchStep & { readonly pull?: number },
  folder: string,
): Promise<readonly Disputed[]> {
  const [before, after] = await treesOf(github, step, folder);
  if (before === absent || (before !== undefined && before === after)) return [];
  const [old, now] = await Promise.all([filesBelow(github, before), filesBelow(github, after)]);
  // Of a commit whose folders GitHub does not list, the file at the top is what matters most.
  const names = before === undefined ? [topFile] : [...old.keys(), ...now.keys()];
  const changed = [...new Set(names)].filter(
    (path) => path.endsWith('.yaml') && (before === undefined || old.get(path) !== now.get(path)),
  );
  const paths = [...new Set([...changed, topFile])].map((path) => inFolder(folder, path));
  const [was, is] = await Promise.all([
    textsAt(github, paths, step.onto),
    textsAt(github, paths, step.commit),
  ]);
  const top = approvalRulesIn(was.get(inFolder(folder, topFile)));
  return changed.flatMap((each) => {
    const path = inFolder(folder, each);
    const rules = approvalRulesIn(was.get(path));
    if (isDeepStrictEqual(rules, approvalRulesIn(is.get(path)))) return [];
    const { group, approvals, owners = top.owners ?? [] } = rules;
    if (owners.length === 0 && approvals === undefined) return [];
    const { commit, pull } = step;
    return [given({ path, group, owners, approvals, commit, pull })];
  });
}

/** What stays disputed, with what is added: whoever owned a file when the dispute began goes on being asked. */
export function withDisputes(
  known: readonly Disputed[],
  more: readonly Disputed[],
): readonly Disputed[] {
  const paths = new Set(known.map(({ path }) => path));
  return [...known, ...more.filter(({ path }) => !paths.has(path))];
}

/** Without the files that an approved plan touches: whoever owned them has approved what they say now. */
export function withoutDisputesOf(
  known: readonly Disputed[],
  plan: Pick<Plan, 'files'>,
): readonly Disputed[] {
  const touched = new Set(plan.files.flatMap(({ path, from }) => [path, from ?? path]));
  const groups = new Set(
    plan.files.flatMap(({ group }) => (group === undefined ? [] : groupKey(group))),
  );
  return known.filter(
    ({ path, group }) =>
      !touched.has(path) && (group === undefined || !groups.has(groupKey(group))),
  );
}

/** Who else has to approve a plan, because of files that it touches, or whose group it changes. */
export function disputedParts(
  disputed: readonly Disputed[],
  plan: Plan,
  parts: readonly OwnedPart[],
): readonly OwnedPart[] {
  const paths = new Set(plan.files.flatMap(({ path, from }) => [path, from ?? path]));
  const groups = new Set(
    parts.flatMap(({ kind, name }) => (kind === 'group' ? [groupKey(name)] : [])),
  );
  return disputed.flatMap(({ path, group, owners }) =>
    path === inFolder(plan.folder, topFile) ||
    paths.has(path) ||
    (group !== undefined && groups.has(groupKey(group)))
      ? [{ kind: 'file' as const, name: path, owners }]
      : [],
  );
}

/** How many approvals files ask for whose number was lowered without approval. */
export function disputedApprovals(disputed: readonly Disputed[]): number {
  return Math.max(0, ...disputed.map(({ approvals = 0 }) => approvals));
}

async function filesBelow(
  github: GitHub,
  tree: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  return tree === undefined || tree === absent ? new Map() : filesIn(github, tree);
}

function inFolder(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`;
}
