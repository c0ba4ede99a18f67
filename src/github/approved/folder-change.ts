import { isDeepStrictEqual } from 'node:util';
import { type ApprovalRules, approvalRulesIn, topFile } from '../../declared/approval-rules.ts';
import type { GitHub } from '../client.ts';
import { filesIn, textsAt } from '../read-files.ts';
import { type BranchStep, absent, treesOf } from './folder-tree.ts';

/** What lies between two commits of the default branch, as far as it is a folder's. */
export interface FolderChange {
  /** GitHub lists what the folder held before: without that, the file at the top counts as changed. */
  readonly listed: boolean;
  /** The YAML files that differ, with the folder before them. */
  readonly files: readonly string[];
  /** Those of them that say something else about who approves. */
  readonly rules: readonly RuleChange[];
  /** Of rollcall.yaml, changed or not. */
  readonly top: Pick<RuleChange, 'was' | 'is'>;
}

export interface RuleChange {
  readonly path: string;
  readonly was: ApprovalRules;
  readonly is: ApprovalRules;
}

const nothing: FolderChange = { listed: true, files: [], rules: [], top: { was: {}, is: {} } };

/** Nothing where there was no folder before. */
export async function folderChange(
  github: GitHub,
  step: BranchStep,
  folder: string,
): Promise<FolderChange> {
  const [before, after] = await treesOf(github, step, folder);
  if (before === absent || (before !== undefined && before === after)) return nothing;
  const [old, now] = await Promise.all([filesBelow(github, before), filesBelow(github, after)]);
  // Of a commit whose folders GitHub does not list, the file at the top is what matters most.
  const names = before === undefined ? [topFile] : [...old.keys(), ...now.keys()];
  const changed = [...new Set(names)].filter(
    (name) => name.endsWith('.yaml') && (before === undefined || old.get(name) !== now.get(name)),
  );
  const rulesOf = (commit: string) =>
    rulesAt(github, commit, [...new Set([...changed, topFile])], folder);
  const [was, is] = await Promise.all([rulesOf(step.onto), rulesOf(step.commit)]);
  const changeOf = (name: string): RuleChange => ({
    path: inFolder(folder, name),
    was: was.get(name) ?? {},
    is: is.get(name) ?? {},
  });
  return {
    listed: before !== undefined,
    files: changed.map((name) => inFolder(folder, name)),
    rules: changed.map(changeOf).filter((each) => !isDeepStrictEqual(each.was, each.is)),
    top: changeOf(topFile),
  };
}

/** What files say about who approves, by their paths inside the folder. */
export async function rulesAt(
  github: GitHub,
  commit: string,
  names: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, ApprovalRules>> {
  const paths = names.map((name) => inFolder(folder, name));
  const texts = await textsAt(github, paths, commit);
  return new Map(
    names.map((name) => [name, approvalRulesIn(name, texts.get(inFolder(folder, name)))]),
  );
}

export function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

/** Without the folder before it. */
export function nameIn(folder: string, path: string): string {
  return folder === '.' ? path : path.slice(folder.length + 1);
}

async function filesBelow(
  github: GitHub,
  tree: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  return tree === undefined || tree === absent ? new Map() : filesIn(github, tree);
}

/** The texts of the YAML files of a folder, by path; undefined where GitHub does not list them. */
export async function folderTexts(
  github: GitHub,
  commit: string,
  folder: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  const [tree] = await treesOf(github, { onto: commit, commit }, folder);
  if (tree === undefined) return undefined;
  const names = [...(await filesBelow(github, tree)).keys()];
  const paths = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => inFolder(folder, name));
  return textsAt(github, paths, commit);
}
