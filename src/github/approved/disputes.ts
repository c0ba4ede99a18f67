import { isDeepStrictEqual } from 'node:util';
import { type ApprovalRules, accountsFile, topFile } from '../../declared/approval-rules.ts';
import { groupKey } from '../../model/ids.ts';
import { given } from '../../model/objects.ts';
import type { Plan } from '../../model/plan.ts';
import { type FolderChange, type RuleChange, inFolder, nameIn } from './folder-change.ts';
import { type OwnedPart, groupsTouchedBy, pathsIn } from './owners.ts';

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
  /** Of accounts.yaml: the emails that it maps otherwise, and the ids that it maps them to. */
  readonly accounts?: readonly string[];
  /** The commit that changed it. */
  readonly commit: string;
  readonly pull?: number;
}

/** What a commit changed about who approves, as far as nobody approved that. */
export function disputesOf(
  { rules, top }: Pick<FolderChange, 'rules' | 'top'>,
  by: Pick<Disputed, 'commit' | 'pull'>,
): readonly Disputed[] {
  const atTop = top.was.owners ?? [];
  return rules.flatMap(({ path, was, is }) => {
    const { group, approvals } = was;
    // A file that speaks for another group now is as good as a new one.
    const owners = claimsAnother(was, is) && atTop.length > 0 ? atTop : (was.owners ?? atTop);
    if (owners.length === 0 && approvals === undefined) return [];
    return [given({ path, group, owners, approvals, accounts: mappedOtherwise(was, is), ...by })];
  });
}

/** Without what the reviewers of a plan have seen in the head that they approved. By the paths inside the folder. */
export function unseenRules(
  rules: readonly RuleChange[],
  seen: ReadonlyMap<string, ApprovalRules>,
  { files, folder }: Pick<Plan, 'files' | 'folder'>,
): readonly RuleChange[] {
  const planned = pathsIn(files);
  return rules.filter(
    ({ path, is }) =>
      !planned.has(path) || !isDeepStrictEqual(seen.get(nameIn(folder, path)) ?? {}, is),
  );
}

function claimsAnother(was: ApprovalRules, is: ApprovalRules): boolean {
  return is.group !== undefined && (was.group !== is.group || was.id !== is.id);
}

function mappedOtherwise(
  { accounts: before = {} }: ApprovalRules,
  { accounts: after = {} }: ApprovalRules,
): readonly string[] | undefined {
  const emails = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (email) => before[email] !== after[email],
  );
  if (emails.length === 0) return undefined;
  const ids = emails.flatMap((email) =>
    [before[email], after[email]].filter((id) => typeof id === 'string'),
  );
  return [...emails.map((email) => email.toLowerCase()), ...ids];
}

/** What stays disputed, with what is added: whoever owned a file when the dispute began goes on being asked. */
export function withDisputes(
  known: readonly Disputed[],
  more: readonly Disputed[],
): readonly Disputed[] {
  const added = new Map(more.map((each) => [each.path, each]));
  const both = known.map((each) => {
    const again = added.get(each.path)?.accounts;
    if (again === undefined) return each;
    return { ...each, accounts: [...new Set([...(each.accounts ?? []), ...again])] };
  });
  const paths = new Set(known.map(({ path }) => path));
  return [...both, ...more.filter(({ path }) => !paths.has(path))];
}

/** Without the files that an approved plan touches: whoever owned them has approved what they say now. */
export function withoutDisputesOf(
  known: readonly Disputed[],
  plan: Pick<Plan, 'files'>,
): readonly Disputed[] {
  const touched = pathsIn(plan.files);
  const groups = new Set(
    plan.files.flatMap(({ group }) => (group === undefined ? [] : groupKey(group))),
  );
  return known.filter(
    ({ path, group }) =>
      !touched.has(path) && (group === undefined || !groups.has(groupKey(group))),
  );
}

/** Who else has to approve a plan, because of files that it touches, whose group it changes, or whose people it names. */
export function disputedParts(
  disputed: readonly Disputed[],
  plan: Plan,
  parts: readonly OwnedPart[],
): readonly OwnedPart[] {
  const paths = new Set([...pathsIn(plan.files), ...groupsTouchedBy(plan).map(({ file }) => file)]);
  const groups = new Set(
    parts.flatMap(({ kind, name }) => (kind === 'group' ? [groupKey(name)] : [])),
  );
  const people = new Set(
    [plan.changes, plan.noop, plan.upcoming, plan.pending]
      .flat()
      .flatMap(({ account: { id, email = id } }) => [id, email.toLowerCase()]),
  );
  const top = inFolder(plan.folder, topFile);
  const isOf = ({ path, group, accounts = [] }: Disputed) =>
    path === top ||
    paths.has(path) ||
    (group !== undefined && groups.has(groupKey(group))) ||
    (path === inFolder(plan.folder, accountsFile) && accounts.some((each) => people.has(each)));
  return disputed
    .filter(isOf)
    .map(({ path, owners }) => ({ kind: 'file' as const, name: path, owners }));
}

/** How many approvals files ask for whose number was lowered without approval. */
export function disputedApprovals(disputed: readonly Disputed[]): number {
  return Math.max(0, ...disputed.map(({ approvals = 0 }) => approvals));
}
